/// Reads a published table back by RFC 4180 to the letter: CRLF ends every row, and a quote out of place is a fault.
///
/// Not the reader of the council's files, which forgives line ends and spaces; a data file has nothing to forgive.
struct CSVReading {
  private let bytes: [UInt8]
  private var index = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The cells of every row, headings first; nil where the bytes are no such file.
  static func rows(of bytes: [UInt8]) -> [[String]]? {
    var reading = CSVReading(bytes)
    var rows: [[String]] = []
    while reading.index < bytes.count {
      guard let row = reading.row() else { return nil }
      rows.append(row)
    }
    guard let width = rows.first?.count, rows.allSatisfy({ $0.count == width }) else { return nil }
    return rows
  }

  private mutating func row() -> [String]? {
    var cells: [String] = []
    while true {
      guard let cell = take("\"") ? quotedCell() : plainCell() else { return nil }
      cells.append(cell)
      if take(",") { continue }
      return take("\r") && take("\n") ? cells : nil
    }
  }

  private mutating func plainCell() -> String? {
    let start = index
    while index < bytes.count, !Self.ends.contains(bytes[index]) { index += 1 }
    return String(validating: bytes[start..<index], as: UTF8.self)
  }

  /// The opening quote has been taken.
  private mutating func quotedCell() -> String? {
    var cell: [UInt8] = []
    while index < bytes.count {
      if take("\"") {
        guard take("\"") else { return String(validating: cell, as: UTF8.self) }
        cell.append(UInt8(ascii: "\""))
      } else {
        cell.append(bytes[index])
        index += 1
      }
    }
    return nil
  }

  private static let ends: Set<UInt8> = [0x22, 0x2C, 0x0D, 0x0A]

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }
}
