/// Looks for a table drawn with `|` in the lines of one paragraph.
///
/// GitHub Flavored Markdown, section 4.10: a delimiter row under a heading row. The number of cells is not
/// compared, because whoever writes such a row means a table.
struct PipeTableScan {
  /// The heading row of the first table found.
  private(set) var header: Range<Int>?
  private var line: Range<Int>?
  private var hasPipe = false
  private var isDelimiterRow = false
  private var rowAbove: Range<Int>?

  mutating func add(text node: MarkdownNode, in document: MarkdownDocument) {
    let text = document.slice(node.text)
    isDelimiterRow = line == nil && Self.isDelimiterRow(text)
    hasPipe = hasPipe || text.contains(Byte.pipe)
    extend(over: node)
  }

  mutating func add(code node: MarkdownNode, in document: MarkdownDocument) {
    isDelimiterRow = false
    hasPipe = hasPipe || document.slice(node.text).contains(Byte.pipe)
    extend(over: node)
  }

  mutating func endLine() {
    if isDelimiterRow, header == nil {
      header = rowAbove
    }
    rowAbove = hasPipe ? line : nil
    line = nil
    hasPipe = false
    isDelimiterRow = false
  }

  private mutating func extend(over node: MarkdownNode) {
    let range = node.source.indices
    line = (line?.lowerBound ?? range.lowerBound)..<max(line?.upperBound ?? 0, range.upperBound)
  }

  /// Cells of hyphens with a colon at either end perhaps, and a `|` somewhere.
  static func isDelimiterRow(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(Byte.pipe), text.contains(Byte.hyphen) else { return false }
    var cells = text.split(separator: Byte.pipe, omittingEmptySubsequences: false).map { trimmed($0) }
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return !cells.isEmpty && cells.allSatisfy { isDelimiterCell($0) }
  }

  private static func isDelimiterCell(_ cell: ArraySlice<UInt8>) -> Bool {
    var hyphens = cell
    if hyphens.first == Byte.colon { hyphens.removeFirst() }
    if hyphens.last == Byte.colon { hyphens.removeLast() }
    return !hyphens.isEmpty && hyphens.allSatisfy { $0 == Byte.hyphen }
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = cell.firstIndex { !$0.isSpaceOrTab } ?? cell.endIndex
    let end = cell.lastIndex { !$0.isSpaceOrTab }.map { $0 + 1 } ?? start
    return cell[start..<end]
  }
}
