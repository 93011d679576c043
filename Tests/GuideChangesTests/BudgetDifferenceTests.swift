import GuideChanges
import GuideModel
import Testing

/// Percent to one decimal place, in whole numbers.
@Suite struct BudgetDifferenceTests {
  private func tenths(_ before: Int64, _ after: Int64) -> Int64? {
    BudgetDifference(
      from: Budget(amount: Pounds(pence: before), period: .year),
      to: Budget(amount: Pounds(pence: after), period: .year)
    ).tenthsOfAPercent
  }

  @Test(arguments: [
    (200_000, 215_000, 75), (300, 100, -667), (300, 400, 333), (200_000, 200_000, 0),
    // Halves go away from zero: 0.05% and 0.25%.
    (200_000, 200_100, 1), (200_000, 199_900, -1), (100_000, 100_250, 3), (200_000, 200_099, 0),
    (1, 99_999_999_999, 99_999_999_998_000),
  ])
  func percentIsRoundedToTheNearestTenth(_ before: Int64, _ after: Int64, _ tenths: Int64) {
    #expect(self.tenths(before, after) == tenths)
  }

  @Test func percentOfNothingIsNotTold() {
    #expect(tenths(0, 50_000) == nil)
  }

  @Test func otherPeriodsAreComparedByTheYear() {
    let difference = BudgetDifference(
      from: Budget(amount: Pounds(pence: 10_000), period: .month),
      to: Budget(amount: Pounds(pence: 2_400), period: .week))
    #expect(difference.pence == 4_800)
    #expect(difference.period == .year)
    #expect(difference.tenthsOfAPercent == 40)
  }

  @Test func samePeriodKeepsItsOwnDifference() {
    let difference = BudgetDifference(
      from: Budget(amount: Pounds(pence: 10_000), period: .month),
      to: Budget(amount: Pounds(pence: 9_000), period: .month))
    #expect(difference.pence == -1_000)
    #expect(difference.period == .month)
    #expect(difference.tenthsOfAPercent == -100)
  }
}
