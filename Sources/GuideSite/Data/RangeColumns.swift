import GuideModel

/// The current range as data: the figures of `observed.csv` that pages print.
enum RangeColumns {
  /// A figure or a share, as far as pages print it.
  struct Row: Sendable {
    let scope: LevelScope
    let group: String
    /// Present in the row of a share.
    var measure: ShareMeasure?
    var people: ClosedRange<Int>?
    var amounts: PublicRange?
    let symbol: String?
    let asAt: CalendarDate
    var amountsAsAt: CalendarDate?
    var share: PublicShare?
  }

  static let columns: [DataColumn<Row>] = [
    DataColumn("level", .text, isRequired: true) { .text($0.scope.name) },
    DataColumn("group", .text, isRequired: true) { .text($0.group) },
    DataColumn("people_min", .count) { .optional($0.people?.lowerBound) },
    DataColumn("people_max", .count) { .optional($0.people?.upperBound) },
    DataColumn("low", .pounds) { .optional($0.amounts?.low) },
    DataColumn("high", .pounds) { .optional($0.amounts?.high) },
    DataColumn("symbol", .choice(["c", "z"])) { .optional($0.symbol) },
    DataColumn("as_at", .day, isRequired: true) { .day($0.asAt) },
    DataColumn("amounts_as_at", .day) { .optional($0.amountsAsAt) },
    DataColumn("share", .choice(PublicShare.allCases.map(\.rawValue))) { .optional($0.share?.rawValue) },
  ]

  /// The rows of a scheme in the order of its file; empty where nothing is published.
  static func rows(of scheme: Scheme) -> [Row] {
    guard let observed = scheme.observed else { return [] }
    return observed.figures.map { row($0, in: scheme.table) } + observed.shares.map(row)
  }

  /// Nil where nothing is published.
  static func table(of scheme: Scheme) -> DataTable? {
    let rows = rows(of: scheme)
    return rows.isEmpty ? nil : DataTable(columns, rows, key: ["level", "group"])
  }

  private static func row(_ figure: ObservedFigure, in table: BandTable) -> Row {
    let amounts = figure.printedAmounts(in: table)
    return Row(
      scope: figure.scope, group: figure.group?.slug ?? "all",
      people: figure.people == .doesNotApply ? nil : figure.bounds, amounts: amounts.value,
      symbol: symbol(people: figure.people, amounts: amounts), asAt: figure.asAt,
      amountsAsAt: amounts.value == nil ? nil : figure.amountsAsAt)
  }

  private static func row(_ share: ObservedShare) -> Row {
    Row(
      scope: .all, group: share.measure.name, measure: share.measure, symbol: share.share.symbol,
      asAt: share.asAt,
      share: share.share.value)
  }

  /// One sign for the row: `c` as soon as a part of it is hidden.
  private static func symbol(people: Disclosed<PublicBand>, amounts: Disclosed<PublicRange>) -> String? {
    let symbols = [people.symbol, amounts.symbol]
    return symbols.contains("c") ? "c" : symbols.contains("z") ? "z" : nil
  }
}

extension Disclosed {
  /// The sign for a figure that is not there (Government Analysis Function, “Using symbols in tables”).
  fileprivate var symbol: String? {
    switch self {
    case .shown: nil
    case .hidden: "c"
    case .doesNotApply: "z"
    }
  }
}

extension ObservedFigure {
  /// The amounts as pages print them: where a level's budgets are agreed one by one, or it has no money, there are none.
  fileprivate func printedAmounts(in table: BandTable) -> Disclosed<PublicRange> {
    guard group == nil, case .level(let id) = scope else {
      return amounts.value == nil ? amounts : .doesNotApply
    }
    guard let level = table[id] else { return .doesNotApply }
    switch CurrentRange(of: level, self) {
    case .middleHalf(let range): return .shown(range)
    case .tooFew, .withheld: return .hidden
    case .oneByOne, .nothing, .noMoney, .doesNotApply, .unpublished: return .doesNotApply
    }
  }
}
