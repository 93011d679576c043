/// Signs that a sentence holds more than one idea.
///
/// They are chosen so that they are seldom wrong, and so they do not find every such sentence: “you and your family” is one idea,
/// and so is “because” by itself.
package enum JoinedIdeas {
  /// The first sign in a sentence, as it is written; nil for a sentence that has none.
  package static func sign(in sentence: Sentence) -> String? {
    if sentence.text.contains(";") { return ";" }
    if let dash = [" – ", " — "].first(where: sentence.text.contains) {
      return String(dash.filter { $0 != " " })
    }
    let words = sentence.words.map { $0.text.lowercased() }
    var reasons: [String] = []
    for (index, word) in words.enumerated() {
      if index > 0, word == "but", index + 1 == words.count || words[index + 1] != "not" { return word }
      if index > 0, index + 1 < words.count, joining.contains(word), people.contains(words[index + 1]) {
        return "\(word) \(words[index + 1])"
      }
      if conditions.contains(word) { reasons.append(word) }
    }
    return reasons.count > 1 ? "\(reasons[0]) … \(reasons[1])" : nil
  }

  /// Before a person they begin a sentence of its own: “and we”.
  private static let joining: Set<String> = ["and", "or", "so"]
  private static let people: Set<String> = ["he", "i", "it", "she", "they", "this", "we", "you"]
  /// One of them is one idea, two are two.
  private static let conditions: Set<String> = [
    "although", "because", "if", "unless", "until", "when", "whereas", "which", "while",
  ]
}
