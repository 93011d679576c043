import Diagnostics

/// Reads the tables of a finished page back and compares every figure with what it must be.
struct PageReadBack {
  private let page: RenderedPage

  init(_ page: RenderedPage) {
    self.page = page
  }

  /// Every cell that differs.
  func findings() -> [Diagnostic] {
    guard !page.tables.isEmpty else { return [] }
    let found = HTMLTable.tables(in: page.bytes)
    return page.tables.flatMap { findings($0, among: found) }
  }

  private func findings(_ expected: PrintedTable, among found: [HTMLTable]) -> [Diagnostic] {
    let fitting = found.filter { table in expected.columns.allSatisfy(table.headings.contains) }
    // A table of other figures may have these columns and more.
    guard let closest = fitting.map(\.headings.count).min() else {
      guard expected.isRequired else { return [] }
      return [
        differs(
          "the page \(page.path) has no table with the columns \(Self.list(expected.columns))",
          help: "keep the table and the headings of its columns in the template")
      ]
    }
    return fitting.filter { $0.headings.count == closest }.flatMap { findings(expected, in: $0) }
  }

  private func findings(_ expected: PrintedTable, in table: HTMLTable) -> [Diagnostic] {
    let rows = table.rows.dropFirst()
    let missing = expected.rows.dropFirst(rows.count).map { row in
      differs("the page \(page.path) has no row “\(row.name)” in its table", help: Self.rowHelp)
    }
    let added = rows.dropFirst(expected.rows.count).map { row in
      differs(
        "the page \(page.path) has a row “\(row.first?.text ?? "")” in its table that the guide does not have",
        help: Self.rowHelp)
    }
    return missing + added
      + zip(expected.rows, rows).flatMap { findings($0, in: $1, of: table, expected.columns) }
  }

  private func findings(
    _ expected: PrintedTable.Row, in row: [HTMLTable.Cell], of table: HTMLTable, _ columns: [String]
  ) -> [Diagnostic] {
    let name = row.first?.text ?? ""
    let wanted = expected.name.singleSpaced
    guard name == wanted || name.hasPrefix(wanted + " ") else {
      return [
        differs(
          "the page \(page.path) has the row “\(name)” where “\(expected.name)” must be", help: Self.rowHelp)
      ]
    }
    var findings: [Diagnostic] = []
    if let link = expected.link, row.first?.link != link {
      findings.append(
        differs(
          "the row “\(expected.name)” of the page \(page.path) leads to \(row.first?.link ?? "nothing"), "
            + "and must lead to \(link)", help: "link each row to {{link}} of its own level"))
    }
    return findings
      + zip(columns.dropFirst(), expected.cells).compactMap { column, cell in
        guard let position = table.headings.firstIndex(of: column) else { return nil }
        return difference(cell, HTMLTable.cell(under: position, of: row), row: expected.name, column)
      }
  }

  private func difference(
    _ expected: PrintedTable.Cell, _ cell: HTMLTable.Cell?, row: String, _ column: String
  ) -> Diagnostic? {
    let place = "the page \(page.path), row “\(row)”, column “\(column)”"
    guard let cell, cell.text == expected.text.singleSpaced, Self.hasFigures(cell.text, expected.figures)
    else {
      return differs(
        "\(place), says “\(cell?.text ?? "")”, and the guide has “\(expected.text)”",
        help: "print the value of this row and column, as the program gives it, and nothing beside it")
    }
    guard let label = cell.label, cell.columns == 1, label != column else { return nil }
    return differs(
      "\(place), is called “\(label)” on a narrow screen",
      help: "give data-label the same words as the heading of the column")
  }

  private static func hasFigures(_ text: String, _ figures: [PrintedFigure]?) -> Bool {
    figures.map { PrintedFigure.figures(in: text) == $0 } ?? true
  }

  private func differs(_ message: String, help: String) -> Diagnostic {
    Diagnostic(.dataDiffers, message, at: page.templatePlace, help: help)
  }

  private static let rowHelp = "show each level once, in the order of the guide"

  private static func list(_ names: [String]) -> String {
    names.map { "“\($0)”" }.joined(separator: ", ")
  }
}
