/// A table of a finished page, as a reader meets it.
///
/// Read from the bytes that will be published, and from nothing that made them.
struct HTMLTable: Sendable {
  struct Cell: Sendable {
    /// The words of the cell, with single spaces and no tags.
    var text = ""
    /// What a narrow screen shows before the cell in place of its column's heading.
    var label: String?
    /// Where the first link of the cell leads.
    var link: String?
    var columns = 1
  }

  private(set) var rows: [[Cell]] = []

  /// The words of the first row, which name the columns.
  var headings: [String] { rows.first?.map(\.text) ?? [] }

  /// The cell of a row that stands under a column, even if it is as wide as several; nil where the row is too short.
  static func cell(under column: Int, of row: [Cell]) -> Cell? {
    var next = 0
    for cell in row {
      next += cell.columns
      if column < next { return cell }
    }
    return nil
  }

  /// Every table of a page, in order; one inside another counts as a part of that one.
  static func tables(in page: [UInt8]) -> [HTMLTable] {
    var reader = HTMLTableReader()
    var tokens = PageTokens(page)
    while let token = tokens.next() {
      switch token {
      case .text(let text):
        reader.take(text: page[text])
        continue
      case .opening(let name):
        reader.open(page[name])
        while let attribute = tokens.nextAttribute() { reader.take(attribute, tokens) }
      case .closing(let name): reader.close(page[name])
      }
      tokens.leaveTag()
    }
    return reader.tables
  }

  fileprivate mutating func addRow() { rows.append([]) }

  fileprivate mutating func addCell(_ cell: Cell) {
    if rows.isEmpty { rows.append([]) }
    rows[rows.count - 1].append(cell)
  }
}

/// Puts the tags of a page together into tables.
private struct HTMLTableReader {
  private(set) var tables: [HTMLTable] = []
  private var table: HTMLTable?
  private var cell: HTMLTable.Cell?
  private var bytes: [UInt8] = []
  private var tag: ArraySlice<UInt8> = []

  mutating func open(_ name: ArraySlice<UInt8>) {
    tag = name
    if isTag("table"), table == nil { table = HTMLTable() }
    guard table != nil else { return }
    if isTag("tr") {
      endCell()
      table?.addRow()
    } else if isTag("th") || isTag("td") {
      endCell()
      cell = HTMLTable.Cell()
    }
  }

  mutating func take(_ attribute: PageTokens.Attribute, _ tokens: PageTokens) {
    guard cell != nil else { return }
    if isTag("th") || isTag("td") {
      if tokens.reads(attribute.name, "data-label") { cell?.label = tokens.text(at: attribute.value) }
      if tokens.reads(attribute.name, "colspan") {
        cell?.columns = Int(tokens.text(at: attribute.value)) ?? 1
      }
    } else if isTag("a"), tokens.reads(attribute.name, "href"), cell?.link == nil {
      cell?.link = tokens.text(at: attribute.value)
    }
  }

  mutating func take(text: ArraySlice<UInt8>) {
    if cell != nil { bytes.append(contentsOf: text) }
  }

  mutating func close(_ name: ArraySlice<UInt8>) {
    tag = name
    if isTag("th") || isTag("td") || isTag("tr") { endCell() }
    if isTag("table") {
      endCell()
      if let table { tables.append(table) }
      table = nil
    }
  }

  private mutating func endCell() {
    guard var cell else { return }
    cell.text = PageTokens.resolved(bytes[...]).singleSpaced
    table?.addCell(cell)
    self.cell = nil
    bytes = []
  }

  private func isTag(_ name: StaticString) -> Bool {
    tag.count == name.utf8CodeUnitCount && name.withUTF8Buffer { tag.elementsEqual($0) }
  }
}

extension String {
  /// The text as HTML shows it: every run of spaces and line ends as one space, and none at the ends.
  var singleSpaced: String {
    unicodeScalars.split { [" ", "\t", "\n", "\r", "\u{C}"].contains($0) }.map(String.init).joined(
      separator: " ")
  }
}
