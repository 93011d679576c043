/// The paragraphs that people read on a finished page: what stands in `<main>`, from the bytes that will be published.
///
/// Headings, names beside values, navigation, pictures, titles of sources, commands and citation boxes hold no sentences and
/// are left out, and so are words that changed between editions, which are measured on their own page. What counts is the
/// structure of the page and not its style: only four classes are known here.
struct PageParagraphs {
  /// What stands between two breaks.
  struct Paragraph: Hashable, Sendable {
    let text: String
    /// Who fixes its words; nil where the council is free.
    let fixedBy: FixedWords?
    let isCell: Bool
    /// True where it holds a phone number or an email address to follow.
    let isContact: Bool
  }

  private(set) var paragraphs: [Paragraph] = []
  private var open: [PageElement] = []
  private var bytes: [UInt8] = []
  private var isContact = false
  /// How many of the open elements are `<main>`, and how many are left out.
  private var (inMain, inLeftOut) = (0, 0)
  /// An inline element that has just closed, with nothing but spaces since.
  private var closed: PageElement?

  init(_ page: [UInt8]) {
    var tokens = PageTokens(page)
    while let token = tokens.next() {
      switch token {
      case .text(let range):
        // Inside <main>, but for what is left out.
        if inMain > 0, inLeftOut == 0 { take(page[range]) }
        continue
      case .opening(let name): begin(PageElement(page[name], &tokens, isFirst: isEmpty))
      case .closing(let name): end(String(decoding: page[name], as: UTF8.self))
      }
      tokens.leaveTag()
    }
    flush()
  }

  private var isEmpty: Bool { bytes.allSatisfy { $0 <= UInt8(ascii: " ") } }

  private mutating func take(_ text: ArraySlice<UInt8>) {
    if let first = text.first(where: { $0 > UInt8(ascii: " ") }) {
      // “<strong>Small grant</strong> You buy …”: a title in the line, and what it is about.
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
      if let closed, closed.isTitle, isCapital, text.first != first { flush() }
      closed = nil
    }
    bytes.append(contentsOf: text)
  }

  private mutating func begin(_ element: PageElement) {
    if element.breaks || closed?.isApart(from: element) == true { flush() }
    closed = nil
    if element.isContact { isContact = true }
    guard !element.isEmpty else { return }
    open.append(element)
    count(element, 1)
  }

  private mutating func end(_ name: String) {
    guard let last = open.lastIndex(where: { $0.name == name }) else { return }
    let element = open[last]
    if open[last...].contains(where: \.breaks) {
      flush()
    } else if element.isTitle, bytes.last(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: ":") {
      // “<strong>When money arrives:</strong> Every month.”: a name beside a value.
      bytes = []
    } else {
      closed = element
    }
    for element in open[last...] { count(element, -1) }
    open.removeSubrange(last...)
  }

  private mutating func count(_ element: PageElement, _ change: Int) {
    if element.name == "main" { inMain += change }
    if element.isLeftOut { inLeftOut += change }
  }

  private mutating func flush() {
    defer { (bytes, isContact, closed) = ([], false, nil) }
    let text = PageTokens.resolved(bytes[...]).singleSpaced
    guard !text.isEmpty else { return }
    paragraphs.append(
      Paragraph(
        text: text, fixedBy: open.lazy.compactMap(\.fixedBy).first, isCell: open.contains { $0.isCell },
        isContact: isContact))
  }
}
