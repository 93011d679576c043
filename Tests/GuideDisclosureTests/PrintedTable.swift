import GuideDisclosure
import GuideModel
import Testing

/// Tables as they would be printed, made from true numbers.
enum PrintedTable {
  static let day = "2026-03-02"

  /// One figure as a reader would find it: its number in a band.
  static func figure(_ name: String, _ people: Int, group: String? = nil, on day: String = day) throws
    -> ObservedFigure
  {
    let band = PublicBand(holding: people)
    return ObservedFigure(
      scope: try scope(name), group: try group.map { try #require(GroupID($0)) },
      people: band.isFewerThanTen ? .hidden : .shown(band), amounts: .doesNotApply,
      asAt: try #require(CalendarDate(iso: day)))
  }

  static func scope(_ name: String) throws -> LevelScope {
    if name == "all" { return .all }
    let ends = name.split(separator: "–").map(String.init)
    let first = try #require(LevelID(ends[0]))
    return ends.count == 1
      ? .level(first) : .span(LevelSpan(first: first, last: try #require(LevelID(ends[1]))))
  }

  /// The counts of a table of levels with its total, and further lines.
  static func counts(
    _ levels: [(String, Int)], total: Bool = true, more: [ObservedFigure] = [],
    shares: [(ShareMeasure, PublicShare?)] = [], prices: [LevelID: Budget] = [:], on day: String = day
  ) throws -> PublishedCounts {
    var figures = try levels.map { try figure($0.0, $0.1, on: day) }
    if total { figures.append(try figure("all", levels.reduce(0) { $0 + $1.1 }, on: day)) }
    let date = try #require(CalendarDate(iso: day))
    let told = shares.map {
      ObservedShare(measure: $0.0, share: $0.1.map { .shown($0) } ?? .hidden, asAt: date)
    }
    return try #require(
      PublishedCounts(ObservedTable(figures: figures + more, shares: told), prices: prices))
  }

  /// Duffy's levels with their expected numbers and budgets (Simplify the RAS, 2011).
  static let founding = [
    ("A", 50, 0), ("B", 30, 0), ("C", 30, 500), ("D", 20, 1_000), ("E", 20, 1_500), ("F", 20, 2_000),
    ("G", 20, 3_000), ("H", 5, 4_500), ("I", 3, 6_000), ("J", 3, 8_000), ("K", 2, 12_000), ("L", 1, 15_000),
    ("Exceptional", 1, 30_000),
  ]

  static func prices(of rows: [(String, Int, Int)]) throws -> [LevelID: Budget] {
    var prices: [LevelID: Budget] = [:]
    for (name, _, pounds) in rows {
      prices[try #require(LevelID(name))] = Budget(amount: Pounds(pence: Int64(pounds) * 100), period: .year)
    }
    return prices
  }

  static func audit(
    _ states: [PublishedCounts], facts: [OutsideFact.Figure] = []
  ) throws -> [DisclosureFault] {
    let day = try #require(states.last?.asAt)
    let scheme = try #require(SchemeID("short-breaks"))
    let facts = facts.map { OutsideFact(what: "known", scheme: scheme, asAt: day, figure: $0) }
    return SeriesAudit(states: states, facts: facts, policy: DisclosurePolicy()).faults().map(
      \.fault)
  }

  /// What follows when it is known that at most so many people joined, left or moved between two tables.
  static func link(_ before: PublishedCounts, _ after: PublishedCounts, changes: Int) -> DisclosureFault? {
    SeriesAudit(states: [before, after], facts: [], policy: DisclosurePolicy()).fault(
      linking: TablePair(before, after)
    ) { _ in changes }
  }
}
