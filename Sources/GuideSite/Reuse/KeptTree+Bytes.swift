import Diagnostics
import GuideModel

/// How a remembered tree is written down and read again.
extension KeptTree {
  package func write(_ bytes: inout ByteWriter) {
    bytes.tree(tree)
    for key in [keys.plan, keys.quick, keys.bytes] { bytes.text(key.hex) }
    bytes.optional(record) { $0.text($1.hex) }
    bytes.list(pages) { $0.page($1) }
    bytes.list(links) { $0.text($1) }
    bytes.list(files) { bytes, file in
      bytes.text(file.path)
      bytes.number(file.size)
      bytes.text(file.digest.hex)
    }
    bytes.list(resources) { $0.json($1) }
  }

  package init(_ bytes: inout ByteReader) throws(UnreadableBytes) {
    let tree = try bytes.tree()
    self.tree = tree
    keys = TreeKeys(plan: try bytes.digest(), quick: try bytes.digest(), bytes: try bytes.digest())
    record = try bytes.optional { (bytes) throws(UnreadableBytes) in try bytes.digest() }
    pages = try bytes.list { (bytes) throws(UnreadableBytes) in try bytes.page(in: tree) }
    links = try bytes.list { (bytes) throws(UnreadableBytes) in try bytes.text() }
    files = try bytes.list { (bytes) throws(UnreadableBytes) in
      KeptFile(path: try bytes.text(), size: try bytes.number(), digest: try bytes.digest())
    }
    resources = try bytes.list { (bytes) throws(UnreadableBytes) in try bytes.json(depth: 0) }
  }
}

extension ByteWriter {
  fileprivate mutating func tree(_ tree: SiteTree) {
    switch tree {
    case .root: text("")
    case .edition(let date): text(date.description)
    }
  }

  fileprivate mutating func page(_ page: KeptTree.Page) {
    text(page.facts.page.text)
    flag(page.facts.page.isShared)
    text(page.facts.title)
    optional(page.facts.origin) { bytes, origin in
      bytes.text(origin.path)
      for number in [origin.line, origin.column, origin.length] { bytes.number(number) }
    }
    flag(page.facts.keepsPlaces)
    list(page.ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { $0.text($1) }
    flag(page.isNotice)
  }

  fileprivate mutating func json(_ value: JSONValue) {
    switch value {
    case .null: number(0)
    case .bool(let flag):
      number(1)
      self.flag(flag)
    case .integer(let integer):
      number(2)
      number(Int(integer))
    case .decimal(let units, let places):
      number(3)
      number(Int(units))
      number(places)
    case .string(let text):
      number(4)
      self.text(text)
    case .array(let items):
      number(5)
      list(items) { $0.json($1) }
    case .object(let members):
      number(6)
      list(members) { bytes, member in
        bytes.text(member.name)
        bytes.json(member.value)
      }
    }
  }
}

extension ByteReader {
  /// What is deeper than this was not written by the program.
  private static let deepestJSON = 32

  fileprivate mutating func digest() throws(UnreadableBytes) -> ContentDigest {
    guard let digest = ContentDigest(hex: try text()) else { throw UnreadableBytes() }
    return digest
  }

  fileprivate mutating func tree() throws(UnreadableBytes) -> SiteTree {
    let name = try text()
    if name.isEmpty { return .root }
    guard let date = CalendarDate(iso: name) else { throw UnreadableBytes() }
    return .edition(EditionDate(date))
  }

  fileprivate mutating func page(in tree: SiteTree) throws(UnreadableBytes) -> KeptTree.Page {
    let page = SitePath(remembered: try text(), isShared: try flag())
    let title = try text()
    let origin = try optional { (bytes) throws(UnreadableBytes) in
      SourceLocation(
        path: try bytes.text(), line: try bytes.number(), column: try bytes.number(),
        length: try bytes.number())
    }
    let facts = PageFacts(page: page, tree: tree, title: title, origin: origin, keepsPlaces: try flag())
    let ids = try list { (bytes) throws(UnreadableBytes) in try bytes.text() }
    return KeptTree.Page(facts: facts, ids: Set(ids), isNotice: try flag())
  }

  fileprivate mutating func json(depth: Int) throws(UnreadableBytes) -> JSONValue {
    guard depth < Self.deepestJSON else { throw UnreadableBytes() }
    switch try number() {
    case 0: return .null
    case 1: return .bool(try flag())
    case 2: return .integer(try number())
    case 3: return .decimal(units: Int64(try number()), places: try number())
    case 4: return .string(try text())
    case 5:
      return .array(try list { (bytes) throws(UnreadableBytes) in try bytes.json(depth: depth + 1) })
    case 6:
      return .object(
        try list { (bytes) throws(UnreadableBytes) in
          JSONMember(try bytes.text(), try bytes.json(depth: depth + 1))
        })
    default: throw UnreadableBytes()
    }
  }
}
