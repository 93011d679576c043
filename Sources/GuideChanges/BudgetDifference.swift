package import GuideModel

/// How a budget differs from the one before, in whole numbers only.
package struct BudgetDifference: Hashable, Sendable {
  /// Pence in the period of both budgets, or in a year where they have different periods; below zero for less money.
  package let pence: Int64
  package let period: Period
  /// Tenths of a percent of the budget before: 75 is 7.5%.
  ///
  /// Rounded to the nearest tenth, halves away from zero; nil where the budget before was £0.
  package let tenthsOfAPercent: Int64?

  package init(from before: Budget, to after: Budget) {
    let isSamePeriod = before.period == after.period
    let old = isSamePeriod ? before.amount.pence : before.pencePerYear
    let new = isSamePeriod ? after.amount.pence : after.pencePerYear
    period = isSamePeriod ? before.period : .year
    pence = new - old
    tenthsOfAPercent = old > 0 ? Self.rounded(pence * 1_000, dividedBy: old) : nil
  }

  /// `divisor` is above zero.
  private static func rounded(_ number: Int64, dividedBy divisor: Int64) -> Int64 {
    let half = number < 0 ? -divisor : divisor
    return (number * 2 + half) / (divisor * 2)
  }
}
