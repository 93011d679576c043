import Diagnostics
import GuideModel
import GuideSite
import GuideTestSupport
import Testing

/// What pages say, whatever the templates look like.
@Suite struct PageTests {
  private static let levels = "\(MinimalGuide.scheme)/levels.csv"

  @Test func levelShowsYearMonthAndWeek() throws {
    let page = try SiteFixture().main("short-breaks/c/index.html")
    for amount in ["£2,000", "£167", "£38"] {
      #expect(page.contains(amount))
    }
  }

  @Test func amountsInPenceStayExact() throws {
    let content = ContentFolder()
      .with(
        Self.levels,
        "level,kind,budget,period,support,source\nA,signpost,0,year,Help,table\nB,grant,500,year,Grant,table\nC,budget,82.91,week,Help at home,table\n"
      )
      .with("\(MinimalGuide.scheme)/reference-services.csv", nil)
      .replacing("budget: 2000", with: "budget: 80", in: "\(MinimalGuide.scheme)/examples/saturday-friend.md")
      .replacing("cost: 1820", with: "cost: 60", in: "\(MinimalGuide.scheme)/examples/saturday-friend.md")
      .replacing("cost: 180", with: "cost: 20", in: "\(MinimalGuide.scheme)/examples/saturday-friend.md")
    let page = try SiteFixture(content).main("short-breaks/c/index.html")
    #expect(page.contains("£82.91"))
    #expect(page.contains("£4,311.32"), "52 weeks make the year, exactly")
    #expect(page.contains("£359"), "a month is rounded to the pound")
  }

  @Test func levelWithoutMoneyStillGetsAFullPage() throws {
    let page = try SiteFixture().main("short-breaks/a/index.html")
    #expect(page.contains("Help to find support"))
    #expect(page.contains("/short-breaks/challenge/"))
    #expect(!page.contains("£0<"), "a level is never shown as a bare nothing")
  }

  @Test func expectedNumbersAreBandedUnlessThePolicySaysElse() throws {
    let banded = try SiteFixture().text("short-breaks/index.html")
    #expect(banded.contains("50 to 74"))
    #expect(!banded.contains("£15,000"), "spend would give the number away")
    let policy = "currency: GBP\nexpected_people:\n  show: exact\n  reason: Set before the year."
    let exact = try SiteFixture(ContentFolder().replacing("currency: GBP", with: policy, in: "guide.yml"))
      .text("short-breaks/index.html")
    #expect(exact.contains("£15,000"))
    #expect(exact.contains("Set before the year."))
    let hidden = try SiteFixture(
      ContentFolder().replacing(
        "currency: GBP", with: "currency: GBP\nexpected_people:\n  show: hidden", in: "guide.yml"),
      observed: nil)
    #expect(try !hidden.text("short-breaks/index.html").contains("50 to 74"))
  }

  @Test func promiseThatIsNotMadeIsSaidToBeMissing() throws {
    let page = try SiteFixture().main("short-breaks/c/index.html")
    #expect(page.contains("The council has not said"))
  }

  @Test func hostileTextComesOutAsItWasWritten() throws {
    let text = #"<b> & "quotes" 'single' ]]> {{name}} مرحبا 👨‍👩‍👧 end"#
    let content = ContentFolder().replacing(
      "A small grant", with: "\"\(text.replacing("\"", with: "\"\""))\"", in: Self.levels)
    let page = try SiteFixture(content).main("short-breaks/b/index.html")
    #expect(page.contains("&lt;b&gt; &amp; \"quotes\" 'single' ]]&gt; {{name}} مرحبا 👨‍👩‍👧 end"))
  }

  @Test func guideInAFolderOfAHostLinksInsideIt() throws {
    let site = try SiteFixture(base: "https://www.testshire.example/care/guide/")
    #expect(site.site.findings == [])
    let page = try site.text("guidance/planning/index.html")
    #expect(page.contains("href=\"/care/guide/short-breaks/\""))
    #expect(!page.contains("href=\"/short-breaks/\""))
    #expect(try site.text("sitemap.xml").contains("https://www.testshire.example/care/guide/short-breaks/c/"))
  }

  @Test func firstUseOfATermOnAPageIsLinked() throws {
    let content = ContentFolder().replacing(
      "Say what", with: "A review comes. A review goes. Say what",
      in: "\(MinimalGuide.edition)/guidance/planning.md")
    let page = try SiteFixture(content).main("guidance/planning/index.html")
    #expect(page.ranges(of: "href=\"/glossary/#review\"").count == 1)
  }

  @Test func futureEditionIsShownAsNotYetInForce() throws {
    let before = try SiteFixture(asAt: "2026-03-31").text("index.html")
    let after = try SiteFixture(asAt: "2026-04-01").text("index.html")
    #expect(before.contains("Not yet in force"))
    #expect(!after.contains("Not yet in force"))
  }

  @Test func contactForOthersIsLeftOutOnASchemesPages() throws {
    for (audience, isShown) in [("children", true), ("everyone", true), ("adults", false)] {
      let content = ContentFolder().replacing(
        "kind: council\n", with: "kind: council\n    audience: \(audience)\n", in: "guide.yml")
      let fixture = try SiteFixture(content)
      #expect(try fixture.main("short-breaks/index.html").contains("The team") == isShown, "\(audience)")
      #expect(try fixture.main("index.html").contains("The team"))
    }
  }

  @Test func sameGuideGivesTheSameBytes() throws {
    let first = try SiteFixture().site.files
    let second = try SiteFixture().site.files
    #expect(first.map(\.path) == second.map(\.path))
    #expect(first.map(\.bytes) == second.map(\.bytes))
  }
}
