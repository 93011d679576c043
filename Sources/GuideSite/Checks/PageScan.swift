/// What the checks need to know of a finished page: its ids, its links and its headings.
///
/// Reads the bytes that will be published, so that a mistake of a template is found as well as one of the content.
struct PageScan: Sendable {
  private(set) var ids: Set<String> = []
  private(set) var repeatedIDs: [String] = []
  /// Every address in `href` and `src`, in order, with its character references resolved.
  private(set) var links: [String] = []
  private(set) var topHeadings = 0

  init(_ page: [UInt8]) {
    var tokens = PageTokens(page)
    while let token = tokens.next() {
      switch token {
      case .text: continue
      case .opening(let name):
        if page[name].elementsEqual("h1".utf8) { topHeadings += 1 }
        while let attribute = tokens.nextAttribute() { take(attribute) }
      case .closing: break
      }
      tokens.leaveTag()
    }
  }

  private mutating func take(_ attribute: PageTokens.Attribute) {
    if attribute.name.elementsEqual("id".utf8) {
      let id = String(decoding: attribute.value, as: UTF8.self)
      if !ids.insert(id).inserted { repeatedIDs.append(id) }
    } else if attribute.name.elementsEqual("href".utf8) || attribute.name.elementsEqual("src".utf8) {
      links.append(PageTokens.resolved(attribute.value))
    }
  }
}
