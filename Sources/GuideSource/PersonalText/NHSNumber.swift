import Diagnostics

/// An NHS number: ten digits whose last is the check digit of the others (NHS Data Dictionary, “NHS NUMBER”).
///
/// Scottish CHI numbers follow the same rule. About one ten-digit number in eleven passes by chance.
enum NHSNumber {
  static func find(in text: FoldedText, _ contacts: PublicContacts?, _ found: inout [Sighting]) {
    for word in text.words.indices {
      guard let range = range(from: word, in: text), isAlone(range, in: text) else { continue }
      let digits = text.bytes[range].filter(\.isASCIIDigit).map { Int($0) - 0x30 }
      guard isValid(digits), !isPublicPhone(digits, contacts) else { continue }
      found.append(Sighting(code: .personalNHS, range: range))
    }
  }

  /// Ten digits, not all alike, with the right check digit: the weights are 10 down to 2, modulo 11.
  static func isValid(_ digits: [Int]) -> Bool {
    guard digits.count == 10, Set(digits).count > 1 else { return false }
    let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    let check = (11 - sum % 11) % 11
    return check == digits[9]
  }

  /// A number written whole, as 3 3 4 digits, or digit by digit; letters may stand right before it.
  private static func range(from word: Int, in text: FoldedText) -> Range<Int>? {
    let end = text.words[word].upperBound
    switch text.digitsAtEnd(of: word) {
    case 10: return end - 10..<end
    case 6: return range(end - 6, [4], word, in: text)
    case 3: return range(end - 3, [3, 4], word, in: text) ?? range(end - 3, [7], word, in: text)
    case 1: return range(end - 1, Array(repeating: 1, count: 9), word, in: text)
    default: return nil
    }
  }

  private static func range(_ start: Int, _ groups: [Int], _ word: Int, in text: FoldedText) -> Range<Int>? {
    guard text.hasDigitGroups(groups, after: word) else { return nil }
    return start..<text.words[word + groups.count].upperBound
  }

  /// Not the rest of an amount or of a number with a decimal point.
  private static func isAlone(_ range: Range<Int>, in text: FoldedText) -> Bool {
    let start = range.lowerBound
    if text.isPound(at: start - 2) { return false }
    let isJoined = [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-")].contains(text.byte(start - 1))
    return !(isJoined && text.byte(start - 2).isASCIIDigit)
  }

  /// No CHI number begins with day 08 of month 00, so a ten-digit 0800 line is only that.
  private static func isPublicPhone(_ digits: [Int], _ contacts: PublicContacts?) -> Bool {
    if digits.starts(with: [0, 8, 0, 0]) { return true }
    return contacts?.phones.contains(digits.dropFirst().map(String.init).joined()) == true && digits[0] == 0
  }
}

extension FoldedText {
  /// How many digits a word ends with.
  func digitsAtEnd(of word: Int) -> Int { bytes[words[word]].reversed().prefix { $0.isASCIIDigit }.count }

  /// True when words of so many digits follow a word, with a space, hyphen, point or slash before each.
  func hasDigitGroups(_ counts: [Int], after word: Int) -> Bool {
    guard word + counts.count < words.count else { return false }
    return counts.enumerated().allSatisfy { index, count in
      let next = word + index + 1
      return words[next].count == count && isNumber(next) && isDigitSeparator(gap(after: next - 1))
    }
  }

  /// One to three signs of those that people write between groups of digits.
  private func isDigitSeparator(_ gap: ArraySlice<UInt8>) -> Bool {
    (1...3).contains(gap.count)
      && gap.allSatisfy { [0x20, 0x2D, 0x2E, 0x2F].contains($0) }
  }
}
