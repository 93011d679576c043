import Diagnostics
package import GuideModel

/// A published file of the site, by what is needed to know it again.
package struct KeptFile: Hashable, Sendable {
  /// From the root of the output folder.
  package let path: String
  package let size: Int
  package let digest: ContentDigest
}

/// What a build remembers of one tree of the site, so that the next need not make it again.
///
/// Only a tree in which nothing was found is remembered: there is no finding that could be forgotten.
package struct KeptTree: Hashable, Sendable {
  /// A page, and the ids on it.
  struct Page: Hashable, Sendable {
    let facts: PageFacts
    let ids: Set<String>
    /// True for a notice that stands for a page that is no more.
    let isNotice: Bool
  }

  package let tree: SiteTree
  var keys: TreeKeys
  /// The digest of the edition's record; nil at the root.
  let record: ContentDigest?
  let pages: [Page]
  /// Addresses in its pages that lead out of it, which other trees must still have.
  let links: [String]
  package let files: [KeptFile]
  /// What the guide's list of data files says of the edition's.
  let resources: [JSONValue]
}

/// What a build may take over from the one before.
package struct TreeReuse: Sendable {
  let sources: SourceDigests
  let trees: [SiteTree: KeptTree]

  /// `trees` are those whose files are as they were published.
  package init(sources: SourceDigests, trees: [KeptTree]) {
    self.sources = sources
    self.trees = Dictionary(trees.map { ($0.tree, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same without some trees.
  func without(_ trees: Set<SiteTree>) -> TreeReuse {
    TreeReuse(sources: sources, trees: self.trees.values.filter { !trees.contains($0.tree) })
  }
}

/// The digests of all files that a site is made from, and of the program that makes it.
package struct SourceDigests: Hashable, Sendable {
  /// The program, the templates, and every file of the content that is of no edition.
  let common: ContentDigest
  /// Every file of each edition's folder.
  let editions: [EditionDate: ContentDigest]

  /// `program` names the program that runs, and all that is chosen when it is started; `editions` are those of the guide.
  package init(
    program: String, templates: [(path: String, bytes: [UInt8])], content: [(path: String, bytes: [UInt8])],
    editions: [EditionDate]
  ) {
    let folders = Set(editions)
    var own: [EditionDate: ByteWriter] = [:]
    for edition in editions { own[edition] = ByteWriter() }
    var common = ByteWriter()
    common.text(program)
    for file in templates { common.file(file) }
    common.text("content")
    for file in content {
      let edition = Self.edition(of: file.path)
      if let edition, folders.contains(edition) { own[edition]?.file(file) } else { common.file(file) }
    }
    self.common = common.digest
    self.editions = own.mapValues(\.digest)
  }

  private static func edition(of path: String) -> EditionDate? {
    let parts = path.split(separator: "/", maxSplits: 2)
    guard parts.count == 3, parts[0] == "editions" else { return nil }
    return CalendarDate(iso: parts[1]).map(EditionDate.init)
  }
}

extension ByteWriter {
  fileprivate mutating func file(_ file: (path: String, bytes: [UInt8])) {
    text(file.path)
    data(file.bytes)
  }
}
