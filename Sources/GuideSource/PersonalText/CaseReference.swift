import Diagnostics

/// A reference under which a person's file is kept: “case”, “ref”, “client” or a records system, then four digits or
/// more.
///
/// A year by itself is none: “the case of 2010”.
enum CaseReference {
  private static let keywords: Set<String> = [
    "case", "ref", "reference", "client", "mosaic", "liquidlogic", "las", "caseid", "refno", "eclipse",
  ]
  private static let fillers: Set<String> = [
    "no", "nos", "number", "id", "ref", "reference", "file", "is", "was",
  ]

  static func find(in text: FoldedText, _ found: inout [Sighting]) {
    for word in text.words.indices.dropLast() where isKeyword(word, in: text) {
      var next = word + 1
      while next < word + 4, fillers.contains(text.small(next)), isNear(next - 1, in: text) { next += 1 }
      guard isNear(next - 1, in: text), isNumber(next, in: text) else { continue }
      found.append(Sighting(code: .personalCase, range: text.span(word, next)))
    }
  }

  /// Not part of a web address.
  private static func isKeyword(_ word: Int, in text: FoldedText) -> Bool {
    let range = text.words[word]
    guard (3...11).contains(range.count), text.byte(range.lowerBound - 1) != UInt8(ascii: "/"),
      "crmle".utf8.contains(text.bytes[range.lowerBound].lowered)
    else { return false }
    return keywords.contains(text.small(word))
  }

  private static func isNear(_ word: Int, in text: FoldedText) -> Bool {
    (1...3).contains(text.gap(after: word).count)
  }

  /// A letter at most, then four digits or more.
  private static func isNumber(_ word: Int, in text: FoldedText) -> Bool {
    guard text.words.indices.contains(word) else { return false }
    let range = text.words[word]
    let digits = text.bytes[range].drop { $0.isASCIILetter }
    let letters = range.count - digits.count
    let count = digits.prefix { $0.isASCIIDigit }.count
    guard letters <= 1, count >= 4 else { return false }
    let year = text.number(word) ?? 0
    return !(range.count == 4 && (1900...2099).contains(year) && !goesOn(after: word, in: text))
  }

  /// `2023/4567` is a reference, though it begins with a year.
  private static func goesOn(after word: Int, in text: FoldedText) -> Bool {
    let gap = text.gap(after: word)
    return gap.count == 1 && "/-".utf8.contains(gap.first ?? 0)
      && (text.number(word + 1).map { text.words[word + 1].count >= 3 && $0 > 0 } ?? text.isNumber(word + 1))
  }
}
