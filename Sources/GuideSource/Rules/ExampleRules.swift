import Diagnostics
import GuideModel

/// An example's figures agree with themselves and with its level.
enum ExampleRules {
  /// The supports add up to the budget shown, exactly.
  static func checkSum(
    of supports: [SupportExample.Support], _ budget: Pounds, at place: SourceLocation,
    _ findings: inout Findings
  ) {
    let sum = supports.reduce(Pounds.zero) { $0 + $1.cost }
    guard sum != budget else { return }
    findings.add(
      .exampleSum, "the supports add up to \(sum), not \(budget)", at: place,
      help: "write \(sum.decimal), or correct a support")
  }

  /// The amount lies above the level below and not above its own, unless a reason is given.
  ///
  /// A level is a starting point, so an amount outside it is lawful; a reader must be told why.
  static func checkAmount(
    _ budget: Pounds, of id: LevelID, in table: BandTable, reason: String?, at place: SourceLocation,
    _ findings: inout Findings
  ) {
    guard reason == nil, let level = table[id], let own = level.budget else { return }
    let help = "add “reason_for_amount:” with the reason that was agreed, or choose the level that fits"
    if budget > own.amount {
      findings.add(
        .exampleOutsideLevel, "\(budget) is more than level \(id) (\(own.amount))", at: place, help: help)
      return
    }
    guard let below = highestBudget(below: id, in: table), below.pencePerYear < own.pencePerYear,
      Budget(amount: budget, period: own.period).pencePerYear <= below.pencePerYear
    else { return }
    findings.add(
      .exampleOutsideLevel,
      "\(budget) is not more than the level below \(id) already gives (\(below.amount))",
      at: place, help: help)
  }

  private static func highestBudget(below id: LevelID, in table: BandTable) -> Budget? {
    table.levels.prefix { $0.id != id }.last { $0.budget != nil }?.budget
  }
}
