/// What the checks need to know of a finished page: its ids, its links and its headings.
///
/// Reads the bytes that will be published, so that a mistake of a template is found as well as one of the content.
struct PageScan: Sendable {
  private(set) var ids: Set<String> = []
  private(set) var repeatedIDs: [String] = []
  /// Every address in `href` and `src`, in order, with its character references resolved.
  private(set) var links: [String] = []
  /// The addresses of links that a reader can follow, in order: an `<a>` with words in it.
  private(set) var anchors: Set<String> = []
  /// True where readers meet the sentence that was asked for: not in the head, a remark or anything hidden.
  private(set) var saysSentence = false
  private(set) var topHeadings = 0
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
      case .opening(let range): open(page[range], &tokens)
      case .closing(let range): close(page[range])
      }
      tokens.leaveTag()
    }
  }

  private mutating func open(_ name: ArraySlice<UInt8>, _ tokens: inout PageTokens) {
    if name.reads("h1") { topHeadings += 1 }
    let isAnchor = name.reads("a")
    if isAnchor { anchor = nil }
    let before = links.count
    while let attribute = tokens.nextAttribute() { take(attribute) }
    if isAnchor { anchor = links[before...].first }
    // An element that is hidden, or inside one that is, is counted until it closes.
    if Self.hiding.contains(where: name.reads) || !hidden.isEmpty || tokens.isHidden {
      let element = String(decoding: name, as: UTF8.self)
      if !Self.empty.contains(element) { hidden.append(element) }
    }
  }

  private mutating func close(_ name: ArraySlice<UInt8>) {
    if name.reads("a") { anchor = nil }
    guard !hidden.isEmpty, let last = hidden.lastIndex(where: { name.elementsEqual($0.utf8) }) else { return }
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

  private mutating func take(_ attribute: PageTokens.Attribute) {
    if attribute.name.reads("id") {
      let id = String(decoding: attribute.value, as: UTF8.self)
      if !ids.insert(id).inserted { repeatedIDs.append(id) }
    } else if attribute.name.reads("href") || attribute.name.reads("src") {
      links.append(PageTokens.resolved(attribute.value))
    }
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
