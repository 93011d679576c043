import Diagnostics
import GuideModel
import GuideSite
import GuideTestSupport
import Testing

/// Each edition has a tree of its own, for ever; the one in force stands at the root too.
@Suite struct EditionTreeTests {
  private static let old = "editions/2026-04-01"
  private static let new = "editions/2027-04-01"

  /// The minimal guide, and a second edition in which level C gives more and an example is gone.
  private func content() -> ContentFolder {
    let levels = "\(Self.new)/short-breaks/levels.csv"
    return ContentFolder().withEdition("2027-04-01")
      .replacing("Help at home,12,", with: "Help at home,6,", in: levels)
      .replacing("title: ", with: "title: New ", in: "\(Self.new)/edition.yml")
      .appending(
        "\nlevel_changes:\n  - {scheme: short-breaks, level: C, reason: We look sooner.}\n",
        to: "\(Self.new)/edition.yml")
  }

  private func status(_ page: String) throws -> String {
    let start = try #require(page.firstRange(of: "<div class=\"status"))
    let end = try #require(page[start.upperBound...].firstRange(of: "</div>"))
    return page[start.lowerBound..<end.upperBound].split(separator: "\n").map {
      $0.trimmingPrefix(while: \.isWhitespace)
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  @Test func everyEditionHasAllItsPagesUnderItsDate() throws {
    let site = try SiteFixture(content(), asAt: "2027-06-01").site
    let pages = site.files.map(\.path).filter { $0.hasSuffix(".html") }
    let once = [
      "404.html", "accessibility/index.html", "editions/index.html", "search/index.html",
    ]
    let root = pages.filter { !$0.hasPrefix("editions/2") && !once.contains($0) }
    #expect(root.count > 15)
    for tree in [Self.old, Self.new] {
      // Only an edition with one before it can tell what changed.
      let own = tree == Self.new ? ["changes/for-me/index.html", "changes/index.html"] : []
      #expect(
        pages.filter { $0.hasPrefix(tree + "/") }.sorted() == (root + own).map { "\(tree)/\($0)" }.sorted())
    }
  }

  @Test func pageOfAReplacedEditionSaysSoAndLeadsToTheSamePageToday() throws {
    let fixture = try SiteFixture(content(), asAt: "2027-06-01")
    let words = try status(fixture.text("\(Self.old)/short-breaks/c/index.html"))
    #expect(words.contains(">Replaced</strong>"))
    #expect(words.contains("It was in force from 1 April 2026 to 31 March 2027."))
    #expect(words.contains("<a href=\"/short-breaks/c/\">This level has changed."))
    #expect(!words.lowercased().contains("current"))
    let same = try status(fixture.text("\(Self.old)/short-breaks/a/index.html"))
    #expect(same.contains("<a href=\"/short-breaks/a/\">This level’s rules are the same there."))
  }

  @Test func pageThatIsGoneLeadsToWhatStandsAboveIt() throws {
    let example = "short-breaks/examples/saturday-friend"
    let gone = content().with("\(Self.new)/\(example).md", nil)
      .replacing(
        "coverage:", with: "coverage:\n  - level: C\n    reason: We look for a new one.",
        in: "\(Self.new)/short-breaks/scheme.yml")
    let facts = "\(Self.new)/edition.yml"
    let moved = "\nmoved:\n  - from: /\(example)/\n    why: It was out of date.\n"
    let fixture = try SiteFixture(
      gone.with(facts, try #require(gone.text(of: facts)) + moved), asAt: "2027-06-01")
    let words = try status(fixture.text("\(Self.old)/\(example)/index.html"))
    #expect(words.contains("<a href=\"/short-breaks/\">This page is not in the New"))
  }

  @Test func rootShowsTheEditionInForceOnTheDay() throws {
    for (day, months) in [("2027-03-31", "12"), ("2027-04-01", "6")] {
      let page = try SiteFixture(content(), asAt: day).main("short-breaks/c/index.html")
      #expect(page.contains("\(months) months"), "\(day)")
    }
  }

  @Test func announcedEditionSaysFromWhenItCounts() throws {
    let fixture = try SiteFixture(content(), asAt: "2027-03-31")
    let words = try status(fixture.text("\(Self.new)/short-breaks/c/index.html"))
    #expect(words.contains(">Not yet in force</strong>"))
    #expect(words.contains("It starts on 1 April 2027."))
    #expect(words.contains("href=\"/short-breaks/c/\""))
  }

  @Test func oldFiguresAreTheSameAfterANewEdition() throws {
    let before = try SiteFixture(asAt: "2026-06-01").main("\(Self.old)/short-breaks/index.html")
    let after = try SiteFixture(content(), asAt: "2027-06-01").main("\(Self.old)/short-breaks/index.html")
    let words = { (page: String) in
      page.replacing("/editions/2026-04-01/short-breaks/challenge/", with: "/short-breaks/challenge/")
        .replacing(
          "The council’s figure was where planning started. Here is what agreed budgets were then.",
          with: "The council’s figure is where planning starts. Here is what agreed budgets are now."
        )
        // How to challenge is about today, and no figure.
        .replacing(/<h2 id="challenge">.*?<\/section>/.dotMatchesNewlines(), with: "")
    }
    #expect(words(after) == words(before))
    #expect(words(after).contains("£2,000"))
  }

  @Test func linksOfATreeStayInIt() throws {
    let fixture = try SiteFixture(content(), asAt: "2027-06-01")
    let main = try fixture.main("\(Self.old)/short-breaks/c/index.html")
    let links = main.split(separator: "href=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    let inside = links.filter { $0.hasPrefix("/") && !$0.hasPrefix("/\(Self.old)/") }
    #expect(Set(inside) == ["/short-breaks/challenge/"], "only the way to challenge is today’s")
    #expect(links.contains { $0.hasPrefix("/\(Self.old)/short-breaks/examples/") })
  }

  @Test func challengeOfAPastEditionIsTodaysAndElseItsOwn() throws {
    let fixture = try SiteFixture(content(), asAt: "2027-06-01")
    let past = try fixture.main("\(Self.old)/short-breaks/c/index.html")
    #expect(past.contains("href=\"/short-breaks/challenge/\""))
    let present = try fixture.main("\(Self.new)/short-breaks/c/index.html")
    #expect(present.contains("href=\"/\(Self.new)/short-breaks/challenge/\""))
  }

  @Test func searchEnginesKnowOneAddressForEachPage() throws {
    let fixture = try SiteFixture(content(), asAt: "2027-06-01", base: "https://guide.example/")
    for (path, address) in [
      ("short-breaks/c/index.html", "short-breaks/c/"),
      ("\(Self.new)/short-breaks/c/index.html", "short-breaks/c/"),
      ("\(Self.old)/short-breaks/c/index.html", "\(Self.old)/short-breaks/c/"),
    ] {
      let page = try fixture.text(path)
      #expect(page.contains("<link rel=\"canonical\" href=\"https://guide.example/\(address)\">"), "\(path)")
    }
    let map = try fixture.text("sitemap.xml")
    #expect(map.contains("<loc>https://guide.example/\(Self.old)/short-breaks/c/</loc>"))
    #expect(!map.contains("<loc>https://guide.example/\(Self.new)/short-breaks/c/</loc>"))
  }

  @Test func everyPageNamesItsAddressForEver() throws {
    let fixture = try SiteFixture(content(), asAt: "2027-06-01", base: "https://guide.example/")
    for path in ["short-breaks/c/index.html", "\(Self.new)/short-breaks/c/index.html"] {
      #expect(try fixture.text(path).contains(">https://guide.example/\(Self.new)/short-breaks/c/</a>"))
    }
  }

  @Test func editionsPageTellsWhichCountedWhen() throws {
    let page = try SiteFixture(content(), asAt: "2027-06-01").main("editions/index.html")
    #expect(page.contains("<td data-label=\"First day\">1 April 2026</td>"))
    #expect(page.contains("<td data-label=\"Last day\">31 March 2027</td>"))
    #expect(page.contains("<td data-label=\"Last day\">still in force</td>"))
    let early = try SiteFixture(content(), asAt: "2026-06-01").main("editions/index.html")
    #expect(!early.contains("31 March 2027"), "what is announced may still change")
    #expect(early.contains("Starts on 1 April 2027."))
  }

  /// Whoever looks for a day after the only edition was taken back finds a row with that day.
  @Test func daysWithoutAnEditionHaveARow() throws {
    let takeBack = { (folder: ContentFolder) in
      folder.replacing(
        "state: decided",
        with: "state: withdrawn\nwithdrawn: {on: 2026-05-10, reason: A court found a fault.}",
        in: "\(Self.old)/edition.yml")
    }
    let taken = takeBack(ContentFolder())
    let nothing = "<th scope=\"row\">No edition was in force. Ask the council which rules it used.</th>"
    let row = "\(nothing) <td data-label=\"First day\">10 May 2026</td> <td data-label=\"Last day\">"
    func page(_ folder: ContentFolder, _ day: String) throws -> String {
      let fixture = try SiteFixture(folder, asAt: day)
      try #require(!fixture.site.files.isEmpty, "\(fixture.site.findings.map(\.message))")
      return try fixture.main("editions/index.html").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    #expect(try page(taken, "2026-06-01").contains(row + "there is still none</td>"))
    #expect(try !page(taken, "2026-05-09").contains(nothing))
    let later = takeBack(ContentFolder().withEdition("2026-07-01"))
    let filled = try page(later, "2026-08-01")
    #expect(filled.contains(row + "30 June 2026</td>"))
    #expect(try page(later, "2026-06-01").contains(row + "there is still none</td>"), "the next is announced")
    #expect(try !page(ContentFolder().withEdition("2026-07-01"), "2026-08-01").contains(nothing))
  }

  @Test func withdrawnEditionSaysWhyAndTheOneBeforeIsShownAgain() throws {
    let withdrawn = content().replacing(
      "state: decided", with: "state: withdrawn\nwithdrawn: {on: 2027-05-10, reason: A court found a fault.}",
      in: "\(Self.new)/edition.yml")
    let fixture = try SiteFixture(withdrawn, asAt: "2027-06-01")
    let words = try status(fixture.text("\(Self.new)/short-breaks/c/index.html"))
    #expect(words.contains(">Withdrawn</strong>"))
    #expect(words.contains("The council took it back on 10 May 2027. Why: A court found a fault."))
    #expect(try fixture.main("short-breaks/c/index.html").contains("12 months"))
    let page = try fixture.main("editions/index.html")
    #expect(page.contains("<td data-label=\"Last day\">9 May 2027</td>"))
    #expect(page.contains("Taken back on 10 May 2027. A court found a fault."))
  }

  @Test func mistakeInTheTextOfAnEditionIsReportedOnce() throws {
    let path = "\(Self.old)/guidance/planning.md"
    let text = try #require(ContentFolder().text(of: path))
    let found = try SiteFixture(ContentFolder().with(path, text + "\n[There](/nowhere/)\n")).site.findings
    #expect(found.filter { $0.code == .linkDead }.count == 1)
  }

  @Test func levelWhosePriceOfSupportChangedIsNotSaidToBeTheSame() throws {
    let dearer = ContentFolder().withEdition("2027-04-01").replacing(
      "fast_track_days: 5", with: "fast_track_days: 9", in: "\(Self.new)/short-breaks/scheme.yml")
    let words = try status(
      SiteFixture(dearer, asAt: "2027-06-01").text("\(Self.old)/short-breaks/a/index.html"))
    #expect(words.contains("This level is the same there, but some ground rules have changed."))
    let cheaper = ContentFolder().withEdition("2027-04-01").replacing(
      "hour,104,18.50", with: "hour,104,18.00", in: "\(Self.new)/short-breaks/reference-services.csv")
    let level = try status(
      SiteFixture(cheaper, asAt: "2027-06-01").text("\(Self.old)/short-breaks/c/index.html"))
    #expect(level.contains("This level has changed."))
  }

  @Test func editionThatCountedTwiceNamesBothTimes() throws {
    let content = content().replacing(
      "state: decided", with: "state: withdrawn\nwithdrawn: {on: 2027-05-10, reason: A court found a fault.}",
      in: "\(Self.new)/edition.yml"
    ).withEdition("2028-04-01")
    let old = try status(
      SiteFixture(content, asAt: "2028-06-01").text("\(Self.old)/short-breaks/c/index.html"))
    #expect(old.contains("It was in force from 1 April 2026 to 31 March 2027."))
    #expect(old.contains("It was in force from 10 May 2027 to 31 March 2028."))
    let again = try status(SiteFixture(content, asAt: "2027-06-01").text("short-breaks/c/index.html"))
    #expect(again.contains("since 10 May 2027"))
  }
}
