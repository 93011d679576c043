import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@testable import GuideSite

/// Everything that a site is made from, to be changed step by step.
struct SiteSources {
  var content: ContentFolder
  /// Templates that are not the project's own, by their paths.
  var templates: [String: String] = [:]
  var day = "2027-06-01"
  var base: String?
  var program = "the program"

  /// The guide and the look; nil while a file is not sound.
  func read() throws -> (guide: Guide, theme: Theme)? {
    let (theme, _) = try SiteFixture.theme(templates)
    guard var guide = GuideReader.read(content.source).guide, let theme else { return nil }
    if let base { guide = guide.published(at: try #require(BaseAddress(base))) }
    return (guide, theme)
  }

  func digests(_ guide: Guide) -> SourceDigests {
    SourceDigests(
      program: program,
      templates: templates.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) },
      content: content.source.files, editions: guide.editions.map(\.date))
  }
}

/// A site as it was published, and what its build remembers.
struct PublishedSite {
  var files: [String: [UInt8]] = [:]
  var trees: [KeptTree] = []

  /// Makes the site anew and with reuse; both must be the same.
  ///
  /// - Returns: the trees that were taken over; nil when a file is not sound, or nothing may be published.
  mutating func build(_ sources: SiteSources, _ comment: Comment) throws -> [SiteTree]? {
    guard let (guide, theme) = try sources.read() else { return nil }
    let day = try #require(CalendarDate(iso: sources.day))
    let digests = sources.digests(guide)
    let full = SiteGenerator.generate(
      guide, theme: theme, asAt: day, reuse: TreeReuse(sources: digests, trees: []))
    let reused = SiteGenerator.generate(
      guide, theme: theme, asAt: day, reuse: TreeReuse(sources: digests, trees: trees))
    #expect(full.kept.isEmpty)
    #expect(reused.findings == full.findings, comment)
    #expect(reused.pageCount == full.pageCount, comment)
    #expect(reused.addresses == full.addresses, comment)
    #expect(reused.trees == full.trees, comment)
    let whole = Dictionary(full.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    var mended = Dictionary(reused.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    #expect(mended.count == reused.files.count, comment)
    for file in reused.kept {
      let bytes = try #require(files[file.path], "\(file.path) was never published")
      #expect(bytes.count == file.size, comment)
      #expect(mended.updateValue(bytes, forKey: file.path) == nil, comment)
    }
    let different = Set(whole.keys).union(mended.keys).filter { whole[$0] != mended[$0] }.sorted()
    #expect(different == [], comment)
    guard !full.files.isEmpty else { return nil }
    let kept = trees.filter { tree in reused.kept.contains { $0.path == tree.files.first?.path } }.map(\.tree)
    files = whole
    trees = try Self.readAgain(reused.trees)
    return kept
  }

  /// What was written down and read again.
  private static func readAgain(_ trees: [KeptTree]) throws -> [KeptTree] {
    try trees.map { tree in
      var bytes = ByteWriter()
      tree.write(&bytes)
      var reader = ByteReader(bytes.bytes)
      let again = try KeptTree(&reader)
      #expect(again == tree)
      #expect(reader.isAtEnd)
      return again
    }
  }
}
