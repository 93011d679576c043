import Diagnostics

/// One way to say “cap” or “quota”, as a row of words.
///
/// It is written as a sentence is, with a few signs: `a|b` is either word, `?a` may be left out, `£` is an amount of money, `#`
/// a number, `<level>` a level or an amount within three words (“the figure of”), `~` up to three words of the same clause,
/// `,` the end of a clause, `:` the end of a sentence, and `.` the place before either or the end of the text.
struct WordingPattern {
  private enum Part {
    case word([Wanted], isOptional: Bool)
    case gap
  }

  private enum Wanted {
    case word(String)
    case amount, number, level
    case clauseEnd, sentenceEnd
    /// Before the end of a clause, a sentence or the text.
    case anyEnd

    init(_ text: String) {
      switch text {
      case "£": self = .amount
      case "#": self = .number
      case "<level>": self = .level
      case ",": self = .clauseEnd
      case ":": self = .sentenceEnd
      case ".": self = .anyEnd
      default: self = .word(text)
      }
    }
  }

  let code: DiagnosticCode
  /// The words with which it can begin; its first part is always needed.
  let beginnings: [String]
  private let parts: [Part]

  init(_ text: String, _ code: DiagnosticCode) {
    self.code = code
    let written = text.split(separator: " ").map { part in
      let isOptional = part.hasPrefix("?")
      let words = part.dropFirst(isOptional ? 1 : 0).split(separator: "|").map(String.init)
      return (words: words.flatMap { WordingVocabulary.classes[$0] ?? [$0] }, isOptional: isOptional)
    }
    parts = written.map { part in
      part.words == ["~"] ? .gap : .word(part.words.map(Wanted.init), isOptional: part.isOptional)
    }
    beginnings = written.first?.words ?? []
  }

  /// Where it ends in a text, if it begins at a place.
  func end(in words: [WordingText.Word], from index: Int) -> Int? {
    end(in: words, from: index, part: 0)
  }

  private func end(in words: [WordingText.Word], from index: Int, part: Int) -> Int? {
    guard part < parts.count else { return index }
    switch parts[part] {
    case .gap:
      for skipped in 0...3 {
        if let end = end(in: words, from: index + skipped, part: part + 1) { return end }
        // A “not” in the gap would say the opposite.
        guard index + skipped < words.count, words[index + skipped].kind == .word,
          !WordingVocabulary.negatives.contains(words[index + skipped].text)
        else { return nil }
      }
      return nil
    case .word(let wanted, let isOptional):
      for next in Self.ends(of: wanted, in: words, from: index) {
        if let end = end(in: words, from: next, part: part + 1) { return end }
      }
      return isOptional ? end(in: words, from: index, part: part + 1) : nil
    }
  }

  /// Where one part can end.
  private static func ends(of wanted: [Wanted], in words: [WordingText.Word], from index: Int) -> [Int] {
    wanted.compactMap { wanted in
      if case .anyEnd = wanted { return index >= words.count || words[index].kind != .word ? index : nil }
      guard index < words.count else { return nil }
      return switch wanted {
      case .word(let text): words[index].text == text ? index + 1 : nil
      case .amount: words[index].isAmount ? index + 1 : nil
      case .number: words[index].isNumber ? index + 1 : nil
      case .level: endOfLevel(in: words, from: index)
      case .sentenceEnd: words[index].kind == .sentenceEnd ? index + 1 : nil
      case .clauseEnd: words[index].kind == .clauseEnd ? index + 1 : nil
      case .anyEnd: nil
      }
    }
  }

  private static func endOfLevel(in words: [WordingText.Word], from index: Int) -> Int? {
    let near = words[index...].prefix(3).prefix { $0.kind == .word }
    return near.firstIndex { $0.isAmount || WordingVocabulary.levels.contains($0.text) }.map { $0 + 1 }
  }
}
