/// Follows libcmark's inline events through the source of one block.
///
/// libcmark does not keep where its texts came from in a form that can be trusted. But each sign of a paragraph
/// is either text, in order, or one of the signs of the constructs that libcmark reports, in order too. So a
/// cursor that steps over both is always where the next text begins. Should it ever not be, the text is looked
/// for further on; if it is not there either it gets the cursor's place and an empty range.
struct SourceAligner {
  /// Where a text stands.
  struct Place {
    /// The signs in the source, empty if they were not found.
    let source: Range<Int>
    /// The part of it that is the text byte by byte, if there is one.
    let literal: Range<Int>?
  }

  /// The author's Markdown.
  let source: [UInt8]
  /// How many block quotes are open: as many `>` may stand before the text of each line.
  var quoteDepth = 0
  /// The offset of the next sign that is not accounted for.
  private(set) var cursor = 0
  /// The end of the block's last line.
  private(set) var limit = 0
  /// Where the block began, after link reference definitions in front of its text.
  private(set) var skippedTo = 0
  /// How many bytes may still be looked at in search of lost places, so that no input makes it quadratic.
  private var budget: Int

  init(source: [UInt8]) {
    self.source = source
    budget = 16 * source.count + 4096
  }

  /// Begins a paragraph or a heading.
  mutating func begin(_ range: Range<Int>, isHeading: Bool) {
    cursor = range.lowerBound
    limit = range.upperBound
    while cursor < limit, source[cursor] == Byte.openBracket, skipReferenceDefinition() {}
    skippedTo = cursor
    if isHeading {
      skipHeadingSigns()
    }
  }

  /// Finds a text at the cursor or, failing that, after it, and steps over it.
  mutating func literal(_ text: Span<UInt8>, decodes: Bool) -> Place {
    if let place = align(text, at: cursor, decodes: decodes) {
      return place
    }
    guard let first = text.isEmpty ? nil : text[0] else {
      return Place(source: cursor..<cursor, literal: nil)
    }
    if let place = literalBeforeCursor(text, decodes: decodes) {
      return place
    }
    var candidate = cursor + 1
    while candidate < limit, budget > 0 {
      budget -= 1
      let byte = source[candidate]
      if byte == first || (decodes && (byte == Byte.backslash || byte == Byte.ampersand)) {
        budget -= text.count
        if let place = align(text, at: candidate, decodes: decodes) {
          return place
        }
      }
      candidate += 1
    }
    return Place(source: cursor..<cursor, literal: nil)
  }

  /// Finds a text that begins with signs that were taken for a container's and stepped over.
  ///
  /// A line that is indented by four or more begins no quote, and after a hard break libcmark keeps the
  /// indentation of a line that goes on with a paragraph from outside its container.
  private mutating func literalBeforeCursor(_ text: Span<UInt8>, decodes: Bool) -> Place? {
    guard text[0].isSpaceOrTab || text[0] == Byte.greaterThan else { return nil }
    var offset = cursor
    while offset > 0, budget > 0, source[offset - 1].isSpaceOrTab || source[offset - 1] == Byte.greaterThan {
      offset -= 1
      budget -= 1
      if source[offset] == text[0], let place = align(text, at: offset, decodes: decodes) {
        return place
      }
    }
    return nil
  }

  /// Finds a code span and steps over it.
  mutating func code(_ text: Span<UInt8>) -> Place {
    guard skip(to: Byte.backtick) else { return Place(source: cursor..<cursor, literal: nil) }
    let start = cursor
    let fence = runLength(of: Byte.backtick, at: start)
    var end = start + fence
    while end < limit {
      let run = runLength(of: Byte.backtick, at: end)
      if run == fence { break }
      end += max(run, 1)
    }
    // One space may be stripped from each side (CommonMark 0.30, section 6.1).
    var inner = start + fence
    if !source.span.has(text, at: inner, before: end), source.span.has(text, at: inner + 1, before: end) {
      inner += 1
    }
    let stands = source.span.has(text, at: inner, before: end)
    cursor = min(end + fence, limit)
    return Place(source: start..<cursor, literal: stands ? inner..<inner + text.count : nil)
  }

  /// Steps over `*`, `**`, `_` or `__`.
  @discardableResult
  mutating func skipEmphasisSigns(_ count: Int) -> Range<Int> {
    while cursor < limit, source[cursor] != Byte.asterisk, source[cursor] != Byte.underscore, budget > 0 {
      budget -= 1
      cursor += 1
    }
    let start = cursor
    cursor = min(cursor + count, limit)
    return start..<cursor
  }

  /// Steps over `[`, `![` or the `<` of an autolink.
  mutating func skipLinkStart(isImage: Bool) -> Range<Int> {
    let start = cursor
    if isImage {
      guard skip(to: Byte.exclamation) else { return start..<start }
      let found = cursor
      cursor = min(cursor + 2, limit)
      return found..<cursor
    }
    if cursor < limit, source[cursor] == Byte.openBracket || source[cursor] == Byte.lessThan {
      cursor += 1
      return start..<cursor
    }
    guard skip(to: Byte.openBracket) else { return start..<start }
    cursor += 1
    return cursor - 1..<cursor
  }

  /// Steps over the end of a line and the signs of containers at the start of the next.
  mutating func skipLineBreak() {
    while cursor < limit, !source[cursor].isLineEnd {
      cursor += 1
    }
    if cursor < limit, source[cursor] == Byte.carriageReturn {
      cursor += 1
    }
    if cursor < limit, source[cursor] == Byte.lineFeed, cursor > 0 {
      cursor += 1
    }
    cursor = lineStart(at: cursor)
  }

  /// The first byte of a line's text, after indentation and the signs of block quotes.
  func lineStart(at offset: Int) -> Int {
    var offset = offset
    var quotes = quoteDepth
    while offset < limit {
      if source[offset] == Byte.greaterThan, quotes > 0 {
        quotes -= 1
      } else if !source[offset].isSpaceOrTab {
        break
      }
      offset += 1
    }
    return offset
  }

  /// Moves the cursor, for the parts of this type in other files.
  mutating func move(to offset: Int) {
    cursor = min(max(offset, cursor), limit)
  }

  /// Moves to the next of a sign; stays where it is if there is none.
  private mutating func skip(to sign: UInt8) -> Bool {
    var offset = cursor
    while offset < limit, budget > 0 {
      if source[offset] == sign {
        cursor = offset
        return true
      }
      budget -= 1
      offset += 1
    }
    return false
  }

  private mutating func skipHeadingSigns() {
    let after = cursor + runLength(of: Byte.hash, at: cursor)
    guard after > cursor, after - cursor <= 6, after == limit || source[after].isWhitespace else { return }
    cursor = after
    while cursor < limit, source[cursor].isSpaceOrTab {
      cursor += 1
    }
  }

  private func runLength(of sign: UInt8, at offset: Int) -> Int {
    var end = offset
    while end < limit, source[end] == sign {
      end += 1
    }
    return end - offset
  }
}
