/// Looks through the text of one paragraph or heading for signs that would be printed as they are.
///
/// It reads the source, not the text made from it, because there a backslash still shows that the author wants
/// the sign. A rule may span several texts: `~~**bold**~~` has the signs in two.
struct LiteralSigns {
  /// How far apart two signs may stand, in bytes: a link label has at most 999 characters (CommonMark 0.30,
  /// section 6.3), and without a limit many signs would take quadratic time.
  private static let longest = 1000

  private var found: [(sign: MarkdownFinding.LiteralSign, source: Range<Int>)] = []
  private var brackets: [Int] = []
  private var tildes: Int?
  private var equalSigns: Int?
  private var searched: (sign: UInt8, end: Int) = (0, 0)

  /// Hands over what was found since the last time.
  mutating func take() -> [(sign: MarkdownFinding.LiteralSign, source: Range<Int>)] {
    defer { found.removeAll(keepingCapacity: true) }
    return found
  }

  mutating func scan(_ source: [UInt8], _ range: Range<Int>, isLineStart: Bool, isItemStart: Bool) {
    var offset = range.lowerBound
    let end = range.upperBound
    if isItemStart {
      offset = taskBox(source, range)
    }
    if isLineStart {
      offset = headingSigns(source, offset..<end)
    }
    while offset < end {
      guard source[offset].mayBeLiteralSign else {
        offset += 1
        continue
      }
      switch source[offset] {
      case Byte.backslash:
        offset += offset + 1 < end && source[offset + 1].isPunctuation ? 2 : 1
      case Byte.openBracket:
        offset = openBracket(source, offset..<end)
      case Byte.closeBracket:
        offset = closeBracket(source, offset..<end)
      case Byte.openBrace:
        offset = brace(source, offset..<end)
      case Byte.tilde:
        offset = pair(source, offset, in: range, sign: .strikethrough, open: \.tildes)
      case Byte.equals:
        offset = pair(source, offset, in: range, sign: .highlight, open: \.equalSigns)
      default:
        offset += 1
      }
    }
  }

  private mutating func report(_ sign: MarkdownFinding.LiteralSign, _ source: Range<Int>) -> Int {
    found.append((sign, source))
    return source.upperBound
  }

  /// GitHub Flavored Markdown, section 5.3.
  private mutating func taskBox(_ source: [UInt8], _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    guard range.count >= 3, source[start] == Byte.openBracket, source[start + 2] == Byte.closeBracket,
      source[start + 1] == Byte.space || source[start + 1].lowercased == UInt8(ascii: "x"),
      range.count == 3 || source[start + 3].isWhitespace
    else { return start }
    return report(.taskList, start..<start + 3)
  }

  /// CommonMark 0.30, section 4.2: without a space, or with more than six signs, it is no heading.
  ///
  /// One sign may well be meant (`#1`), and it would be no heading of a guide, which begin with two.
  private mutating func headingSigns(_ source: [UInt8], _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    var end = start
    while end < range.upperBound, source[end] == Byte.hash {
      end += 1
    }
    guard end - start >= 2 else { return start }
    return report(.headingWithoutSpace, start..<range.upperBound, resumeAt: end)
  }

  private mutating func report(
    _ sign: MarkdownFinding.LiteralSign, _ source: Range<Int>, resumeAt next: Int
  ) -> Int {
    found.append((sign, source))
    return next
  }

  private mutating func openBracket(_ source: [UInt8], _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    guard start + 1 < range.upperBound, source[start + 1] == Byte.caret,
      let close = labelClose(source, start + 2..<range.upperBound), close > start + 2
    else {
      brackets.append(start)
      return start + 1
    }
    return report(.footnote, start..<close + 1)
  }

  private mutating func closeBracket(_ source: [UInt8], _ range: Range<Int>) -> Int {
    let next = range.lowerBound + 1
    guard let open = brackets.popLast(), next < range.upperBound, next - open < Self.longest else {
      return next
    }
    if source[next] == Byte.openBracket, next + 1 < range.upperBound, source[next + 1] != Byte.caret,
      let close = labelClose(source, next + 1..<range.upperBound)
    {
      return report(.undefinedReference, open..<close + 1)
    }
    if source[next] == Byte.openParenthesis,
      let close = index(of: Byte.closeParenthesis, source, next..<range.upperBound)
    {
      return report(.brokenLink, open..<close + 1)
    }
    return next
  }

  private mutating func brace(_ source: [UInt8], _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    guard start + 2 < range.upperBound,
      source[start + 1] == Byte.hash || (source[start + 1] == Byte.dot && source[start + 2].isLetter),
      let close = index(of: Byte.closeBrace, source, range)
    else { return start + 1 }
    return report(.headingAttributes, start..<close + 1)
  }

  /// Two signs before words and two after them, neither with a space between sign and word.
  private mutating func pair(
    _ source: [UInt8], _ start: Int, in range: Range<Int>, sign: MarkdownFinding.LiteralSign,
    open: WritableKeyPath<Self, Int?>
  ) -> Int {
    var end = start
    while end < range.upperBound, source[end] == source[start] {
      end += 1
    }
    guard end - start == 2 else { return end }
    let before = start > range.lowerBound ? source[start - 1] : nil
    let after = end < range.upperBound ? source[end] : nil
    if let opening = self[keyPath: open], before.map({ !$0.isWhitespace }) ?? true, opening + 2 < start {
      self[keyPath: open] = nil
      return report(sign, opening..<end)
    }
    let beginsWord = after.map { !$0.isWhitespace } ?? true
    if beginsWord, !(before?.isAlphanumeric ?? false) {
      self[keyPath: open] = start
    }
    return end
  }

  private func labelClose(_ source: [UInt8], _ range: Range<Int>) -> Int? {
    for offset in range.prefix(Self.longest) {
      if source[offset] == Byte.closeBracket { return offset }
      if source[offset] == Byte.openBracket { return nil }
    }
    return nil
  }

  /// The next of a sign.
  ///
  /// What was searched in vain is not searched again.
  private mutating func index(of sign: UInt8, _ source: [UInt8], _ range: Range<Int>) -> Int? {
    let end = range.prefix(Self.longest).endIndex
    var offset = max(range.lowerBound, searched.sign == sign ? searched.end : 0)
    while offset < end {
      if source[offset] == sign { return offset }
      offset += 1
    }
    searched = (sign, max(offset, end))
    return nil
  }
}

extension UInt8 {
  /// A quick test that passes over letters and spaces, for `[`, `\`, `]`, `{`, `|`, `}`, `~` and `=`.
  fileprivate var mayBeLiteralSign: Bool {
    self &- Byte.openBracket < 3 || self &- Byte.openBrace < 4 || self == Byte.equals
  }
}
