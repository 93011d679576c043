import Diagnostics
import GuideModel
import GuideTestSupport
import Readability
import Testing

@testable import GuideSite

/// A level in Easy Read: the same facts as on its main page, in short sentences.
@Suite struct EasyLevelTests {
  /// Levels of every kind.
  private static let content = ContentFolder().with(
    "\(MinimalGuide.scheme)/levels.csv",
    """
    level,name,kind,budget,support,support_easy,fast_track_up_to,review_months,source
    A,,signpost,0,Help to find support,We help you find support.,,,table
    B,,grant,500,A small grant,This money can pay for a club.,500,12,table
    C,,budget,2000,Help at home,This money can pay for help at home.,1500,1,table
    X,Exceptional support,exceptional,9000,A package of one's own,Each plan is made for one person.,,,table
    E,,eligibility,,A band of need,You need some help.,,,
    """)

  private func page(_ level: String, _ figures: [ObservedFigure] = []) throws -> String {
    try SiteFixture(Self.content, observed: ObservedTable(figures: figures, shares: []))
      .main("short-breaks/\(level.lowercased())/easy/index.html")
  }

  @Test func everySentenceOfEveryKindOfLevelHasAtMostFifteenWords() throws {
    let shown = try ObservedFixture.figure("C", people: 20, .shown(ObservedFixture.range(1_750, 2_500)))
    let site = try SiteFixture(
      Self.content, observed: ObservedTable(figures: [shown], shares: []), asAt: "2028-01-01"
    ).site
    let pages = site.files.filter { $0.path.hasSuffix("/easy/index.html") }
    // The scheme and five levels, at the root and in the edition's own tree.
    #expect(pages.count == 12)
    for page in pages {
      let sentences = PageParagraphs(page.bytes).paragraphs.filter { $0.fixedBy == nil && !$0.isContact }
        .flatMap { SentenceReader.sentences(in: $0.text) }
      #expect(sentences.count > 25)
      for sentence in sentences { #expect(sentence.words.count <= 15, "\(page.path): \(sentence.text)") }
    }
  }

  @Test func levelIsToldWithItsMoneyByTheYearAndTheWeek() throws {
    let page = try page("C")
    #expect(page.contains("<h1>Level C: Easy Read</h1>"))
    #expect(page.contains("The money at this level is £2,000 a year."))
    #expect(page.contains("That is the same as about £38 a week."))
    #expect(page.contains("A level is a starting point, not a cap."))
    #expect(page.contains("This money can pay for help at home."))
    #expect(page.contains("Does your plan cost £1,500 or less?"))
    #expect(page.contains("We look at your support with you every month."))
  }

  @Test func levelWithoutMoneyIsNeverToldAsZeroPounds() throws {
    let signpost = try page("A")
    #expect(signpost.contains("This level gives you help, but no money."))
    let band = try page("E")
    #expect(band.contains("This band has no amount of money."))
    for page in [signpost, band] { #expect(!page.contains("£") && !page.contains("A quick yes")) }
  }

  @Test func missingReviewIsSaidAndNotMadeUp() throws {
    #expect(try page("X").contains("We have not set a time for this."))
  }

  @Test func halfOfPeopleIsToldWithItsDay() throws {
    let page = try page(
      "C", [ObservedFixture.figure("C", people: 20, .shown(ObservedFixture.range(1_750, 2_500)))])
    #expect(page.contains("About half of the people at this level get £1,750 to £2,500 a year."))
    #expect(page.contains("This is how it was on 2 March 2026."))
  }

  @Test func nobodyCanTellWhyARangeIsLeftOut() throws {
    let pages = try [0, 9, 10, 60].map {
      try page("C", [ObservedFixture.figure("C", people: $0, .hidden)])
    }
    #expect(pages[0].contains("We do not say what other people at this level get."))
    #expect(!pages[0].contains("This is how it was on"))
    #expect(Set(pages).count == 1)
  }

  @Test func wordsForPagesServeWhereThereAreNoneForEasyRead() throws {
    let content = Self.content.replacing(
      "Help at home,This money can pay for help at home.", with: "Help at home,",
      in: "\(MinimalGuide.scheme)/levels.csv")
    let page = try SiteFixture(content, observed: nil).main("short-breaks/c/easy/index.html")
    #expect(page.contains("<p>Help at home</p>"))
  }

  @Test func mainPageAndEasyReadLeadToEachOther() throws {
    let fixture = try SiteFixture(Self.content)
    #expect(try fixture.main("short-breaks/c/index.html").contains(#"href="/short-breaks/c/easy/""#))
    #expect(try fixture.main("short-breaks/c/easy/index.html").contains(#"href="/short-breaks/c/""#))
  }

  @Test func itCarriesTheEditionItsDateAndTheBannerOfTheMainPage() throws {
    let fixture = try SiteFixture(Self.content)
    let tree = "editions/2026-04-01/short-breaks/c"
    for path in ["\(tree)/index.html", "\(tree)/easy/index.html"] {
      let page = try fixture.text(path)
      #expect(
        page.contains("https://guide.testshire.example/\(path.dropLast("index.html".count))"), "\(path)")
      #expect(page.contains("1 April 2026"))
    }
    #expect(try fixture.main("\(tree)/easy/index.html").contains("Its first day is 1 April 2026."))
  }

  // MARK: What is checked of the council's own words

  private func findings(_ words: String) throws -> [Diagnostic] {
    let content = Self.content.replacing(
      "This money can pay for help at home.", with: words, in: "\(MinimalGuide.scheme)/levels.csv")
    let day = try #require(CalendarDate(iso: "2026-11-21"))
    return EasyReadRules.findings(try SiteFixture(content, observed: nil).guide, asAt: day)
  }

  @Test func wordsInEasyReadAreCheckedWhereTheyStand() throws {
    #expect(try findings("This money can pay for help at home.").isEmpty)
    let long = try findings("This money can pay for help at home and it can pay for a club on most days.")
    #expect(long.contains { $0.code == .easyLong && $0.location?.line == 4 })
    #expect(try findings("It pays for help; it pays for a club.").map(\.code) == [.easyIdea])
  }

  @Test func levelWithoutWordsAmongOthersIsAFinding() throws {
    let missing = try findings("")
    #expect(missing.map(\.code) == [.easyMissing])
    #expect(missing.first?.location?.line == 4)
  }
}
