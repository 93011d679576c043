extension MarkdownDocument {
  /// Everything in the document that will not come out as its author means, in order of place.
  package func findings() -> [MarkdownFinding] {
    guard !isTooLong else { return [MarkdownFinding(kind: .tooLong, line: 1, column: 1, length: 0)] }
    var collector = FindingCollector(document: self)
    collector.collect()
    return collector.findings()
  }
}

/// Walks through a document once and keeps what the rules find.
struct FindingCollector {
  let document: MarkdownDocument
  private var found: [(kind: MarkdownFinding.Kind, source: Range<Int>)] = []
  private var signs = LiteralSigns()
  private var table = PipeTableScan()
  private var images = 0

  init(document: MarkdownDocument) {
    self.document = document
  }

  mutating func collect() {
    collectHeadings()
    for index in document.nodes.indices {
      visit(document.nodes[index], at: index)
    }
  }

  /// The findings by place.
  ///
  /// Those at the same place stay in the order of the rules.
  func findings() -> [MarkdownFinding] {
    var cursor = PositionCursor()
    return found.enumerated()
      .sorted { ($0.element.source.lowerBound, $0.offset) < ($1.element.source.lowerBound, $1.offset) }
      .map { _, element in
        let start = min(element.source.lowerBound, document.sourceCount)
        let position = cursor.position(of: start, in: document)
        return MarkdownFinding(
          kind: element.kind, line: position.line, column: position.column,
          length: document.scalarCount(onLineFrom: start, to: element.source.upperBound))
      }
  }

  mutating func report(_ kind: MarkdownFinding.Kind, _ source: Range<Int>) {
    found.append((kind, source))
  }

  /// The first line of a range, to be quoted in a message.
  func words(_ source: Range<Int>) -> String {
    let end = document.endOfLine(at: source.lowerBound)
    let range = source.lowerBound..<max(source.lowerBound, min(source.upperBound, end))
    return String(decoding: document.bytes[range], as: UTF8.self)
  }

  private mutating func visit(_ node: MarkdownNode, at index: Int) {
    switch node.kind {
    case .text: visitText(node, at: index)
    case .softBreak, .lineBreak: table.endLine()
    case .code: table.add(code: node, in: document)
    case .paragraph, .heading: node.phase == .enter ? beginText() : endText()
    case .htmlBlock, .htmlInline: report(.rawHTML(words(node.source.indices)), node.source.indices)
    case .link where node.phase == .enter && images == 0: visitLink(node, at: index)
    case .image: visitImage(node, at: index)
    case .codeBlock: visitFence(node)
    default: break
    }
  }

  private mutating func beginText() {
    signs = LiteralSigns()
    table = PipeTableScan()
  }

  private mutating func endText() {
    table.endLine()
    if let header = table.header {
      report(.pipeTable, header)
    }
  }

  private mutating func visitText(_ node: MarkdownNode, at index: Int) {
    guard images == 0 else { return }
    table.add(text: node, in: document)
    signs.scan(
      document.bytes, node.source.indices, isLineStart: isLineStart(index), isItemStart: isItemStart(index))
    for sign in signs.take() {
      report(.literal(sign.sign, words(sign.source)), sign.source)
    }
  }

  private func isLineStart(_ index: Int) -> Bool {
    switch document.nodes[index - 1].kind {
    case .softBreak, .lineBreak: true
    case .paragraph: document.nodes[index - 1].phase == .enter
    default: false
    }
  }

  private func isItemStart(_ index: Int) -> Bool {
    guard index >= 2, case .paragraph = document.nodes[index - 1].kind else { return false }
    return document.nodes[index - 1].phase == .enter && document.nodes[index - 2].kind == .item
      && document.nodes[index - 2].phase == .enter
  }

  private mutating func visitImage(_ node: MarkdownNode, at index: Int) {
    guard node.phase == .enter else {
      images -= 1
      return
    }
    if images == 0 {
      let source = Int(node.source.start)..<document.endOfLink(at: index)
      report(.image(document.string(node.text)), source)
    }
    images += 1
  }

  private mutating func visitLink(_ node: MarkdownNode, at index: Int) {
    let source = Int(node.source.start)..<max(Int(node.source.start), document.endOfLink(at: index))
    // `[^1]: word` is a definition, so that `[^1]` is a link to it.
    if document.bytes[source].dropFirst().first == Byte.caret,
      document.bytes[source].first == Byte.openBracket
    {
      report(.literal(.footnote, words(source)), source)
      return
    }
    switch LinkDestination(document.slice(node.text)) {
    case .empty: report(.emptyLink, source)
    case .relative: report(.relativeLink(document.string(node.text)), source)
    case .unsafe: report(.unsafeLink(document.string(node.text)), source)
    case .outside, .page, .fragment: break
    }
  }

  private mutating func visitFence(_ node: MarkdownNode) {
    switch Fence(document.slice(node.detail)) {
    case .plain: break
    case .table:
      var check = TableCheck(document: document, node: node)
      check.report(to: &self)
    case .unknown(let word): report(.unknownFence(word), node.source.indices)
    }
  }
}
