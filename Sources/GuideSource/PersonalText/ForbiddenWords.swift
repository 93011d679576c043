import Diagnostics

/// The council's own list of words that must never appear: whole words, whatever their capitals.
struct ForbiddenWords: Sendable {
  /// Each entry as its words in small letters, by its first.
  private let entries: [String: [[String]]]

  init(_ entries: [String]) {
    let split = entries.map { entry in
      let text = FoldedText(entry)
      return text.words.indices.map(text.small)
    }
    self.entries = Dictionary(grouping: split.filter { !$0.isEmpty }) { $0[0] }
  }

  /// Letters are compared by canonical equivalence, as strings are: é is é however it was typed.
  func find(in text: FoldedText, _ found: inout [Sighting]) {
    guard !entries.isEmpty else { return }
    for word in text.words.indices {
      for entry in entries[text.small(word)] ?? [] where isEntry(entry, at: word, in: text) {
        found.append(Sighting(code: .personalWord, range: text.span(word, word + entry.count - 1)))
      }
    }
  }

  private func isEntry(_ entry: [String], at word: Int, in text: FoldedText) -> Bool {
    guard word + entry.count <= text.words.count else { return false }
    return entry.indices.allSatisfy { index in
      text.small(word + index) == entry[index]
        && (index == 0 || text.gap(after: word + index - 1).count <= 2)
    }
  }
}
