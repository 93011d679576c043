import Diagnostics

/// A place or a body in an example that could lead to a family: “Northfield School”, “in Grimethorpe”.
enum PlaceName {
  private static let bodies: Set<String> = [
    "school", "academy", "college", "nursery", "hospital", "hospice", "surgery", "church", "mosque", "temple",
    "road", "street", "lane", "close", "avenue", "crescent", "terrace", "grove", "estate",
  ]
  private static let before: Set<String> = ["in", "near", "from", "at", "around", "outside"]

  static func find(in text: FoldedText, _ contacts: PublicContacts?, _ found: inout [Sighting]) {
    for word in text.words.indices where isName(word, in: text, contacts) {
      if let end = bodyEnd(from: word, in: text) {
        found.append(Sighting(code: .personalPlace, range: text.span(word, end)))
      } else if word > 0, before.contains(text.small(word - 1)), text.isJoined(word - 1) {
        found.append(Sighting(code: .personalPlace, range: text.words[word]))
      }
    }
  }

  private static func isName(_ word: Int, in text: FoldedText, _ contacts: PublicContacts?) -> Bool {
    text.isCapitalised(word) && !CommonCapitals.contains(text.small(word), contacts)
  }

  /// Up to two words between a name and what it is the name of: “St Mary’s Primary School”.
  private static func bodyEnd(from word: Int, in text: FoldedText) -> Int? {
    var end = word
    for step in 1...4 {
      let next = word + step
      let gap = text.gap(after: next - 1)
      guard text.isCapitalised(next) || text.small(next) == "s",
        gap.elementsEqual(" ".utf8) || gap.elementsEqual("'".utf8) || gap.elementsEqual(". ".utf8)
      else { return nil }
      end = next
      if bodies.contains(text.small(next)) { return end }
    }
    return nil
  }
}
