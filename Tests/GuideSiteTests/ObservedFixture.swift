import GuideModel
import GuideTestSupport
import Testing

/// Observed tables for the small guide, built in code.
enum ObservedFixture {
  /// Level A is £0, B has too few people, C has a range; the group is shown by classes of levels.
  static func table() throws -> ObservedTable {
    let lower = LevelSpan(first: try level("A"), last: try level("B"))
    let autism = try #require(GroupID("autism"))
    return ObservedTable(
      figures: [
        try figure("A", people: 62, .doesNotApply), try figure("B", people: nil),
        try figure("C", people: 22, .shown(range(1_750, 2_500))),
        ObservedFigure(
          scope: .span(lower), group: autism, people: .shown(PublicBand(holding: 17)), amounts: .hidden,
          asAt: try day),
        ObservedFigure(
          scope: .level(try level("C")), group: autism, people: .hidden, amounts: .hidden, asAt: try day),
        ObservedFigure(
          scope: .all, group: nil, people: .shown(PublicBand(holding: 104)), amounts: .doesNotApply,
          asAt: try day),
      ],
      shares: [
        ObservedShare(measure: .heldAs(.directPayment), share: .shown(.aboutHalf), asAt: try day),
        ObservedShare(measure: .heldAs(.managedAccount), share: .shown(.aboutAThird), asAt: try day),
        ObservedShare(measure: .heldAs(.thirdParty), share: .hidden, asAt: try day),
        ObservedShare(measure: .heldAs(.mixed), share: .doesNotApply, asAt: try day),
        ObservedShare(measure: .finalFigure(.above), share: .shown(.aboutAQuarter), asAt: try day),
      ])
  }

  static var day: CalendarDate {
    get throws { try #require(CalendarDate(iso: "2026-03-02")) }
  }

  static func level(_ name: String) throws -> LevelID { try #require(LevelID(name)) }

  static func range(_ low: Int64, _ high: Int64) throws -> PublicRange {
    try #require(PublicRange(low: Pounds(pence: low * 100), high: Pounds(pence: high * 100)))
  }

  /// A figure of a level for everybody; without people, their number is left out.
  static func figure(
    _ name: String, people: Int?, _ amounts: Disclosed<PublicRange> = .hidden,
    amountsAsAt: CalendarDate? = nil
  ) throws -> ObservedFigure {
    ObservedFigure(
      scope: .level(try level(name)), group: nil,
      people: people.map { .shown(PublicBand(holding: $0)) } ?? .hidden, amounts: amounts, asAt: try day,
      amountsAsAt: amountsAsAt)
  }
}

extension Guide {
  /// The same guide with this current range in every scheme.
  func observing(_ table: ObservedTable?) -> Guide {
    let editions = editions.map { edition in
      Edition(
        date: edition.date, facts: edition.facts, glossary: edition.glossary, routes: edition.routes,
        guidance: edition.guidance, letters: edition.letters,
        schemes: edition.schemes.map { scheme in
          Scheme(
            id: scheme.id, facts: scheme.facts, groups: scheme.groups, table: scheme.table,
            services: scheme.services, examples: scheme.examples, guidance: scheme.guidance,
            coverage: scheme.coverage, observed: table)
        })
    }
    return Guide(facts: facts, checks: checks, editions: editions, ledger: ledger, bankHolidays: bankHolidays)
  }
}
