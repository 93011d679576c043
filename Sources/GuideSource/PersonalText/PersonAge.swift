import Diagnostics

/// A person's age.
///
/// Of ninety and more there are so few people that an age points at one; in an example every age does. The
/// ages of a rule are left alone: “under 18”, “18 and over”, “aged 5 to 11”.
enum PersonAge {
  static func find(in text: FoldedText, _ scope: TextScope, _ found: inout [Sighting]) {
    for word in text.words.indices {
      if let (age, end) = WrittenNumber.value(from: word, in: text), age <= 120 {
        let isAge =
          isOfAPerson(word, end, in: text) || (scope.isExample && isInPassing(word, end, in: text))
        guard isAge, age >= 90 || scope.isExample else { continue }
        found.append(Sighting(code: code(for: age), range: text.span(word, end)))
      } else if isNineties(word, in: text) {
        found.append(Sighting(code: .personalAgeGreat, range: text.words[word]))
      }
    }
  }

  private static func code(for age: Int) -> DiagnosticCode { age >= 90 ? .personalAgeGreat : .personalAge }

  /// “aged 7”, “age of 7”, “7-year-old”, “7 years old”, “7yo”, “her 7th birthday”.
  private static func isOfAPerson(_ first: Int, _ last: Int, in text: FoldedText) -> Bool {
    if isRange(after: last, in: text) || isRange(before: first, in: text) { return false }
    let isAfterAge =
      text.isWord(first - 1, "aged") || isAge(first - 1, in: text)
      || (text.isWord(first - 1, "of") && isAge(first - 2, in: text))
    if isAfterAge, text.gap(after: first - 1).count <= 2 { return true }
    if WrittenNumber.isGluedAge(last, in: text) { return true }
    let next = text.small(last + 1)
    guard text.gap(after: last).count == 1 else { return false }
    if ["year", "years", "yr", "yrs"].contains(next) {
      return ["old", "olds"].contains(text.small(last + 2)) && !isRange(after: last + 2, in: text)
    }
    if next == "yo" || (next == "y" && text.isWord(last + 2, "o")) { return true }
    return next == "birthday" && WrittenNumber.isOrdinal(last, in: text) && !isTurningPoint(last, in: text)
  }

  /// In an example: “, 7,” and “she is 7”.
  private static func isInPassing(_ first: Int, _ last: Int, in text: FoldedText) -> Bool {
    guard text.isNumber(first), text.words[first].count <= 3 else { return false }
    let after = text.gap(after: last)
    let before = text.gap(after: first - 1)
    if before.elementsEqual(", ".utf8) || before.elementsEqual(" , ".utf8) {
      return after.first == UInt8(ascii: ",") && !text.isNumber(first - 1) && !text.isNumber(last + 1)
    }
    guard ["is", "was", "turned", "turns"].contains(text.small(first - 1)),
      ["he", "she", "who"].contains(text.small(first - 2))
    else { return false }
    return after.first.map { ".,;:)!?".utf8.contains($0) } ?? true
      || ["and", "now", "when", "but", "with"].contains(text.small(last + 1))
  }

  // MARK: The ages of rules

  /// The word “age”, unless a bound stands before it: “under age”, “until the age”.
  private static func isAge(_ word: Int, in text: FoldedText) -> Bool {
    let before = text.isWord(word - 1, "the") ? word - 2 : word - 1
    return text.isWord(word, "age") && !isBound(text.small(before))
  }

  private static func isBound(_ word: String) -> Bool {
    [
      "under", "over", "from", "until", "till", "by", "to", "before", "after", "above", "below", "reach",
      "reaches", "between", "than", "least",
    ].contains(word)
  }

  /// “18 and over”, “5 to 11”, “16 or 17”, “90+”.
  private static func isRange(after word: Int, in text: FoldedText) -> Bool {
    let gap = text.gap(after: word)
    if gap.first == UInt8(ascii: "+") { return true }
    if gap.elementsEqual("-".utf8), WrittenNumber.value(from: word + 1, in: text) != nil { return true }
    let bounds = ["over", "older", "above", "under", "younger", "below", "more", "up", "upwards"]
    switch text.small(word + 1) {
    case "to": return WrittenNumber.value(from: word + 2, in: text) != nil
    case "or", "and":
      return bounds.contains(text.small(word + 2))
        || (text.isWord(word + 1, "or") && WrittenNumber.value(from: word + 2, in: text) != nil)
    case "plus", "upwards": return true
    default: return false
    }
  }

  /// “under 18 years old”, “5 to 11 years old”.
  private static func isRange(before word: Int, in text: FoldedText) -> Bool {
    let before = text.small(word - 1)
    if ["under", "over", "than", "least", "below", "above"].contains(before) { return true }
    return ["to", "and", "or"].contains(before)
      && text.words.indices.contains(word - 2) && WrittenNumber.ends(at: word - 2, in: text)
  }

  /// Birthdays at which rights change, for everyone alike.
  private static func isTurningPoint(_ word: Int, in text: FoldedText) -> Bool {
    ["16th", "18th", "19th", "25th"].contains(text.small(word))
  }

  /// “in her nineties”, “his 90s”.
  private static func isNineties(_ word: Int, in text: FoldedText) -> Bool {
    guard "n9h".utf8.contains(text.bytes[text.words[word].lowerBound].lowered) else { return false }
    guard text.isWord(word, "nineties") || text.isWord(word, "90s") || text.isWord(word, "hundreds") else {
      return false
    }
    return ["her", "his", "their"].contains(text.small(word - 1))
  }
}
