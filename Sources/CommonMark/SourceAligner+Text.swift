extension SourceAligner {
  /// Whether a text stands at an offset, allowing for escapes, entities and line breaks; if so steps over it.
  mutating func align(_ text: Span<UInt8>, at start: Int, decodes: Bool) -> Place? {
    var alignment = TextAlignment(offset: start, limit: limit, decodes: decodes)
    while true {
      alignment.skipSame(text, in: source.span)
      guard alignment.read < text.count else { break }
      guard alignment.step(text, in: source.span) else {
        guard text[alignment.read] == Byte.lineFeed, let next = nextLine(after: alignment.offset) else {
          return nil
        }
        alignment.skipLine(to: next)
        continue
      }
    }
    let range = start..<alignment.offset
    move(to: alignment.offset)
    return Place(source: range, literal: alignment.isExact ? range : nil)
  }

  /// The text of the next line, if a line ends at this offset: raw HTML may go on over several lines.
  private func nextLine(after offset: Int) -> Int? {
    guard offset < limit, source[offset].isLineEnd else { return nil }
    let isPair =
      source[offset] == Byte.carriageReturn && offset + 1 < limit && source[offset + 1] == Byte.lineFeed
    return lineStart(at: offset + (isPair ? 2 : 1))
  }
}

/// Two fingers: one on a text as libcmark gives it, one on the source that it was made from.
struct TextAlignment {
  /// How many bytes of the text are accounted for.
  private(set) var read = 0
  /// The offset in the source of the next.
  private(set) var offset: Int
  /// Whether source and text were the same byte by byte.
  private(set) var isExact = true
  let limit: Int
  /// Whether backslashes and entities stand for something else.
  let decodes: Bool

  init(offset: Int, limit: Int, decodes: Bool) {
    self.offset = offset
    self.limit = limit
    self.decodes = decodes
  }

  /// Goes over signs that stand for themselves.
  ///
  /// Most texts are nothing else, so this is the short way.
  mutating func skipSame(_ text: Span<UInt8>, in source: Span<UInt8>) {
    let count = min(text.count - read, limit - offset)
    var same = 0
    while same < count {
      let sign = source[offset &+ same]
      guard sign == text[read &+ same], sign != Byte.backslash, sign != Byte.ampersand, sign != Byte.lineFeed
      else {
        break
      }
      same &+= 1
    }
    offset += same
    read += same
  }

  /// Goes on by one sign; false if the two differ.
  mutating func step(_ text: Span<UInt8>, in source: Span<UInt8>) -> Bool {
    guard offset < limit else { return false }
    let sign = source[offset]
    if decodes, sign == Byte.backslash || sign == Byte.ampersand {
      if sign == Byte.backslash, stepEscape(text, in: source) { return true }
      if sign == Byte.ampersand, stepEntity(text, in: source) { return true }
    }
    guard sign == text[read], sign != Byte.lineFeed else { return false }
    offset += 1
    read += 1
    return true
  }

  mutating func skipLine(to next: Int) {
    isExact = false
    offset = next
    read += 1
  }

  private mutating func stepEscape(_ text: Span<UInt8>, in source: Span<UInt8>) -> Bool {
    guard offset + 1 < limit, source[offset + 1].isPunctuation, source[offset + 1] == text[read] else {
      return false
    }
    isExact = false
    offset += 2
    read += 1
    return true
  }

  /// Entities stand for one or two scalars (CommonMark 0.30, section 6.2: the list of HTML 5).
  ///
  /// There is no list of names here: what comes after shows how many scalars it was.
  private mutating func stepEntity(_ text: Span<UInt8>, in source: Span<UInt8>) -> Bool {
    guard let end = entityEnd(in: source), !standsUndecoded(text, until: end, in: source) else {
      return false
    }
    let afterOne = scalarEnd(in: text, at: read)
    let afterTwo = scalarEnd(in: text, at: afterOne)
    let nextSign = end < limit ? source[end] : Byte.lineFeed
    let one = afterOne == text.count || text[afterOne] == nextSign || isDecoded(nextSign)
    let two = afterTwo > afterOne && (afterTwo == text.count || text[afterTwo] == nextSign)
    isExact = false
    offset = end
    read = one || !two ? afterOne : afterTwo
    return true
  }

  private func isDecoded(_ sign: UInt8) -> Bool {
    sign == Byte.backslash || sign == Byte.ampersand
  }

  /// Whether the signs of the entity are in the text as they are, because there is no entity of that name.
  private func standsUndecoded(_ text: Span<UInt8>, until end: Int, in source: Span<UInt8>) -> Bool {
    guard text[read] == Byte.ampersand, read + end - offset <= text.count else { return false }
    for index in offset..<end where source[index] != text[read + index - offset] {
      return false
    }
    // `&amp;amp;` is `&amp;` in the text: the only name whose own signs may follow its sign.
    let isAmpersand =
      end - offset == 5 && source[offset + 1].lowercased == UInt8(ascii: "a")
      && source[offset + 2].lowercased == UInt8(ascii: "m")
      && source[offset + 3].lowercased == UInt8(ascii: "p")
    return !isAmpersand && source[offset + 1] != Byte.hash
  }

  private func entityEnd(in source: Span<UInt8>) -> Int? {
    var end = offset + 1
    while end < limit, end - offset < 40, source[end].isAlphanumeric || source[end] == Byte.hash {
      end += 1
    }
    guard end > offset + 1, end < limit, source[end] == Byte.semicolon else { return nil }
    if source[offset + 1] == Byte.hash {
      guard isNumber(offset + 2..<end, in: source) else { return nil }
    }
    return end + 1
  }

  /// CommonMark 0.30, section 6.2: one to seven digits, or `x` and one to six hexadecimal digits.
  private func isNumber(_ range: Range<Int>, in source: Span<UInt8>) -> Bool {
    guard let first = range.first, source[first].lowercased == UInt8(ascii: "x") else {
      return (1...7).contains(range.count) && range.allSatisfy { source[$0].isDigit }
    }
    let digits = range.dropFirst()
    return (1...6).contains(digits.count)
      && digits.allSatisfy { source[$0].isDigit || source[$0].lowercased &- 0x61 < 6 }
  }

  private func scalarEnd(in text: Span<UInt8>, at start: Int) -> Int {
    var end = min(start + 1, text.count)
    while end < text.count, text[end].isContinuation {
      end += 1
    }
    return end
  }
}
