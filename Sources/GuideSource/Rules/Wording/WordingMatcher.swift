import Diagnostics

/// Finds refused wording in one text: by fixed phrases, and by sentences that say “no” to more than an amount.
struct WordingMatcher {
  struct Span {
    let words: Range<Int>
    let code: DiagnosticCode
  }

  private typealias Vocabulary = WordingVocabulary

  let text: WordingText
  private var words: [WordingText.Word] { text.words }

  init(_ text: String) {
    self.text = WordingText(text)
  }

  /// The refused wording, in order and without overlaps.
  func spans() -> [Span] {
    var found: [Span] = []
    var index = 0
    while index < words.count {
      if words[index].kind == .word, let span = span(at: index),
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

  private func span(at index: Int) -> Span? {
    if let phrase = phrase(at: index), !isDenied(before: index, endingAt: index + phrase.words.count) {
      return Span(words: index..<index + phrase.words.count, code: phrase.code)
    }
    let range =
      limit(at: index) ?? atMost(at: index) ?? noMore(at: index) ?? fence(at: index)
      ?? refusalOfMore(at: index)
    return range.map { Span(words: $0, code: .wordingCap) }
  }

  // MARK: Fixed phrases

  private func phrase(at index: Int) -> WordingVocabulary.Phrase? {
    guard let phrases = Vocabulary.phrases[words[index].text] else { return nil }
    let found = phrases.filter { matches($0.words, at: index) }.max { $0.words.count < $1.words.count }
    guard let found, found.words.count == 1, index + 1 < words.count,
      Vocabulary.harmless[words[index].text]?.contains(words[index + 1].text) == true
    else { return found }
    return nil
  }

  private func matches(_ pattern: [String], at index: Int) -> Bool {
    guard index + pattern.count <= words.count else { return false }
    return zip(words[index...], pattern).allSatisfy { word, wanted in
      switch wanted {
      case "£": isAmount(word.text)
      case "#": word.text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      default: word.text == wanted
      }
    }
  }

  /// A denial reaches three words in its own clause, and over a list with “or” further: “not a cap, a quota or a limit”.
  ///
  /// A comma, “and” or “but” ends it: “this is not advice, the maximum is £500”. In a list “the” ends it too.
  private func isDenied(before index: Int, endingAt end: Int) -> Bool {
    isCalledWrong(before: index) || isDeniedNearby(before: index, endingAt: end)
  }

  /// True for “the council was at fault for using its bands as a cap”.
  private func isCalledWrong(before index: Int) -> Bool {
    let clause = Array(text.clause(before: index, atMost: 12))
    return clause.contains(where: Vocabulary.condemnations.contains)
      && !clause.contains(where: Vocabulary.passers.contains)
  }

  private func isDeniedNearby(before index: Int, endingAt end: Int) -> Bool {
    let near = words[max(0, index - 8)..<index].reversed()
    let isInList =
      near.prefix(3).contains { $0.text == "or" || $0.text == "nor" }
      || words[min(end, words.count)...].prefix(2).contains { $0.text == "or" || $0.text == "nor" }
    let mayPassCommas = isInList && !["the", "your", "our", "its"].contains(near.first?.text)
    var distance = 0
    for word in near {
      if word.kind == .sentenceEnd || Vocabulary.turns.contains(word.text) { return false }
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

  /// True for “not only” and “without exception”.
  private func isUndone(at offset: Int) -> Bool {
    guard let index = words.firstIndex(where: { $0.offset == offset }), index + 1 < words.count else {
      return false
    }
    return Vocabulary.undoers.contains(words[index + 1].text)
  }

  // MARK: Limits

  private func limit(at index: Int) -> Range<Int>? {
    let before = index > 0 ? words[index - 1].text : ""
    let range = index..<index + 1
    switch words[index].text {
    case "limit" where Vocabulary.limitBefore.contains(before) && !isOfTime(after: index),
      "limits"
    where Vocabulary.limitBefore.subtracting(["a", "its", "your", "our", "this", "that"]).contains(before)
      && !isOfTime(after: index):
      return isDenied(before: index, endingAt: index + 1) ? nil : range
    case "limited", "limits", "restricted", "confined":
      let rest = text.clause(from: index + 1, atMost: 5)
      guard let to = rest.firstIndex(where: { $0.text == "to" }), money(from: to + 1) != nil else {
        return nil
      }
      return isDenied(before: index, endingAt: index + 1) ? nil : range
    default: return nil
    }
  }

  private func isOfTime(after index: Int) -> Bool {
    let rest = text.clause(from: index + 1, atMost: 4)
    return rest.contains { Vocabulary.time.contains($0.text) } && !rest.contains { isAmount($0.text) }
  }

  /// “Plans must stay within the level”, “you have to keep under £500”.
  private func fence(at index: Int) -> Range<Int>? {
    guard Vocabulary.fences.contains(words[index].text), let end = money(from: index + 1) else { return nil }
    let before = Array(text.clause(before: index, atMost: 6))
    let duty = before.prefix(4).lastIndex(where: Vocabulary.duties.contains)
    let negatives = before.count { Vocabulary.negatives.contains($0) }
    guard let duty, negatives % 2 == 0 else { return nil }
    return index - 1 - duty..<end
  }

  /// “£500 at most”, “at the most your level”, “£500 max”.
  private func atMost(at index: Int) -> Range<Int>? {
    let forms = [["at", "most"], ["at", "the", "most"], ["max"]]
    let end = forms.first { matches($0, at: index) }.map { index + $0.count }
    guard let end, !isDenied(before: index, endingAt: end) else { return nil }
    let isMoney =
      money(from: end) != nil || words[end...].prefix(3).contains { isAmount($0.text) }
      || text.clause(before: index, atMost: 4).contains(where: isAmount)
    return isMoney ? index..<end : nil
  }

  /// “£500 and no more”.
  private func noMore(at index: Int) -> Range<Int>? {
    guard ["and", "but"].contains(words[index].text),
      ["no", "not", "nothing"].contains(where: { matches([words[index].text, $0, "more"], at: index) }),
      text.clause(from: index + 3, atMost: 1).first?.text != "than"
    else { return nil }
    let sentence = words[max(0, index - 9)..<index].reversed().prefix { $0.kind != .sentenceEnd }
    return sentence.contains { isAmount($0.text) } ? index..<index + 3 : nil
  }

  // MARK: Saying no to more

  /// “You cannot have more than your level”, “nothing above £500 is paid”, “plans over their band are refused”.
  ///
  /// Two that say no make a yes (“we never refuse a plan above its level”). A condition says neither (“if it does not cost
  /// more than £500”), unless a rule stands in it (“when you have level F you cannot get more than £500”).
  private func refusalOfMore(at index: Int) -> Range<Int>? {
    guard let end = endOfMore(at: index) else { return nil }
    let before = text.clause(before: index, atMost: 9).prefix { $0 != "and" && $0 != "but" }.map { $0 }
    let near = before.prefix(4).lastIndex(where: Vocabulary.negatives.contains)
    if before.contains(where: Vocabulary.conditions.contains),
      !(near.map { isRule(at: $0, in: before) } ?? false)
    {
      return nil
    }
    let refusal = before.prefix(7).lastIndex(where: Vocabulary.refusals.contains)
    let after = refusalIsAfter(end)
    guard near != nil || refusal != nil || after else { return nil }
    let count = before.count { Vocabulary.negatives.contains($0) || Vocabulary.refusals.contains($0) }
    guard (count + (after ? 1 : 0)) % 2 == 1 else { return nil }
    return (near ?? refusal).map { index - 1 - $0..<end } ?? index..<end
  }

  /// True for “cannot” and “will not”, and not for “does not”; `words` are the nearest first.
  private func isRule(at index: Int, in words: [String]) -> Bool {
    if Vocabulary.ruleNegatives.contains(words[index]) { return true }
    return index + 1 < words.count && Vocabulary.modals.contains(words[index + 1])
  }

  /// The end of “exceed”, or of “more than your level”; nil where nothing of the kind begins here.
  private func endOfMore(at index: Int) -> Int? {
    let word = words[index].text
    if Vocabulary.exceeding.contains(word) { return index + 1 }
    if Vocabulary.beyond.contains(word) {
      let next = text.clause(from: index + 1, atMost: 1).first?.text
      return ["it", "this", "that"].contains(next) ? index + 2 : money(from: index + 1)
    }
    guard Vocabulary.comparatives.contains(word) else { return nil }
    // “More than”, or with one word between: “no more money than”.
    let than = text.clause(from: index + 1, atMost: 2).firstIndex { $0.text == "than" }
    return than.flatMap { money(from: $0 + 1) }
  }

  private func refusalIsAfter(_ index: Int) -> Bool {
    let rest = text.clause(from: index, atMost: 6).map(\.text)
    if rest.contains(where: Vocabulary.refusals.contains) {
      return !rest.contains(where: Vocabulary.negatives.contains)
    }
    // “You pay anything above £500 yourself.”
    if rest.contains("yourself") || (rest.contains("you") && rest.contains("pay")) { return true }
    let done: Set<String> = [
      "agreed", "paid", "allowed", "funded", "possible", "approved", "considered", "accepted",
    ]
    return rest.contains(where: done.contains) && rest.contains(where: Vocabulary.negatives.contains)
  }

  // MARK: Money

  /// The end of the money that is named within three words.
  private func money(from index: Int) -> Int? {
    text.clause(from: index, atMost: 3).firstIndex { isAmount($0.text) || Vocabulary.money.contains($0.text) }
      .map { $0 + 1 } ?? poundsInWords(from: index)
  }

  /// “2,000 pounds”, or with one word between.
  private func poundsInWords(from index: Int) -> Int? {
    text.clause(from: index, atMost: 4).firstIndex { $0.text == "pounds" }.map { $0 + 1 }
  }

  private func isAmount(_ word: String) -> Bool { word.hasPrefix("£") }
}
