/// The lines of a source file, found by their numbers.
///
/// A line ends at LF, CR LF or CR, as it does for the YAML and the Markdown library. A byte order mark is no part of
/// the first line. Bytes that are not UTF-8 show as U+FFFD.
struct SourceLines {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      ranges.append(start..<index - 1)
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      start = index
    }
    ranges.append(start..<bytes.count)
    self.ranges = ranges
  }

  /// The text of a line without its end; nil when the file has no such line.
  subscript(number: Int) -> String? {
    guard number >= 1, number <= ranges.count else { return nil }
    return String(decoding: bytes[ranges[number - 1]], as: UTF8.self)
  }
}
