package import Diagnostics
import GuideModel

/// Reads private records as they stream by: one row for each agreed budget.
///
/// A fault names its line and column and never what stands there. Only the sums are kept.
package struct RecordsReader: Sendable {
  /// Faults after which reading stops: the file is then likely another one.
  private static let mostFaults = 100

  private let path: String
  private let values: RecordValues
  private var caseload: Caseload
  private var columns: RecordColumns?
  private var line = RecordLine()
  private var lineNumber = 0
  /// The start of a line whose end has not come yet.
  private var pending: [UInt8] = []
  private var hasRows = false
  private var findings: [Diagnostic] = []

  /// A reader of a file that reports call `path`.
  package init(_ schema: RecordsSchema, path: String) {
    self.path = path
    values = RecordValues(schema)
    caseload = Caseload(schema)
  }

  /// True when there is no sense in reading on.
  package var isStopped: Bool { findings.count >= Self.mostFaults || (lineNumber > 0 && columns == nil) }

  /// Takes in the next bytes of the file.
  package mutating func read(_ bytes: [UInt8]) {
    var start = bytes.startIndex
    while !isStopped, let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if pending.isEmpty {
        take(bytes[start..<end])
      } else {
        pending.append(contentsOf: bytes[start..<end])
        take(pending[...])
        pending.removeAll(keepingCapacity: true)
      }
      start = end + 1
    }
    pending.append(contentsOf: bytes[start...])
  }

  /// Everybody in the file, when every line could be read; else what was wrong.
  package mutating func finish() -> (caseload: Caseload?, findings: [Diagnostic]) {
    if !isStopped, !pending.isEmpty { take(pending[...]) }
    if columns == nil, findings.isEmpty { addColumnFault(.missing(.level)) }
    if !hasRows, findings.isEmpty {
      add(
        .recordsCell, "the records have no rows", line: 1, column: 1, help: "add a row for each agreed budget"
      )
    }
    guard findings.isEmpty else { return (nil, findings) }
    return (caseload, columns?[.household] == nil ? [householdsAreUnknown] : [])
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    lineNumber += 1
    var bytes = bytes
    if lineNumber == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
    do {
      try line.cut(bytes)
    } catch {
      return addQuoteFault(error, in: bytes)
    }
    guard let columns else { return takeHeader(bytes) }
    guard bytes.contains(where: { $0 != UInt8(ascii: ",") && $0 != 0x20 }) else { return }
    takeRow(bytes, columns)
  }

  private mutating func takeHeader(_ bytes: ArraySlice<UInt8>) {
    do {
      columns = try RecordColumns(line.cells.map { bytes[$0] })
    } catch {
      addColumnFault(error)
    }
  }

  private mutating func takeRow(_ bytes: ArraySlice<UInt8>, _ columns: RecordColumns) {
    hasRows = true
    guard line.cells.count == columns.count else {
      return add(
        .recordsCell, "this row has \(line.cells.count) cells, the header has \(columns.count)",
        line: lineNumber, column: 1, help: "add or take away commas")
    }
    let cells = line.cells
    do {
      let budget = try values.budget(line: lineNumber) { column in columns[column].map { bytes[cells[$0]] } }
      caseload.add(budget)
    } catch {
      let start = columns[error.column].map { cells[$0].lowerBound } ?? bytes.startIndex
      add(
        .recordsCell, "the cell “\(error.column.rawValue)” cannot be read", line: lineNumber,
        column: column(of: start, in: bytes), help: "write \(error.wanted)")
    }
  }

  private mutating func addQuoteFault(_ fault: RecordLine.Fault, in bytes: ArraySlice<UInt8>) {
    let (message, place): (String, Int) =
      switch fault {
      case .openQuote(let place): ("this quotation mark is not closed on its line", place)
      case .textAfterQuote(let place): ("text stands after a quotation mark that ends a cell", place)
      case .quoteInside(let place): ("a quotation mark stands inside a cell", place)
      }
    add(
      .recordsCell, message, line: lineNumber, column: column(of: place, in: bytes),
      help: "take the quotation marks out; no value of a record needs one")
  }

  private mutating func addColumnFault(_ fault: RecordColumns.Fault) {
    let (message, position): (String, Int) =
      switch fault {
      case .unknown(let position): ("column \(position + 1) is not known here", position)
      case .twice(let column, let position): ("the column “\(column.rawValue)” stands twice", position)
      case .missing(let column): ("the column “\(column.rawValue)” is missing", 0)
      }
    let known = RecordColumns.Column.allCases.map(\.rawValue).joined(separator: ", ")
    let start = line.cells.indices.contains(position) ? line.cells[position].lowerBound + 1 : 1
    add(.recordsColumn, message, line: 1, column: start, help: "the columns are \(known)")
  }

  private var householdsAreUnknown: Diagnostic {
    Diagnostic(
      .recordsHousehold, "the records do not say who lives in one household", at: place(line: 1, column: 1),
      help: "add the column “household”, so that brothers and sisters count as one family")
  }

  private mutating func add(
    _ code: DiagnosticCode, _ message: String, line: Int, column: Int, help: String
  ) {
    guard findings.count < Self.mostFaults else { return }
    findings.append(Diagnostic(code, message, at: place(line: line, column: column), help: help))
  }

  private func place(line: Int, column: Int) -> SourceLocation {
    SourceLocation(path: path, line: line, column: column)
  }

  /// Columns count scalars; continuation bytes are not starts of one.
  private func column(of index: Int, in bytes: ArraySlice<UInt8>) -> Int {
    1 + bytes[bytes.startIndex..<index].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
