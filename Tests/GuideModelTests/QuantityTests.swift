import GuideModel
import GuideTestSupport
import Testing

@Suite struct QuantityTests {
  @Test(
    arguments: [
      ("26", 26_000, "26"), ("1.5", 1_500, "1.5"), ("1.500", 1_500, "1.5"), ("0.001", 1, "0.001"),
      ("10", 10_000, "10"), ("100.010", 100_010, "100.01"),
      ("999999999.999", 999_999_999_999, "999999999.999"),
    ] as [(String, Int64, String)])
  func decimalIsReadExactlyAndWrittenWithoutNeedlessZeros(_ text: String, value: Int64, decimal: String) {
    let quantity = Quantity(decimal: text)
    #expect(quantity?.thousandths == value)
    #expect(quantity?.decimal == decimal)
  }

  @Test(arguments: [
    "", "0", "0.000", "1.0005", ".5", "5.", "-1", "+1", "1,5", "1 000", "1e3", "٣", "1000000000",
  ])
  func anythingElseIsRefused(_ text: String) {
    #expect(Quantity(decimal: text) == nil)
  }

  @Test func decimalIsReadBackAsTheSameQuantity() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<10_000 {
      let value = Int64.random(in: 1..<1_000_000_000_000, using: &generator)
      let rest = String(value % 1_000 + 1_000).dropFirst()
      let quantity = try #require(Quantity(decimal: "\(value / 1_000).\(rest)"))
      #expect(Quantity(decimal: quantity.decimal)?.thousandths == value)
    }
  }

  @Test func priceIsExactToAThousandthOfAPenny() throws {
    let quantity = try #require(Quantity(decimal: "1.005"))
    #expect(quantity.price(at: Pounds(pence: 1_999)) == 2_008_995)
  }

  @Test func priceThatDoesNotFitIsNone() throws {
    let quantity = try #require(Quantity(decimal: "999999999.999"))
    let dearest = try #require(Pounds(decimal: "999999999.99"))
    #expect(quantity.price(at: dearest) == nil)
  }

  @Test(arguments: [
    ("9223372036854775807", 0, Int64.max), ("9223372036854775.807", 3, .max),
    ("92233720368547758.07", 2, .max),
    ("5", 0, 5), ("5.1", 1, 51), ("5", 3, 5_000),
  ])
  func exactDecimalUsesTheWholeRange(_ text: String, places: Int, value: Int64) {
    #expect(ExactDecimal.parse(text, places: places) == value)
  }

  @Test(arguments: [
    ("9223372036854775808", 0), ("92233720368547758.08", 2), ("9223372036854775807", 1),
    ("922337203685477581", 2), ("99999999999999999999", 0), ("5.0", 0), ("5.12", 1),
  ])
  func exactDecimalBeyondTheRangeOrThePlacesIsNone(_ text: String, places: Int) {
    #expect(ExactDecimal.parse(text, places: places) == nil)
  }
}
