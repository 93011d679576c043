/// An exact amount of money in pounds sterling, held in whole pence.
///
/// There is no way from a floating-point number to `Pounds`, so no figure can be off by a fraction that nobody wrote.
package struct Pounds: Hashable, Sendable {
  package let pence: Int64

  /// Amounts of a billion pounds or more are a slip of the keys in an allocation guide, and keeping below that
  /// leaves room for every product and sum here.
  package static let ceiling: Int64 = 100_000_000_000

  package init(pence: Int64) {
    self.pence = pence
  }

  /// Reads an exact decimal such as `2000` or `82.91`: digits, then at most two decimal places.
  ///
  /// Nothing else is accepted: no sign, symbol, thousands separator, exponent or space.
  package init?(decimal text: some StringProtocol) {
    guard let pence = ExactDecimal.parse(text, places: 2), pence < Self.ceiling else { return nil }
    self.pence = pence
  }

  package static let zero = Pounds(pence: 0)

  /// Whole pounds, when there are no odd pence.
  package var isWhole: Bool { pence % 100 == 0 }

  /// The amount `count` times over; nil when it would not fit.
  package func times(_ count: Int) -> Pounds? {
    guard let count = Int64(exactly: count) else { return nil }
    let (product, overflow) = pence.multipliedReportingOverflow(by: count)
    return overflow ? nil : Pounds(pence: product)
  }

  /// The plain decimal, as it is written in a content or data file: `2000` or `82.91`.
  package var decimal: String {
    sign + String(pence.magnitude / 100) + penceText
  }
}

extension Pounds {
  private var sign: String { pence < 0 ? "-" : "" }

  /// The pence after the point; nothing for whole pounds.
  private var penceText: String {
    let rest = pence.magnitude % 100
    guard rest != 0 else { return "" }
    return ".\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Pounds: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.pence < right.pence }
}

extension Pounds {
  package static func + (left: Self, right: Self) -> Self { Pounds(pence: left.pence + right.pence) }
  package static func - (left: Self, right: Self) -> Self { Pounds(pence: left.pence - right.pence) }
}

extension Pounds: CustomStringConvertible {
  /// The amount in words for a message: `£2,000` or `£82.91`.
  package var description: String {
    sign + "£" + GroupedDigits.text(pence.magnitude / 100) + penceText
  }
}

/// Whole numbers with a comma between the thousands, the same in every locale.
package enum GroupedDigits {
  /// `298500` becomes `298,500`.
  package static func text(_ number: some BinaryInteger) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var grouped: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    return String(decoding: grouped, as: UTF8.self)
  }
}

/// Reads decimals without ever passing through a floating-point number.
package enum ExactDecimal {
  /// The value of `text` in units of 10^-`places`; nil when it is not such a decimal or does not fit.
  package static func parse(_ text: some StringProtocol, places: Int) -> Int64? {
    var value: Int64 = 0
    var decimals: Int?
    var digits = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), decimals == nil, digits > 0 {
        decimals = 0
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), decimals.map({ $0 < places }) ?? true
      else {
        return nil
      }
      guard let next = appending(byte - UInt8(ascii: "0"), to: value) else { return nil }
      value = next
      digits += 1
      decimals = decimals.map { $0 + 1 }
    }
    guard digits > 0, decimals != 0 else { return nil }
    for _ in (decimals ?? 0)..<places {
      guard let next = appending(0, to: value) else { return nil }
      value = next
    }
    return value
  }

  private static func appending(_ digit: UInt8, to value: Int64) -> Int64? {
    let (shifted, tooLarge) = value.multipliedReportingOverflow(by: 10)
    let (sum, stillTooLarge) = shifted.addingReportingOverflow(Int64(digit))
    return tooLarge || stillTooLarge ? nil : sum
  }
}
