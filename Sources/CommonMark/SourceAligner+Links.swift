extension SourceAligner {
  /// Steps over what ends a link: `>`, or `]` and after it a destination, a reference, or nothing.
  mutating func skipLinkEnd() {
    guard cursor < limit else { return }
    if source[cursor] == Byte.greaterThan {
      move(to: cursor + 1)
      return
    }
    guard source[cursor] == Byte.closeBracket else { return }
    move(to: cursor + 1)
    if let end = inlineDestinationEnd(at: cursor) {
      move(to: end)
    } else if let end = labelEnd(at: cursor) {
      move(to: end)
    }
  }

  /// Steps over one link reference definition (CommonMark 0.30, section 4.7).
  mutating func skipReferenceDefinition() -> Bool {
    guard let colon = labelEnd(at: cursor), colon < limit, source[colon] == Byte.colon,
      (cursor + 1..<colon - 1).contains(where: { !source[$0].isWhitespace })
    else { return false }
    let start = skipSpace(from: colon + 1, lines: 1)
    guard start < limit, let end = destinationEnd(at: start), end > start else { return false }
    let titleStart = skipSpace(from: end, lines: 1)
    let titleEnd = titleStart > end ? titleEnd(at: titleStart) : nil
    let next = titleEnd.flatMap { lineEnd(after: $0) } ?? lineEnd(after: end)
    // At the limit it was the whole paragraph, which libcmark would not have reported.
    guard let next, next < limit else { return false }
    move(to: lineStart(at: next))
    return true
  }

  /// The end of `(destination "title")`, if it stands at an offset.
  private func inlineDestinationEnd(at offset: Int) -> Int? {
    guard offset < limit, source[offset] == Byte.openParenthesis else { return nil }
    let start = skipSpace(from: offset + 1, lines: .max)
    guard let destination = destinationEnd(at: start) else { return nil }
    var end = skipSpace(from: destination, lines: .max)
    if end > destination, let title = titleEnd(at: end) {
      end = skipSpace(from: title, lines: .max)
    }
    guard end < limit, source[end] == Byte.closeParenthesis else { return nil }
    return end + 1
  }

  /// The end of `[label]`, if one stands at an offset.
  ///
  /// A label has at most 999 characters.
  private func labelEnd(at offset: Int) -> Int? {
    guard offset < limit, source[offset] == Byte.openBracket else { return nil }
    var end = offset + 1
    while end < limit, end - offset < 1002 {
      switch source[end] {
      case Byte.closeBracket: return end + 1
      case Byte.openBracket: return nil
      case Byte.backslash: end += 2
      default: end += 1
      }
    }
    return nil
  }

  /// CommonMark 0.30, section 6.3: `<…>`, or signs without spaces and with balanced parentheses.
  private func destinationEnd(at offset: Int) -> Int? {
    guard offset < limit else { return nil }
    if source[offset] == Byte.lessThan {
      return delimitedEnd(at: offset, close: Byte.greaterThan, endsWithLine: true)
    }
    var end = offset
    var depth = 0
    while end < limit, source[end] > Byte.space {
      switch source[end] {
      case Byte.backslash where end + 1 < limit && source[end + 1].isPunctuation:
        end += 1
      case Byte.openParenthesis:
        depth += 1
      case Byte.closeParenthesis:
        if depth == 0 { return end }
        depth -= 1
      default:
        break
      }
      end += 1
    }
    return depth == 0 ? end : nil
  }

  private func titleEnd(at offset: Int) -> Int? {
    guard offset < limit else { return nil }
    switch source[offset] {
    case Byte.quote, Byte.apostrophe:
      return delimitedEnd(at: offset, close: source[offset], endsWithLine: false)
    case Byte.openParenthesis:
      return delimitedEnd(at: offset, close: Byte.closeParenthesis, endsWithLine: false)
    default:
      return nil
    }
  }

  private func delimitedEnd(
    at offset: Int, close: UInt8, endsWithLine: Bool
  ) -> Int? {
    var end = offset + 1
    while end < limit {
      if source[end] == close { return end + 1 }
      if endsWithLine, source[end].isLineEnd { return nil }
      end += source[end] == Byte.backslash && end + 1 < limit && source[end + 1].isPunctuation ? 2 : 1
    }
    return nil
  }

  /// Skips spaces, and line ends with the signs of containers after them.
  private func skipSpace(from offset: Int, lines: Int) -> Int {
    var offset = offset
    var left = lines
    while offset < limit, source[offset].isWhitespace {
      guard source[offset].isLineEnd else {
        offset += 1
        continue
      }
      guard left > 0, let next = lineEnd(after: offset) else { return offset }
      left -= 1
      offset = lineStart(at: next)
    }
    return offset
  }

  /// The offset after the end of the line, if nothing but spaces stands before it.
  private func lineEnd(after offset: Int) -> Int? {
    var end = offset
    while end < limit, source[end].isSpaceOrTab {
      end += 1
    }
    guard end < limit else { return end }
    guard source[end].isLineEnd else { return nil }
    let isPair = source[end] == Byte.carriageReturn && end + 1 < limit && source[end + 1] == Byte.lineFeed
    return end + (isPair ? 2 : 1)
  }
}
