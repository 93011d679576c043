import Diagnostics
import GuideModel

/// Checks a table's columns against those its kind of file has, and gives its rows by name.
struct TableReader {
  private let table: CSVTable
  private let positions: [String: Int]

  /// Nil after a finding that leaves no sense in reading the rows.
  init?(
    _ table: CSVTable, required: [String], optional: [String] = [], _ findings: inout Findings
  ) {
    var positions: [String: Int] = [:]
    var firstPlaces: [String: SourceLocation] = [:]
    var isSound = true
    for (index, cell) in table.header.enumerated() {
      let name = cell.value
      if let first = firstPlaces[name] {
        findings.add(
          .csvColumnTwice, "the column “\(name)” stands twice", at: cell.location,
          help: "keep one of the two",
          notes: [.init("first here", at: first)])
        isSound = false
      } else if !required.contains(name), !optional.contains(name) {
        findings.add(
          .csvColumnUnknown, "the column “\(name)” is not known here", at: cell.location,
          help: Suggestion.help(for: name, among: required + optional))
      }
      firstPlaces[name] = firstPlaces[name] ?? cell.location
      positions[name] = positions[name] ?? index
    }
    for name in required where positions[name] == nil {
      findings.add(
        .csvColumnMissing, "the column “\(name)” is missing", at: table.header.first?.location ?? table.start,
        help: "add it to the first row")
      isSound = false
    }
    guard isSound else { return nil }
    self.table = table
    self.positions = positions
  }

  /// The rows that have as many cells as the header; any other is a finding.
  func rows(_ findings: inout Findings) -> [RowReader] {
    table.rows.compactMap { row in
      guard row.cells.count == table.header.count else {
        findings.add(
          .csvRowLength, "this row has \(row.cells.count) cells, the header has \(table.header.count)",
          at: row.location,
          help: "add or take away commas; put a cell that holds a comma in quotation marks")
        return nil
      }
      return RowReader(row: row, positions: positions)
    }
  }
}

/// Reads the cells of one row by the names of their columns.
struct RowReader {
  typealias Parse<Value> = (Located<String>, inout Findings) -> Value?

  private let row: CSVTable.Row
  private let positions: [String: Int]

  fileprivate init(row: CSVTable.Row, positions: [String: Int]) {
    self.row = row
    self.positions = positions
  }

  /// The cell as it is written; an absent column gives an empty cell at the row's start.
  func cell(_ column: String) -> Located<String> {
    positions[column].map { row.cells[$0] } ?? Located("", at: row.location)
  }

  /// A value that must be there; nil after a finding.
  func value<Value>(_ column: String, _ findings: inout Findings, _ parse: Parse<Value>) -> Value? {
    let cell = cell(column)
    guard !cell.value.isBlank else {
      findings.add(
        .valueMissing, "the cell “\(column)” is empty", at: cell.location,
        help: "fill it in: nothing is not 0")
      return nil
    }
    return parse(cell, &findings)
  }

  /// A value whose cell may be empty or whose column may be absent.
  func optional<Value>(_ column: String, _ findings: inout Findings, _ parse: Parse<Value>) -> Value? {
    let cell = cell(column)
    return cell.value.isBlank ? nil : parse(cell, &findings)
  }

  /// A plain text that must be there.
  func text(_ column: String, _ findings: inout Findings) -> String? {
    value(column, &findings, ValueReader.plainText)
  }
}
