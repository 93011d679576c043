import Diagnostics
import GuideModel
import GuideTestSupport
import Testing

@testable import GuideSite

/// A tree that is taken over is what a full build would have made.
@Suite struct ReuseTests {
  private static let first = "editions/2026-04-01"
  private static let second = "editions/2027-04-01"
  private static let third = "editions/2028-04-01"

  private static func sources() -> SiteSources {
    SiteSources(content: ContentFolder().withEdition("2027-04-01").withEdition("2028-04-01"))
  }

  private static func trees(_ dates: String...) throws -> [SiteTree] {
    try dates.map { .edition(EditionDate(try #require(CalendarDate(iso: $0)))) }
  }

  private func site(_ sources: SiteSources) throws -> PublishedSite {
    var site = PublishedSite()
    #expect(try site.build(sources, "the first build") == [])
    return site
  }

  @Test(arguments: [1, 2] as [UInt64])
  func whateverChangesTheSiteIsThatOfAFullBuild(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sources = Self.sources()
    var site = try site(sources)
    var earlier = [sources]
    var names: [String] = []
    var published = 0
    var taken: Set<SiteTree> = []
    for _ in 0..<30 {
      let before = sources
      if random.next(upperBound: UInt64(6)) == 0 {
        names.append("back to an earlier state")
        sources = earlier.randomElement(using: &random) ?? sources
      } else {
        let change = try #require(SourceChange.all.randomElement(using: &random))
        let edition = ["2026-04-01", "2027-04-01", "2028-04-01"].randomElement(using: &random) ?? ""
        names.append("\(change.name) (\(edition))")
        change.make(&sources, edition, &random)
      }
      let kept = try site.build(sources, "seed \(seed), after: \(names.joined(separator: "; "))")
      guard let kept else {
        // What stops a build is mended before long.
        sources = before
        continue
      }
      published += 1
      taken.formUnion(kept)
      earlier.append(sources)
    }
    #expect(published > 15, "most changes must be sound")
    #expect(taken.count == 4, "every tree must have been taken over at least once")
  }

  @Test func nothingIsMadeAgainWhereNothingChanged() throws {
    var site = try site(Self.sources())
    #expect(
      try site.build(Self.sources(), "") == [.root] + Self.trees("2026-04-01", "2027-04-01", "2028-04-01"))
  }

  @Test func editionsThatNobodyTouchedAreTakenOver() throws {
    var sources = Self.sources()
    var site = try site(sources)
    sources.content = sources.content.appending("\nMore.\n", to: "\(Self.third)/guidance/planning.md")
    #expect(try site.build(sources, "") == Self.trees("2026-04-01", "2027-04-01"))
    // The edition after it tells what is different, and the root shows it.
    sources.content = sources.content.appending("\nMore.\n", to: "\(Self.second)/guidance/planning.md")
    #expect(try site.build(sources, "") == Self.trees("2026-04-01"))
  }

  @Test func dayWithoutAnyChangeTakesAllOver() throws {
    var sources = Self.sources()
    var site = try site(sources)
    sources.day = "2027-06-02"
    #expect(try site.build(sources, "")?.count == 4)
    sources.day = "2028-04-01"
    #expect(try site.build(sources, "") == [])
  }

  @Test func anotherProgramTakesNothingOver() throws {
    var sources = Self.sources()
    var site = try site(sources)
    sources.program += "!"
    #expect(try site.build(sources, "") == [])
  }

  @Test func livingFileOrTemplateMakesAllAgain() throws {
    var sources = Self.sources()
    var site = try site(sources)
    sources.content = sources.content.replacing("2026-03-02", with: "2026-03-03", in: "checks.yml")
    #expect(try site.build(sources, "") == [])
    sources.templates["assets/icon.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
    #expect(try site.build(sources, "") == [])
  }

  @Test func linkOfATreeThatIsTakenOverIsStillWatched() throws {
    let extra = { (text: String) in
      "---\ntitle: Extra\nsummary: Short.\norder: 20\n---\n## A {#place}\n\n\(text)\n"
    }
    var sources = Self.sources()
    for edition in [Self.first, Self.second, Self.third] {
      let link = "See [this](/editions/2027-04-01/guidance/planning/#start)."
      sources.content = sources.content.with(
        "\(edition)/guidance/extra.md", extra(edition == Self.first ? link : "Text."))
    }
    var site = try site(sources)
    sources.content = sources.content.replacing(
      "{#start}", with: "{#begin}", in: "\(Self.second)/guidance/planning.md")
    let (guide, theme) = try #require(try sources.read())
    let reuse = TreeReuse(sources: sources.digests(guide), trees: site.trees)
    let day = try #require(CalendarDate(iso: sources.day))
    let found = SiteGenerator.generate(guide, theme: theme, asAt: day, reuse: reuse).findings
    let page = "content/\(Self.first)/guidance/extra.md"
    #expect(found.contains { $0.code == .linkFragment && $0.location?.path == page })
    _ = try site.build(sources, "a place goes to which another edition leads")
  }

  /// A new field must be written into the key before it is named here.
  @Test func everyPartOfAStatusIsInTheKey() throws {
    let status = EditionStatus(
      standing: .announced, shown: nil, shownPages: [], ownPages: [], moved: [], movedSince: [], levels: nil,
      before: nil, after: nil, hasTimeMap: false, digest: nil)
    #expect(
      Mirror(reflecting: status).children.map(\.label) == [
        "standing", "shown", "shownPages", "ownPages", "moved", "movedSince", "levels", "before", "after",
        "hasTimeMap", "digest",
      ])
  }
}
