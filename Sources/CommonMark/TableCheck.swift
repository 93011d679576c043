/// The rules for a fenced block that is a table.
struct TableCheck {
  private let document: MarkdownDocument
  private let node: MarkdownNode
  private let table: CSVTable
  private var places: BlockTextPlaces

  init(document: MarkdownDocument, node: MarkdownNode) {
    self.document = document
    self.node = node
    table = CSVTable(document.slice(node.text))
    places = BlockTextPlaces(of: node, in: document)
  }

  mutating func report(to collector: inout FindingCollector) {
    let fence = node.source.indices
    if Fence(document.slice(node.detail)) == .table(caption: "") {
      collector.report(.table(.noCaption), fence)
    }
    if let fault = table.quotingFault {
      collector.report(.table(.badQuoting), source(fault..<fault + 1))
      return
    }
    guard let header = table.rows.first else {
      collector.report(.table(.noHeader), fence)
      return
    }
    if table.rows.count == 1 {
      collector.report(.table(.noRows), fence)
    }
    checkHeader(header, to: &collector)
    for row in table.rows.dropFirst() where row.cells.count != header.cells.count {
      let problem = MarkdownFinding.TableProblem.raggedRow(
        cells: row.cells.count, expected: header.cells.count)
      collector.report(.table(problem), source(row.range))
    }
  }

  private mutating func checkHeader(_ header: CSVTable.Row, to collector: inout FindingCollector) {
    var seen: Set<String> = []
    for (index, cell) in header.cells.enumerated() {
      let range = source(cell.offset..<cell.offset + cell.text.utf8.count)
      if cell.text.isEmpty {
        collector.report(.table(.emptyHeaderCell(column: index + 1)), range)
      } else if !seen.insert(cell.text).inserted {
        collector.report(.table(.duplicateHeader(cell.text)), range)
      }
    }
  }

  private mutating func source(_ range: Range<Int>) -> Range<Int> {
    let start = places.sourceOffset(of: range.lowerBound, in: document)
    return start..<start + range.count
  }
}
