import Diagnostics
import GuideDisclosure
import GuideModel
import GuideRecords
import Testing

/// Records in memory, and the figures that the engine makes of them.
struct MadeUpRecords {
  static let header = "level,group,indicative,agreed,agreed_on,held_as,household"

  /// Level A gives no money, F £2,000 and G £3,000 a year; Exceptional is agreed one by one.
  static let usualLevels: [(name: String, kind: LevelKind, pounds: Int64)] = [
    ("A", .signpost, 0), ("F", .budget, 2_000), ("G", .budget, 3_000), ("Exceptional", .exceptional, 30_000),
  ]

  var day = "2026-03-02"
  var lines: [String] = []
  var table = Self.usualLevels
  var groups = ["autism", "deaf"]

  /// Adds people at a level, each of a family of their own unless `families` says how many there are.
  mutating func add(
    _ level: String, _ amounts: [String], group: String = "autism", families: Int? = nil,
    heldAs: String = "mixed",
    indicative: String = "3000"
  ) {
    for (index, amount) in amounts.enumerated() {
      let family = families.map { "\(level)-\(group)-\(index % $0)" } ?? "\(level)-\(group)-\(lines.count)"
      let hasMoney = table.first { $0.name == level }.map { $0.pounds > 0 } ?? true
      let way = hasMoney ? heldAs : ""
      lines.append("\(level),\(group),\(indicative),\(amount),2026-01-15,\(way),\(family)")
    }
  }

  var text: String { ([Self.header] + lines).joined(separator: "\n") + "\n" }

  func levels() throws -> [Level] {
    try table.map { name, kind, pounds in
      Level(
        id: try #require(LevelID(name)), name: nil, kind: kind,
        budget: kind == .eligibility ? nil : Budget(amount: Pounds(pence: pounds * 100), period: .year),
        points: nil, expectedPeople: nil,
        totalSpend: nil, support: "Support", reviewMonths: nil, fastTrackUpTo: nil, source: nil)
    }
  }

  func schema() throws -> RecordsSchema {
    let levels = try levels()
    return RecordsSchema(
      levels: levels.map(\.id), groups: try groups.map { try #require(GroupID($0)) },
      withMoney: Set(levels.filter { $0.budget.map { $0.amount > .zero } ?? false }.map(\.id)),
      asAt: try #require(CalendarDate(iso: day)))
  }

  func read() throws -> (caseload: Caseload?, findings: [Diagnostic]) {
    var reader = RecordsReader(try schema(), path: "records.csv")
    reader.read(Array(text.utf8))
    return reader.finish()
  }

  static func series(
    _ design: DisclosureDesign = .levels, total: Bool = false, together: LevelSpan? = nil,
    shares: Bool = false
  ) throws -> DisclosureSeries {
    DisclosureSeries(
      scheme: try #require(SchemeID("short-breaks")), design: design, showsTotal: total, together: together,
      showsShares: shares)
  }

  /// What is published of these records, after what was published before.
  func outcome(
    series: DisclosureSeries? = nil, history: [Ledger.Entry] = [], basis: [MadeUpRecords] = [],
    policy: DisclosurePolicy = DisclosurePolicy()
  ) throws -> Result<NextFigures.Outcome, NextFigures.Refusal> {
    let (caseload, findings) = try read()
    let next = NextFigures(
      try #require(caseload, "\(findings.map(\.message))"), series: try series ?? Self.series(),
      levels: try levels(), history: history,
      basis: try basis.map { records in
        PublishedBasis(
          asAt: try #require(CalendarDate(iso: records.day)), levels: try records.levels(),
          caseload: try #require(records.read().caseload))
      },
      audit: SeriesAudit(
        states: try history.compactMap { entry in
          let records = basis.first { $0.day == entry.table.countDates.first?.iso }
          return PublishedCounts(entry.table, prices: try (records ?? self).prices())
        },
        facts: policy.facts, policy: policy))
    return Result { () throws(NextFigures.Refusal) in try next.outcome() }
  }

  private func prices() throws -> [LevelID: Budget] {
    Dictionary(
      try levels().compactMap { level in level.publicPrice.map { (level.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The first figures of these records, as lines of `observed.csv` by level.
  func line(_ level: String, group: String = "all", series: DisclosureSeries? = nil) throws -> String {
    let table = try outcome(series: series).get().table
    return try #require(table.lines.first { $0.hasPrefix("\(level),\(group),") })
  }

  func entry(_ table: ObservedTable) throws -> Ledger.Entry {
    let date = try #require(CalendarDate(iso: day))
    return Ledger.Entry(
      edition: EditionDate(date), scheme: try #require(SchemeID("short-breaks")), recordedFor: date,
      table: table)
  }
}
