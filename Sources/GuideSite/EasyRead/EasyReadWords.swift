import Diagnostics
import Readability

/// Finds hard words that are not explained where they are first used.
///
/// A hard word is a term of the glossary, or one that `HardWords` holds. It is explained where its sentence or the next one says
/// “a budget is …”, “a plan says …”, “advocates help …” or “this means …”, or where its sentence calls something by it: “We call this a budget.” Names,
/// which have a capital letter inside of a sentence, are not looked at. A word of a heading is explained anywhere under it.
struct EasyReadWords {
  private let hard: HardWords
  /// The terms of the glossary in each of their forms, the longest first.
  private let terms: [Term]

  /// One form of a term of the glossary.
  private struct Term {
    let words: [String]
    /// Whether it is written with a capital letter.
    let isName: Bool
    /// All forms of the term.
    let forms: [[String]]
  }

  /// `terms` are the forms of each term of the glossary; `words` are the council's own easy words.
  init(knownToo words: [String], terms: [[String]]) {
    hard = HardWords(knownToo: words)
    let known = Set(words.map { Self.fold($0) })
    self.terms = terms.flatMap { written -> [Term] in
      let forms = written.map { Self.fold($0) }
      guard !forms.contains(where: known.contains) else { return [] }
      return zip(written, forms).map {
        Term(words: $1, isName: $0.first?.isUppercase == true, forms: forms)
      }
    }.sorted { $0.words.count > $1.words.count }
  }

  func findings(in sentences: [PlacedSentence]) -> [Diagnostic] {
    var met: Set<[String]> = []
    return sentences.indices.flatMap { index -> [Diagnostic] in
      uses(in: sentences[index]).compactMap { use in
        let isNew = met.insert(use.forms.min { $0.joined() < $1.joined() } ?? []).inserted
        guard isNew, !isExplained(use, index, sentences) else { return nil }
        return Diagnostic(
          .easyWord, "the hard word “\(use.text)” is not explained",
          at: sentences[index].place(of: use.first),
          help: "say what it means in the next sentence, or use an easier word")
      }
    }
  }

  /// A hard word or a term in a sentence.
  private struct Use {
    let text: String
    let first: PlacedWord
    /// In which forms the same word can stand, as folded words.
    let forms: [[String]]
  }

  private func uses(in sentence: PlacedSentence) -> [Use] {
    let folded = sentence.words.map { Self.fold($0.word.text).joined() }
    var uses: [Use] = []
    var index = 0
    while index < folded.count {
      let word = sentence.words[index]
      let isName = index > 0 && word.word.text.first?.isUppercase == true
      if let term = terms.first(where: { folded[index...].starts(with: $0.words) }), term.isName || !isName {
        let text = sentence.words[index..<(index + term.words.count)].map(\.word.text).joined(separator: " ")
        uses.append(Use(text: text, first: word, forms: term.forms))
        index += term.words.count
        continue
      }
      if hard.contains(word.word), !isName {
        uses.append(Use(text: word.word.text, first: word, forms: Self.forms(of: folded[index])))
      }
      index += 1
    }
    return uses
  }

  private func isExplained(_ use: Use, _ index: Int, _ sentences: [PlacedSentence]) -> Bool {
    if explains(sentences[index], use) || isCalled(use, in: sentences[index]) { return true }
    guard index + 1 < sentences.count else { return false }
    if sentences[index].isHeading {
      // What it names is explained somewhere under it.
      return sentences[(index + 1)...].prefix { !$0.isHeading }.contains { explains($0, use) }
    }
    return explains(sentences[index + 1], use) || pointsBack(sentences[index + 1])
  }

  /// “A budget is …”, “Budget means …”.
  private func explains(_ sentence: PlacedSentence, _ use: Use) -> Bool {
    let words = Self.words(of: sentence)
    return words.indices.contains { index in
      Self.meaning.contains(words[index])
        && use.forms.contains { form in words[..<index].suffix(form.count).elementsEqual(form) }
    }
  }

  /// “This means …”, “They are …”.
  private func pointsBack(_ sentence: PlacedSentence) -> Bool {
    let words = Self.words(of: sentence)
    return words.count > 1 && Self.pointing.contains(words[0]) && Self.meaning.contains(words[1])
  }

  /// Calls something by the word: “We call this a budget”.
  private func isCalled(_ use: Use, in sentence: PlacedSentence) -> Bool {
    let words = Self.words(of: sentence)
    return words.firstIndex { ["call", "called"].contains($0) }.map { index in
      use.forms.contains { words[index...].joined(separator: " ").contains($0.joined(separator: " ")) }
    } ?? false
  }

  private static let meaning: Set<String> = ["are", "help", "helps", "is", "mean", "means", "say", "says"]
  private static let pointing: Set<String> = ["it", "that", "these", "they", "this", "those"]

  private static func words(of sentence: PlacedSentence) -> [String] {
    sentence.words.map { fold($0.word.text).joined() }
  }

  private static func forms(of word: String) -> [[String]] {
    word.hasSuffix("s") ? [[word], [String(word.dropLast())]] : [[word], [word + "s"]]
  }

  /// In small letters and without apostrophes; an abbreviation such as SEND stays apart from the word “send”.
  private static func fold(_ text: String) -> [String] {
    text.split(separator: " ").map { word in
      let isAbbreviation = word.count > 1 && word.allSatisfy(\.isUppercase)
      return (isAbbreviation ? String(word) : word.lowercased()).filter { $0 != "'" && $0 != "’" }
    }
  }
}
