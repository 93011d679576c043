/// One word of a sentence, with what reading it costs.
package struct ReadableWord: Hashable, Sendable {
  /// As it stands in the text, without signs around it.
  package let text: String
  /// At least 1.
  package internal(set) var syllables: Int
  /// What makes two words the same: the letters, without a possessive ’s.
  let key: [UInt8]

  /// Nil for what nobody reads as a word: a sign alone, or a code such as a digest.
  init?(_ text: Substring) {
    let parts = text.split { $0 == "-" || $0 == "‑" }.map { FoldedWord($0) }
    guard parts.contains(where: { !$0.letters.isEmpty || $0.hasDigits }),
      parts.allSatisfy({ $0.letters.count <= ($0.hasDigits ? Self.longestWithDigits : Self.longest) })
    else { return nil }
    self.text = String(text)
    syllables = parts.reduce(0) { $0 + Syllables.count($1) }
    key = Self.key(text)
  }

  static func key(_ text: Substring) -> [UInt8] {
    let isPossessive = text.hasSuffix("’s") || text.hasSuffix("'s")
    return FoldedWord(isPossessive ? text.dropLast(2) : text).letters
  }

  /// The longest word of English that a guide may need has fewer letters; what is longer is a code.
  private static let longest = 30
  /// “9am”, “23rd”; with more letters it is a code, such as a digest.
  private static let longestWithDigits = 3
}
