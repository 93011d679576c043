/// Sentences that make a cap without a phrase of the list: limits, fences, and a “no” to more than an amount.
extension WordingMatcher {
  // MARK: Limits

  func limit(at index: Int) -> Range<Int>? {
    let before = index > 0 ? words[index - 1].text : ""
    switch words[index].text {
    case "limit" where Vocabulary.limitBefore.contains(before),
      "limits" where Vocabulary.limitsBefore.contains(before):
      if isOfTime(after: index) || isAboutMeans(before: index) { return nil }
    case "limited", "restricted", "confined":
      let rest = text.clause(from: index + 1, atMost: 5)
      guard let to = rest.firstIndex(where: { $0.text == "to" }), money(from: to + 1) != nil else {
        return nil
      }
    default: return nil
    }
    return isDenied(before: index, endingAt: index + 1) ? nil : index..<index + 1
  }

  /// True for “a limit of 12 months” and “the limit for a complaint is 12 months”.
  func isOfTime(after index: Int) -> Bool {
    let rest = text.clause(from: index + 1, atMost: 7)
    return rest.contains { Vocabulary.time.contains($0.text) } && !rest.contains(where: \.isAmount)
  }

  /// True for “if you have savings above the limit”: what a person owns, and no level.
  private func isAboutMeans(before index: Int) -> Bool {
    text.clause(before: index, atMost: 4).contains { ["savings", "capital", "income"].contains($0) }
  }

  /// “Plans must stay within the level”, “you have to keep under £500”; not “for a quick yes it must be below £500”.
  func fence(at index: Int) -> Range<Int>? {
    guard Vocabulary.fences.contains(words[index].text), let end = money(from: index + 1) else { return nil }
    let before = Array(text.clause(before: index, atMost: 6))
    let duty = before.prefix(4).lastIndex(where: Vocabulary.duties.contains)
    let negatives = before.count { Vocabulary.negatives.contains($0) }
    guard let duty, negatives % 2 == 0, !before.contains(where: Vocabulary.helping.contains),
      !isAboutTheFastTrack(around: index)
    else { return nil }
    // “She keeps within her budget” tells a story.
    if words[index..<end].contains(where: { Vocabulary.persons.contains($0.text) }) { return nil }
    return index - 1 - duty..<end
  }

  /// True where the sentence speaks of a quick yes, whose amount is a limit of the quick way only.
  func isAboutTheFastTrack(around index: Int) -> Bool {
    let after = words[index...].prefix(12).prefix { $0.kind != .sentenceEnd }.map(\.text)
    return (text.sentence(before: index, atMost: 12) + after).contains(where: Vocabulary.quick.contains)
  }

  // MARK: Saying no to more

  /// “You cannot have more than your level”, “nothing above £500 is paid”, “plans over their band are refused”.
  ///
  /// Two that say no make a yes (“we never refuse a plan above its level”). A condition says neither (“if it does not cost
  /// more than £500”), unless a rule stands in it (“when you have level F you cannot get more than £500”) or follows it
  /// (“if it costs more than £500, it is refused”).
  func refusalOfMore(at index: Int) -> Range<Int>? {
    guard let more = endOfMore(at: index),
      !isAboutACharge(before: index, isMore: words[index].text == "more"),
      !isAboutMeans(before: index),
      !isTalkedAbout(after: more.end)
    else { return nil }
    let before = text.clause(before: index, atMost: 9).prefix { $0 != "and" && $0 != "but" }.map { $0 }
    let near = more.isBare ? nil : before.prefix(5).lastIndex(where: Vocabulary.negatives.contains)
    if let condition = before.firstIndex(where: Vocabulary.conditions.contains),
      !(near.map { isRule(at: $0, in: before) } ?? false)
    {
      let isRefused = isRefused(before[condition...].reversed()) || isRefusedAfterCondition(more.end)
      return isRefused ? index..<more.end : nil
    }
    if before.prefix(4).contains(where: Vocabulary.facts.contains) { return nil }
    let refusal = more.isBare ? nil : refusals(in: before.reversed()).first
    let after = isRefused(text.clause(from: more.end, atMost: 7).map(\.text))
    guard near != nil || refusal != nil || after else { return nil }
    let count =
      before.count { Vocabulary.negatives.contains($0) } + refusals(in: before.reversed()).count
      + (after ? 1 : 0)
    guard count % 2 == 1 else { return nil }
    let start = near.map { index - 1 - $0 } ?? refusal.map { index - before.count + $0 } ?? index
    return start..<more.end
  }

