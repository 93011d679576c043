import Diagnostics

/// A table read from comma-separated values, each cell with its own place.
struct CSVTable: Sendable {
  struct Row: Sendable {
    let cells: [Located<String>]
    /// Where the row begins.
    let location: SourceLocation
  }

  let header: [Located<String>]
  /// Rows with at least one filled cell.
  let rows: [Row]
  /// Just past the last byte, for a fault that has no cell.
  let start: SourceLocation
}

/// Reads comma-separated values as RFC 4180 describes them, strictly: a quote left open or out of place is a finding,
/// never a guess.
///
/// Own code, because the library at hand drops rows and knows no lines: `docs/decisions/0003-csv.md`.
struct CSVParser {
  private let text: SourceText
  private var index = 0
  private var line = 1
  private var column = 1

  private init(_ text: SourceText) {
    self.text = text
  }

  /// The table of a file; nil after a finding.
  static func parse(_ text: SourceText, _ findings: inout Findings) -> CSVTable? {
    var parser = CSVParser(text)
    var rows: [CSVTable.Row] = []
    while let row = parser.row(&findings) {
      if row.cells.contains(where: { !$0.value.isBlank }) { rows.append(row) }
    }
    guard parser.index >= text.bytes.count else { return nil }
    guard let header = rows.first else {
      findings.add(
        .csvColumnMissing, "the file is empty", at: text.start,
        help: "write the names of the columns in the first row")
      return nil
    }
    return CSVTable(header: header.cells, rows: Array(rows.dropFirst()), start: text.start)
  }

  /// Nil at the end of the file, or after a finding (`index` is then before the end).
  private mutating func row(_ findings: inout Findings) -> CSVTable.Row? {
    guard index < text.bytes.count else { return nil }
    let start = place(length: 1)
    var cells: [Located<String>] = []
    while true {
      guard let cell = cell(&findings) else { return nil }
      cells.append(cell)
      guard index < text.bytes.count else { break }
      guard text.bytes[index] == UInt8(ascii: ",") else {
        if text.bytes[index] == UInt8(ascii: "\r") { advance() }
        if index < text.bytes.count, text.bytes[index] == UInt8(ascii: "\n") { advance() }
        break
      }
      advance()
    }
    return CSVTable.Row(cells: cells, location: start)
  }

  private mutating func cell(_ findings: inout Findings) -> Located<String>? {
    skipSpaces()
    if index < text.bytes.count, text.bytes[index] == UInt8(ascii: "\"") { return quotedCell(&findings) }
    let start = index
    let first = place(length: 1)
    while index < text.bytes.count, !isCellEnd(text.bytes[index]) {
      if text.bytes[index] == UInt8(ascii: "\"") {
        findings.add(
          .csvQuote, "a quotation mark stands inside a cell that does not start with one",
          at: place(length: 1),
          help: "put the whole cell in quotation marks and double the ones inside it")
        return nil
      }
      advance()
    }
    var end = index
    while end > start, [0x20, 0x09].contains(text.bytes[end - 1]) { end -= 1 }
    return located(Array(text.bytes[start..<end]), at: first)
  }

  private mutating func quotedCell(_ findings: inout Findings) -> Located<String>? {
    let opening = place(length: 1)
    advance()
    let first = place(length: 1)
    var content: [UInt8] = []
    while index < text.bytes.count {
      let byte = text.bytes[index]
      guard byte == UInt8(ascii: "\"") else {
        content.append(byte)
        advance()
        continue
      }
      advance()
      guard index < text.bytes.count, text.bytes[index] == UInt8(ascii: "\"") else {
        return afterQuote(located(content, at: first), &findings)
      }
      content.append(byte)
      advance()
    }
    // Left before the end of the file, so that the caller knows that the table is not whole.
    index = text.bytes.count - 1
    findings.add(
      .csvQuote, "this quotation mark is never closed, so the rest of the file would be one cell",
      at: opening,
      help: "add a quotation mark at the end of the cell")
    return nil
  }

  private mutating func afterQuote(
    _ cell: Located<String>, _ findings: inout Findings
  ) -> Located<String>? {
    skipSpaces()
    guard index < text.bytes.count, !isCellEnd(text.bytes[index]) else { return cell }
    findings.add(
      .csvQuote, "text stands after the quotation mark that ends the cell", at: place(length: 1),
      help: "double the quotation marks inside the cell, or move the text before the last one")
    return nil
  }

  private func located(_ bytes: [UInt8], at place: SourceLocation) -> Located<String> {
    let text = String(decoding: bytes, as: UTF8.self)
    let length = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }.count
    return Located(
      text, at: SourceLocation(path: place.path, line: place.line, column: place.column, length: length))
  }

  private func place(length: Int) -> SourceLocation {
    SourceLocation(path: text.path, line: line, column: column, length: length)
  }

  private func isCellEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func skipSpaces() {
    while index < text.bytes.count, [0x20, 0x09].contains(text.bytes[index]) { advance() }
  }

  private mutating func advance() {
    let isLineEnd = text.isLineEnd(at: index)
    index += 1
    if isLineEnd {
      line += 1
      column = 1
    } else if index == text.bytes.count || text.bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
  }
}
