import GuideChanges
import GuideModel
import GuideTestSupport
import Testing

/// Published figures: bands, ranges and their days, and nothing else.
@Suite struct ObservedChangesTests {
  private func table(
    _ people: Int, low: Int64, high: Int64, on day: String, share: PublicShare = .aboutHalf
  ) throws -> ObservedTable {
    let date = try #require(CalendarDate(iso: day))
    let level = try #require(LevelID("C"))
    let range = try #require(PublicRange(low: Pounds(pence: low), high: Pounds(pence: high)))
    return ObservedTable(
      figures: [
        ObservedFigure(
          scope: .level(level), group: nil, people: .shown(PublicBand(holding: people)),
          amounts: .shown(range),
          asAt: date),
        ObservedFigure(scope: .all, group: nil, people: .hidden, amounts: .doesNotApply, asAt: date),
      ],
      shares: [ObservedShare(measure: .heldAs(.mixed), share: .shown(share), asAt: date)])
  }

  private func changes(_ before: ObservedTable?, _ after: ObservedTable?) throws -> SchemeDifference? {
    let guide = try TwoEditions().guide()
    return EditionChanges(
      from: guide.editions[0].observing(before), to: guide.editions[1].observing(after)
    ).schemes.first
  }

  @Test func sameFiguresAreNoDifference() throws {
    let table = try table(20, low: 1, high: 2, on: "2026-03-02")
    #expect(try changes(table, table) == nil)
    #expect(try changes(nil, nil) == nil)
  }

  @Test func bandRangeShareAndDayAreCompared() throws {
    let difference = try #require(
      try changes(
        table(20, low: 100_000, high: 200_000, on: "2026-03-02"),
        table(40, low: 100_000, high: 250_000, on: "2026-09-02", share: .aboutAThird)))
    let rows = difference.ranges.flatMap { $0.rows("range") { $0.scope.name } }
    #expect(rows.map(\.what) == ["range C: people", "range C: range", "range C: as_at", "range all: as_at"])
    #expect(difference.shares.first?.fields.map(\.field.name) == ["share", "as_at"])
  }

  @Test func figuresThatComeAreNew() throws {
    let table = try table(20, low: 1, high: 2, on: "2026-03-02")
    let there = try changes(nil, table)
    let isAdded = there.map { $0.ranges.map(\.isAdded) + $0.shares.map(\.isAdded) }
    #expect(isAdded == [true, true, true])
    let back = try changes(table, nil)
    let isGone = back.map { $0.ranges.map(\.isGone) + $0.shares.map(\.isGone) }
    #expect(isGone == [true, true, true])
  }
}

extension Edition {
  /// The same edition with another current range in its first scheme.
  fileprivate func observing(_ table: ObservedTable?) -> Edition {
    let changed = schemes.map { scheme in
      Scheme(
        id: scheme.id, facts: scheme.facts, groups: scheme.groups, table: scheme.table,
        services: scheme.services,
        examples: scheme.examples, guidance: scheme.guidance, coverage: scheme.coverage, observed: table)
    }
    return Edition(
      date: date, facts: facts, glossary: glossary, routes: routes, guidance: guidance, letters: letters,
      schemes: changed)
  }
}
