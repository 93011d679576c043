import GuideModel
import GuideTestSupport
import Testing

@testable import GuideSite

/// Each thing that decides the bytes of a tree makes it anew, also where nothing else changes.
@Suite struct TreeKeyTests {
  private static let extra = "---\ntitle: Extra\nsummary: Short.\norder: 20\n---\nText.\n"
  private static let years = ["2026", "2027", "2028", "2029"]

  /// Four editions, seen on a day.
  private func sources(on day: String) -> SiteSources {
    let content = Self.years.dropFirst().reduce(ContentFolder()) { $0.withEdition("\($1)-04-01") }
    return SiteSources(content: content, day: day)
  }

  private func facts(_ year: String) -> String { "editions/\(year)-04-01/edition.yml" }

  private func withdrawn(_ content: ContentFolder, _ year: String, on day: String) -> ContentFolder {
    content.replacing(
      "state: decided", with: "state: withdrawn\nwithdrawn: {on: \(day), reason: A fault.}", in: facts(year))
  }

  private func withExtra(_ content: ContentFolder, _ years: [String], named name: String = "extra")
    -> ContentFolder
  {
    years.reduce(content) { $0.with("editions/\($1)-04-01/guidance/\(name).md", Self.extra) }
  }

  /// The years whose trees are taken over after a change, as a full build makes them.
  private func kept(_ before: SiteSources, _ change: (inout SiteSources) -> Void) throws -> [String] {
    var site = PublishedSite()
    _ = try #require(try site.build(before, "before"))
    var after = before
    change(&after)
    let kept = try #require(try site.build(after, "after"))
    return kept.compactMap { tree in
      if case .edition(let date) = tree { String(date.description.prefix(4)) } else { nil }
    }
  }

  @Test func whereTheEditionStands() throws {
    var sources = sources(on: "2029-06-01")
    sources.content = withdrawn(sources.content, "2026", on: "2029-07-01")
    #expect(try kept(sources) { $0.day = "2029-08-01" } == ["2027", "2028", "2029"])
  }

  @Test func pagesOfANeighbour() throws {
    var sources = sources(on: "2027-01-01")
    sources.content = withExtra(withdrawn(sources.content, "2027", on: "2027-05-10"), ["2028", "2029"])
    #expect(try kept(sources) { $0.content = withExtra($0.content, ["2027"]) } == ["2029"])
  }

  @Test func timesInWhichTheEditionWillCount() throws {
    #expect(
      try kept(sources(on: "2027-06-01")) {
        $0.content = withdrawn($0.content, "2028", on: "2028-05-01")
      } == ["2026"])
  }

  @Test func whatLaterEditionsSayOfAnAddress() throws {
    var sources = sources(on: "2029-06-01")
    sources.content = withExtra(
      withExtra(sources.content, ["2026"]), ["2027", "2028", "2029"], named: "other"
    )
    .appending(
      "\nmoved:\n  - from: /guidance/extra/\n    to: /guidance/other/\n    why: A better name.\n",
      to: facts("2027"))
    #expect(
      try kept(sources) {
        $0.content = $0.content.replacing(
          "to: /guidance/other/", with: "to: /guidance/planning/", in: facts("2027"))
      } == [])
  }

  @Test func whatEarlierEditionsSayOfAPlace() throws {
    var sources = sources(on: "2026-06-01")
    sources.content = ["2027", "2028", "2029"].reduce(sources.content) {
      $0.replacing("{#start}", with: "{#begin}", in: "editions/\($1)-04-01/guidance/planning.md")
    }.appending("\nmoved:\n  - from: /guidance/planning/#start\n    why: It was cut.\n", to: facts("2027"))
    #expect(
      try kept(sources) {
        $0.content = $0.content.replacing("It was cut.", with: "It was short.", in: facts("2027"))
      } == ["2026"])
  }

  @Test func newsOfItsLevels() throws {
    #expect(
      try kept(sources(on: "2029-06-01")) {
        $0.content = $0.content.replacing(
          "Help at home,12,", with: "Help at home,6,", in: "editions/2029-04-01/short-breaks/levels.csv"
        )
        .appending(
          "\nlevel_changes:\n  - {scheme: short-breaks, level: C, reason: We look sooner.}\n",
          to: facts("2029"))
      } == [])
  }

  @Test func pagesOfTheEditionShown() throws {
    var sources = sources(on: "2029-06-01")
    sources.content = withExtra(withdrawn(sources.content, "2027", on: "2027-05-10"), ["2027"])
    #expect(try !kept(sources) { $0.content = withExtra($0.content, ["2029"]) }.contains("2027"))
  }

  @Test func contactsThatHaveClosed() throws {
    var sources = sources(on: "2029-06-01")
    sources.content = sources.content.replacing(
      "    phone: 01632 960100", with: "    phone: 01632 960100\n    closed: 2029-07-01\n    instead: team",
      in: "guide.yml")
    #expect(try kept(sources) { $0.day = "2029-06-30" } == Self.years)
    #expect(try kept(sources) { $0.day = "2029-07-01" } == [])
  }
}
