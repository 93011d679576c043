import Diagnostics

/// Finds refused wording in one text: by fixed phrases, and by sentences that say “no” to more than an amount.
struct WordingMatcher {
  struct Span {
    let words: Range<Int>
    let code: DiagnosticCode
  }

  typealias Vocabulary = WordingVocabulary

  let text: WordingText
  var words: [WordingText.Word] { text.words }

  init(_ text: String) {
    self.text = WordingText(text)
  }

  /// The refused wording, in order and without overlaps.
  func spans() -> [Span] {
    var found: [Span] = []
    var index = 0
    while index < words.count {
      let phrase = words[index].kind == .word ? phrase(at: index) : nil
      // What is denied as a whole is not looked at again word by word: “not as a cap”.
      if let phrase, isHarmless(index..<phrase.end) || isDenied(before: index, endingAt: phrase.end) {
        index = phrase.end
      } else if let span = phrase.map({ Span(words: index..<$0.end, code: $0.code) }) ?? sentence(at: index),
        found.last.map({ $0.words.upperBound <= span.words.lowerBound }) ?? true
      {
        found.append(span)
        index = span.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func sentence(at index: Int) -> Span? {
    guard words[index].kind == .word else { return nil }
    let range = limit(at: index) ?? fence(at: index) ?? refusalOfMore(at: index)
    return range.map { Span(words: $0, code: .wordingCap) }
  }

  // MARK: Listed phrases

  /// The longest phrase of the list that begins here.
  private func phrase(at index: Int) -> (end: Int, code: DiagnosticCode)? {
    let word = words[index]
    var phrases = WordingPhrases.byBeginning[word.text] ?? []
    if word.isAmount { phrases += WordingPhrases.byBeginning["£"] ?? [] }
    if word.isNumber { phrases += WordingPhrases.byBeginning["#"] ?? [] }
    if phrases.isEmpty { return nil }
    let found = phrases.compactMap { phrase in
      phrase.end(in: words, from: index).map { (end: $0, code: phrase.code) }
    }
    return found.max { $0.end < $1.end }
  }

  /// True for a ceiling hoist, an age limit, a charge, and what most people get.
  private func isHarmless(_ range: Range<Int>) -> Bool {
    let first = words[range.lowerBound].text
    if let (harmless, reach) = Vocabulary.harmlessBefore[first],
      text.clause(before: range.lowerBound, atMost: reach).contains(where: harmless.contains)
    {
      return true
    }
    if first == "limit", isOfTime(after: range.upperBound - 1) { return true }
    if range.contains(where: { words[$0].text == "no" || words[$0].text == "most" }),
      isAboutACharge(before: range.lowerBound) || isAboutSaving(around: range)
    {
      return true
    }
    let last = words[range.upperBound - 1].text
    guard let next = text.clause(from: range.upperBound, atMost: 1).first?.text else { return false }
    return [first, last].contains { Vocabulary.harmlessAfter[$0]?.contains(next) == true }
  }

  /// True for “you pay no more than £20 towards your care”: that is a limit of what the person pays.
  func isAboutACharge(before index: Int, isMore: Bool = true) -> Bool {
    let clause = Array(text.clause(before: index, atMost: 6))
    if clause.contains(where: Vocabulary.charges.contains) { return true }
    guard isMore, let pay = clause.firstIndex(of: "pay") else { return false }
    return clause[pay...].prefix(4).contains("you")
  }

  /// True for “keep at most £500 of what you save”.
  private func isAboutSaving(around range: Range<Int>) -> Bool {
    let clause =
      text.clause(before: range.lowerBound, atMost: 5)
      + text.clause(from: range.upperBound, atMost: 6).map(\.text)
    return clause.contains(where: Vocabulary.saving.contains)
  }

  // MARK: Denials

  /// True where a phrase is denied, called wrong, asked and answered with no, or only reported of somebody.
  func isDenied(before index: Int, endingAt end: Int) -> Bool {
    let before = index > 0 ? words[index - 1].text : ""
    // “No places left” says that there was a quota, and that it is used up.
    if before == "no", Vocabulary.things.contains(words[index].text) { return false }
    if words[end - 1].text == "full" {
      return text.sentence(before: index, atMost: 12).contains(where: Vocabulary.negatives.contains)
    }
    return isDeniedNearby(before: index, endingAt: end) || isCalledWrong(before: index, endingAt: end)
      || isNoUse(at: before == "a" ? index - 1 : index) || isQuestionAnsweredNo(from: end)
      || isReported(before: index)
  }

  /// True for “the council was at fault for using its bands as a cap” and “a cap is unlawful”.
  private func isCalledWrong(before index: Int, endingAt end: Int) -> Bool {
    let clause = Array(text.clause(before: index, atMost: 12))
    if clause.contains(where: Vocabulary.condemnations.contains) {
      return !clause.contains(where: Vocabulary.passers.contains)
    }
    let verdict = text.clause(from: end, atMost: 4).map(\.text).prefix { !Vocabulary.turns.contains($0) }
    return verdict.contains(where: Vocabulary.condemnedAfter.contains)
  }

  /// True for “nobody may use a level as a cap”, “bands cannot be a cap”, and what an ombudsman found to be used “as a cap”.
  private func isNoUse(at index: Int) -> Bool {
    guard index > 0, index < words.count,
      ["as", "be", "become", "set", "use", "have"].contains(words[index - 1].text),
      !["the", "your", "our", "its"].contains(words[index].text)
    else { return false }
    let clause = Array(text.clause(before: index, atMost: 12))
    return !clause.contains(where: Vocabulary.passers.contains)
      && (clause.contains(where: Vocabulary.negatives.contains)
        || text.sentence(before: index, atMost: 20).contains { ["ombudsman", "court", "judge"].contains($0) })
  }

  /// True for “Is there a maximum? No.” and the like.
  private func isQuestionAnsweredNo(from end: Int) -> Bool {
    let rest = words[end...].prefix(8)
    guard let stop = rest.firstIndex(where: { $0.kind == .sentenceEnd }), words[stop].text == "?" else {
      return false
    }
    return words[(stop + 1)...].prefix(3).contains {
      Vocabulary.denials.contains($0.text) || $0.text == "none"
    }
  }

  /// True for “if somebody tells you that your level is a cap, ask for a review”.
  private func isReported(before index: Int) -> Bool {
    let clause = Array(text.clause(before: index, atMost: 12))
    guard let saying = clause.firstIndex(where: Vocabulary.saying.contains) else { return false }
    return clause[saying...].contains("if")
  }

  /// A denial reaches three words in its own clause, and over a list with “or” further: “not a cap, a quota or a limit”.
  ///
  /// A comma, “and” or “but” ends it: “this is not advice, the maximum is £500”. In a list “the” ends it too.
  private func isDeniedNearby(before index: Int, endingAt end: Int) -> Bool {
    let near = words[max(0, index - 8)..<index].reversed()
    let isInList =
      near.prefix(3).contains { $0.text == "or" || $0.text == "nor" }
      || words[min(end, words.count)...].prefix(2).contains { $0.text == "or" || $0.text == "nor" }
    let mayPassCommas = isInList && !["the", "your", "our", "its"].contains(near.first?.text)
    var distance = 0
    for word in near {
      if word.kind == .sentenceEnd || isTurn(word) { return false }
      if word.kind == .clauseEnd {
        guard mayPassCommas else { return false }
        continue
      }
      distance += 1
      if Vocabulary.passers.contains(word.text) || distance > (isInList ? 7 : 3) { return false }
      if Vocabulary.denials.contains(word.text) { return !isUndone(at: word.offset) }
    }
    return false
  }

  /// True for a word that begins another thought: “but”, and “as the maximum is £500”, but not “as a cap”.
  private func isTurn(_ word: WordingText.Word) -> Bool {
    Vocabulary.turns.contains(word.text)
      || word.text == "as" && ["the", "your", "our", "its"].contains(self.word(after: word.offset))
  }

  private func word(after offset: Int) -> String? {
    words.firstIndex { $0.offset == offset }.flatMap { $0 + 1 < words.count ? words[$0 + 1].text : nil }
  }

  /// True for “not only” and “without exception”.
  private func isUndone(at offset: Int) -> Bool {
    word(after: offset).map(Vocabulary.undoers.contains) ?? false
  }
}
