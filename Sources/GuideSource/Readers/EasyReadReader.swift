import CommonMark
import Diagnostics
import GuideModel

/// Reads `NAME.easy.md`, the Easy Read version of the page `NAME.md` beside it.
///
/// Here stand the rules on its shape, without which there is no page. Whether its words are easy is looked at when it is known
/// which editions can still be changed (`EasyReadRules` of the site).
enum EasyReadReader {
  /// What comes before the name of a picture.
  static let symbolPrefix = "symbol:"

  static func read(_ text: SourceText, _ findings: inout Findings) -> EasyRead? {
    guard let file = FrontMatter(text, &findings) else { return nil }
    let body = ProseReader.read(file, path: text.path, hasSymbols: true, &findings)
    let blocks = body.flatMap { self.blocks(of: $0, &findings) }
    return MappingReader.read(file.header, &findings) { reader, findings in
      let title = reader.text("title", &findings)
      let mark = reader.optional("main", &findings, self.mark)
      guard let title, let body, let blocks else { return nil }
      return EasyRead(
        title: title, mark: mark, markPlace: reader.place(of: "main"), body: body, blocks: blocks)
    }
  }

  private static func mark(_ text: Located<String>, _ findings: inout Findings) -> PageMark? {
    if let mark = PageMark(text.value) { return mark }
    findings.add(
      .valueText, "“\(text.value)” is not the mark of a page", at: text.location,
      help:
        "write its \(PageMark.length) digits 0–9 and a–f, or take the line away: check then says what to write"
    )
    return nil
  }

  /// Headings, and paragraphs each with the list that follows it; nil after a finding.
  private static func blocks(of body: Prose, _ findings: inout Findings) -> [EasyRead.Block]? {
    let before = findings.diagnostics.count
    var blocks: [EasyRead.Block] = []
    for block in body.document.blocks {
      switch block.firstBlock?.kind {
      case .heading(let level):
        if level != 2 {
          refuse("a heading of another step", block, in: body, "begin each heading with ##", &findings)
        }
        blocks.append(.heading(Prose(document: block, origin: body.origin)))
      case .paragraph:
        blocks.append(.line(line(block, in: body, &findings)))
      case .bulletList, .orderedList:
        add(list: block, to: &blocks, in: body, &findings)
      default:
        refuse(
          "something else than headings, paragraphs and lists", block, in: body,
          "say it in short sentences, each with its picture", &findings)
        continue
      }
      for image in block.images where !isFirst(image, of: block) {
        findings.add(
          .easyShape, "a picture stands inside of the words", at: place(of: image, in: body),
          help: "put it at the start of its paragraph")
      }
    }
    return findings.hasErrors(since: before) ? nil : blocks
  }

  /// Adds a list to the idea before it.
  private static func add(
    list block: MarkdownDocument, to blocks: inout [EasyRead.Block], in body: Prose,
    _ findings: inout Findings
  ) {
    if isNested(block) {
      refuse("a list in a list", block, in: body, "write one list, with a few words in each item", &findings)
    }
    guard case .line(let line)? = blocks.last else {
      refuse(
        "a list without words before it", block, in: body,
        "say in a sentence before the list what it is, with a picture", &findings)
      return
    }
    let text = Prose(document: line.text.document.followed(by: block), origin: body.origin)
    blocks[blocks.count - 1] = .line(.init(symbol: line.symbol, text: text, place: line.place))
  }

  private static func line(
    _ block: MarkdownDocument, in body: Prose, _ findings: inout Findings
  ) -> EasyRead.Line {
    var words = block
    let image = words.takeFirstImage()
    let place = block.firstBlock.map { body.location(of: $0) } ?? body.origin.file
    return EasyRead.Line(
      symbol: image.flatMap { symbol($0, in: body, &findings) },
      text: Prose(document: words, origin: body.origin), place: place)
  }

  private static func symbol(
    _ image: MarkdownImage, in body: Prose, _ findings: inout Findings
  ) -> EasySymbol? {
    if !image.words.isEmpty {
      findings.add(
        .easyShape, "the words “\(image.words)” of this picture would not be shown",
        at: place(of: image, in: body),
        help: "take them out of the square brackets; what the picture means belongs in the sentence after it")
    }
    let name = String(image.destination.dropFirst(symbolPrefix.count))
    if let symbol = EasySymbol(rawValue: name) { return symbol }
    findings.add(
      .easySymbol, "there is no picture “\(name)”", at: place(of: image, in: body),
      help: Suggestion.help(for: name, among: EasySymbol.allCases.map(\.rawValue)))
    return nil
  }

  private static func isFirst(_ image: MarkdownImage, of block: MarkdownDocument) -> Bool {
    var copy = block
    return copy.takeFirstImage()?.position == image.position
  }

  private static func isNested(_ list: MarkdownDocument) -> Bool {
    list.nodes.count { node in
      if case .bulletList = node.kind { return node.phase == .enter }
      if case .orderedList = node.kind { return node.phase == .enter }
      return false
    } > 1
  }

  private static func refuse(
    _ what: String, _ block: MarkdownDocument, in body: Prose, _ cure: String, _ findings: inout Findings
  ) {
    guard let node = block.firstBlock else { return }
    findings.add(
      .easyShape, "an Easy Read text cannot have \(what)", at: body.location(of: node), help: cure)
  }

  private static func place(of image: MarkdownImage, in body: Prose) -> SourceLocation {
    body.origin.location(line: image.position.line, column: image.position.column, length: image.length)
  }
}

extension Prose {
  fileprivate func location(of node: MarkdownNode) -> SourceLocation {
    let place = document.position(of: node)
    return origin.location(line: place.line, column: place.column)
  }
}

/// Finds the Easy Read versions of the pages in a folder.
struct EasyReadFiles<Tag> {
  /// The pages that have a version.
  let easy: [Identifier<Tag>]
  let pages: [Identifier<Tag>]

  /// Reports each version whose main page there is not.
  func checkOrphans(at place: (Identifier<Tag>) -> SourceLocation, _ findings: inout Findings) {
    for id in easy where !pages.contains(id) {
      findings.add(
        .easyOrphan, "there is no page “\(id).md” of which this is the Easy Read version", at: place(id),
        help: Suggestion.nearest(to: id.slug, among: pages.map(\.slug)).map {
          "name the file \($0).easy.md, or take it away"
        } ?? "take it away, or write the page")
    }
  }
}
