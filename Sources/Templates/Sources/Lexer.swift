import Diagnostics

/// Parts a template into text and tags.
struct Lexer {
  let text: TemplateText
  private(set) var tokens: [Token] = []
  private(set) var findings: [Diagnostic] = []
  private var position = 0
  /// Where the text begins that no token holds yet.
  private var textStart = 0

  init(_ text: TemplateText) {
    self.text = text
    while let brackets = nextBrackets() {
      position = brackets
      if text.bytes[brackets] == Byte.openBrace { readTag() } else { refuseStrayEnd() }
    }
    appendText(upTo: text.bytes.count)
  }

  private func nextBrackets() -> Int? {
    let bytes = text.bytes
    guard position + 1 < bytes.count else { return nil }
    return (position..<bytes.count - 1).first { index in
      bytes[index] == bytes[index + 1] && (bytes[index] == Byte.openBrace || bytes[index] == Byte.closeBrace)
    }
  }

  private mutating func appendText(upTo end: Int) {
    if textStart < end { tokens.append(.text(textStart..<end)) }
  }

  mutating func refuse(_ message: String, _ range: Range<Int>, help: String) {
    findings.append(Diagnostic(.templateSyntax, message, at: text.location(of: range), help: help))
  }

  private mutating func refuseStrayEnd() {
    refuse("“}}” closes no tag", position..<position + 2, help: "write {{ before the name, or take }} out")
    position += 2
  }
}

// MARK: - Tags

extension Lexer {
  private mutating func readTag() {
    let start = position
    let inside = start + 2
    if byte(at: inside) == Byte.openBrace { return refuseTripleBracket() }
    guard let end = tagEnd(from: inside) else {
      refuse(
        "“{{” is not closed", start..<inside,
        help: "close the tag with }} on the same line; only a comment, {{! … }}, may run over several lines")
      position = inside
      return
    }
    position = end + 2
    if byte(at: position) == Byte.closeBrace { refuseBracket(after: start..<position) }
    if let tag = tag(start..<position, inside: inside..<end) {
      append(tag)
    } else {
      dropTag(start..<position)
    }
  }

  private func byte(at index: Int) -> UInt8? {
    index < text.bytes.count ? text.bytes[index] : nil
  }

  /// Where the closing brackets stand.
  ///
  /// A forgotten pair must not swallow the next tag, so only a comment looks past its line.
  private func tagEnd(from start: Int) -> Int? {
    let bytes = text.bytes
    let isComment = byte(at: start) == Byte.exclamation
    var index = start
    while index + 1 < bytes.count {
      let isPair = bytes[index] == bytes[index + 1]
      if isPair && bytes[index] == Byte.closeBrace { return index }
      if !isComment && (bytes[index] == Byte.lineFeed || isPair && bytes[index] == Byte.openBrace) {
        return nil
      }
      index += 1
    }
    return nil
  }

  private mutating func refuseTripleBracket() {
    let rest = text.bytes[position...].prefix { $0 != Byte.lineFeed }
    let name = rest.drop { $0 == Byte.openBrace }
    let end = name.firstIndex(of: Byte.closeBrace) ?? position + 3
    let closed = text.bytes[end...].prefix { $0 == Byte.closeBrace }.prefix(3)
    refuse(
      "“{{{” is refused: every value is escaped", position..<position + 3,
      help: "write {{name}}; finished HTML is a field of its own kind")
    dropTag(position..<closed.endIndex)
    position = closed.endIndex
  }

  private mutating func refuseBracket(after tag: Range<Int>) {
    // Two more are a stray end, which is reported when it is reached.
    guard byte(at: tag.upperBound + 1) != Byte.closeBrace else { return }
    refuse(
      "“}” is one curly bracket too many", tag.upperBound..<tag.upperBound + 1, help: "close the tag with }}")
  }

  private mutating func append(_ tag: Tag) {
    let covered = tag.sign.mayStandAlone ? line(around: tag.range) ?? tag.range : tag.range
    appendText(upTo: covered.lowerBound)
    if tag.sign != .comment { tokens.append(.tag(tag)) }
    textStart = covered.upperBound
    position = covered.upperBound
  }

  private mutating func dropTag(_ range: Range<Int>) {
    appendText(upTo: range.lowerBound)
    textStart = range.upperBound
  }

  /// The whole line with its end, if nothing but white space stands beside the tag.
  private func line(around tag: Range<Int>) -> Range<Int>? {
    let bytes = text.bytes
    var start = tag.lowerBound
    while start > 0, bytes[start - 1].isSpaceOrTab { start -= 1 }
    guard start == 0 || bytes[start - 1] == Byte.lineFeed else { return nil }
    var end = tag.upperBound
    while end < bytes.count, bytes[end].isSpaceOrTab { end += 1 }
    if end == bytes.count { return start..<end }
    return bytes[end] == Byte.lineFeed ? start..<end + 1 : nil
  }
}
