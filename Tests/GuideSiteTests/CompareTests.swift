import GuideModel
import GuideTestSupport
import Testing

/// How readers find where their own figure sits, and what the fast track means for them.
@Suite struct CompareTests {
  private func levelC(
    _ range: (low: Int64, high: Int64)?, _ content: ContentFolder = ContentFolder()
  ) throws -> String {
    let amounts: Disclosed<PublicRange> =
      try range.map {
        .shown(try ObservedFixture.range($0.low, $0.high))
      } ?? .hidden
    let table = ObservedTable(
      figures: [try ObservedFixture.figure("C", people: 20, amounts)], shares: [])
    return try SiteFixture(content, observed: table).main("short-breaks/c/index.html")
  }

  @Test func everyPlaceOnTheScaleIsNamedAndAboveIsNotWrong() throws {
    let page = try levelC((1_750, 2_500))
    for place in [
      "<dt>Less than £1,750 a year</dt>", "<dt>£1,750 to £2,500 a year</dt>",
      "<dt>More than £2,500 a year</dt>", "Above the middle half.</strong> That is not wrong.",
    ] {
      #expect(page.contains(place))
    }
  }

  @Test func finalBudgetsAboveTheFirstFigureAreToldWithTheirDate() throws {
    #expect(
      try SiteFixture().main("short-breaks/c/index.html").contains(
        "are above the first figure. That counts the levels with 10 people or more. As it was on 2 March 2026."
      ))
  }

  @Test func nothingIsBelowARangeThatBeginsAtZero() throws {
    let page = try levelC((0, 2_500))
    #expect(!page.contains("Less than"))
    #expect(page.contains("<dt>£0 to £2,500 a year</dt>"))
  }

  @Test func readerIsLedToTheFastTrackToPlansThatCostMoreAndToTheChallenge() throws {
    let content = ContentFolder().with(
      "\(MinimalGuide.edition)/guidance/when-your-plan-costs-more.md",
      "---\ntitle: When your plan costs more\nsummary: What to do.\norder: 20\n---\nTalk to us.\n")
    let page = try levelC((1_750, 2_500), content)
    let list = try #require(page.firstRange(of: "your-figure")).lowerBound
    let compare = page[list...]
    #expect(compare.contains("href=\"/guidance/when-your-plan-costs-more/\">When your plan costs more</a>"))
    #expect(compare.contains("href=\"/short-breaks/challenge/\""))
    #expect(compare.contains("If your plan costs £1,500 or less, it is on the fast track."))
    #expect(
      try !levelC((1_750, 2_500)).contains("when-your-plan-costs-more"), "no link to a page that is not there"
    )
  }

  @Test func fastTrackIsTheSameInWordsTableAndPicture() throws {
    let site = try SiteFixture()
    let level = try site.main("short-breaks/c/index.html")
    #expect(level.contains("If your plan costs £1,500 or less, it is on the fast track."))
    #expect(level.contains("We answer it within 5 working days."))
    for path in ["short-breaks/index.html", "short-breaks/print/index.html", "short-breaks/c/index.html"] {
      let page = try site.main(path)
      #expect(page.contains("<td data-label=\"Fast track up to\">£1,500</td>"))
      #expect(page.contains("class=\"picture-fast\""))
      #expect(page.contains("within 5 working days"))
    }
    #expect(
      try site.main("short-breaks/index.html").contains(
        "<td data-label=\"Fast track up to\">No fast track</td>"))
  }
}
