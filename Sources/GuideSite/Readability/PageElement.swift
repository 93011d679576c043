/// An element of a finished page, as far as its words are read in sentences or not.
struct PageElement: Sendable {
  let name: String
  let isLeftOut: Bool
  let fixedBy: FixedWords?
  /// True for a link to a phone number or an email address.
  let isContact: Bool
  /// True for a link to the glossary, which stands inside a sentence.
  private let isTerm: Bool
  /// True where nothing stands before it in its paragraph.
  private let isFirst: Bool

  /// Reads the attributes of a tag that has just opened.
  init(_ tag: ArraySlice<UInt8>, _ tokens: inout PageTokens, isFirst: Bool) {
    name = String(decoding: tag, as: UTF8.self)
    self.isFirst = isFirst
    var fixedBy: FixedWords?
    var (isLeftOut, isContact, isTerm) = (Self.leftOut.contains(name), false, false)
    while let attribute = tokens.nextAttribute() {
      let value = String(decoding: tokens.page[attribute.value], as: UTF8.self)
      switch String(decoding: tokens.page[attribute.name], as: UTF8.self) {
      case "class":
        let classes = Set(value.split(separator: " ").map(String.init))
        if !classes.isDisjoint(with: Self.leftOutClasses) { isLeftOut = true }
        isTerm = classes.contains("term")
      case "data-fixed-by": fixedBy = FixedWords(rawValue: value)
      case "href": isContact = value.hasPrefix("tel:") || value.hasPrefix("mailto:")
      // The name of a data file.
      case "itemprop": if value == "distribution" { isLeftOut = true }
      default: break
      }
    }
    self.fixedBy = fixedBy
    self.isContact = isContact
    self.isTerm = isTerm
    self.isLeftOut = isLeftOut || tokens.isHidden
  }

  /// True for an element that never closes.
  var isEmpty: Bool { Self.empty.contains(name) }
  /// True for an element that stands in lines of its own.
  var breaks: Bool { Self.breaking.contains(name) }
  /// True for a cell of a table and for the name of a table.
  var isCell: Bool { name == "td" || name == "th" || name == "caption" }
  /// True for what can name a paragraph at its beginning.
  var isTitle: Bool { isFirst && (name == "strong" || name == "span") }

  /// True where another inline element follows with nothing between but a space, as a summary follows a link.
  func isApart(from next: PageElement) -> Bool {
    let inline: Set<String> = ["a", "span", "strong"]
    guard inline.contains(name), inline.contains(next.name), !isTerm, !next.isTerm else { return false }
    return name != "a" || next.name != "a"
  }

  private static let breaking: Set<String> = [
    "address", "article", "aside", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "main", "nav", "ol", "p",
    "pre", "section", "small", "summary", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
  private static let leftOut: Set<String> = [
    "cite", "code", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "nav", "noscript", "pre", "script", "style",
    "svg",
    "template", "thead",
  ]
  /// Lists of names, citation boxes, words that changed, and services with their numbers; a test sees to it that the
  /// templates have these classes.
  static let leftOutClasses: Set<String> = ["a-z", "changed", "cite", "letter-reference", "sheet-services"]
  private static let empty: Set<String> = [
    "br", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]
}
