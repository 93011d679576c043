extension MarkdownDocument {
  /// Appends the document's HTML: CommonMark's own, with ids for headings, tables, and links to the glossary.
  ///
  /// Raw HTML is left out and an unsafe link loses its address, so the output is safe for any document.
  @discardableResult
  package func writeHTML(
    _ options: HTMLOptions = HTMLOptions(), page: inout HTMLPage, into output: inout [UInt8]
  ) -> WrittenHTML {
    // Swapped, not copied: the caller's buffer and sets are filled in place.
    var writer = HTMLWriter(document: self, options: options)
    swap(&writer.output, &output)
    swap(&writer.page, &page)
    writer.assignHeadingIDs()
    writer.write()
    swap(&writer.output, &output)
    swap(&writer.page, &page)
    return WrittenHTML(headingIDs: writer.headingIDs, clashes: writer.clashes)
  }
}

/// Writes one document.
struct HTMLWriter {
  let document: MarkdownDocument
  let options: HTMLOptions
  var page = HTMLPage()
  var output: [UInt8] = []
  private(set) var headingIDs: [String] = []
  private(set) var clashes: [Int] = []
  private var nextHeading = 0
  private var levelShift = 0
  private var linker: GlossaryLinker?
  /// Whether a heading is open, in which no term becomes a link.
  private var isInHeading = false
  /// How many links are open.
  ///
  /// libcmark lets an autolink stand in a link; HTML does not (section 4.5.1).
  private var links = 0
  /// How many images are open, of which only the words are written.
  private var images = 0

  init(document: MarkdownDocument, options: HTMLOptions) {
    self.document = document
    self.options = options
    linker = options.glossary.map { GlossaryLinker(glossary: $0) }
    levelShift = options.headingBase + 1 - (document.headings.map(\.level).min() ?? 1)
  }

  /// Ids that authors gave come first, so that an id made from words never takes one of them.
  mutating func assignHeadingIDs() {
    let clashing = document.headings.indices.filter { index in
      guard let id = document.headings[index].explicitID else { return false }
      return !page.ids.take(options.idPrefix + id)
    }
    clashes = clashing
    let without = Set(clashing)
    headingIDs = document.headings.indices.map { index in
      let heading = document.headings[index]
      guard let id = heading.explicitID.map({ options.idPrefix + $0 }) else {
        return page.ids.makeUnique(options.idPrefix + heading.slug)
      }
      return without.contains(index) ? page.ids.makeUnique(id) : id
    }
  }

  mutating func write() {
    for index in document.nodes.indices {
      let node = document.nodes[index]
      switch node.phase {
      case .enter: enter(node)
      case .leave: leave(node)
      case .leaf: leaf(node, at: index)
      }
    }
  }

  private mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph(let isTight):
      if !isTight { startLine("<p>") }
    case .heading(let level):
      startHeading(level)
    case .blockQuote: startLine("<blockquote>\n")
    case .bulletList: startLine("<ul>\n")
    case .orderedList(let start, _): startOrderedList(start)
    case .item: startLine("<li>")
    case .emphasis: appendUnlessImage("<em>")
    case .strong: appendUnlessImage("<strong>")
    case .link: startLink(node)
    case .image: images += 1
    default: break
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph(let isTight):
      if !isTight { output.append("</p>\n") }
    case .heading(let level):
      isInHeading = false
      output.append("</h")
      output.append(digit(ofLevel: level))
      output.append(">\n")
    case .blockQuote: startLine("</blockquote>\n")
    case .bulletList: output.append("</ul>\n")
    case .orderedList: output.append("</ol>\n")
    case .item: output.append("</li>\n")
    case .emphasis: appendUnlessImage("</em>")
    case .strong: appendUnlessImage("</strong>")
    case .link:
      links -= 1
      if links == 0 { appendUnlessImage("</a>") }
    case .image: images -= 1
    default: break
    }
  }

  private mutating func leaf(_ node: MarkdownNode, at index: Int) {
    switch node.kind {
    case .text: writeText(node, at: index)
    case .softBreak: output.append(images == 0 ? Byte.lineFeed : Byte.space)
    case .lineBreak: output.append(images == 0 ? "<br />\n" : " ")
    case .code:
      appendUnlessImage("<code>")
      output.appendEscaped(document.slice(node.text))
      appendUnlessImage("</code>")
    case .thematicBreak: startLine("<hr />\n")
    case .codeBlock: writeFence(node)
    case .htmlBlock:
      startLine("<!-- raw HTML omitted -->\n")
    case .htmlInline: appendUnlessImage("<!-- raw HTML omitted -->")
    default: break
    }
  }

  private mutating func writeText(_ node: MarkdownNode, at index: Int) {
    guard links == 0, !isInHeading, images == 0, linker != nil else {
      output.appendEscaped(document.slice(node.text))
      return
    }
    linker?.write(textAt: index, of: document, options: options, linked: &page.linkedTerms, into: &output)
  }

  private mutating func startHeading(_ level: UInt8) {
    isInHeading = true
    startLine("<h")
    output.append(digit(ofLevel: level))
    if nextHeading < headingIDs.count {
      output.append(" id=\"")
      output.appendEscaped(headingIDs[nextHeading].utf8)
      output.append("\"")
    }
    nextHeading += 1
    output.append(">")
  }

  private func digit(ofLevel level: UInt8) -> UInt8 {
    0x30 + UInt8(clamping: min(max(Int(level) + levelShift, 1), 6))
  }

  private mutating func startOrderedList(_ start: Int32) {
    guard start != 1 else {
      startLine("<ol>\n")
      return
    }
    startLine("<ol start=\"")
    output.append(contentsOf: String(start).utf8)
    output.append("\">\n")
  }

  private mutating func startLink(_ node: MarkdownNode) {
    links += 1
    guard images == 0, links == 1 else { return }
    let destination = document.slice(node.text)
    output.append("<a href=\"")
    if LinkDestination(destination).isSafe {
      output.appendAddress(options.rewriteLink.map { ArraySlice($0(destination)) } ?? destination)
    }
    if !node.detail.isEmpty {
      output.append("\" title=\"")
      output.appendEscaped(document.slice(node.detail))
    }
    output.append("\">")
  }

  private mutating func writeFence(_ node: MarkdownNode) {
    let info = document.slice(node.detail)
    if case .table(let caption) = Fence(info), writeTable(document.slice(node.text), caption: caption) {
      return
    }
    let language = info.prefix { !$0.isWhitespace }
    startLine("<pre><code")
    if !language.isEmpty {
      output.append(" class=\"language-")
      output.appendEscaped(language)
      output.append("\"")
    }
    output.append(">")
    output.appendEscaped(document.slice(node.text))
    output.append("</code></pre>\n")
  }

  /// Begins a new line unless one has just begun.
  mutating func startLine(_ html: String) {
    if let last = output.last, last != Byte.lineFeed {
      output.append(Byte.lineFeed)
    }
    output.append(html)
  }

  private mutating func appendUnlessImage(_ html: String) {
    if images == 0 {
      output.append(html)
    }
  }
}