  /// True for “not more than £500 without a talk”: that is a promise to talk.
  private func isTalkedAbout(after index: Int) -> Bool {
    let rest = text.clause(from: index, atMost: 6).map(\.text)
    return rest.contains("without") && rest.contains(where: Vocabulary.talks.contains)
  }

  /// True where what follows a condition is a no: “if it costs more than its level, we say no”.
  private func isRefusedAfterCondition(_ index: Int) -> Bool {
    let same = text.clause(from: index, atMost: 8)
    var rest = Array(same.map(\.text))
    if same.endIndex < words.count, words[same.endIndex].kind == .clauseEnd {
      rest += text.clause(from: same.endIndex + 1, atMost: 10).map(\.text)
    }
    let thought = Array(rest.prefix { !["and", "but", "because"].contains($0) })
    return isRefused(thought)
  }

  /// True for “cannot” and “will not”, and not for “does not”; `words` are the nearest first.
  private func isRule(at index: Int, in words: [String]) -> Bool {
    if Vocabulary.ruleNegatives.contains(words[index]) { return true }
    return index + 1 < words.count && Vocabulary.modals.contains(words[index + 1])
  }

  /// The end of “exceed”, or of “more than your level”; nil where nothing of the kind begins here.
  ///
  /// What is bare names no amount (“larger plans”): only what follows can refuse it.
  private func endOfMore(at index: Int) -> (end: Int, isBare: Bool)? {
    let word = words[index].text
    if Vocabulary.exceeding.contains(word) { return (index + 1, false) }
    if Vocabulary.beyond.contains(word) {
      let next = text.clause(from: index + 1, atMost: 1).first?.text
      return ["it", "this", "that"].contains(next)
        ? (index + 2, false) : money(from: index + 1).map { ($0, false) }
    }
    guard Vocabulary.comparatives.contains(word) else { return nil }
    let rest = text.clause(from: index + 1, atMost: 2)
    // “More than”, or with one word between: “no more money than”.
    if let than = rest.firstIndex(where: { $0.text == "than" }) {
      let object = text.clause(from: than + 1, atMost: 3).map(\.text)
      if object == ["this"] || object == ["that"] || object.prefix(2) == ["the", "table"] {
        return (than + object.count, false)
      }
      // “More than one level” counts levels.
      return ["one", "two", "once"].contains(object.first) ? nil : money(from: than + 1).map { ($0, false) }
    }
    if word != "more", rest.first.map({ Vocabulary.largeThings.contains($0.text) }) == true {
      return (index + 2, true)
    }
    let before = text.clause(before: index, atMost: 2).map { $0 }
    guard word == "more", rest.isEmpty || !Vocabulary.comparatives.contains(rest.first?.text ?? "") else {
      return nil
    }
    if ["cost", "costs", "costing", "anything"].contains(before.first) { return (index + 1, true) }
    // “Nobody gets more.”
    return rest.isEmpty && before.contains(where: Vocabulary.giving.contains) ? (index + 1, false) : nil
  }

  /// True where words say no: “are refused”, “is not agreed”, “you pay the difference”.
  private func isRefused(_ words: [String]) -> Bool {
    let negatives = words.count { Vocabulary.negatives.contains($0) }
    let found = refusals(in: words).count
    let saysNo = words.indices.dropFirst().contains {
      words[$0] == "no" && ["say", "says", "is", "a"].contains(words[$0 - 1])
    }
    if found > 0 || saysNo { return (negatives + found) % 2 == 1 }
    // “You pay anything above £500 yourself.”
    if words.contains("yourself") || (words.contains("you") && words.contains("pay")) {
      return negatives == 0
    }
    return words.contains(where: Vocabulary.done.contains) && negatives > 0
  }

  /// Where refusals begin in some words.
  private func refusals(in words: [String]) -> [Int] {
    words.indices.filter { index in
      Vocabulary.refusals.contains(words[index])
        || Vocabulary.refusalPhrases.contains { words[index...].starts(with: $0) }
    }
  }

  // MARK: Money

  /// The end of the money that is named within three words.
  func money(from index: Int) -> Int? {
    text.clause(from: index, atMost: 3).firstIndex { $0.isAmount || Vocabulary.levels.contains($0.text) }
      .map { $0 + 1 }
  }
}
