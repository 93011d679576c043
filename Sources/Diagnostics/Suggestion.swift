/// Finds the known word a mistyped one most likely stands for.
package enum Suggestion {
  /// The nearest of `known` to `word`, when it is near enough to be a slip of the keys.
  ///
  /// Near enough means a third of the word's letters at most are wrong (an exchange of neighbours counts once:
  /// optimal string alignment distance); a word of one or two letters must agree but for its case. A tie goes to
  /// the word that is listed first.
  package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let target = Array(word.lowercased().unicodeScalars)
    let allowed = target.count / 3
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - target.count) <= allowed else { continue }
      let distance = distance(target, letters)
      guard distance <= allowed, distance < (best?.distance ?? .max) else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// A help line: the likely word if there is one, else every known word when they are few.
  package static func help(for word: String, among known: some Collection<String>) -> String? {
    if let nearest = nearest(to: word, among: known) { return "did you mean “\(nearest)”?" }
    guard !known.isEmpty, known.count <= 24 else { return nil }
    return "known here: " + known.joined(separator: ", ")
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty else { return right.count }
    guard !right.isEmpty else { return left.count }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let substitution = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var cost = min(previous[column] + 1, current[column - 1] + 1, substitution)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, beforePrevious[column - 2] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
