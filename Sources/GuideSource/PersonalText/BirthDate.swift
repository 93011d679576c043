import Diagnostics

/// A date of birth: a full date near a word of birth.
///
/// Any other full date in an example is a date of someone's life.
enum BirthDate {
  /// How far apart the word and the date may stand, in characters.
  private static let reach = 40

  static func find(in text: FoldedText, _ scope: TextScope, _ found: inout [Sighting]) {
    let dates = WrittenDate.all(in: text)
    guard !dates.isEmpty else { return }
    let births = births(in: text, scope)
    for date in dates {
      if births.contains(where: { distance($0, date.range) <= reach }) {
        found.append(Sighting(code: .personalBirth, range: date.range))
      } else if scope.isExample, date.isPlain {
        found.append(Sighting(code: .personalDate, range: date.range))
      }
    }
  }

  private static func distance(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    max(0, max(first.lowerBound, second.lowerBound) - min(first.upperBound, second.upperBound))
  }

  private static func births(in text: FoldedText, _ scope: TextScope) -> [Range<Int>] {
    text.words.indices.compactMap { word in
      if ["born", "dob", "birth", "birthday", "birthdate", "birthdays"].contains(where: {
        $0 == text.small(word)
      }) {
        return !scope.isExample && isOfARule(word, in: text) ? nil : text.words[word]
      }
      let isInitials =
        text.isWord(word, "d") && text.isWord(word + 1, "o") && text.isWord(word + 2, "b")
        && text.gap(after: word).count == 1 && text.gap(after: word + 1).count == 1
      return isInitials ? text.span(word, word + 2) : nil
    }
  }

  /// Outside examples a date can be a rule's: “born on or after”, “a birth certificate”, “your 18th birthday”.
  private static func isOfARule(_ word: Int, in text: FoldedText) -> Bool {
    if text.isWord(word, "born") {
      return (1...3).contains { step in
        ["after", "before", "between", "since"].contains(text.small(word + step))
      }
    }
    if text.isWord(word, "birth") { return text.small(word + 1).hasPrefix("certificate") }
    guard text.small(word).hasPrefix("birthday") else { return false }
    return text.small(word - 1).first?.isNumber == true
  }
}
