import Diagnostics

/// The text of one file: valid UTF-8, without NUL, without a byte order mark.
struct SourceText: Sendable {
  /// The path that a report shows.
  let path: String
  let bytes: [UInt8]

  /// The text of a file, or a finding when it is not text.
  init?(path: String, bytes: [UInt8], findings: inout Findings) {
    self.path = path
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    if let nul = self.bytes.firstIndex(of: 0) {
      findings.add(
        .fileNUL, "the file holds a NUL character, so it is not plain text", at: location(ofByte: nul),
        help: "save it again as plain text, UTF-8")
      return nil
    }
    guard let invalid = Self.firstInvalidByte(in: self.bytes) else {
      guard reportsNoHiddenCharacters(&findings) else { return nil }
      return
    }
    findings.add(
      .fileEncoding, "the file is not UTF-8 here", at: location(ofByte: invalid),
      help: "save it again as UTF-8; in a spreadsheet choose “CSV UTF-8”")
    return nil
  }

  /// Control characters and the marks that reorder text could show a reader something else than is written.
  private func reportsNoHiddenCharacters(_ findings: inout Findings) -> Bool {
    guard bytes.contains(where: HiddenCharacters.mayBegin) else { return true }
    var offset = 0
    for scalar in string.unicodeScalars {
      if HiddenCharacters.contains(scalar) {
        findings.add(
          .valueText, "the text holds the hidden character \(HiddenCharacters.name(of: scalar))",
          at: location(ofByte: offset), help: "delete it, or type the words again")
        return false
      }
      offset += UTF8.width(scalar)
    }
    return true
  }

  /// The whole text.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The start of the file, for a fault that has no narrower place.
  var start: SourceLocation { SourceLocation(path: path, line: 1, column: 1) }

  /// The line and column of a byte; columns count scalars, and continuation bytes are not starts of one.
  func location(ofByte offset: Int, length: Int = 1) -> SourceLocation {
    var line = 1
    var column = 1
    for (index, byte) in bytes.prefix(offset).enumerated() {
      if isLineEnd(at: index) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourceLocation(path: path, line: line, column: column, length: length)
  }

  /// True for the last byte of a line's end: LF, CR LF, or CR alone, as in a spreadsheet of long ago.
  func isLineEnd(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
    default: false
    }
  }

  /// The first byte that is not part of valid UTF-8 (Unicode 15, table 3-7).
  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var index = 0
    while index < bytes.count {
      guard let length = wellFormedLength(in: bytes, at: index) else { return index }
      index += length
    }
    return bytes.count
  }

  private static func wellFormedLength(in bytes: [UInt8], at index: Int) -> Int? {
    let first = bytes[index]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0x00...0x7F: (1, 0...0)
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 0, index + length <= bytes.count else { return nil }
    guard length > 1 else { return 1 }
    guard second.contains(bytes[index + 1]) else { return nil }
    return bytes[(index + 2)..<max(index + length, index + 2)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : nil
  }
}
