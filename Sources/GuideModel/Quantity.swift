/// How many units of a reference service: an exact decimal of up to three places, such as `26` or `1.5`.
package struct Quantity: Hashable, Sendable {
  package let thousandths: Int64

  /// Reads an exact decimal; nil when it is none, is zero, or is a billion or more.
  package init?(decimal text: some StringProtocol) {
    guard let value = ExactDecimal.parse(text, places: 3), value > 0, value < 1_000_000_000_000 else {
      return nil
    }
    thousandths = value
  }

  /// The plain decimal without needless zeros.
  package var decimal: String {
    let whole = thousandths / 1_000
    var rest = String(thousandths % 1_000 + 1_000).dropFirst()
    while rest.last == "0" { rest = rest.dropLast() }
    return rest.isEmpty ? String(whole) : "\(whole).\(rest)"
  }

  /// The exact price of this many units in thousandths of a penny; nil when it would not fit.
  package func price(at unitPrice: Pounds) -> Int64? {
    let (product, overflow) = thousandths.multipliedReportingOverflow(by: unitPrice.pence)
    return overflow ? nil : product
  }
}
