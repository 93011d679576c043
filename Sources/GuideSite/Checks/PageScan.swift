/// What the checks need to know of a finished page: its ids, its links and its headings.
///
/// Reads the bytes that will be published, so that a mistake of a template is found as well as one of the content.
struct PageScan: Sendable {
  private(set) var ids: Set<String> = []
  private(set) var repeatedIDs: [String] = []
  /// Every address in `href` and `src`, in order and each once, with its character references resolved.
  private(set) var links: [String] = []
  /// The addresses of links that a reader can follow, in order: an `<a>` with words in it.
  private(set) var anchors: Set<String> = []
  /// True where readers meet the sentence that was asked for: not in the head, a remark or anything hidden.
  private(set) var saysSentence = false
  private(set) var topHeadings = 0
  private var seenLinks: Set<String> = []
  private var anchor: String?
  /// The elements that are open around a place where nothing is shown; the first is the one that hides.
  private var hidden: [String] = []

  init(_ page: [UInt8], sentence: [UInt8] = []) {
    var tokens = PageTokens(page)
    while let token = tokens.next() {
      switch token {
      case .text(let range):
        guard hidden.isEmpty else { continue }
        if !saysSentence { saysSentence = Self.contains(page[range], sentence) }
        if let anchor, Self.hasWords(page[range]) { anchors.insert(anchor) }
        continue
      case .opening(let name): open(name, &tokens)
      case .closing(let name): close(name, tokens)
      }
      tokens.leaveTag()
    }
    seenLinks = []
  }

  private mutating func open(_ name: Range<Int>, _ tokens: inout PageTokens) {
    if tokens.reads(name, "h1") { topHeadings += 1 }
    let isAnchor = tokens.reads(name, "a")
    if isAnchor { anchor = nil }
    var target: String?
    while let attribute = tokens.nextAttribute() {
      let address = take(attribute, tokens)
      target = target ?? address
    }
    if isAnchor { anchor = target }
    // An element that is hidden, or inside one that is, is counted until it closes.
    if !hidden.isEmpty || tokens.isHidden || Self.hiding.contains(where: { tokens.reads(name, $0) }) {
      let element = String(decoding: tokens.page[name], as: UTF8.self)
      if !Self.empty.contains(element) { hidden.append(element) }
    }
  }

  private mutating func close(_ name: Range<Int>, _ tokens: PageTokens) {
    if tokens.reads(name, "a") { anchor = nil }
    guard !hidden.isEmpty,
      let last = hidden.lastIndex(where: { tokens.page[name].elementsEqual($0.utf8) })
    else { return }
    hidden.removeSubrange(last...)
  }

  /// Elements whose text is not shown on the page, not at once, or as struck through.
  private static let hiding: [StaticString] = [
    "head", "template", "noscript", "details", "dialog", "select", "datalist", "textarea", "title", "desc",
    "object",
    "canvas", "audio", "video", "s", "del", "strike",
  ]
  /// Elements that never close.
  private static let empty: Set<String> = [
    "br", "hr", "img", "input", "link", "meta", "source", "wbr", "col", "path",
  ]

  /// The address in an attribute that has one.
  private mutating func take(_ attribute: PageTokens.Attribute, _ tokens: PageTokens) -> String? {
    if tokens.reads(attribute.name, "id") {
      let id = String(decoding: tokens.page[attribute.value], as: UTF8.self)
      if !ids.insert(id).inserted { repeatedIDs.append(id) }
    } else if tokens.reads(attribute.name, "href") || tokens.reads(attribute.name, "src") {
      let link = tokens.text(at: attribute.value)
      if seenLinks.insert(link).inserted { links.append(link) }
      return link
    }
    return nil
  }

  /// True for three letters or more: a dot or a space that does not break is no link that anybody finds.
  private static func hasWords(_ text: ArraySlice<UInt8>) -> Bool {
    var letters = 0
    var isReference = false
    for byte in text {
      if byte == UInt8(ascii: "&") { isReference = true }
      if byte == UInt8(ascii: ";") { isReference = false }
      if !isReference, byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) { letters += 1 }
    }
    return letters >= 3
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var index = bytes.startIndex
    while let start = bytes[index...].firstIndex(of: first) {
      if bytes[start...].starts(with: part) { return true }
      index = start + 1
    }
    return false
  }
}
