import Diagnostics
import GuideSite
import GuideTestSupport
import Testing

/// `/editions/<date>/changes/`: what changed since the edition before.
@Suite struct ChangesPageTests {
  private static let page = "editions/2026-10-01/changes/index.html"
  private static let later = "editions/2026-10-01"

  /// The small guide with an October edition in which level C, a clock, a rule and a text are others.
  private static func folder() -> ContentFolder {
    ContentFolder().withEdition("2026-10-01")
      .replacing("2000,20,40000", with: "2150,20,43000", in: "\(later)/short-breaks/levels.csv")
      .replacing("100,55000", with: "100,58000", in: "\(later)/short-breaks/levels.csv")
      .replacing("working_days: 10", with: "working_days: 15", in: "\(later)/routes/complaint.yml")
      .replacing("fast_track_days: 5", with: "fast_track_days: 7", in: "\(later)/short-breaks/scheme.yml")
      .replacing("a good week", with: "a good day", in: "\(later)/guidance/planning.md")
      .appending(
        "\nlevel_changes:\n  - {scheme: short-breaks, level: C, reason: Prices rose.}\n",
        to: "\(later)/edition.yml")
  }

  @Test func onlyAnEditionWithOneBeforeHasAPageOfChanges() throws {
    let site = try SiteFixture(Self.folder()).site
    let pages = site.files.map(\.path).filter { $0.hasSuffix("changes/index.html") }
    #expect(site.findings.filter { $0.severity == .error } == [])
    #expect(pages == [Self.page])
  }

  @Test func pageOfChangesOfAnOlderEditionIsNoAddressThatVanished() throws {
    let folder = Self.folder().withEdition("2027-04-01").appending(
      "\nlevel_changes:\n  - {scheme: short-breaks, level: C, reason: Prices fell., how_needs_are_met: Plans go on.}\n",
      to: "editions/2027-04-01/edition.yml")
    let site = try SiteFixture(folder, asAt: "2027-05-01").site
    #expect(site.findings.filter { $0.severity == .error } == [])
    let pages = site.files.map(\.path).filter { $0.hasSuffix("changes/index.html") }
    #expect(pages.sorted() == [Self.page, "editions/2027-04-01/changes/index.html"])
    for page in ["", "for-me/"] {
      let fixture = try SiteFixture(folder, asAt: "2027-05-01")
      #expect(
        try fixture.main("editions/2027-04-01/changes/\(page)index.html").contains(
          "<strong>How needs are still met:</strong> Plans go on."))
    }
  }

  @Test func changedLevelHasBothBudgetsItsReasonAndLinksToBothPages() throws {
    let main = try SiteFixture(Self.folder()).main(Self.page)
    for part in [
      "£2,000 a year", "£2,150 a year", "£150 a year more (7.5%)", "Prices rose.",
      #"href="/editions/2026-04-01/short-breaks/c/""#, #"href="/editions/2026-10-01/short-breaks/c/""#,
    ] {
      #expect(main.contains(part), "\(part) must be on the page")
    }
  }

  @Test func wordsAreMarkedForEyesAndForScreenReaders() throws {
    let main = try SiteFixture(Self.folder()).main(Self.page)
    #expect(
      main.contains(
        #"<del><span class="unseen">[taken out: </span>week<span class="unseen"> ] </span></del>"#))
    #expect(
      main.contains(#"<ins><span class="unseen">[put in: </span>day<span class="unseen"> ] </span></ins>"#))
  }

  @Test func changedLetterIsToldWithoutTheSignsOfItsAuthor() throws {
    let path = "\(Self.later)/letters/ask.md"
    let folder = ContentFolder.withLetter().withEdition("2026-10-01")
      .replacing("Please answer within", with: "I hope for an answer within", in: path)
      .replacing(
        "{if no budget} Your guide gives no figure.", with: "{if no budget} There is none.", in: path
      )
      .replacing("Your guide says: “", with: "You say: “", in: path)
    let main = try SiteFixture(folder).main(Self.page)
      .replacing(/<span class="unseen">.*?<\/span>/, with: "").replacing(/<[^>]+>/, with: "")
    for part in [
      "we are at [your level].", "[how long this takes: Ask for the working]", "Where there is no figure:",
      "guide has the ground rule “How fast a fast-track plan is answered”:",
    ] { #expect(main.contains(part), "\(part)") }
    #expect(!main.contains("{") && !main.contains("}"))
  }

  @Test func peopleWithABudgetFindTheirLevelFirst() throws {
    let main = try SiteFixture(Self.folder()).main(Self.page)
    let mine = try #require(main.firstRange(of: "What changes for me"))
    let scheme = try #require(main.firstRange(of: "Changes: Short breaks"))
    #expect(mine.lowerBound < scheme.lowerBound)
    let own = main[mine.lowerBound..<scheme.lowerBound]
    #expect(own.contains("Level C") && !own.contains("Level B"))
    #expect(own.contains("All other levels have the same name and the same budget as before."))
  }

  @Test func pageForThoseWithABudgetHasTheirLevelTheRulesAndNoTexts() throws {
    let folder = Self.folder().replacing(
      "fast_track_days: 5", with: "fast_track_days: 9", in: "editions/2026-10-01/short-breaks/scheme.yml")
    let main = try SiteFixture(folder).main("editions/2026-10-01/changes/for-me/index.html")
    for part in [
      "<h1>What changes for me</h1>", "£150 a year more (7.5%)", "Ground rules",
      "A level is a starting point",
    ] {
      #expect(main.contains(part), "\(part) must be on the page")
    }
    #expect(!main.contains("Level B") && !main.contains("[taken out:"))
    #expect(main.contains(#"href="/editions/2026-10-01/changes/""#))
  }

  @Test func rulesAndClocksAreToldInTheWordsOfThePages() throws {
    let main = try SiteFixture(Self.folder()).main(Self.page)
    #expect(main.contains("15 working days"))
    #expect(main.contains("within 7 working days") || main.contains("7 working days"))
  }

  @Test func pageIsLinkedFromTheListOfEditions() throws {
    let main = try SiteFixture(Self.folder()).main("editions/index.html")
    #expect(main.contains(#"href="/editions/2026-10-01/changes/""#))
    #expect(!main.contains(#"href="/editions/2026-04-01/changes/""#))
  }

  @Test func editionThatIsACopySaysThatNothingIsDifferent() throws {
    let main = try SiteFixture(ContentFolder().withEdition("2026-10-01")).main(Self.page)
    #expect(main.contains("Nothing is different."))
  }
}
