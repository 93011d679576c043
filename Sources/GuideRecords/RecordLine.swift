/// Cuts one line of comma-separated values into cells (RFC 4180), without making a text of any.
///
/// A record stands on one line: that is what lets a million of them stream by.
struct RecordLine {
  /// What keeps a line from being cut.
  enum Fault: Error {
    case openQuote(at: Int)
    case textAfterQuote(at: Int)
    case quoteInside(at: Int)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")

  /// Where the cells of the last line lie in it.
  private(set) var cells: [Range<Int>] = []

  mutating func cut(_ line: ArraySlice<UInt8>) throws(Fault) {
    cells.removeAll(keepingCapacity: true)
    var index = line.startIndex
    while true {
      let end = try cell(in: line, from: index)
      guard end < line.endIndex else { return }
      index = end + 1
    }
  }

  /// Takes in one cell and gives the place of the comma, or of the line's end, after it.
  private mutating func cell(in line: ArraySlice<UInt8>, from start: Int) throws(Fault) -> Int {
    if start < line.endIndex, line[start] == Self.quote { return try quotedCell(in: line, from: start) }
    var index = start
    while index < line.endIndex, line[index] != Self.comma {
      if line[index] == Self.quote { throw .quoteInside(at: index) }
      index += 1
    }
    cells.append(trimmed(start..<index, in: line))
    return index
  }

  private mutating func quotedCell(in line: ArraySlice<UInt8>, from start: Int) throws(Fault) -> Int {
    guard let end = line[(start + 1)...].firstIndex(of: Self.quote) else { throw .openQuote(at: start) }
    let next = end + 1
    // A doubled quotation mark is part of no value that a record can have.
    guard next == line.endIndex || line[next] == Self.comma else { throw .textAfterQuote(at: next) }
    cells.append((start + 1)..<end)
    return next
  }

  private func trimmed(_ range: Range<Int>, in line: ArraySlice<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, [0x20, 0x09].contains(line[start]) { start += 1 }
    while end > start, [0x20, 0x09].contains(line[end - 1]) { end -= 1 }
    return start..<end
  }
}
