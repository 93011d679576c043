import GuideModel
import Templates

/// A page as the search knows it: read from the bytes that will be published, so that nothing is found that is not there.
struct SearchDocument {
  /// A link that works where the guide is published.
  let link: String
  let title: String
  let kind: AToZ.Kind
  /// The scheme it belongs to, in few words.
  let place: String?
  var headings: [String] = []
  var texts: [String] = []
}

extension SearchDocument {
  /// A page; nil for one that is not to be found, such as another form of the same text.
  init?(_ page: RenderedPage, addresses: Addresses) {
    guard let found = page.found else { return nil }
    let words = PageWords(page.bytes)
    guard let title = words.title else { return nil }
    // What is another form of the same text is found by its title alone.
    let isForm = found.kind == .paper || found.kind == .easy
    self.init(
      link: addresses.link(page.path).text, title: title, kind: found.kind, place: found.place,
      headings: isForm ? [] : words.headings, texts: isForm ? [] : words.texts)
  }
}

/// What a reader of a finished page meets in its main part: its title, its headings, and all other words.
struct PageWords {
  private(set) var title: String?
  private(set) var headings: [String] = []
  private(set) var texts: [String] = []

  private enum Part {
    case title, heading, text
  }

  init(_ page: [UInt8]) {
    var tokens = PageTokens(page)
    var isMain = false
    var part = Part.text
    // What stands inside of it does not count: menus, pictures, and what is hidden.
    var skipped: (name: String, depth: Int)?
    while let token = tokens.next() {
      switch token {
      case .text(let range):
        if isMain, skipped == nil { take(PageTokens.resolved(page[range]), part) }
        continue
      case .opening(let range):
        let name = String(decoding: page[range], as: UTF8.self)
        tokens.leaveTag()
        if let inside = skipped {
          if inside.name == name { skipped?.depth += 1 }
        } else if Self.skipping.contains(name) || (tokens.isHidden && !Self.empty.contains(name)) {
          skipped = (name, 1)
        } else if name == "main" {
          isMain = true
        } else if let own = Self.part(of: name) {
          part = own
        }
      case .closing(let range):
        let name = String(decoding: page[range], as: UTF8.self)
        tokens.leaveTag()
        if let inside = skipped {
          if inside.name == name { skipped = inside.depth > 1 ? (name, inside.depth - 1) : nil }
        } else if name == "main" {
          isMain = false
        } else if Self.part(of: name) != nil {
          part = .text
        }
      }
    }
  }

  private mutating func take(_ text: String, _ part: Part) {
    switch part {
    case .title: title = ((title ?? "") + text).trimmed
    case .heading: headings.append(text)
    case .text: texts.append(text)
    }
  }

  private static let skipping: Set<String> = ["nav", "svg", "script", "template", "noscript"]
  private static let empty: Set<String> = ["br", "hr", "img", "input", "wbr"]

  private static func part(of element: String) -> Part? {
    switch element {
    case "h1": .title
    case "h2", "h3", "h4", "dt", "th", "caption": .heading
    default: nil
    }
  }
}

extension String {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
