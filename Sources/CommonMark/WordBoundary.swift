/// What belongs to a word, for the glossary.
enum WordBoundary {
  /// Whether the scalar at an offset is a letter, a digit or a mark on one.
  static func isWord(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Bool {
    guard offset < limit else { return false }
    let byte = bytes[offset]
    guard byte >= 0x80 else { return byte.isAlphanumeric }
    return isWordScalar(bytes, at: offset, before: limit)
  }

  /// The offset after the scalar at an offset.
  static func scalarEnd(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Int {
    var end = offset + 1
    while end < limit, bytes[end].isContinuation {
      end += 1
    }
    return end
  }

  /// Whether a word may end at an offset: `budget` does in `budget's`, and does not in `budget-holder`.
  static func isWordEnd(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Bool {
    guard offset < limit else { return true }
    guard bytes[offset] != Byte.hyphen else { return !isWord(bytes, at: offset + 1, before: limit) }
    return !isWord(bytes, at: offset, before: limit)
  }

  private static func isWordScalar(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> Bool {
    let end = scalarEnd(bytes, at: offset, before: limit)
    var value = UInt32(bytes[offset]) & (0xFF >> UInt32(end - offset + 1))
    for index in offset + 1..<end {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }
}

/// Goes through a text word by word.
struct WordScan {
  struct Word {
    let start: Int
    /// The hash of the word with ASCII capitals made small.
    let hash: UInt64
  }

  private let limit: Int
  private(set) var offset: Int
  /// Whether the word before ended with a hyphen, so that the next is not one by itself.
  private var isJoined = false

  init(range: Range<Int>) {
    offset = range.lowerBound
    limit = range.upperBound
  }

  mutating func move(to offset: Int) {
    self.offset = offset
  }

  /// The next word that is not the second part of a compound.
  mutating func next(in bytes: Span<UInt8>) -> Word? {
    while let word = nextPart(in: bytes) {
      let follows = isJoined
      isJoined = offset < limit && bytes[offset] == Byte.hyphen
      if !follows { return word }
    }
    return nil
  }

  private mutating func nextPart(in bytes: Span<UInt8>) -> Word? {
    let before = offset
    while offset < limit, !WordBoundary.isWord(bytes, at: offset, before: limit) {
      offset = WordBoundary.scalarEnd(bytes, at: offset, before: limit)
    }
    guard offset < limit else { return nil }
    isJoined = isJoined && offset == before + 1
    let start = offset
    var hash = WordHash()
    while WordBoundary.isWord(bytes, at: offset, before: limit) {
      let end = WordBoundary.scalarEnd(bytes, at: offset, before: limit)
      for index in offset..<end {
        hash.add(bytes[index])
      }
      offset = end
    }
    return Word(start: start, hash: hash.value)
  }
}
