import Diagnostics

/// Finds where a character of a value stands in its file.
///
/// A value is not written as it reads: YAML joins lines and resolves escapes, a table doubles quotation marks. So the
/// value is followed through the file from the place where it begins.
struct ValuePlaces {
  private let bytes: [UInt8]
  private let isTable: Bool
  private let start: SourceLocation

  /// Places of a value that begins at `start` of a file.
  init(file: [UInt8], start: SourceLocation) {
    bytes = file
    self.start = start
    isTable = start.path.hasSuffix(".csv")
  }

  /// The place of a range of the value's UTF-8; the start of the value when it cannot be followed.
  func location(of range: Range<Int>, in value: String) -> SourceLocation {
    guard let first = beginning, let ends = follow(value, from: first, to: range) else { return start }
    var (line, column) = (start.line, start.column)
    advance(&line, &column, over: first..<ends.lowerBound)
    let length = bytes[ends].prefix { $0 != 0x0A && $0 != 0x0D }.count { $0 & 0xC0 != 0x80 }
    return SourceLocation(path: start.path, line: line, column: column, length: length)
  }

  /// The offset of the value's place in the file.
  private var beginning: Int? {
    var line = 1
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while line < start.line {
      guard offset < bytes.count else { return nil }
      if isLineEnd(offset) { line += 1 }
      offset += 1
    }
    var column = 1
    while column < start.column {
      guard offset < bytes.count else { return nil }
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  private func advance(_ line: inout Int, _ column: inout Int, over range: Range<Int>) {
    for index in range {
      if isLineEnd(index) {
        (line, column) = (line + 1, 1)
      } else if bytes[index] & 0xC0 != 0x80, bytes[index] != 0x0D {
        column += 1
      }
    }
  }

  private func isLineEnd(_ index: Int) -> Bool {
    bytes[index] == 0x0A
      || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
  }

  /// The range of the file that holds a range of the value.
  private func follow(_ value: String, from first: Int, to range: Range<Int>) -> Range<Int>? {
    var walk = ValueWalk(bytes: bytes, at: first, isTable: isTable)
    var offset = 0
    var lower: Int?
    for scalar in value.unicodeScalars {
      guard let place = walk.step(over: scalar) else { return nil }
      if offset <= range.lowerBound { lower = place.lowerBound }
      offset += UTF8.width(scalar)
      if offset >= range.upperBound { return lower.map { $0..<max($0, place.upperBound) } }
    }
    return nil
  }
}

/// Goes through a file one character of a value at a time.
private struct ValueWalk {
  let bytes: [UInt8]
  private var index: Int
  /// The quotation mark around the value, which is written twice inside, or escaped.
  private var quote: UInt8?

  init(bytes: [UInt8], at first: Int, isTable: Bool) {
    self.bytes = bytes
    index = first
    guard first < bytes.count else { return }
    let isQuote = [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[first])
    if isTable {
      if first > 0, bytes[first - 1] == UInt8(ascii: "\"") { quote = bytes[first - 1] }
    } else if isQuote {
      quote = bytes[first]
      index += 1
    } else if [UInt8(ascii: "|"), UInt8(ascii: ">")].contains(bytes[first]) {
      index = bytes[first...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    }
  }

  /// The bytes that stand for the next character; nil when the file goes on otherwise.
  mutating func step(over scalar: Unicode.Scalar) -> Range<Int>? {
    let wanted = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    while index < bytes.count {
      let start = index
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), let length = escapeLength {
        index = min(bytes.count, index + length)
        if length == 1 { continue }
        return start..<index
      }
      if bytes[index...].starts(with: wanted) {
        index += wanted.count
        if wanted.first == quote, index < bytes.count, bytes[index] == quote { index += 1 }
        return start..<index
      }
      guard isSpace(bytes[index]) else { return nil }
      skipSpaces()
      if scalar.properties.isWhitespace { return start..<index }
    }
    return nil
  }

  /// How long an escape in double quotation marks is (YAML 1.2, section 5.7); 1 where it only joins two lines.
  private var escapeLength: Int? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "x"): return 4
    case UInt8(ascii: "u"): return 6
    case UInt8(ascii: "U"): return 10
    case 0x0A, 0x0D: return 1
    default: return 2
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  private mutating func skipSpaces() {
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
  }
}
