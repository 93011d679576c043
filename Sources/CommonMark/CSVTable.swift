/// Comma-separated values (RFC 4180), with spaces around cells left out and empty lines passed over.
struct CSVTable {
  struct Cell: Equatable {
    let text: String
    /// Where its first sign stands among the document's bytes.
    let offset: Int
  }

  struct Row {
    var cells: [Cell] = []
    /// The row without its end-of-line signs, among the document's bytes.
    var range: Range<Int>
  }

  private(set) var rows: [Row] = []
  /// The first place where a quotation mark is not used as RFC 4180 says.
  private(set) var quotingFault: Int?

  private let bytes: ArraySlice<UInt8>
  private var offset: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
    while offset < bytes.endIndex, quotingFault == nil {
      readRow()
    }
  }

  private var sign: UInt8? { offset < bytes.endIndex ? bytes[offset] : nil }

  private mutating func readRow() {
    var row = Row(range: offset..<offset)
    while quotingFault == nil {
      row.cells.append(readCell())
      guard sign == Byte.comma else { break }
      offset += 1
    }
    row.range = row.range.lowerBound..<offset
    if sign == Byte.carriageReturn { offset += 1 }
    if sign == Byte.lineFeed { offset += 1 }
    let isEmptyLine = row.cells.count == 1 && row.cells[0].text.isEmpty
    if !isEmptyLine {
      rows.append(row)
    }
  }

  private mutating func readCell() -> Cell {
    skipSpaces()
    return sign == Byte.quote ? readQuotedCell() : readPlainCell()
  }

  private mutating func readPlainCell() -> Cell {
    let start = offset
    var end = start
    while let sign, sign != Byte.comma, !sign.isLineEnd {
      if sign == Byte.quote {
        quotingFault = quotingFault ?? offset
      }
      offset += 1
      if !sign.isSpaceOrTab { end = offset }
    }
    return Cell(text: String(decoding: bytes[start..<end], as: UTF8.self), offset: start)
  }

  private mutating func readQuotedCell() -> Cell {
    let open = offset
    var text: [UInt8] = []
    offset += 1
    while let sign {
      offset += 1
      if sign != Byte.quote {
        text.append(sign)
      } else if self.sign == Byte.quote {
        text.append(sign)
        offset += 1
      } else {
        endQuotedCell()
        return Cell(text: String(decoding: text, as: UTF8.self), offset: open + 1)
      }
    }
    quotingFault = open
    return Cell(text: String(decoding: text, as: UTF8.self), offset: open + 1)
  }

  private mutating func endQuotedCell() {
    skipSpaces()
    if let sign, sign != Byte.comma, !sign.isLineEnd {
      quotingFault = offset
    }
  }

  private mutating func skipSpaces() {
    while let sign, sign.isSpaceOrTab {
      offset += 1
    }
  }
}
