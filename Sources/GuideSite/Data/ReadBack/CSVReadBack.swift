import Diagnostics
import GuideModel

/// Reads a data file back from its bytes and compares every cell with the model.
///
/// It asks the model itself, and not the columns that wrote the file, so that a mistake there is found as well.
struct CSVReadBack {
  private let path: SitePath
  private let rows: [[String]]
  private let headings: [String]

  /// Nil when the bytes are no table of comma-separated values.
  private init?(_ file: DataFile) {
    guard let all = CSVReading.rows(of: file.bytes), let headings = all.first else { return nil }
    path = file.path
    rows = Array(all.dropFirst())
    self.headings = headings
  }

  /// Every cell of a scheme's table of levels or current range that differs.
  static func findings(_ file: DataFile, of scheme: Scheme, policy: ExpectedPeoplePolicy) -> [Diagnostic] {
    guard file.table != nil else { return [] }
    let records =
      switch file.content {
      case .levels: scheme.table.levels.map { record($0, policy) }
      case .range: rangeRecords(of: scheme)
      case .document: [Record]()
      }
    guard let readBack = CSVReadBack(file) else {
      return [differs("the data file \(file.path) cannot be read back")]
    }
    return readBack.compare(records)
  }

  /// What a row must hold, by the names of its columns; a column that is not named must be empty.
  private struct Record {
    let name: String
    let cells: [String: String]
  }

  private func compare(_ records: [Record]) -> [Diagnostic] {
    guard rows.count == records.count else {
      return [
        Self.differs("the data file \(path) has \(rows.count) rows, and the guide has \(records.count)")
      ]
    }
    let known = records.reduce(into: Set<String>()) { $0.formUnion($1.cells.keys) }
    let lost = known.subtracting(headings).sorted().map {
      Self.differs("the data file \(path) has no column “\($0)”")
    }
    return lost
      + zip(records, rows).flatMap { record, row in
        zip(headings, row).compactMap { heading, cell in
          let wanted = record.cells[heading] ?? ""
          let text = SpreadsheetSafety.text(of: cell)
          guard text != wanted else { return nil }
          return Self.differs(
            "the data file \(path), row “\(record.name)”, column “\(heading)”, says “\(text)”, "
              + "and the guide has “\(wanted)”")
        }
      }
  }

  private static func differs(_ message: String) -> Diagnostic {
    Diagnostic(
      .dataDiffers, message, at: nil,
      help: "this is a mistake of the program, not of your guide: please report it with this message")
  }
}

extension CSVReadBack {
  // MARK: What the model says

  private static func record(_ level: Level, _ policy: ExpectedPeoplePolicy) -> Record {
    var cells = ["level": level.id.name, "kind": level.kind.rawValue, "support": level.support]
    cells["name"] = level.name
    cells["source"] = level.source?.slug
    cells["review_months"] = level.reviewMonths.map(String.init)
    cells["fast_track_up_to"] = level.fastTrackUpTo?.decimal
    cells["points_from"] = (level.points?.from).map(String.init)
    cells["points_to"] = (level.points?.to).map(String.init)
    if let budget = level.budget {
      cells["budget"] = budget.amount.decimal
      cells["period"] = budget.period.rawValue
      cells["budget_per_year"] = budget.converted(to: .year).pounds.decimal
    }
    switch (policy, level.expectedPeople) {
    case (.banded, let people?):
      let band = PublicBand(holding: people)
      cells["expected_people_min"] = String(band.lowest)
      cells["expected_people_max"] = String(band.highest)
    case (.exact, let people):
      cells["expected_people_min"] = people.map(String.init)
      cells["expected_people_max"] = people.map(String.init)
      cells["total_spend"] = level.totalSpend?.decimal
    default: break
    }
    return Record(name: level.id.name, cells: cells)
  }

  private static func rangeRecords(of scheme: Scheme) -> [Record] {
    let observed = scheme.observed ?? ObservedTable(figures: [], shares: [])
    return observed.figures.map { record($0, in: scheme.table) } + observed.shares.map(record)
  }

  private static func record(_ figure: ObservedFigure, in table: BandTable) -> Record {
    let group = figure.group?.slug ?? "all"
    var cells = ["level": figure.scope.name, "group": group, "as_at": figure.asAt.iso]
    if figure.people != .doesNotApply {
      cells["people_min"] = String(figure.bounds.lowerBound)
      cells["people_max"] = String(figure.bounds.upperBound)
    }
    let range = shownRange(figure, in: table)
    if let range {
      cells["low"] = range.low.decimal
      cells["high"] = range.high.decimal
      cells["amounts_as_at"] = figure.amountsAsAt?.iso
    }
    if figure.people == .hidden || (figure.amounts == .hidden && canHaveRange(figure, in: table)) {
      cells["symbol"] = "c"
    } else if range == nil || figure.people == .doesNotApply {
      cells["symbol"] = "z"
    }
    return Record(name: "\(figure.scope.name), \(group)", cells: cells)
  }

  /// Whether there could be a range, or the file could be asked why there is none.
  private static func canHaveRange(_ figure: ObservedFigure, in table: BandTable) -> Bool {
    guard figure.group == nil, case .level(let id) = figure.scope else { return true }
    return table[id].map { $0.kind != .exceptional && $0.holdsMoney } ?? false
  }

  /// A range is only ever printed for everybody at one level, and not where each budget is agreed on its own.
  private static func shownRange(_ figure: ObservedFigure, in table: BandTable) -> PublicRange? {
    guard figure.group == nil, ObservedFigure.hasAmounts(figure.scope), canHaveRange(figure, in: table) else {
      return nil
    }
    return figure.amounts.value
  }

  private static func record(_ share: ObservedShare) -> Record {
    var cells = ["level": "all", "group": share.measure.name, "as_at": share.asAt.iso]
    cells["share"] = share.share.value?.rawValue
    if share.share == .hidden { cells["symbol"] = "c" }
    if share.share == .doesNotApply { cells["symbol"] = "z" }
    return Record(name: "all, \(share.measure.name)", cells: cells)
  }
}
