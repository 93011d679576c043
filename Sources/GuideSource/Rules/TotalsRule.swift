import Diagnostics
import GuideModel

/// Spend is people × budget, and the totals row is the sum of its columns: exactly, or nothing is published.
enum TotalsRule {
  /// The totals row stands once, and last.
  static func checkPlace(
    _ rows: [RowReader], isTotals: (RowReader) -> Bool, _ findings: inout Findings
  ) {
    for row in rows.dropLast() where isTotals(row) {
      findings.add(
        .totalsPlace, "the totals row is not the last row", at: row.cell("level").location,
        help: "move it to the end, and keep only one")
    }
  }

  static func read(_ row: RowReader, _ findings: inout Findings) -> BandTable.Totals {
    // A word in this row would never be shown.
    let empty = [
      "name", "kind", "budget", "period", "points_from", "points_to", "support", "review_months",
      "fast_track_up_to", "source", "support_short", "support_easy",
    ]
    for column in empty where !row.cell(column).value.isBlank {
      findings.add(
        .totalsPlace, "the totals row has no “\(column)”", at: row.cell(column).location,
        help: "empty the cell")
    }
    return BandTable.Totals(
      expectedPeople: row.optional("expected_people", &findings, ValueReader.number(in: 0...100_000_000)),
      totalSpend: row.optional("total_spend", &findings, ValueReader.pounds))
  }

  static func check(
    _ totals: BandTable.Totals?, row: RowReader?, levels: [LevelsReader.Row], _ findings: inout Findings
  ) {
    let before = findings.diagnostics.count
    for level in levels { checkProduct(level, &findings) }
    // With a wrong product the sum of the column means nothing.
    guard let totals, let row, findings.diagnostics.count == before else { return }
    if let people = totals.expectedPeople {
      let sum = levels.compactMap(\.level.expectedPeople).reduce(0, +)
      if people != sum {
        findings.add(
          .totalsSum,
          "the levels add up to \(GroupedDigits.text(sum)) people, not \(GroupedDigits.text(people))",
          at: row.cell("expected_people").location, help: "write \(sum), or correct a level")
      }
    }
    if let spend = totals.totalSpend {
      let sum = levels.compactMap(\.level.totalSpend).reduce(Pounds.zero, +)
      if spend != sum {
        findings.add(
          .totalsSum, "the levels add up to \(sum), not \(spend)", at: row.cell("total_spend").location,
          help: "write \(sum.decimal), or correct a level")
      }
    }
  }

  private static func checkProduct(_ row: LevelsReader.Row, _ findings: inout Findings) {
    let cell = row.reader.cell("total_spend")
    guard let spend = row.level.totalSpend else { return }
    guard let people = row.level.expectedPeople, let budget = row.level.budget else {
      findings.add(
        .totalsProduct, "there is spend at level \(row.level.id) but no people or no budget to make it",
        at: cell.location, help: "fill in expected_people and budget, or empty this cell")
      return
    }
    guard let product = budget.amount.times(people), product != spend else { return }
    findings.add(
      .totalsProduct, "\(GroupedDigits.text(people)) people × \(budget.amount) is \(product), not \(spend)",
      at: cell.location, help: "write \(product.decimal), or correct the people or the budget")
  }
}
