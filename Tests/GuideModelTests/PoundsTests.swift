import GuideModel
import GuideTestSupport
import Testing

@Suite struct PoundsTests {
  @Test(
    arguments: [
      ("0", 0), ("0.00", 0), ("2000", 200_000), ("82.91", 8_291), ("82.9", 8_290), ("0.01", 1), ("0.1", 10),
      ("007", 700), ("999999999.99", 99_999_999_999),
    ] as [(String, Int64)])
  func exactDecimalIsRead(_ text: String, pence: Int64) {
    #expect(Pounds(decimal: text)?.pence == pence)
  }

  @Test(arguments: [
    "", ".", ".5", "5.", "1,000", "+1", "-1", "-0", "٣", "１０", " 1", "1 ", "1e3", "1E3", "£1", "1.005",
    "1.2.3", "1..2", "0x10", "NaN", "inf", "1_000", "1\u{301}", "1\n", "1\u{A0}000", "½",
  ])
  func anythingElseIsRefused(_ text: String) {
    #expect(Pounds(decimal: text) == nil)
  }

  @Test(arguments: [
    "1000000000", "1000000000.00", "9223372036854775807", "9223372036854775808", "92233720368547758.07",
    "92233720368547758.08", String(repeating: "9", count: 4_000),
  ])
  func billionPoundsOrMoreIsRefused(_ text: String) {
    #expect(Pounds(decimal: text) == nil)
  }

  @Test func leadingZerosDoNotMakeAnAmountTooLarge() {
    #expect(Pounds(decimal: String(repeating: "0", count: 4_000) + "12")?.pence == 1_200)
  }

  @Test func decimalOfEveryAmountIsReadBackAsTheSameAmount() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let digits = Int64.random(in: 0...11, using: &generator)
      let top = (0..<digits).reduce(Int64(1)) { value, _ in value * 10 }
      let amount = Pounds(pence: .random(in: 0..<top, using: &generator))
      let read = try #require(Pounds(decimal: amount.decimal), "\(amount.decimal)")
      #expect(read == amount)
    }
  }

  @Test(
    arguments: [
      (0, "0", "£0"), (1, "0.01", "£0.01"), (10, "0.10", "£0.10"), (99_900, "999", "£999"),
      (100_000, "1000", "£1,000"), (8_291, "82.91", "£82.91"), (100_001, "1000.01", "£1,000.01"),
      (99_999_999_999, "999999999.99", "£999,999,999.99"), (100_000_000, "1000000", "£1,000,000"),
    ] as [(Int64, String, String)])
  func amountIsWrittenPlainlyInFilesAndGroupedInWords(_ pence: Int64, decimal: String, words: String) {
    let amount = Pounds(pence: pence)
    #expect(amount.decimal == decimal)
    #expect(amount.description == words)
    #expect(amount.isWhole == !decimal.contains("."))
  }

  @Test(arguments: [(-1, "-0.01", "-£0.01"), (-150, "-1.50", "-£1.50"), (-200_000, "-2000", "-£2,000")])
  func differenceBelowZeroIsWrittenWithOneSignInFront(_ pence: Int64, decimal: String, words: String) {
    let amount = Pounds.zero - Pounds(pence: -pence)
    #expect(amount.decimal == decimal)
    #expect(amount.description == words)
  }

  @Test func productThatDoesNotFitIsNone() {
    #expect(Pounds(pence: 250).times(4)?.pence == 1_000)
    #expect(Pounds(pence: 250).times(0) == .zero)
    #expect(Pounds(pence: .max).times(1)?.pence == .max)
    #expect(Pounds(pence: .max).times(2) == nil)
    #expect(Pounds(pence: .max / 2 + 1).times(2) == nil)
  }

  @Test func amountsAreOrderedAddedAndSubtracted() {
    #expect(Pounds(pence: 1) < Pounds(pence: 2))
    #expect(Pounds(pence: 150) + Pounds(pence: 51) == Pounds(pence: 201))
    #expect(Pounds(pence: 150) - Pounds(pence: 51) == Pounds(pence: 99))
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (-1_000, "-1,000"), (-999, "-999"),
    (298_500, "298,500"), (Int.max, "9,223,372,036,854,775,807"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func thousandsAreParted(_ number: Int, text: String) {
    #expect(GroupedDigits.text(number) == text)
  }
}
