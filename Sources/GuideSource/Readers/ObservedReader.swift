import Diagnostics
import GuideModel

/// Reads `observed.csv`, the current range per level: written by `aggregate`, never by hand.
///
/// What cannot be a public figure has no value to be read into: a count that is no band, a range of fewer than 20
/// people, a mark other than `c` and `z`.
enum ObservedReader {
  /// The table of a file; nil after a finding.
  static func read(_ text: SourceText, _ findings: inout Findings) -> ObservedTable? {
    guard let csv = CSVParser.parse(text, &findings) else { return nil }
    return read(csv, &findings)
  }

  /// The table of rows that stand in another file, as in the ledger; nil after a finding.
  static func read(_ csv: CSVTable, _ findings: inout Findings) -> ObservedTable? {
    let before = findings.diagnostics.count
    guard let table = TableReader(csv, required: ObservedTable.columns, &findings) else { return nil }
    var figures: [ObservedFigure] = []
    var shares: [ObservedShare] = []
    var seen: [String: SourceLocation] = [:]
    for row in table.rows(&findings) {
      // Names of levels that differ in their case alone are one name.
      let name = row.cell("level").value.lowercased() + ", " + row.cell("group").value
      References.once(name, at: row.cell("level").location, seen: &seen, .observedRow, "figure", &findings)
      if let measure = measure(row.cell("group").value) {
        share(row, measure, &findings).map { shares.append($0) }
      } else {
        figure(row, &findings).map { figures.append($0) }
      }
    }
    guard !findings.hasErrors(since: before) else { return nil }
    return ObservedTable(figures: figures, shares: shares)
  }

  /// The levels that a name in the file means: a level, levels from one to another, or `all`.
  static func scope(_ text: Located<String>, _ findings: inout Findings) -> LevelScope? {
    guard text.value != "all" else { return .all }
    if let level = LevelID(text.value), span(text.value) == nil { return .level(level) }
    if let span = span(text.value) { return LevelScope(span) }
    findings.add(
      .levelName, "“\(text.value)” names no levels", at: text.location,
      help: "write a level, two levels with “to” between them, for example C to E, or all")
    return nil
  }

  /// Levels from one to another, as in `C to E`; nil for anything else.
  static func span(_ text: String) -> LevelSpan? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let middle = words.dropFirst().dropLast().firstIndex(of: "to") else { return nil }
    guard let first = LevelID(words[..<middle].joined(separator: " ")),
      let last = LevelID(words[(middle + 1)...].joined(separator: " "))
    else { return nil }
    return LevelSpan(first: first, last: last)
  }

  private static func measure(_ name: String) -> ShareMeasure? { ShareMeasure.all.first { $0.name == name } }

  private static func figure(_ row: RowReader, _ findings: inout Findings) -> ObservedFigure? {
    let scope = row.value("level", &findings, scope)
    let everybody = row.cell("group").value == "all"
    let group: GroupID? = everybody ? nil : row.value("group", &findings, ValueReader.identifier)
    let asAt = row.value("as_at", &findings, ValueReader.date)
    let amountsAsAt = row.optional("amounts_as_at", &findings, ValueReader.date)
    let band = band(row, &findings)
    mustBeEmpty(["share"], in: row, &findings)
    guard let scope, everybody || group != nil, let asAt, let band else { return nil }
    let people: Disclosed<PublicBand> = band.isFewerThanTen ? .hidden : .shown(band)
    guard
      let amounts = amounts(
        row, band, mayShow: group == nil && ObservedFigure.hasAmounts(scope), &findings)
    else { return nil }
    return ObservedFigure(
      scope: scope, group: group, people: people, amounts: amounts, asAt: asAt, amountsAsAt: amountsAsAt)
  }

  private static func band(_ row: RowReader, _ findings: inout Findings) -> PublicBand? {
    let number = ValueReader.number(in: 0...100_000_000)
    let lowest = row.value("people_min", &findings, number)
    let highest = row.value("people_max", &findings, number)
    guard let lowest, let highest else { return nil }
    if let band = PublicBand(from: lowest, to: highest) { return band }
    add("\(lowest) to \(highest) is not one of the public bands", at: row.cell("people_min"), &findings)
    return nil
  }

  private static func amounts(
    _ row: RowReader, _ band: PublicBand, mayShow: Bool, _ findings: inout Findings
  ) -> Disclosed<PublicRange>? {
    let symbol = row.cell("symbol")
    switch (symbol.value, band.isFewerThanTen) {
    case ("c", true), ("z", false),
      ("c", false) where mayShow:
      mustBeEmpty(["low", "high", "amounts_as_at"], in: row, &findings)
      return symbol.value == "z" || !mayShow ? .doesNotApply : .hidden
    case ("", false): return range(row, band, mayShow: mayShow, &findings)
    default:
      add("“\(symbol.value)” cannot mark this figure", at: symbol, &findings)
      return nil
    }
  }

  private static func range(
    _ row: RowReader, _ band: PublicBand, mayShow: Bool, _ findings: inout Findings
  ) -> Disclosed<PublicRange>? {
    let low = row.value("low", &findings, ValueReader.pounds)
    let high = row.value("high", &findings, ValueReader.pounds)
    guard let low, let high else { return nil }
    guard mayShow, band.lowest >= PublicRange.fewestPeople else {
      add("there can be no range of amounts here", at: row.cell("low"), &findings)
      return nil
    }
    let isOnGrid = [low, high].allSatisfy { $0.pence % AmountGrid.smallestStep.pence == 0 }
    guard isOnGrid, let range = PublicRange(low: low, high: high) else {
      add("\(low) to \(high) is not a range on the public grid", at: row.cell("low"), &findings)
      return nil
    }
    return .shown(range)
  }

  private static func share(
    _ row: RowReader, _ measure: ShareMeasure, _ findings: inout Findings
  ) -> ObservedShare? {
    let asAt = row.value("as_at", &findings, ValueReader.date)
    mustBeEmpty(["people_min", "people_max", "low", "high", "amounts_as_at"], in: row, &findings)
    guard row.cell("level").value == "all" else {
      add("a share is told for all levels together", at: row.cell("level"), &findings)
      return nil
    }
    if row.cell("symbol").value == "c" {
      mustBeEmpty(["share"], in: row, &findings)
      return asAt.map { ObservedShare(measure: measure, share: .hidden, asAt: $0) }
    }
    mustBeEmpty(["symbol"], in: row, &findings)
    let word: PublicShare? = row.value("share", &findings, ValueReader.choice)
    guard let asAt, let word else { return nil }
    return ObservedShare(measure: measure, share: .shown(word), asAt: asAt)
  }

  private static func mustBeEmpty(_ columns: [String], in row: RowReader, _ findings: inout Findings) {
    for column in columns where !row.cell(column).value.isEmpty {
      add("this figure has no “\(column)”", at: row.cell(column), &findings)
    }
  }

  private static func add(_ message: String, at cell: Located<String>, _ findings: inout Findings) {
    findings.add(
      .observedRow, message, at: cell.location,
      help: "let “allocation-guide aggregate” write the file; it is never edited by hand")
  }
}
