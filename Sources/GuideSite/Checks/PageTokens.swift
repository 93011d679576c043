/// Reads a finished page tag by tag, from the bytes that will be published.
///
/// It makes nothing but places in the bytes, since every byte of every page goes through it.
struct PageTokens {
  enum Token {
    /// The name of a tag that opens; its attributes can be asked for next.
    case opening(Range<Int>)
    case closing(Range<Int>)
    /// What stands between two tags.
    case text(Range<Int>)
  }

  /// The places of an attribute's name, and of its value with its character references.
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  let page: [UInt8]
  private var index = 0
  /// True where nobody, or not everybody, meets what the tag holds that was read last: it is `hidden`, `inert`, kept from
  /// screen readers, or of a class that the style sheet keeps from the screen.
  private(set) var isHidden = false

  init(_ page: [UInt8]) {
    self.page = page
  }

  /// Nil at the end of the page.
  mutating func next() -> Token? {
    while index < page.count {
      let open = place(of: UInt8(ascii: "<"), from: index)
      if open > index {
        defer { index = open }
        return .text(index..<open)
      }
      index = open + 1
      guard index < page.count else { return nil }
      if page[index].isLetter {
        isHidden = false
        return .opening(takeName())
      } else if page[index] == UInt8(ascii: "/") {
        index += 1
        return .closing(takeName())
      } else if page[index...].starts(with: "!--".utf8) {
        index = end(ofCommentFrom: index + 3)
      } else if page[index] == UInt8(ascii: "!") || page[index] == UInt8(ascii: "?") {
        // A browser takes all up to the next “>” as a remark.
        index = min(place(of: UInt8(ascii: ">"), from: index) + 1, page.count)
      }
    }
    return nil
  }

  /// The next attribute with a quoted value of the tag that has just opened; nil after its last.
  mutating func nextAttribute() -> Attribute? {
    while index < page.count, page[index] != UInt8(ascii: ">") {
      guard page[index].isLetter else {
        index += 1
        continue
      }
      let name = takeName()
      if reads(name, "hidden") || reads(name, "inert") { isHidden = true }
      guard index + 1 < page.count, page[index] == UInt8(ascii: "=") else { continue }
      let quote = page[index + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
      let value = index + 2
      let end = place(of: quote, from: value)
      guard end < page.count else {
        index = page.count
        return nil
      }
      index = end + 1
      let attribute = Attribute(name: name, value: value..<end)
      if hides(attribute) { isHidden = true }
      return attribute
    }
    return nil
  }

  /// Whether a word stands at a place; most words are told apart by their length.
  func reads(_ place: Range<Int>, _ word: StaticString) -> Bool {
    place.count == word.utf8CodeUnitCount && word.withUTF8Buffer { page[place].elementsEqual($0) }
  }

  /// The text at a place with its character references resolved.
  func text(at place: Range<Int>) -> String { Self.resolved(page[place]) }

  private func hides(_ attribute: Attribute) -> Bool {
    if reads(attribute.name, "aria-hidden") { return reads(attribute.value, "true") }
    guard reads(attribute.name, "class") else { return false }
    var start = attribute.value.lowerBound
    while start < attribute.value.upperBound {
      let end = min(place(of: UInt8(ascii: " "), from: start), attribute.value.upperBound)
      if isUnseen(start..<end) { return true }
      start = end + 1
    }
    return false
  }

  /// The classes of `guide.css` for what only a screen reader meets, and for what stands on paper alone.
  private func isUnseen(_ name: Range<Int>) -> Bool { reads(name, "unseen") || reads(name, "paper-only") }

  /// Goes past the tag that was read last, whatever is left of it.
  mutating func leaveTag() {
    while nextAttribute() != nil {}
    if index < page.count { index += 1 }
  }

  private mutating func takeName() -> Range<Int> {
    let start = index
    while index < page.count, page[index].isNameByte { index += 1 }
    return start..<index
  }

  /// The place of the next such byte; the end of the page where there is none.
  private func place(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < page.count, page[index] != byte { index += 1 }
    return index
  }

  private func end(ofCommentFrom start: Int) -> Int {
    var index = start
    while index < page.count {
      if page[index] == UInt8(ascii: "-"), page[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return page.count
  }
}

extension PageTokens {
  /// What the site's own escaping writes for a sign.
  private static let references: [(reference: [UInt8], sign: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&#39;".utf8), UInt8(ascii: "'")),
  ]

  /// A text with its character references resolved.
  static func resolved(_ text: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = text
    while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<sign]
      rest = rest[sign...]
      let found = references.first { rest.starts(with: $0.reference) }
      result.append(found?.sign ?? UInt8(ascii: "&"))
      rest = rest.dropFirst(found?.reference.count ?? 1)
    }
    guard !result.isEmpty else { return String(decoding: text, as: UTF8.self) }
    result += rest
    return String(decoding: result, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  fileprivate var isNameByte: Bool {
    isLetter || (0x30...0x39).contains(self) || self == UInt8(ascii: "-") || self == UInt8(ascii: ":")
  }
}
