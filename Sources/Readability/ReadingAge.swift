/// How old a reader in a British school is who follows a text: the Flesch–Kincaid grade and five years.
///
/// J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation of new readability formulas for Navy enlisted
/// personnel, Research Branch Report 8-75, 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
package struct ReadingAge: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Whole tenths of a year, so that the same text gives the same figure everywhere.
  package let tenths: Int

  package init(tenths: Int) {
    self.tenths = tenths
  }

  /// Nil for a text without words.
  init?(words: Int, syllables: Int, sentences: Int) {
    guard words > 0, sentences > 0 else { return nil }
    // The formula in hundredths of a year, over the common denominator of its two fractions.
    let denominator = words * sentences
    let hundredths = 39 * words * words + 1180 * syllables * sentences - 1059 * denominator
    tenths = Self.rounded(hundredths, by: denominator * 10)
  }

  /// Half a tenth is rounded up.
  private static func rounded(_ number: Int, by divisor: Int) -> Int {
    let doubled = 2 * number + divisor
    let whole = doubled / (2 * divisor)
    return doubled % (2 * divisor) < 0 ? whole - 1 : whole
  }

  /// Compares with whole years.
  package static func > (age: Self, years: Int) -> Bool { age.tenths > 10 * years }

  package static func < (left: Self, right: Self) -> Bool { left.tenths < right.tenths }

  /// With one decimal: “9.8”.
  package var description: String {
    (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
