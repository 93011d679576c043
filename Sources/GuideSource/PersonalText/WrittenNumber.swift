/// A small whole number in digits or in words.
enum WrittenNumber {
  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  private static let values: [String: Int] = {
    let small = units.enumerated().map { ($1, $0) }
    let large = tens.enumerated().map { ($1, ($0 + 2) * 10) }
    return Dictionary(uniqueKeysWithValues: small + large)
  }()

  /// The number that begins with a word, and the word in which it ends: `7`, `7th`, `7yo`, `seven`, `ninety-one`.
  static func value(from word: Int, in text: FoldedText) -> (value: Int, end: Int)? {
    guard text.words.indices.contains(word) else { return nil }
    let range = text.words[word]
    if text.bytes[range.lowerBound].isASCIIDigit {
      let digits = text.bytes[range].prefix { $0.isASCIIDigit }
      guard digits.count <= 3, let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
      let isWhole = digits.count == range.count || isOrdinal(word, in: text) || isGluedAge(word, in: text)
      return isWhole ? (value, word) : nil
    }
    guard (3...9).contains(range.count), beginnings.contains(beginning(of: range, in: text)),
      let value = values[text.small(word)]
    else { return nil }
    guard value >= 20, text.isJoined(word), let unit = values[text.small(word + 1)], (1...9).contains(unit)
    else {
      return (value, word)
    }
    return (value + unit, word + 1)
  }

  /// True when a number ends with a word.
  static func ends(at word: Int, in text: FoldedText) -> Bool { value(from: word, in: text) != nil }

  /// `7th`.
  static func isOrdinal(_ word: Int, in text: FoldedText) -> Bool {
    ["st", "nd", "rd", "th"].contains { hasDigits(word, before: $0, in: text) }
  }

  /// `7yo`.
  static func isGluedAge(_ word: Int, in text: FoldedText) -> Bool { hasDigits(word, before: "yo", in: text) }

  private static func hasDigits(_ word: Int, before ending: String, in text: FoldedText) -> Bool {
    guard text.words.indices.contains(word), text.bytes[text.words[word].lowerBound].isASCIIDigit else {
      return false
    }
    let small = text.small(word)
    return small.hasSuffix(ending) && small.dropLast(ending.count).allSatisfy(\.isNumber)
  }

  /// The first three letters of every number in words, so that other words need not be looked up.
  private static let beginnings = Set(
    values.keys.map { word in word.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } })

  private static func beginning(of range: Range<Int>, in text: FoldedText) -> UInt32 {
    text.bytes[range].prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1.lowered) }
  }
}
