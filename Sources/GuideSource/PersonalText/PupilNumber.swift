import Diagnostics

/// A unique pupil number: a check letter, then twelve digits, of which the last may be a letter (Department for
/// Education, “Unique pupil numbers”).
enum PupilNumber {
  /// The letters of the check, by their value modulo 23; I, O and S are left out.
  private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  static func find(in text: FoldedText, _ found: inout [Sighting]) {
    for word in text.words.indices where text.bytes[text.words[word].lowerBound].isASCIILetter {
      guard let range = range(from: word, in: text) else { continue }
      let signs = text.bytes[range].filter { $0.isASCIIDigit || $0.isASCIILetter }.map { $0 & 0xDF }
      if isValid(signs) { found.append(Sighting(code: .personalUPN, range: range)) }
    }
  }

  /// A number written in one, or by its parts: local authority, school, year and place in the list.
  private static func range(from word: Int, in text: FoldedText) -> Range<Int>? {
    if text.words[word].count == 13 { return text.words[word] }
    let counts: [Int]
    switch text.words[word].count {
    case 1: counts = [1, 3, 4, 2, 3]
    case 4: counts = [4, 4, 2, 3]
    default: return nil
    }
    guard word + counts.count <= text.words.count else { return nil }
    for (index, count) in counts.enumerated() {
      guard text.words[word + index].count == count else { return nil }
      if index > 0, !text.isJoined(word + index - 1) { return nil }
    }
    return text.span(word, word + counts.count - 1)
  }

  /// The letter is the sum of each sign times its place, from 2 to 13, modulo 23.
  private static func isValid(_ signs: [UInt8]) -> Bool {
    guard signs.count == 13, let check = letters.firstIndex(of: signs[0]) else { return false }
    var sum = 0
    for (place, sign) in signs.enumerated().dropFirst() {
      guard let value = value(of: sign, isLast: place == 12) else { return false }
      sum += value * (place + 1)
    }
    return sum % 23 == check
  }

  /// A digit; for a temporary number's last sign, a letter of the check.
  private static func value(of sign: UInt8, isLast: Bool) -> Int? {
    // Clearing the bit that small letters have turns the digits 0–9 into 0x10–0x19.
    if (0x10...0x19).contains(sign) { return Int(sign) - 0x10 }
    return isLast ? letters.firstIndex(of: sign) : nil
  }
}
