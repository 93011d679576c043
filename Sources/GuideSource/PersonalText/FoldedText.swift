/// A text as the detectors of personal data read it: plain letters and digits, one kind of space, dash and quotation
/// mark, and nothing that does not show.
///
/// So a number cannot be hidden by a wide digit, a space that does not break or a character without a shape. Each byte
/// remembers where it stood, so that a finding points at the author's own signs.
struct FoldedText {
  /// UTF-8; every sign that is no letter, digit or pound sign is one byte of ASCII.
  private(set) var bytes: [UInt8] = []
  /// The runs of letters and digits, in order.
  private(set) var words: [Range<Int>] = []
  /// For each byte, where its character begins in the original; empty while nothing has been changed.
  private var origins: [Int32] = []
  private let originalCount: Int

  init(_ original: some Collection<UInt8>) {
    originalCount = original.count
    let isPlain = FoldedText.isPlain(original)
    bytes.reserveCapacity(original.count)
    if isPlain {
      bytes.append(contentsOf: original)
    } else {
      fold(String(decoding: original, as: UTF8.self))
    }
    findWords()
  }

  init(_ original: String) { self.init(original.utf8) }

  /// Where a range of the folded text stands in the original, in UTF-8 bytes.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard !origins.isEmpty else { return range }
    let start = Int(origins[range.lowerBound])
    let end = range.upperBound < origins.count ? Int(origins[range.upperBound]) : originalCount
    return start..<max(start, end)
  }

  /// ASCII without a space that would be changed.
  private static func isPlain(_ text: some Collection<UInt8>) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text {
      guard byte < 0x80, byte >= 0x20, byte != UInt8(ascii: " ") || previous != byte else { return false }
      previous = byte
    }
    return true
  }

  private mutating func fold(_ text: String) {
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      append(scalar, from: offset)
      offset += Int32(truncatingIfNeeded: UTF8.width(scalar))
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, from offset: Int32) {
    switch PlainForm(of: scalar, after: bytes.last) {
    case .nothing: break
    case .space:
      if bytes.last != UInt8(ascii: " ") { append(UInt8(ascii: " "), from: offset) }
    case .ascii(let byte): append(byte, from: offset)
    case .letters(let letters):
      for byte in letters.utf8 { append(byte, from: offset) }
    case .itself:
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte, from: offset) }
    }
  }

  private mutating func append(_ byte: UInt8, from offset: Int32) {
    bytes.append(byte)
    origins.append(offset)
  }

  private mutating func findWords() {
    var start: Int?
    for index in bytes.indices {
      if isWordByte(index) {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let first = start { words.append(first..<bytes.count) }
  }

  /// The pound sign is the one sign beyond ASCII that folding keeps.
  private func isWordByte(_ index: Int) -> Bool {
    let byte = bytes[index]
    guard byte >= 0x80 else { return byte.isASCIILetter || byte.isASCIIDigit }
    return !isPound(at: index) && !isPound(at: index - 1)
  }

  /// True where a pound sign begins.
  func isPound(at index: Int) -> Bool {
    index >= 0 && index + 1 < bytes.count && bytes[index] == 0xC2 && bytes[index + 1] == 0xA3
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIICapital: Bool { self &- 0x41 < 26 }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// The byte with an ASCII capital made small.
  var lowered: UInt8 { isASCIICapital ? self | 0x20 : self }
}
