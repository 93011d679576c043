import Diagnostics
import GuideSite
import GuideSource
import GuideTestSupport
import Testing

/// An address that was published once always answers.
@Suite struct MovedAddressTests {
  private static let new = "editions/2027-04-01"
  private static let example = "short-breaks/examples/saturday-friend"
  private static let planning = "editions/2027-04-01/guidance/planning.md"

  /// A second edition, whose `edition.yml` ends with some lines.
  private func content(_ lines: String = "") throws -> ContentFolder {
    let folder = ContentFolder().withEdition("2027-04-01")
    let facts = "\(Self.new)/edition.yml"
    return folder.with(facts, try #require(folder.text(of: facts)) + "\n" + lines)
  }

  private func withoutExample(_ lines: String) throws -> ContentFolder {
    try content(lines).with("\(Self.new)/\(Self.example).md", nil).replacing(
      "coverage:", with: "coverage:\n  - level: C\n    reason: We look for a new one.",
      in: "\(Self.new)/short-breaks/scheme.yml")
  }

  private func findings(_ content: ContentFolder) throws -> [String] {
    try SiteFixture(content, asAt: "2027-06-01").site.findings.map {
      "\($0.code.rawValue) \($0.location?.line ?? 0) \($0.message)"
    }
  }

  @Test func pageThatGoesWithoutAWordStopsTheBuild() throws {
    let found = try findings(withoutExample(""))
    #expect(found == ["ADDRESS-GONE 1 the page /\(Self.example)/ of the edition of 2026-04-01 is gone"])
  }

  @Test func pageThatIsGoneLeavesANoticeWithTheReason() throws {
    let fixture = try SiteFixture(
      withoutExample(
        "moved:\n  - from: /\(Self.example)/\n    to: /short-breaks/c/\n    why: It was out of date.\n"),
      asAt: "2027-06-01", base: "https://guide.example/")
    let notice = try fixture.main("\(Self.example)/index.html")
    #expect(notice.contains("<p>It was out of date.</p>"))
    #expect(notice.contains("href=\"/short-breaks/c/\""))
    #expect(notice.contains("href=\"/editions/2026-04-01/\(Self.example)/\""))
    let page = try fixture.text("\(Self.example)/index.html")
    #expect(
      page.contains("rel=\"canonical\" href=\"https://guide.example/editions/2026-04-01/\(Self.example)/\""))
    #expect(try !fixture.text("sitemap.xml").contains(">https://guide.example/\(Self.example)/<"))
  }

  @Test func pageOfChangesHasTheReasonOfEachAddressThatIsGone() throws {
    let fixture = try SiteFixture(
      withoutExample(
        "moved:\n  - from: /\(Self.example)/\n    to: /short-breaks/c/\n    why: It was out of date.\n"),
      asAt: "2027-06-01")
    let page = try fixture.main("\(Self.new)/changes/index.html")
    #expect(page.contains("<li>/\(Self.example)/<br>It was out of date.</li>"))
  }

  @Test func noticeComesOnTheDayOfTheNewEdition() throws {
    let content = try withoutExample("moved:\n  - from: /\(Self.example)/\n    why: It was out of date.\n")
    let before = try SiteFixture(content, asAt: "2027-03-31").main("\(Self.example)/index.html")
    #expect(!before.contains("It was out of date."))
  }

  @Test func pageOfAnEditionThatWasTakenBackLeavesANoticeToo() throws {
    let content = try content().with(
      "\(Self.new)/guidance/new.md", "---\ntitle: New\nsummary: New.\norder: 9\n---\nText.\n"
    ).replacing(
      "state: decided", with: "state: withdrawn\nwithdrawn: {on: 2027-05-10, reason: A fault.}",
      in: "\(Self.new)/edition.yml")
    let notice = try SiteFixture(content, asAt: "2027-06-01").main("guidance/new/index.html")
    #expect(notice.contains("href=\"/editions/2027-04-01/guidance/new/\""))
  }

