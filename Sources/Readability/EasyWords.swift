/// Words and groups of words that are explained to the reader, and so count as easy: one syllable for each word.
package struct EasyWords: Sendable {
  package static let none = EasyWords([])

  /// The groups by their first word, the longest first.
  private let groups: [[UInt8]: [[[UInt8]]]]

  /// `terms` are one word or several, as they are written; capitals, accents and a possessive ’s make no difference.
  package init(_ terms: some Sequence<String>) {
    let keys = Set(terms.map { $0.split(separator: " ").map(ReadableWord.key) }.filter { !$0.isEmpty })
    groups = Dictionary(grouping: keys, by: { $0[0] }).mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The words of a sentence with one syllable for each word that is explained.
  func easing(_ words: [ReadableWord]) -> [ReadableWord] {
    guard !groups.isEmpty else { return words }
    let keys = words.map(\.key)
    var words = words
    var index = 0
    while index < words.count {
      let length = groups[keys[index]]?.first { keys[index...].starts(with: $0) }?.count ?? 0
      for place in index..<(index + length) { words[place].syllables = 1 }
      index += max(1, length)
    }
    return words
  }
}
