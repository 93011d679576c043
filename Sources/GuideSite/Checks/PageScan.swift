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
    var index = 0
    while let open = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < page.count else { break }
      if page[index...].starts(with: "!--".utf8) {
        index = Self.end(ofComment: page, from: index + 3)
      } else if page[index].isLetter {
        index = scanTag(page, from: index)
      }
    }
  }

  private static func end(ofComment page: [UInt8], from start: Int) -> Int {
    var index = start
    while index < page.count {
      if page[index] == UInt8(ascii: "-"), page[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return page.count
  }

  private mutating func scanTag(_ page: [UInt8], from start: Int) -> Int {
    var index = start
    while index < page.count, page[index].isNameByte { index += 1 }
    if page[start..<index].elementsEqual("h1".utf8) { topHeadings += 1 }
    while index < page.count, page[index] != UInt8(ascii: ">") {
      guard page[index].isLetter else {
        index += 1
        continue
      }
      let name = index
      while index < page.count, page[index].isNameByte { index += 1 }
      let nameEnd = index
      guard index + 1 < page.count, page[index] == UInt8(ascii: "=") else { continue }
      let quote = page[index + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
      let value = index + 2
      guard let valueEnd = page[value...].firstIndex(of: quote) else { return page.count }
      take(page[name..<nameEnd], page[value..<valueEnd])
      index = valueEnd + 1
    }
    return index
  }

  private mutating func take(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    if name.elementsEqual("id".utf8) {
      let id = String(decoding: value, as: UTF8.self)
      if !ids.insert(id).inserted { repeatedIDs.append(id) }
    } else if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
      links.append(Self.resolved(value))
    }
  }

  /// The characters that the site's own escaping writes as references.
  private static func resolved(_ value: ArraySlice<UInt8>) -> String {
    let text = String(decoding: value, as: UTF8.self)
    guard value.contains(UInt8(ascii: "&")) else { return text }
    let references = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")]
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      if let (reference, character) = references.first(where: { rest.hasPrefix($0.0) }) {
        result += character
        rest = rest.dropFirst(reference.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  fileprivate var isNameByte: Bool {
    isLetter || (0x30...0x39).contains(self) || self == UInt8(ascii: "-") || self == UInt8(ascii: ":")
  }
}
