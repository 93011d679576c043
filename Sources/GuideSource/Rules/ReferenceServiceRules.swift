import Diagnostics
import GuideModel

/// A level must be able to buy its reference service at today's price (equivalency).
enum ReferenceServiceRules {
  /// The lines of one level together cost no more than its budget.
  static func checkLevelsCanBuy(
    _ rows: [ServicesReader.Row], _ table: BandTable, _ findings: inout Findings
  ) {
    for level in table.levels {
      let lines = rows.filter { $0.service.level == level.id }
      guard let last = lines.last else { continue }
      let place = last.reader.cell("unit_price").location
      guard let budget = level.budget, budget.amount > .zero else {
        findings.add(
          .serviceTooDear, "level \(level.id) gives no money, so it cannot buy “\(last.service.service)”",
          at: last.reader.cell("level").location, help: "take the row away, or correct the level")
        continue
      }
      guard let sum = exactSum(of: lines), sum <= budget.amount.pence * 1_000 else {
        let words =
          exactSum(of: lines).map { "\(Pounds(pence: $0 / 1_000 + ($0 % 1_000 > 0 ? 1 : 0)))" }
          ?? "far more than any budget"
        findings.add(
          .serviceTooDear,
          "the reference service of level \(level.id) costs \(words), more than the level's \(budget.amount)",
          at: place, help: "raise the budget, or correct the units or the price",
          notes: lines.dropLast().map { .init("also counted", at: $0.reader.cell("unit_price").location) })
        continue
      }
    }
  }

  /// A price is no older than the edition that relies on it.
  static func checkPricesAreCurrent(
    _ rows: [ServicesReader.Row], _ edition: EditionDate, _ findings: inout Findings
  ) {
    for row in rows where row.service.priceDate < edition.date {
      findings.add(
        .servicePriceOld, "this price of \(row.service.priceDate) is older than the edition of \(edition)",
        at: row.reader.cell("price_date").location, help: "ask for today's price before you publish")
    }
  }

  /// Thousandths of a penny; nil when it does not fit.
  private static func exactSum(of rows: [ServicesReader.Row]) -> Int64? {
    var sum: Int64 = 0
    for row in rows {
      guard let price = row.service.units.price(at: row.service.unitPrice) else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(price)
      if overflow { return nil }
      sum = next
    }
    return sum
  }
}
