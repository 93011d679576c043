/// A text as the words that `WordingRule` looks at, with the ends of its sentences and clauses.
struct WordingText {
  enum Kind: Hashable {
    case word
    /// A comma, a dash or a bracket.
    case clauseEnd
    case sentenceEnd
  }

  struct Word {
    /// In lower case, without a possessive ending and with straight apostrophes; `.` or `,` for an end.
    let text: String
    let kind: Kind
    /// In UTF-8 bytes from the start of the text.
    let offset: Int
    let length: Int

    /// True for “£500” and for “five hundred pounds”.
    let isAmount: Bool
    /// True for “20” and for “twenty”; only numbers in words are joined with a space.
    let isNumber: Bool

    init(text: String, kind: Kind, offset: Int, length: Int) {
      self.text = text
      self.kind = kind
      self.offset = offset
      self.length = length
      // Each pattern that may begin here asks for these.
      isAmount = text.utf8.starts(with: "£".utf8)
      isNumber =
        (text.utf8.first.map { (0x30...0x39).contains($0) } ?? false) || NumberWords.all.contains(text)
        || (!isAmount && text.utf8.contains(UInt8(ascii: " ")))
    }
  }

  let words: [Word]

  init(_ text: String) {
    var splitter = WordSplitter(Array(text.utf8))
    words = NumberWords.joined(splitter.words())
  }

  /// The words before a place that are in the same sentence, the nearest first.
  func sentence(before index: Int, atMost count: Int) -> some Sequence<String> {
    words[max(0, index - count)..<index].reversed().prefix { $0.kind != .sentenceEnd }.lazy.map(\.text)
  }

  /// The words before a place up to the end of the clause before, the nearest first.
  func clause(before index: Int, atMost count: Int) -> some Sequence<String> {
    words[max(0, index - count)..<index].reversed().prefix { $0.kind == .word }.lazy.map(\.text)
  }

  /// The words from a place on up to the end of its clause.
  func clause(from index: Int, atMost count: Int) -> ArraySlice<Word> {
    words[min(index, words.count)..<min(words.count, max(index, 0) + count)].prefix { $0.kind == .word }
  }
}

/// Cuts a text into words, byte by byte.
///
/// A pound sign stays with its figure, and a figure is one word with its commas and its point.
private struct WordSplitter {
  private let bytes: [UInt8]
  private var result: [WordingText.Word] = []
  private var start: Int?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func words() -> [WordingText.Word] {
    var offset = 0
    while offset < bytes.count {
      let length = Self.length(of: bytes, at: offset)
      take(offset, length: length)
      offset += length
    }
    close(at: bytes.count)
    return result
  }

  private mutating func take(_ offset: Int, length: Int) {
    switch sign(at: offset, length: length) {
    case .letter: if start == nil { start = offset }
    case .space: close(at: offset)
    case .clauseEnd: end(",", .clauseEnd, at: offset, length: length)
    case .sentenceEnd:
      end(bytes[offset] == UInt8(ascii: "?") ? "?" : ".", .sentenceEnd, at: offset, length: length)
    }
  }

  private mutating func end(_ text: String, _ kind: WordingText.Kind, at offset: Int, length: Int) {
    close(at: offset)
    result.append(.init(text: text, kind: kind, offset: offset, length: length))
  }

  private mutating func close(at end: Int) {
    guard let from = start else { return }
    var word = Self.plain(bytes[from..<end])
    if word.hasSuffix("'s") { word.removeLast(2) }
    result.append(.init(text: word, kind: .word, offset: from, length: end - from))
    start = nil
  }

  /// In small letters, with straight apostrophes, and without what does not show or only looks another way.
  private static func plain(_ word: ArraySlice<UInt8>) -> String {
    guard word.contains(where: { $0 >= 0x80 || $0 < 0x20 }) else {
      return String(decoding: word, as: UTF8.self).lowercased()
    }
    let folded = FoldedText(word.filter { $0 >= 0x20 }).bytes
    return String(decoding: folded, as: UTF8.self).lowercased()
  }

  private enum Sign { case letter, space, clauseEnd, sentenceEnd }

  private func sign(at offset: Int, length: Int) -> Sign {
    let byte = bytes[offset]
    switch byte {
    case _ where Self.isLetterOrDigit(byte): return .letter
    case UInt8(ascii: "'"): return isInsideWord(offset, length: 1) ? .letter : .space
    case UInt8(ascii: ","): return isInsideNumber(offset) ? .letter : .clauseEnd
    case UInt8(ascii: "."):
      if isInsideNumber(offset) { return .letter }
      return isBeforeWord(offset, length: 1) ? .space : .sentenceEnd
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"): return .sentenceEnd
    case UInt8(ascii: "("), UInt8(ascii: ")"): return .clauseEnd
    case UInt8(ascii: "-"): return isBeforeWord(offset, length: 1) ? .space : .clauseEnd
    // What stands in a template in the place of a tag inside a word.
    case TemplateWording.nothing: return start == nil ? .space : .letter
    case 0xC2: return [0xA0, 0xAB, 0xBB].contains(bytes[offset + length - 1]) ? .space : .letter
    case 0xE2 where length == 3 && bytes[offset + 1] == 0x80: return punctuation(at: offset)
    case 0x80...: return .letter
    default: return .space
    }
  }

  /// General punctuation, U+2000 to U+203F: dashes, quotation marks, spaces, an apostrophe inside a word.
  private func punctuation(at offset: Int) -> Sign {
    switch bytes[offset + 2] {
    // Joiners, which do not show.
    case 0x8B...0x8F: isInsideWord(offset, length: 3) ? .letter : .space
    case 0x93, 0x94, 0x95: .clauseEnd
    case 0x99: isInsideWord(offset, length: 3) ? .letter : .space
    case 0xA6: .sentenceEnd
    default: .space
    }
  }

  private func isInsideWord(_ offset: Int, length: Int) -> Bool {
    start != nil && isBeforeWord(offset, length: length)
  }

  private func isBeforeWord(_ offset: Int, length: Int) -> Bool {
    offset + length < bytes.count && Self.isLetterOrDigit(bytes[offset + length])
  }

  private func isInsideNumber(_ offset: Int) -> Bool {
    start != nil && offset > 0 && Self.isDigit(bytes[offset - 1]) && offset + 1 < bytes.count
      && Self.isDigit(bytes[offset + 1])
  }

  /// How many bytes the sign has that begins here.
  private static func length(of bytes: [UInt8], at offset: Int) -> Int {
    let wanted =
      switch bytes[offset] {
      case 0xF0...: 4
      case 0xE0...: 3
      case 0xC0...: 2
      default: 1
      }
    return min(wanted, bytes.count - offset)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || isDigit(byte)
  }
}
