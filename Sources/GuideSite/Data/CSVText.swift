import GuideModel

/// Writes comma-separated values as RFC 4180 describes them: UTF-8, CRLF at every line's end, quotes only where needed.
///
/// There is no byte order mark: RFC 4180 knows none, and a program would read it as a part of the first heading.
enum CSVText {
  /// The whole file, its headings first.
  static func bytes(of table: DataTable) -> [UInt8] {
    let lines = [table.headings.map(\.name)] + table.rows.map { $0.map(cell) }
    return lines.flatMap { Array(($0.map(quoted).joined(separator: ",") + "\r\n").utf8) }
  }

  /// A value as the text of its cell, not yet quoted.
  static func cell(_ value: DataValue) -> String {
    switch value {
    case .missing: ""
    case .text(let text): SpreadsheetSafety.cell(for: text)
    case .count(let count): String(count)
    case .pounds(let pounds): pounds.decimal
    case .day(let day): day.iso
    }
  }

  private static func quoted(_ cell: String) -> String {
    let mustQuote = cell.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
    guard mustQuote else { return cell }
    let doubled = cell.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }
}
