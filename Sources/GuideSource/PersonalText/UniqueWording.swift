import Diagnostics

/// Wording in an example that says someone is one of a kind, so that a neighbour knows who is meant.
enum UniqueWording {
  private static let words: Set<String> = [
    "youngest", "oldest", "rare", "rarest", "unique", "twin", "twins", "triplet", "triplets", "court",
    "syndrome",
    "newspaper", "newspapers", "headlines",
  ]
  /// Conditions that so few people have that the name points at one.
  private static let conditions: Set<String> = [
    "rett", "angelman", "dravet", "batten", "duchenne", "huntington", "krabbe", "noonan", "sotos", "hurler",
    "cockayne", "patau", "prader", "sanfilippo", "zellweger", "progeria",
  ]
  private static let people: Set<String> = [
    "person", "people", "child", "children", "boy", "girl", "man", "woman", "family", "pupil", "student",
    "one",
    "in", "to", "ever",
  ]
  private static let sports: Set<String> = [
    "tennis", "badminton", "basketball", "netball", "squash", "sports",
  ]

  static func find(in text: FoldedText, _ found: inout [Sighting]) {
    for word in text.words.indices {
      let small = text.small(word)
      if words.contains(small), !sports.contains(text.small(word - 1)) {
        found.append(Sighting(code: .personalUnique, range: text.words[word]))
      } else if conditions.contains(small) {
        found.append(Sighting(code: .personalUnique, range: text.words[word]))
      } else if isPhrase(small, at: word, in: text) {
        found.append(Sighting(code: .personalUnique, range: text.span(word - 1, word)))
      }
    }
  }

  /// “the only”, “the first child”, “the press”: a first month or a first visit is everyone's.
  private static func isPhrase(_ small: String, at word: Int, in text: FoldedText) -> Bool {
    guard word > 0, text.isJoined(word - 1) else { return false }
    let before = text.small(word - 1)
    switch small {
    case "only": return before == "the"
    case "first": return before == "the" && people.contains(text.small(word + 1))
    case "press": return before == "the" || before == "local"
    default: return false
    }
  }
}