  @Test func headingThatGoesIsTold() throws {
    let text = try #require(ContentFolder().text(of: "editions/2026-04-01/guidance/planning.md"))
    let old = text + "\n## What it costs\n\nMoney.\n"
    let changed = { (content: ContentFolder, heading: String) in
      content.with("editions/2026-04-01/guidance/planning.md", old)
        .with(Self.planning, text + "\n## \(heading)\n\nMoney.\n")
    }
    #expect(
      try findings(changed(content(), "The price"))
        == ["ADDRESS-GONE 1 the place /guidance/planning/#what-it-costs of the edition before is gone"])
    #expect(try findings(changed(content(), "The price {#what-it-costs}")) == [])
    let told = try changed(
      content("moved:\n  - from: /guidance/planning/#what-it-costs\n    why: We say it elsewhere.\n"),
      "The price")
    #expect(try findings(told) == [])
    let page = try SiteFixture(told, asAt: "2027-06-01").main("guidance/planning/index.html")
    #expect(page.contains("<li id=\"what-it-costs\">We say it elsewhere.</li>"))
  }

  @Test(arguments: [
    ("/short-breaks/c/", "the page /short-breaks/c/ is still there"),
    ("/short-breaks/x/", "the edition before has no page /short-breaks/x/"),
    ("/short-breaks/c/#nothing", "the edition before has no place /short-breaks/c/#nothing"),
  ])
  func entryAboutAnAddressThatHasNotGoneIsAMistake(_ from: String, _ message: String) throws {
    let found = try findings(content("moved:\n  - from: \(from)\n    why: It went.\n"))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("ADDRESS-MOVED ") == true)
    #expect(found.first?.hasSuffix(message) == true, "\(found)")
  }

  @Test func entryThatLeadsNowhereIsAMistake() throws {
    let found = try findings(
      withoutExample("moved:\n  - from: /\(Self.example)/\n    to: /short-breaks/x/\n    why: It went.\n"))
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("this edition has no page or place /short-breaks/x/") == true)
  }

  @Test func pageThatMovedTwiceLeadsToWhereItIsNow() throws {
    let last = "editions/2028-04-01"
    let example = "short-breaks/examples/weekend-friend"
    let text = try #require(ContentFolder().text(of: "editions/2026-04-01/\(Self.example).md"))
    let moves =
      "\nmoved:\n  - from: /\(Self.example)/\n    to: /\(example)/\n    why: It has a better name.\n"
    let again = "\nmoved:\n  - from: /\(example)/\n    to: /short-breaks/c/\n    why: It was out of date.\n"
    let facts = try #require(ContentFolder().text(of: "editions/2026-04-01/edition.yml"))
    let content = try withoutExample("").withEdition("2028-04-01")
      .with("\(Self.new)/\(example).md", text).with("\(Self.new)/edition.yml", facts + moves)
      .with("\(last)/\(Self.example).md", nil).with("\(last)/edition.yml", facts + again)
      .replacing(
        "coverage:", with: "coverage:\n  - level: C\n    reason: We look for a new one.",
        in: "\(last)/short-breaks/scheme.yml"
      ).replacing(
        "coverage:\n  - level: C\n    reason: We look for a new one.", with: "coverage:",
        in: "\(Self.new)/short-breaks/scheme.yml")
    let fixture = try SiteFixture(content, asAt: "2028-06-01")
    let notice = try fixture.main("\(Self.example)/index.html")
    #expect(notice.contains("<p>It has a better name.</p>"))
    #expect(notice.contains("href=\"/short-breaks/c/\""))
    #expect(notice.contains("href=\"/editions/2026-04-01/\(Self.example)/\""))
  }

  @Test func levelThatIsRenamedLeadsToItsNewNameWithTheReasonGiven() throws {
    let scheme = "\(Self.new)/short-breaks"
    let meaning = try #require(ContentFolder().text(of: "editions/2026-04-01/short-breaks/levels/c.md"))
    let lines =
      "level_changes:\n  - {scheme: short-breaks, level: D, was: [C], reason: It has a better name.}\n"
    var content = try content(lines).with("\(scheme)/levels/c.md", nil)
      .with("\(scheme)/levels/d.md", meaning.replacing("level: C", with: "level: D"))
    for path in content.source.paths where path.hasPrefix(scheme) || path.hasPrefix("\(Self.new)/guidance") {
      let text = try #require(content.text(of: path))
      let renamed = path.hasSuffix(".csv") ? text.replacing("\nC,", with: "\nD,") : text
      content = content.with(
        path,
        renamed.replacing("level: C", with: "level: D").replacing(
          "/short-breaks/c/", with: "/short-breaks/d/"))
    }
    let fixture = try SiteFixture(content, asAt: "2027-06-01")
    #expect(fixture.site.findings.filter { $0.severity == .error }.map(\.message) == [])
    let notice = try fixture.main("short-breaks/c/index.html")
    #expect(notice.contains("<p>It has a better name.</p>"))
    #expect(notice.contains("href=\"/short-breaks/d/\""))
    #expect(notice.contains("href=\"/editions/2026-04-01/short-breaks/c/\""))
  }

  @Test func schemeThatGoesLeavesItsReasonOnEveryPage() throws {
    let lines =
      "level_changes:\n  - {scheme: short-breaks, reason: Another guide has it now., how_needs_are_met: Plans go on.}\n"
    var content = try content(lines)
    for path in content.source.paths where path.hasPrefix("\(Self.new)/") {
      let text = try #require(content.text(of: path))
      let other = path.replacing("/short-breaks/", with: "/day-trips/")
      content = content.with(path, nil).with(
        other,
        text.replacing("/short-breaks/", with: "/day-trips/").replacing(
          "{scheme: short-breaks, reason",
          with: "{scheme: day-trips, reason: It is new.}\n  - {scheme: short-breaks, reason"))
    }
    let fixture = try SiteFixture(content, asAt: "2027-06-01")
    #expect(fixture.site.findings.filter { $0.severity == .error }.map(\.message) == [])
    for page in ["short-breaks", "short-breaks/c", "short-breaks/challenge"] {
      #expect(try fixture.main("\(page)/index.html").contains("<p>Another guide has it now.</p>"), "\(page)")
    }
  }

  @Test func placeThatComesBackIsNoLongerToldOfAsLost() throws {
    let text = try #require(ContentFolder().text(of: "editions/2026-04-01/guidance/planning.md"))
    let facts = try #require(ContentFolder().text(of: "editions/2026-04-01/edition.yml"))
    let moved = "\nmoved:\n  - from: /guidance/planning/#costs\n    why: We say it elsewhere.\n"
    let content = ContentFolder().with(
      "editions/2026-04-01/guidance/planning.md", text + "\n## Costs\n\nA.\n"
    )
    .withEdition("2028-04-01").withEdition("2027-04-01")
    .with(Self.planning, text).with("\(Self.new)/edition.yml", facts + moved)
    let site = try SiteFixture(content, asAt: "2028-06-01")
    #expect(site.site.findings.filter { $0.severity == .error }.map(\.message) == [])
    #expect(try !site.main("guidance/planning/index.html").contains("We say it elsewhere."))
    #expect(try site.main("\(Self.new)/guidance/planning/index.html").contains("We say it elsewhere."))
  }

  @Test func oldPageLeadsToItsNewName() throws {
    let content = try withoutExample(
      "moved:\n  - {from: /\(Self.example)/, to: /short-breaks/c/, why: Old.}\n")
    let page = try SiteFixture(content, asAt: "2027-06-01").text(
      "editions/2026-04-01/\(Self.example)/index.html")
    #expect(page.contains("<a href=\"/short-breaks/c/\">This page has another name or place now."))
  }

  @Test func correctionOfAPageThatIsNotThereIsAMistake() throws {
    let lines =
      "corrections:\n  - {made_on: 2027-05-01, what: A., why: B., pages: [/short-breaks/x/]}\n"
    let found = try findings(content(lines))
    #expect(found.count == 1)
    #expect(found.first?.contains("/short-breaks/x/, which is no page of this edition") == true)
  }
}
