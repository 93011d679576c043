extension MarkdownDocument {
  /// The words without Markdown signs: a line for each paragraph, heading, line of code, caption and cell.
  package var plainText: String {
    var text: [UInt8] = []
    text.reserveCapacity(sourceCount)
    forEachTextRun { run in
      guard run.kind != .linkTitle, !run.bytes.isEmpty else { return }
      if !text.isEmpty {
        text.append(Byte.lineFeed)
      }
      text.append(contentsOf: run.bytes)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Visits all text that the author wrote, in order.
  ///
  /// The title of a link comes after the text around it.
  package func forEachTextRun(_ body: (borrowing TextRun) throws -> Void) rethrows {
    var run = TextRun(document: self)
    var titles: [MarkdownNode] = []
    for node in nodes {
      switch node.kind {
      case .paragraph, .heading:
        if node.phase == .enter {
          run.begin(node.kind.isHeading ? .heading : .paragraph)
        } else {
          try body(run)
          try visitTitles(titles, with: &run, body)
          titles.removeAll(keepingCapacity: true)
        }
      case .text, .code: run.append(node)
      case .softBreak, .lineBreak: run.appendSpace(for: node)
      case .link where node.phase == .enter && !node.detail.isEmpty: titles.append(node)
      case .codeBlock: try visitFence(node, with: &run, body)
      default: break
      }
    }
  }

  private func visitTitles(
    _ titles: [MarkdownNode], with run: inout TextRun, _ body: (borrowing TextRun) throws -> Void
  ) rethrows {
    for node in titles {
      run.begin(.linkTitle)
      run.append(slice(node.detail), from: Int(node.source.start))
      try body(run)
    }
  }

  private func visitFence(
    _ node: MarkdownNode, with run: inout TextRun, _ body: (borrowing TextRun) throws -> Void
  ) rethrows {
    guard case .table(let caption) = Fence(slice(node.detail)) else {
      try visitLines(of: node, with: &run, body)
      return
    }
    let table = CSVTable(slice(node.text))
    guard table.quotingFault == nil else {
      try visitLines(of: node, with: &run, body)
      return
    }
    if !caption.isEmpty {
      run.begin(.tableCaption)
      run.append(caption.utf8, madeFrom: captionSource(in: node))
      try body(run)
    }
    var places = BlockTextPlaces(of: node, in: self)
    for cell in table.rows.flatMap(\.cells) where !cell.text.isEmpty {
      run.begin(.tableCell)
      run.append(cell.text.utf8, from: places.sourceOffset(of: cell.offset, in: self))
      try body(run)
    }
  }

  /// A caption stands after the fence, the word `table`, and space; it may have escapes in it.
  private func captionSource(in node: MarkdownNode) -> Range<Int> {
    let start = Int(node.source.start)
    let line = start..<endOfLine(at: start)
    let isFence: (UInt8) -> Bool = { $0 == Byte.backtick || $0 == Byte.tilde }
    let info = bytes[line].drop(while: isFence).drop(while: \.isSpaceOrTab)
    let caption = info.drop(while: { !$0.isWhitespace }).drop(while: \.isSpaceOrTab)
    return caption.startIndex..<line.upperBound
  }

  private func visitLines(
    of node: MarkdownNode, with run: inout TextRun, _ body: (borrowing TextRun) throws -> Void
  ) rethrows {
    let text = bytes[node.text.indices]
    var places = BlockTextPlaces(of: node, in: self)
    for line in text.split(whereSeparator: \.isLineEnd) {
      run.begin(.codeLine)
      run.append(line, from: places.sourceOffset(of: line.startIndex, in: self))
      try body(run)
    }
  }
}
