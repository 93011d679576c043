/// The paragraphs that people read on a finished page: what stands in `<main>`, from the bytes that will be published.
///
/// Headings, the names beside values, navigation, pictures, titles of sources, commands and citation boxes are no
/// sentences and are left out. A cell of a table or an item of a list counts as a paragraph; without a full stop and with
/// fewer than five words it is a label or a figure, and is left out too.
struct PageParagraphs {
  /// What stands between two breaks.
  struct Paragraph: Hashable, Sendable {
    let text: String
    /// Who fixes its words; nil where the council is free.
    let fixedBy: FixedWords?
  }

  private(set) var paragraphs: [Paragraph] = []
  private var open: [Element] = []
  private var bytes: [UInt8] = []

  init(_ page: [UInt8]) {
    var tokens = PageTokens(page)
    while let token = tokens.next() {
      switch token {
      case .text(let range):
        if isReading { bytes.append(contentsOf: page[range]) }
        continue
      case .opening(let name): begin(page[name], &tokens)
      case .closing(let name): end(String(decoding: page[name], as: UTF8.self))
      }
      tokens.leaveTag()
    }
    flush()
  }

  private struct Element {
    let name: String
    let breaks: Bool
    let isLeftOut: Bool
    let fixedBy: FixedWords?
  }

  /// True inside `<main>`, but for what is left out.
  private var isReading: Bool {
    open.contains { $0.name == "main" } && !open.contains(where: \.isLeftOut)
  }

  private mutating func begin(_ tag: ArraySlice<UInt8>, _ tokens: inout PageTokens) {
    let name = String(decoding: tag, as: UTF8.self)
    var classes: Set<String> = []
    var fixedBy: FixedWords?
    while let attribute = tokens.nextAttribute() {
      let value = String(decoding: attribute.value, as: UTF8.self)
      if attribute.name.elementsEqual("class".utf8) {
        classes = Set(value.split(separator: " ").map(String.init))
      } else if attribute.name.elementsEqual("data-fixed-by".utf8) {
        fixedBy = FixedWords(rawValue: value)
      }
    }
    let element = Element(
      name: name, breaks: Self.breaking.contains(name) || !classes.isDisjoint(with: Self.ownLine),
      isLeftOut: Self.leftOut.contains(name) || !classes.isDisjoint(with: Self.noSentences)
        || tokens.isHidden,
      fixedBy: fixedBy)
    if element.breaks { flush() }
    if !Self.empty.contains(name) { open.append(element) }
  }

  private mutating func end(_ name: String) {
    guard let last = open.lastIndex(where: { $0.name == name }) else { return }
    if open[last...].contains(where: \.breaks) { flush() }
    open.removeSubrange(last...)
  }

  private mutating func flush() {
    defer { bytes = [] }
    let text = PageTokens.resolved(bytes[...]).singleSpaced
    guard !text.isEmpty else { return }
    paragraphs.append(Paragraph(text: text, fixedBy: open.lazy.compactMap(\.fixedBy).first))
  }
}

extension PageParagraphs {
  /// Elements that stand in lines of their own.
  private static let breaking: Set<String> = [
    "address", "article", "aside", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "main", "nav", "ol", "p",
    "pre", "section", "small", "summary", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
  /// Elements whose words are no sentences.
  private static let leftOut: Set<String> = [
    "cite", "code", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "nav", "noscript", "pre", "script", "style",
    "svg",
    "template", "thead",
  ]
  /// Elements that never close.
  private static let empty: Set<String> = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"]
  /// Classes that the style sheet shows in lines of their own; a test sees to it that the templates have them.
  static let ownLine: Set<String> = [
    "also", "contact-closed", "contact-kind", "contact-name", "coverage-for", "gap-mark", "glance-time",
    "kind-name", "link-more", "link-summary", "row-note", "sheet-hours", "sheet-services", "source-author",
    "source-note",
  ]
  /// Classes of addresses and of citation boxes, in which there is nothing to read in sentences.
  static let noSentences: Set<String> = [
    "cite", "letter-recipient", "letter-reference", "letter-sender", "source-author", "ways",
  ]
}
