// What stands between the brackets of a tag.

extension Lexer {
  /// Reads a tag, or says why it is none.
  mutating func tag(_ range: Range<Int>, inside: Range<Int>) -> Tag? {
    let content = trimmed(inside)
    guard let first = text.bytes[content].first else {
      refuse("the tag is empty", range, help: "write the name of a field between the brackets")
      return nil
    }
    if first == Byte.exclamation {
      return Tag(sign: .comment, range: range, word: Tag.Word(name: "", range: content))
    }
    guard let sign = Self.signs[first] else { return plainTag(.value, range, content) }
    let rest = trimmed(content.lowerBound + 1..<content.upperBound)
    return sign == .phrase ? phraseTag(range, rest) : plainTag(sign, range, rest)
  }

  private static let signs: [UInt8: Tag.Sign] = [
    UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .close,
    UInt8(ascii: ">"): .partial, UInt8(ascii: "@"): .page, UInt8(ascii: "$"): .phrase,
  ]

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = range.first { !text.bytes[$0].isSpaceOrTab } ?? range.upperBound
    let end = range.last { !text.bytes[$0].isSpaceOrTab }.map { $0 + 1 } ?? start
    return start..<end
  }

  private mutating func plainTag(_ sign: Tag.Sign, _ range: Range<Int>, _ word: Range<Int>) -> Tag? {
    let name = text.string(word)
    guard isName(text.bytes[word], for: sign) else {
      refuseName(name, sign, word.isEmpty ? range : word)
      return nil
    }
    return Tag(sign: sign, range: range, word: Tag.Word(name: name, range: word))
  }

  private func isName(_ bytes: ArraySlice<UInt8>, for sign: Tag.Sign) -> Bool {
    switch sign {
    case .partial: Name.isPartial(bytes)
    case .page: bytes.elementsEqual("page".utf8)
    case .value: Name.isPath(bytes) || bytes.elementsEqual(CollectionOfOne(Byte.dot))
    case .section, .inverted, .close, .phrase, .comment: Name.isPath(bytes)
    }
  }

  private mutating func refuseName(_ name: String, _ sign: Tag.Sign, _ range: Range<Int>) {
    switch (sign, name.utf8.first) {
    case (.page, _): refuse("“{{@\(name)}}” is unknown", range, help: "the only tag with @ is {{@page}}")
    case (_, nil): refuse("the tag has no name", range, help: "write a name after the sign")
    case (.value, Byte.ampersand):
      refuse(
        "“{{&” is refused: every value is escaped", range,
        help: "write {{name}}; finished HTML is a field of its own kind")
    case (.value, Byte.equals):
      refuse(
        "“{{=” is refused: the brackets cannot be changed", range, help: "write every tag with {{ and }}")
    default:
      refuse(
        "“\(name)” is not a name", range,
        help: "a name has letters, digits, hyphens and underscores; a full stop goes to a field of an object")
    }
  }

  private mutating func phraseTag(_ range: Range<Int>, _ words: Range<Int>) -> Tag? {
    let keyEnd = words.first { text.bytes[$0].isSpaceOrTab } ?? words.upperBound
    guard var tag = plainTag(.phrase, range, words.lowerBound..<keyEnd) else { return nil }
    let rest = trimmed(keyEnd..<words.upperBound)
    if !rest.isEmpty {
      guard let number = plainTag(.phrase, range, rest) else { return nil }
      tag.number = number.word
    }
    return tag
  }
}
