import Diagnostics

// Fixed phrases, written into the program as literals wherever they hold no value.

extension PageCompiler {
  /// A phrase where a tag uses it.
  private struct Use {
    let phrase: Phrase
    let tag: Tag
    let spot: Spot
    /// The number that chooses the form.
    let number: ScopeStack.Found?

    var notes: [Diagnostic.Note] {
      [Diagnostic.Note("the phrase “\(tag.word.name)” is here", at: phrase.location)]
    }
  }

  mutating func compilePhrase(_ tag: Tag) {
    let key = tag.word.name
    guard let phrase = library.phrases.phrases[key] else {
      return refuse(
        .stringUnknown, "unknown phrase “\(key)”", at: spot(tag.word), help: helpForUnknown(key))
    }
    usedKeys.insert(key)
    if phrase.allTexts.contains(where: \.hasStrayBracket) { findings.append(phrase.strayBracket(in: key)) }
    let number = tag.number.flatMap { findNumber($0, for: phrase, key) }
    let use = Use(phrase: phrase, tag: tag, spot: spot(tag.word), number: number)
    if let number { return compileForms(of: use, by: number) }
    if phrase.isPlural && tag.number == nil {
      refuse(
        .templateName, "the phrase “\(key)” has forms for numbers, and no number is given", at: use.spot,
        help: "name a number after the key, as in {{$\(key) count}}", notes: use.notes)
    }
    compileText(PhraseText(phrase.other), of: use)
  }

  private func helpForUnknown(_ key: String) -> String {
    let path = library.phrases.path
    return Suggestion.nearest(to: key, among: library.phrases.phrases.keys.sorted()).map {
      "did you mean “\($0)”?"
    }
      ?? "add the phrase to \(path)"
  }

  private mutating func findNumber(_ word: Tag.Word, for phrase: Phrase, _ key: String) -> ScopeStack.Found? {
    guard let found = find(word.name, at: spot(word)) else { return nil }
    guard found.kind.isNumber else {
      refuse(
        .templateName, "“\(word.name)” is \(found.kind.words) and cannot choose a form", at: spot(word),
        help: "name a field that is a number")
      return nil
    }
    guard phrase.isPlural else {
      refuse(
        .templateName, "the phrase “\(key)” has no forms for “\(word.name)” to choose from", at: spot(word),
        help: "take the number out, or give the phrase forms such as one and other",
        notes: [Diagnostic.Note("the phrase “\(key)” is here", at: phrase.location)])
      return nil
    }
    return found
  }

  /// Forms with the same words share their steps.
  private mutating func compileForms(of use: Use, by number: ScopeStack.Found) {
    let start = builder.begin()
    var steps: [String: Range<Int>] = [:]
    let forms = PluralCategory.allCases.map { category in
      let text = use.phrase.text(for: category)
      if let known = steps[text] { return known }
      let first = builder.mark()
      compileText(PhraseText(text), of: use)
      steps[text] = first..<builder.mark()
      return first..<builder.mark()
    }
    let table = builder.addForms(forms)
    builder.end(start) { .choose(number.reference, forms: table, end: $0) }
  }

  private mutating func compileText(_ text: PhraseText, of use: Use) {
    for piece in text.pieces {
      switch piece {
      case .words(let words): compileWords(words, of: use)
      case .placeholder("count") where use.number != nil:
        if let number = use.number { print(number, named: "count", at: use.spot, notes: use.notes) }
      case .placeholder(let name):
        guard let found = find(name, at: use.spot, notes: use.notes) else { continue }
        print(found, named: name, at: use.spot, notes: use.notes)
      }
    }
  }

  private mutating func compileWords(_ words: String, of use: Use) {
    let subject = "the phrase “\(use.tag.word.name)”"
    if let escaping = escaping(for: .text, named: subject, at: use.spot) {
      var bytes: [UInt8] = []
      Escape.write(words, escaping, to: &bytes)
      builder.literal(bytes)
    }
    markup.passValue()
  }
}
