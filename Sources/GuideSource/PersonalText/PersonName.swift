import Diagnostics

/// What looks like the name of a person in an example: after a title, after a word of kin, after “called”; initials; a
/// first name that is no other word.
enum PersonName {
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "cllr", "prof", "professor", "rev", "sir", "dame", "nurse",
    "councillor",
  ]
  private static let kin: Set<String> = [
    "son", "daughter", "mum", "mummy", "mam", "mom", "mother", "dad", "daddy", "father", "brother", "sister",
    "twin",
    "carer", "nan", "nana", "gran", "granny", "grandma", "grandmother", "grandad", "grandfather", "aunt",
    "auntie",
    "uncle", "cousin", "niece", "nephew", "wife", "husband", "partner", "friend", "neighbour", "worker",
    "assistant",
  ]
  private static let naming: Set<String> = ["called", "named"]

  static func find(in text: FoldedText, _ contacts: PublicContacts?, _ found: inout [Sighting]) {
    var last = -1
    for word in text.words.indices where word > last {
      guard let end = end(from: word, in: text, contacts) ?? initialsEnd(from: word, in: text) else {
        continue
      }
      found.append(Sighting(code: .personalName, range: nameRange(word, end, in: text)))
      last = end
    }
  }

  /// The last word of what begins here and ends in a name.
  private static func end(from word: Int, in text: FoldedText, _ contacts: PublicContacts?) -> Int? {
    let small = text.small(word)
    if titles.contains(small), text.isCapitalised(word), isName(word + 1, after: word, in: text, contacts) {
      return word + 1
    }
    if kin.contains(small) || naming.contains(small), isName(word + 1, after: word, in: text, contacts) {
      return word + 1
    }
    guard text.isCapitalised(word), FirstNames.all.contains(small) else { return nil }
    return contacts?.names.contains(small) == true ? nil : word
  }

  /// A capital right after a word, with a space, a comma or a full stop's “Dr.” between.
  private static func isName(
    _ word: Int, after previous: Int, in text: FoldedText, _ contacts: PublicContacts?
  ) -> Bool {
    let gap = text.gap(after: previous)
    let isTitle = titles.contains(text.small(previous))
    guard
      gap.elementsEqual(" ".utf8) || gap.elementsEqual(", ".utf8) && !isTitle
        || gap.elementsEqual(". ".utf8) && isTitle
    else { return false }
    return isCapital(word, in: text) && !CommonCapitals.contains(text.small(word), contacts)
  }

  /// A capital alone can be a name cut short: “Mrs B”.
  private static func isCapital(_ word: Int, in text: FoldedText) -> Bool {
    guard text.words.indices.contains(word) else { return false }
    let isLetter = text.words[word].count == 1 && text.bytes[text.words[word].lowerBound].isASCIICapital
    return text.isCapitalised(word) || isLetter
  }

  /// “J.S.” and “J. S.”
  private static func initialsEnd(from word: Int, in text: FoldedText) -> Int? {
    guard isInitial(word, in: text), isInitial(word + 1, in: text) else { return nil }
    return isInitial(word + 2, in: text) ? word + 2 : word + 1
  }

  private static func isInitial(_ word: Int, in text: FoldedText) -> Bool {
    guard text.words.indices.contains(word), text.words[word].count == 1,
      text.bytes[text.words[word].lowerBound].isASCIICapital
    else { return false }
    let gap = text.gap(after: word)
    return gap.first == UInt8(ascii: ".") && (gap.count == 1 || gap.dropFirst().first == UInt8(ascii: " "))
  }

  /// The full stop after the last initial belongs to it.
  private static func nameRange(_ word: Int, _ end: Int, in text: FoldedText) -> Range<Int> {
    let range = text.span(word, end)
    return isInitial(end, in: text) && isInitial(word, in: text)
      ? range.lowerBound..<range.upperBound + 1 : range
  }
}
