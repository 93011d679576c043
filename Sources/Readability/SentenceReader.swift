/// One sentence of a text.
package struct Sentence: Hashable, Sendable {
  /// With single spaces.
  package let text: String
  package let words: [ReadableWord]
}

/// Splits a text into sentences, without a dictionary or a locale.
///
/// A full stop, question mark or exclamation mark at the end of a word ends a sentence, unless the next word begins with a
/// small letter or the word is an abbreviation that something must follow (“No. 2”, “Dr Lee”). So “£2,000.50” and “e.g.”
/// are no ends. A colon or a semicolon never ends one.
package enum SentenceReader {
  /// The sentences of one paragraph or item of a list; its own end is the end of a sentence.
  package static func sentences(in text: String, easy: EasyWords = .none) -> [Sentence] {
    let pieces = text.split(whereSeparator: \.isWhitespace)
    var sentences: [Sentence] = []
    var start = 0
    for index in pieces.indices
    where index + 1 == pieces.count || ends(pieces[index], before: pieces[index + 1]) {
      let words = pieces[start...index].flatMap(words)
      if !words.isEmpty {
        sentences.append(
          Sentence(text: pieces[start...index].joined(separator: " "), words: easy.easing(words)))
      }
      start = index + 1
    }
    return sentences
  }

  /// True where a text ends as a sentence does.
  package static func isClosed(_ text: String) -> Bool {
    text.last { !closers.contains($0) && !$0.isWhitespace }.map(stops.contains) ?? false
  }

  private static let stops: Set<Character> = [".", "?", "!", "…"]
  private static let closers: Set<Character> = [")", "]", "”", "’", "\"", "'", "»"]
  private static let openers: Set<Character> = ["(", "[", "“", "‘", "\"", "'", "«"]
  /// Without their full stop; what they belong to follows.
  private static let abbreviations: Set<String> = [
    "cf", "ch", "dr", "eg", "e.g", "ie", "i.e", "mr", "mrs", "ms", "no", "nos", "p", "para", "paras", "pp",
    "prof", "reg", "regs", "s", "sch", "ss", "st", "v", "vs",
  ]

  private static func ends(_ piece: Substring, before next: Substring) -> Bool {
    var piece = piece
    while let last = piece.last, closers.contains(last) { piece.removeLast() }
    guard let stop = piece.last, stops.contains(stop) else { return false }
    let first = next.first { !openers.contains($0) }
    if first?.isLowercase == true { return false }
    guard stop == "." else { return true }
    let word = piece.dropLast().drop { openers.contains($0) }
    // “J. Smith”; but “at level F.” ends, so a single letter counts only where nothing tells otherwise.
    guard abbreviations.contains(word.lowercased()) else { return true }
    // “No.” by itself is an answer.
    return word.lowercased() == "no" && first?.isNumber != true
  }

  /// The words of what stands between two spaces: “and/or” is two, “fast-track” is one.
  private static func words(_ piece: Substring) -> [ReadableWord] {
    if piece.contains("@") || piece.contains("://") || piece.hasPrefix("www.") { return [] }
    return piece.split { $0 == "/" || $0 == "–" || $0 == "—" }.compactMap { part in
      let word = part.trimming { !$0.isLetter && !$0.isNumber }
      return word.isEmpty ? nil : ReadableWord(word)
    }
  }
}

extension Substring {
  /// Without characters at either end.
  fileprivate func trimming(_ isOutside: (Character) -> Bool) -> Substring {
    var part = drop(while: isOutside)
    while let last = part.last, isOutside(last) { part.removeLast() }
    return part
  }
}
