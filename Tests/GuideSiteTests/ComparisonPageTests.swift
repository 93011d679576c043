import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@testable import GuideSite

/// Two neighbouring levels side by side, at an address that is theirs alone.
@Suite struct ComparisonPageTests {
  private static let new = "editions/2027-04-01"

  @Test func everyTwoNeighboursHaveAPageAndNoOthers() throws {
    let paths = try SiteFixture().site.files.map(\.path).filter { $0.hasPrefix("short-breaks/compare/") }
    #expect(
      paths.sorted() == [
        "short-breaks/compare/a-and-b/index.html", "short-breaks/compare/b-and-c/index.html",
      ])
  }

  @Test func bothLevelsAndTheSchemeLeadThere() throws {
    let fixture = try SiteFixture()
    for page in ["short-breaks/b", "short-breaks/c", "short-breaks"] {
      let text = try fixture.main("\(page)/index.html")
      #expect(
        text.contains("<a href=\"/short-breaks/compare/b-and-c/\">Level B and Level C, side by side</a>"))
    }
    #expect(try !fixture.main("short-breaks/a/index.html").contains("compare/b-and-c"))
    let old = try fixture.main("editions/2026-04-01/short-breaks/b/index.html")
    #expect(old.contains("href=\"/editions/2026-04-01/short-breaks/compare/b-and-c/\""))
  }

  @Test func everyCellSaysWhichLevelItIsOfAndEveryRowHasAHeader() throws {
    let page = try SiteFixture().main("short-breaks/compare/b-and-c/index.html")
    let rows = page.split(separator: "<tr>").dropFirst(2)
    #expect(rows.count >= 10)
    for row in rows {
      #expect(row.split(separator: "<th scope=\"row\">").count == 2)
      let cells = row.split(separator: "<td data-label=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(cells == ["Level B", "Level C"])
    }
  }

  @Test func pageSaysWhatEachLevelIsAndWhatToDo() throws {
    let page = try SiteFixture().main("short-breaks/compare/b-and-c/index.html")
    for words in [
      "<strong>£500", "<strong>£2,000", "about £167", "about £38",
      "The figure for Level C is £1,500 a year more than the figure for Level B.", "A small grant",
      "Help at home", "Support worker: 104, £18.50 for one hour", "Together £1,924, from a budget of £2,000.",
      "If your plan costs £1,500 or less, it is on the fast track.",
      "There is no fast track at this level.", "We look at this with you every 12 months.",
      "href=\"/short-breaks/examples/saturday-friend/\"", "We have no example for this level yet.",
      "href=\"/short-breaks/challenge/\"", "id=\"the-other-level\"",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func levelWithoutABudgetIsComparedTooAndNoDifferenceIsReckoned() throws {
    let page = try SiteFixture().main("short-breaks/compare/a-and-b/index.html")
    #expect(page.contains("Help, and no budget (£0)"))
    #expect(page.contains("There is no budget at this level, so there is nothing to test."))
    #expect(!page.contains(" more than the figure for "))
  }

  @Test func addressIsOfOnePairAlone() throws {
    let names = [
      "E", "F", "G", "and", "E and F", "F and G", "and F", "E and", "and and and", "Band 1", "Sand",
    ]
    let levels = try names.map { try #require(LevelID($0)) }
    let pairs = levels.flatMap { lower in levels.map { LevelPair(lower, $0) } }
    #expect(Set(pairs.map(\.slug)).count == pairs.count)
    for pair in pairs {
      #expect(LevelPair(slug: Substring(pair.slug)) == pair)
    }
    #expect(LevelPair(levels[0], levels[1]).slug == "e-and-f")
    #expect(LevelPair(levels[4], levels[2]).slug == "e-and-f--and--g")
    for slug in ["e-f", "e-and-f-and-g", "e--and--f", "-and-f", "e-and-"] {
      #expect(LevelPair(slug: Substring(slug)) == nil, "\(slug)")
    }
  }

  // MARK: When levels change

  /// A second edition, whose `edition.yml` ends with some lines.
  private func content(_ lines: String) throws -> ContentFolder {
    let folder = ContentFolder().withEdition("2027-04-01")
    let facts = "\(Self.new)/edition.yml"
    return folder.with(facts, try #require(folder.text(of: facts)) + "\n" + lines)
  }

  private func withLevelBetween(_ lines: String) throws -> ContentFolder {
    let scheme = "\(Self.new)/short-breaks"
    return try content(lines)
      .replacing(
        "C,budget,2000,20", with: "BB,grant,1000,0,0,A larger grant,12,,table\nC,budget,2000,20",
        in: "\(scheme)/levels.csv"
      )
      .replacing(
        "C,Support worker", with: "BB,Holiday club,day,20,45,2026-04-01,prices\nC,Support worker",
        in: "\(scheme)/reference-services.csv"
      )
      .replacing(
        "coverage:", with: "coverage:\n  - level: BB\n    reason: It is new.", in: "\(scheme)/scheme.yml")
  }

  @Test func pairThatALevelComesBetweenLeavesANoticeWithTheReason() throws {
    let lines = "level_changes:\n  - {scheme: short-breaks, level: BB, reason: The step was too large.}\n"
    let fixture = try SiteFixture(withLevelBetween(lines), asAt: "2027-06-01")
    #expect(fixture.site.findings.filter { $0.severity == .error }.map(\.message) == [])
    let notice = try fixture.main("short-breaks/compare/b-and-c/index.html")
    #expect(notice.contains("<p>The step was too large.</p>"))
    #expect(notice.contains("href=\"/short-breaks/b/\""))
    #expect(notice.contains("href=\"/editions/2026-04-01/short-breaks/compare/b-and-c/\""))
    #expect(try fixture.main("short-breaks/compare/b-and-bb/index.html").contains("A larger grant"))
  }

  @Test func pairOfARenamedLevelLeadsToThePairUnderItsNewName() throws {
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
    let notice = try fixture.main("short-breaks/compare/b-and-c/index.html")
    #expect(notice.contains("<p>It has a better name.</p>"))
    #expect(notice.contains("href=\"/short-breaks/compare/b-and-d/\""))
    let old = try fixture.text("editions/2026-04-01/short-breaks/compare/b-and-c/index.html")
    #expect(
      old.contains("<a href=\"/short-breaks/compare/b-and-d/\">This page has another name or place now."))
  }

  @Test func pairThatPartsForNoReasonGivenStopsTheBuild() throws {
    // Only levels with the same budget can change places.
    var content = try content("")
    for edition in [MinimalGuide.edition, Self.new] {
      let levels = "\(edition)/short-breaks/levels.csv"
      content =
        content
        .replacing("B,grant,500,30,15000", with: "B,signpost,0,30,0", in: levels)
        .replacing("100,55000", with: "100,40000", in: levels)
        .replacing(
          "B,Holiday club,day,10,45,2026-04-01,prices\n", with: "",
          in: "\(edition)/short-breaks/reference-services.csv")
    }
    let levels = "\(Self.new)/short-breaks/levels.csv"
    var lines = try #require(content.text(of: levels)).split(separator: "\n").map(String.init)
    lines.swapAt(1, 2)
    let fixture = try SiteFixture(
      content.with(levels, lines.joined(separator: "\n") + "\n"), observed: nil, asAt: "2027-06-01")
    let gone = fixture.site.findings.filter { $0.code == .addressGone }.map(\.message)
    #expect(gone.contains("the page /short-breaks/compare/a-and-b/ of the edition of 2026-04-01 is gone"))
  }
}
