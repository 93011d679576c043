/// Reads one telephone number group by group.
struct PhoneNumberReader {
  private let text: FoldedText
  private let start: Int
  private let hasPlus: Bool
  private var index: Int
  /// The digits after the 0 or +44.
  private var digits: [UInt8] = []
  private var groups: [Int] = []
  /// How many digits the 0 or +44 took.
  private var prefixDigits = 0
  /// True for a 0 that stands by itself, as in a list of figures.
  private var isZeroApart = false

  /// A reader that begins at a digit.
  init(text: FoldedText, start: Int) {
    self.text = text
    self.start = start
    hasPlus = text.byte(start - 1) == UInt8(ascii: "+")
    index = start
  }

  /// The number, if one begins here, with its digits after the 0 or +44.
  mutating func read() -> (range: Range<Int>, digits: String)? {
    guard readPrefix() else { return nil }
    var end: Int?
    while let group = readGroup() {
      groups.append(group)
      if isComplete { end = index }
      guard digits.count < 10, skipSeparator() else { break }
    }
    guard let end, isLikely else { return nil }
    let count = text.bytes[start..<end].count { $0.isASCIIDigit } - prefixDigits
    return ((hasPlus ? start - 1 : start)..<end, String(decoding: digits.prefix(count), as: UTF8.self))
  }

  /// Goes past 0, +44, 0044 or +44 (0); false when none of them stands here.
  private mutating func readPrefix() -> Bool {
    if hasPlus, hasDigits("44") {
      takePrefix(2)
    } else if hasDigits("0044") {
      takePrefix(4)
    } else {
      guard !hasPlus, hasDigits("0") else { return false }
      takePrefix(1)
      isZeroApart = skipSeparator() && text.byte(start + 1) != UInt8(ascii: ")")
      return true
    }
    _ = skipSeparator()
    if hasDigits("0") {
      takePrefix(1)
      _ = skipSeparator()
    }
    return true
  }

  private mutating func takePrefix(_ count: Int) {
    index += count
    prefixDigits += count
  }

  private func hasDigits(_ wanted: StaticString) -> Bool {
    wanted.withUTF8Buffer { digits in digits.indices.allSatisfy { text.byte(index + $0) == digits[$0] } }
  }

  /// The length of the run of digits here; nil where there is none.
  private mutating func readGroup() -> Int? {
    let first = index
    while text.byte(index).isASCIIDigit {
      digits.append(text.byte(index))
      index += 1
    }
    return index > first ? index - first : nil
  }

  /// Nine or ten digits, of which the first names a kind of number; only geographic and free lines have nine.
  private var isComplete: Bool {
    switch digits.first {
    case UInt8(ascii: "1"), UInt8(ascii: "5"), UInt8(ascii: "8"): digits.count == 9 || digits.count == 10
    case UInt8(ascii: "2"), UInt8(ascii: "3"), UInt8(ascii: "7"), UInt8(ascii: "9"): digits.count == 10
    default: false
    }
  }

  /// Goes past spaces, hyphens and brackets to the next group; false, and no step, where none follows.
  ///
  /// A point or a slash counts only after three digits: dates have them too.
  private mutating func skipSeparator() -> Bool {
    let first = index
    while index - first < 3, " ()-".utf8.contains(text.byte(index)) { index += 1 }
    if index == first, (groups.last ?? 0) >= 3, "./".utf8.contains(text.byte(index)) { index += 1 }
    guard text.byte(index).isASCIIDigit else {
      index = first
      return false
    }
    return index > first
  }

  /// Five groups and more are a list of figures, and so is what follows a 0 apart, unless each is one digit.
  private var isLikely: Bool {
    let mayBeList = isZeroApart || (groups.count >= 5 && prefixDigits == 1)
    return !mayBeList || groups.allSatisfy { $0 == 1 }
  }
}
