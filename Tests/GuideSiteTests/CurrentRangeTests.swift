import GuideModel
import GuideSite
import GuideTestSupport
import Testing

/// What pages say of real budgets, case by case, and why nothing is shown where nothing is.
@Suite struct CurrentRangeTests {
  /// Levels of every kind: A and B are those of the small guide, C to X have money, E has none.
  private static let content = ContentFolder().with(
    "\(MinimalGuide.scheme)/levels.csv",
    """
    level,name,kind,budget,support,fast_track_up_to,source
    A,,signpost,0,Help to find support,,table
    B,,grant,500,A small grant,,table
    C,,budget,2000,Help at home,1500,table
    D,,budget,4000,More help at home,,table
    X,Exceptional support,exceptional,9000,A package of one's own,,table
    E,,eligibility,,A band of need,,
    """)

  private func page(_ path: String, _ figures: [ObservedFigure]) throws -> String {
    try SiteFixture(Self.content, observed: ObservedTable(figures: figures, shares: [])).main(path)
  }

  private func levelPage(_ name: String, _ figure: ObservedFigure) throws -> String {
    try page("short-breaks/\(name.lowercased())/index.html", [figure])
  }

  // MARK: The sentences of a level

  @Test func rangeIsToldWithItsQuartersItsPeopleAndItsDate() throws {
    let page = try levelPage(
      "C", ObservedFixture.figure("C", people: 20, .shown(ObservedFixture.range(1_750, 2_500))))
    #expect(page.contains("Most people in the middle get £1,750 to £2,500 a year."))
    #expect(
      page.contains("A quarter get about this lower figure or less; a quarter get about the upper figure"))
    #expect(page.contains("20 to 24 people are at this level. As it was on 2 March 2026."))
    #expect(page.contains("Nobody is turned away because of them."))
    #expect(page.contains("We never show numbers under 10 people or 10 families."))
  }

  @Test func equalEndsAreToldAsAboutOneFigure() throws {
    let page = try levelPage(
      "C", ObservedFixture.figure("C", people: 20, .shown(ObservedFixture.range(2_000, 2_000))))
    #expect(page.contains("Most people in the middle get about £2,000 a year."))
    #expect(!page.contains("£2,000 to £2,000"))
    #expect(page.contains("Less than about £2,000 a year"))
  }

  struct Hidden: Sendable {
    let people: Int
    let count: String
    let words: String
  }

  @Test(arguments: [
    Hidden(people: 0, count: "Fewer than 10 people", words: "Too few people to give a range"),
    Hidden(people: 9, count: "Fewer than 10 people", words: "Too few people to give a range"),
    Hidden(people: 10, count: "10 to 14 people", words: "We cannot give a range here"),
    Hidden(people: 19, count: "15 to 19 people", words: "We cannot give a range here"),
    Hidden(people: 20, count: "20 to 24 people", words: "We cannot give a range here"),
  ])
  func withoutRangeTheCouncilsFigureIsGivenAndWhatElseHelps(_ hidden: Hidden) throws {
    let page = try levelPage("C", ObservedFixture.figure("C", people: hidden.people))
    #expect(page.contains("\(hidden.count) are at this level."))
    #expect(page.contains("\(hidden.words) without someone being recognised."))
    #expect(page.contains("The council’s own figure for this level is £2,000 a year."))
    #expect(page.contains("This is what you can still go by:"))
    #expect(page.contains("Less than £2,000 a year"))
    #expect(!page.contains("Most people in the middle"))
  }

  @Test func numberThatIsLeftOutReadsLikeOneUnderTen() throws {
    let small = try SiteFixture(
      observed: ObservedTable(figures: [ObservedFixture.figure("C", people: 3)], shares: []))
    let leftOut = try SiteFixture(
      observed: ObservedTable(figures: [ObservedFixture.figure("C", people: nil)], shares: []))
    #expect(small.site.files.map(\.bytes) == leftOut.site.files.map(\.bytes))
  }

  @Test func exceptionalLevelNeverHasARange() throws {
    let page = try levelPage(
      "X", ObservedFixture.figure("X", people: 24, .shown(ObservedFixture.range(7_000, 8_000))))
    #expect(page.contains("agreed one by one, so there is no range."))
    #expect(page.contains("The council’s own figure for this level is £9,000 a year."))
    #expect(!page.contains("£7,000"))
  }

  @Test func levelOfHelpSaysThatItIsNoBudget() throws {
    let page = try levelPage("A", ObservedFixture.figure("A", people: 52, .doesNotApply))
    #expect(page.contains("£0: signposting"))
    #expect(page.contains("50 to 74 people are at this level."))
    #expect(!page.contains("Where does your own figure sit?"))
    #expect(!page.contains("<svg"))
  }

  @Test func fastTrackOfAnotherLevelIsNotToldOfHelpWithoutMoney() throws {
    let table = try ObservedFixture.table()
    let content = ContentFolder().replacing(
      "B,grant,500,30,15000,A small grant,12,,table", with: "B,grant,500,30,15000,A small grant,12,500,table",
      in: "\(MinimalGuide.scheme)/levels.csv")
    let site = try SiteFixture(content, observed: table)
    #expect(try site.main("short-breaks/b/index.html").contains("Fast track:"))
    #expect(try !site.main("short-breaks/a/index.html").contains("Fast track:"))
    #expect(
      try site.main("short-breaks/a/index.html").contains(
        "We never show numbers under 10 people or 10 families."))
  }

  @Test func bandWithoutMoneySaysSo() throws {
    let page = try levelPage("E", ObservedFixture.figure("E", people: 31, .doesNotApply))
    #expect(page.contains("This band has no amount of money of its own, so there is no range."))
    #expect(page.contains("30 to 39 people are at this level."))
  }

  @Test func levelThatTheTableLeavesOutIsNotPassedOver() throws {
    let page = try levelPage("D", ObservedFixture.figure("C", people: 20))
    #expect(page.contains("Nothing is published about real budgets at this level yet."))
    #expect(page.contains("The council’s own figure for this level is £4,000 a year."))
  }

  // MARK: Nothing published

  @Test(arguments: ["c/", "a/", "", "groups/autism/", "print/"])
  func whereNothingIsPublishedThePageSaysSoAndWhereToReadWhy(_ path: String) throws {
    let site = try SiteFixture(Self.content, observed: nil)
    let page = try site.main("short-breaks/\(path)index.html")
    #expect(site.site.findings.isEmpty)
    #expect(page.contains("The council has not published what people really get. <a href=\"/coverage/\">"))
    #expect(!page.contains("Fewer than 10"))
    #expect(!page.contains("Middle half"))
    #expect(!page.contains("We never show numbers under 10"))
  }

  // MARK: Dates

  @Test func amountsWithADayOfTheirOwnShowBothDays() throws {
    let earlier = try #require(CalendarDate(iso: "2025-12-01"))
    let figures = [
      try ObservedFixture.figure("B", people: 31),
      try ObservedFixture.figure(
        "C", people: 20, .shown(ObservedFixture.range(1_750, 2_500)), amountsAsAt: earlier),
    ]
    let both =
      "The number of people is as it was on 2 March 2026, and the amounts as they were on 1 December 2025."
    #expect(try page("short-breaks/c/index.html", figures).contains(both))
    let scheme = try page("short-breaks/index.html", figures)
    #expect(scheme.contains(both), "rows of different dates have each its own")
    #expect(scheme.contains("As it was on 2 March 2026."))
    #expect(!scheme.contains("Real budgets are as they were on"), "no one date is over them all")
  }

  @Test func oneDateForAllIsToldOnce() throws {
    let page = try page(
      "short-breaks/index.html",
      [
        ObservedFixture.figure("B", people: 31),
        ObservedFixture.figure("C", people: 20, .shown(ObservedFixture.range(1_750, 2_500))),
      ])
    #expect(page.ranges(of: "2 March 2026").count == 1)
  }

  @Test func rangeHasItsDateAlsoWithoutANumberOfPeople() throws {
    let figure = ObservedFigure(
      scope: .level(try ObservedFixture.level("C")), group: nil, people: .doesNotApply,
      amounts: .shown(try ObservedFixture.range(1_750, 2_500)), asAt: try ObservedFixture.day)
    let page = try levelPage("C", figure)
    #expect(page.contains("<p>As it was on 2 March 2026.</p>"))
    #expect(!page.contains("are at this level."))
  }

  @Test func dayOfAmountsThatAreHiddenIsNotTold() throws {
    let earlier = try #require(CalendarDate(iso: "2025-12-01"))
    let page = try levelPage("C", ObservedFixture.figure("C", people: 14, amountsAsAt: earlier))
    #expect(!page.contains("December"))
  }

  // MARK: Levels together, groups and shares

  @Test func levelsTogetherAreToldOnEachOfTheirPagesByTheNamesThatReadersSee() throws {
    let span = LevelSpan(first: try ObservedFixture.level("D"), last: try ObservedFixture.level("X"))
    let figures = [
      ObservedFigure(
        scope: .span(span), group: nil, people: .shown(PublicBand(holding: 16)), amounts: .doesNotApply,
        asAt: try ObservedFixture.day)
    ]
    #expect(
      try page("short-breaks/d/index.html", figures).contains(
        "Level D to Exceptional support together: 15 to 19 people."))
    #expect(try !page("short-breaks/c/index.html", figures).contains("Level D to Exceptional support"))
    #expect(try page("short-breaks/index.html", figures).contains("Level D to Exceptional support together"))
  }

  @Test func groupShowsItsOwnNumbersAndTheBudgetsOfEveryLevel() throws {
    let page = try SiteFixture().main("short-breaks/groups/autism/index.html")
    #expect(page.contains("Levels A to B together"))
    #expect(page.contains("15 to 19 people"))
    #expect(page.contains("£1,750 to £2,500"))
    let none = try SiteFixture(
      observed: ObservedTable(figures: [ObservedFixture.figure("C", people: 20)], shares: []))
    #expect(
      try none.main("short-breaks/groups/autism/index.html").contains(
        "The council does not publish numbers for this group on its own."))
  }

  @Test func sharesAreSentencesAndAHiddenOneSaysThatItIsLeftOut() throws {
    let page = try SiteFixture().main("short-breaks/index.html")
    for sentence in [
      "About half of budgets are held as a direct payment.",
      "About a third of budgets are held in a managed account.",
      "Held by a third party: left out, so that nobody is recognised.",
      "Held in more than one way: does not apply here.",
      "About a quarter of final budgets are above the first figure.",
    ] {
      #expect(page.contains("<li>\(sentence)</li>"))
    }
  }
}
