import Diagnostics
import GuideModel

/// Reads `levels.csv`: the scheme's table of levels in the council's order.
enum LevelsReader {
  /// One level as read, with the places that rules point at.
  struct Row {
    let level: Level
    let reader: RowReader
  }

  /// What the scheme's other files may refer to, even when some rows have faults.
  struct Result {
    var ids = Known<LevelID>.nothing
    /// Nil when a row could not be read.
    var table: BandTable?
  }

  private static let columns = [
    "name", "budget", "period", "points_from", "points_to", "expected_people", "total_spend",
    "review_months", "fast_track_up_to", "source", "support_short", "support_easy",
  ]

  static func read(_ text: SourceText, sources: Known<SourceID>, _ findings: inout Findings) -> Result {
    guard let csv = CSVParser.parse(text, &findings),
      let table = TableReader(csv, required: ["level", "kind", "support"], optional: columns, &findings)
    else { return Result() }
    let before = findings.diagnostics.count
    let rows = table.rows(&findings)
    let isTotals: (RowReader) -> Bool = { $0.cell("level").value.lowercased() == "totals" }
    let totalsRows = rows.filter(isTotals)
    var seen: [LevelID: SourceLocation] = [:]
    let levels = rows.filter { !isTotals($0) }.map { row in
      level(row, sources: sources, seen: &seen, &findings).map { Row(level: $0, reader: row) }
    }
    if levels.isEmpty {
      findings.add(
        .valueMissing, "the table has no levels", at: text.start, help: "add a row for each level")
    }
    let read = levels.compactMap(\.self)
    let isWhole = rows.count == csv.rows.count && seen.count == levels.count
    var result = Result(
      ids: Known(ids: seen.sorted { $0.value < $1.value }.map(\.key), isWhole: isWhole))
    TotalsRule.checkPlace(rows, isTotals: isTotals, &findings)
    let totals = totalsRows.first.map { TotalsRule.read($0, &findings) }
    // The rules compare rows with one another, which makes sense only when each row is sound in itself.
    guard !findings.hasErrors(since: before), read.count == levels.count else { return result }
    for rule in LevelRules.all { rule(read, &findings) }
    TotalsRule.check(totals, row: totalsRows.first, levels: read, &findings)
    if !findings.hasErrors(since: before) {
      result.table = BandTable(levels: read.map(\.level), totals: totals)
    }
    return result
  }

  private static func level(
    _ row: RowReader, sources: Known<SourceID>, seen: inout [LevelID: SourceLocation],
    _ findings: inout Findings
  ) -> Level? {
    let id = row.value("level", &findings, ValueReader.levelID)
    References.once(id, at: row.cell("level").location, seen: &seen, .levelTwice, "level", &findings)
    if let id, ReservedNames.levels.contains(id.slug) {
      findings.add(
        .addressReserved, "a level cannot be called “\(id)”: the address is kept for the scheme's own pages",
        at: row.cell("level").location, help: "choose another name")
    }
    if let id, ObservedReader.span(id.name) != nil {
      findings.add(
        .levelName, "“\(id)” reads as levels from one to another", at: row.cell("level").location,
        help: "choose a name without “to” in its middle")
    }
    let name = row.optional("name", &findings, ValueReader.plainText)
    let kind: LevelKind? = row.value("kind", &findings, ValueReader.choice)
    let budget = kind.flatMap { Self.budget(row, kind: $0, &findings) }
    let points = Self.points(row, &findings)
    let people = row.optional("expected_people", &findings, ValueReader.number(in: 0...10_000_000))
    let spend = row.optional("total_spend", &findings, ValueReader.pounds)
    let support = row.text("support", &findings)
    let supportShort = row.optional("support_short", &findings, ValueReader.plainText)
    let supportEasy = row.optional("support_easy", &findings, ValueReader.plainText)
    let review = row.optional("review_months", &findings, ValueReader.number(in: 1...120))
    let fastTrack = row.optional("fast_track_up_to", &findings, ValueReader.pounds)
    let source =
      kind == .eligibility
      ? row.optional("source", &findings, References.source(in: sources))
      : row.value("source", &findings, References.source(in: sources))
    guard let id, let kind, let budget, let support, kind == .eligibility || source != nil else { return nil }
    var level = Level(
      id: id, name: name, kind: kind, budget: budget.value, points: points, expectedPeople: people,
      totalSpend: spend, support: support, reviewMonths: review, fastTrackUpTo: fastTrack, source: source)
    level.supportShort = supportShort
    level.supportEasy = supportEasy
    level.supportEasyPlace = row.cell(supportEasy == nil ? "support" : "support_easy").location
    level.supportPlace = row.cell(supportShort == nil ? "support" : "support_short").location
    return level
  }

  /// A budget that was read, or the certainty that the level has none.
  private struct BudgetCell {
    let value: Budget?
  }

  private static func budget(
    _ row: RowReader, kind: LevelKind, _ findings: inout Findings
  ) -> BudgetCell? {
    let cell = row.cell("budget")
    let period: Period? =
      row.cell("period").value.isEmpty ? .year : row.value("period", &findings, ValueReader.choice)
    guard kind != .eligibility else {
      guard !cell.value.isEmpty else { return BudgetCell(value: nil) }
      findings.add(
        .levelBudget, "an eligibility level has no budget", at: cell.location,
        help: "empty the cell, or choose another kind")
      return nil
    }
    guard !cell.value.isEmpty else {
      findings.add(
        .levelBudget, "this level has no budget", at: cell.location,
        help: "write the amount; write 0 only if the level really gives no money")
      return nil
    }
    guard let amount = ValueReader.pounds(cell, &findings), let period else { return nil }
    if kind == .signpost, amount > .zero {
      findings.add(
        .levelBudget, "a signpost level gives help and no money, not \(amount)", at: cell.location,
        help: "write 0, or choose the kind grant or budget")
    }
    return BudgetCell(value: Budget(amount: amount, period: period))
  }

  private static func points(_ row: RowReader, _ findings: inout Findings) -> PointsRange? {
    let number = ValueReader.number(in: 0...1_000_000)
    let from = row.optional("points_from", &findings, number)
    let to = row.optional("points_to", &findings, number)
    if from == nil, to != nil, row.cell("points_from").value.isEmpty {
      findings.add(
        .valueMissing, "the points have an end but no start", at: row.cell("points_from").location,
        help: "fill in points_from")
    }
    return from.map { PointsRange(from: $0, to: to) }
  }
}
