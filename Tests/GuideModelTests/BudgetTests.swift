import GuideModel
import GuideTestSupport
import Testing

@Suite struct BudgetTests {
  private func converted(_ pence: Int64, _ period: Period, to other: Period) -> String {
    let amount = Budget(amount: Pounds(pence: pence), period: period).converted(to: other)
    return (amount.isExact ? "" : "about ") + amount.pounds.description
  }

  @Test(
    arguments: [
      (520_000, Period.year, Period.week, "£100"), (1_200, .year, .month, "£1"),
      (200_000, .year, .quarter, "£500"),
      (1, .week, .year, "£0.52"), (8_291, .month, .year, "£994.92"), (8_291, .week, .year, "£4,311.32"),
      (100, .quarter, .year, "£4"), (300, .quarter, .month, "£1"), (1_300, .quarter, .week, "£1"),
      (5_200, .month, .week, "£12"), (1_200, .week, .month, "£52"), (1_300, .month, .week, "£3"),
      (52, .year, .week, "£0.01"), (0, .year, .week, "£0"),
    ] as [(Int64, Period, Period, String)])
  func evenConversionIsExact(_ pence: Int64, period: Period, other: Period, words: String) {
    #expect(converted(pence, period, to: other) == words)
  }

  @Test(
    arguments: [
      (200_000, Period.year, Period.week, "about £38"), (200_000, .year, .month, "about £167"),
      (100_001, .year, .month, "about £83"), (100, .week, .month, "about £4"),
      (1_000, .month, .week, "about £2"), (10_001, .quarter, .month, "about £33"),
    ] as [(Int64, Period, Period, String)])
  func unevenConversionIsRoundedToTheNearestPoundAndSaysSo(
    _ pence: Int64, period: Period, other: Period, words: String
  ) {
    #expect(converted(pence, period, to: other) == words)
  }

  /// Of a year's pence: 12 × 50 pence is half a pound a month; one penny on either side is not even.
  @Test(arguments: [
    (600, "£0.50"), (601, "about £1"), (599, "about £0"), (1_801, "about £2"), (1_799, "about £1"),
  ])
  func figureJustBesideAHalfGoesToItsOwnSide(_ pence: Int64, words: String) {
    #expect(converted(pence, .year, to: .month) == words)
  }

  /// Of a year's pence: 52 × 50 pence is half a pound a week.
  @Test(arguments: [(2_599, "about £0"), (2_601, "about £1"), (7_799, "about £1"), (7_801, "about £2")])
  func weeklyFigureIsRoundedAtTheHalf(_ pence: Int64, words: String) {
    #expect(converted(pence, .year, to: .week) == words)
  }

  @Test(arguments: Period.allCases)
  func conversionToItsOwnPeriodChangesNothing(_ period: Period) {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let amount = Pounds(pence: .random(in: 0..<Pounds.ceiling, using: &generator))
      let converted = Budget(amount: amount, period: period).converted(to: period)
      #expect(converted == ConvertedAmount(pounds: amount, isExact: true))
    }
  }

  @Test func everyConversionIsWithinHalfAPoundAndExactOnlyWhenItMultipliesBack() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<5_000 {
      let amount = Pounds(pence: .random(in: 0..<Pounds.ceiling, using: &generator))
      for (period, other) in Period.allCases.flatMap({ one in Period.allCases.map { (one, $0) } }) {
        let budget = Budget(amount: amount, period: period)
        let converted = budget.converted(to: other)
        let back = converted.pounds.pence * Int64(other.perYear)
        let difference = abs(back - budget.pencePerYear)
        #expect(converted.isExact == budget.pencePerYear.isMultiple(of: Int64(other.perYear)))
        #expect(converted.isExact ? difference == 0 : difference <= 50 * Int64(other.perYear))
        #expect(converted.isExact || converted.pounds.isWhole)
      }
    }
  }

  @Test func dearestBudgetConvertsWithoutOverflow() {
    let dearest = Pounds(pence: Pounds.ceiling - 1)
    #expect(Budget(amount: dearest, period: .week).pencePerYear == 5_199_999_999_948)
    #expect(Budget(amount: dearest, period: .week).converted(to: .month).pounds.pence == 433_333_333_329)
  }
}
