import Diagnostics

/// A template's text, and the lines and columns in it.
///
/// A byte order mark is dropped and every line end becomes LF, so that a page has the same bytes whichever editor
/// saved its template. Neither moves a column.
struct TemplateText: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]

  init(_ source: TemplateSource) {
    path = source.path
    bytes = Self.normalized(source.bytes)
    lineStarts = [0] + bytes.indices.filter { [bytes] in bytes[$0] == Byte.lineFeed }.map { $0 + 1 }
  }

  private static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) {
      if byte == Byte.carriageReturn {
        result.append(Byte.lineFeed)
      } else if byte != Byte.lineFeed || previous != Byte.carriageReturn {
        result.append(byte)
      }
      previous = byte
    }
    return result
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place of a stretch as an editor shows it; its length ends with its first line.
  func location(of range: Range<Int>) -> SourceLocation {
    let line = lineNumber(at: range.lowerBound)
    let firstLine = bytes[range].prefix { $0 != Byte.lineFeed }
    let before = bytes[lineStarts[line - 1]..<range.lowerBound]
    return SourceLocation(
      path: path, line: line, column: scalarCount(before) + 1, length: scalarCount(firstLine))
  }

  private func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { !$0.isContinuation }
  }
}

/// A stretch of one template.
struct Spot: Sendable {
  let text: TemplateText
  let range: Range<Int>

  var location: SourceLocation { text.location(of: range) }
}
