import GuideSite
import GuideTestSupport
import Testing

/// The tables of last days on the challenge page.
@Suite struct DeadlineTableTests {
  private static let page = "short-breaks/challenge/index.html"
  private static let route = "\(MinimalGuide.edition)/routes/complaint.yml"
  private static let limit = "months: 12\n      starts_when: it happens"

  private static func fixture(_ lines: String) throws -> SiteFixture {
    try SiteFixture(ContentFolder().replacing(limit, with: lines, in: route))
  }

  /// The cells of each row, without their tags.
  private static func rows(_ page: String) -> [[String]] {
    page.split(separator: "<tr>").dropFirst().map { row in
      row.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { cell in
        String(cell.1).replacing(/<[^>]*>/, with: "")
      }
    }
  }

  @Test func aTableHasBothEndsOfEachMonthAndWhatTheCouncilHasInIts() throws {
    let rows = Self.rows(try SiteFixture().main(Self.page))
    #expect(
      rows.contains([
        "April 2026", "Thursday 1 April 2027", "Friday 30 April 2027", "Calendar file for April 2026",
      ]))
    // 1 August and 31 August 2027 are a Sunday and a Tuesday.
    #expect(
      rows.contains([
        "August 2026", "Friday 30 July 2027", "Tuesday 31 August 2027", "Calendar file for August 2026",
      ]))
    // 10 and 20 working days, over Easter and the holidays of May.
    #expect(
      rows.contains([
        "April 2026", "Friday 17 April 2026. If extended: Friday 1 May 2026",
        "Friday 15 May 2026. If extended: Monday 1 June 2026",
      ]))
    #expect(rows.count { $0.first == "March 2027" } == 2 && !rows.contains { $0.first == "April 2027" })
  }

  @Test func decisionOfTheYearBeforeTheEditionHasItsRowWhileItsTimeRuns() throws {
    let fixture = try SiteFixture()
    let rows = Self.rows(try fixture.main(Self.page))
    #expect(
      rows.contains([
        "April 2025", "Wednesday 1 April 2026", "Thursday 30 April 2026", "Calendar file for April 2025",
      ]))
    #expect(!rows.contains { $0.first == "March 2025" })
    #expect(rows.count { $0.first == "March 2026" } == 1, "how long the council has is about what is to come")
    let folder = "editions/2026-04-01/short-breaks/challenge/calendar/complaint/ask"
    #expect(fixture.site.files.contains { $0.path == "\(folder)/2025-04.ics" })
  }

  @Test func aTableSaysItsRuleItsSourceAndWhenItWasChecked() throws {
    let page = try SiteFixture().main(Self.page)
    for part in [
      "<summary>Find your last day, from when it happens</summary>",
      "<caption>Your last day to start this step, by the month in which it happens</caption>",
      "If you are not sure of the day, use the earlier date.", "day one is the day after",
      "The last day has the same number in its month.", "but not the bank holidays of England and Wales",
      "Last checked on 2 March 2026.", "Bank holidays, as listed on 21 August 2026: <cite>The list",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test func twoTimesOfWhichTheLaterCountsHaveATableAndFilesEach() throws {
    let fixture = try Self.fixture(
      """
      later_of: [{months: 2, starts_when: the letter is dated}, {months: 1, starts_when: the certificate is dated}]
            if_it_falls_in: [{from: 08-01, to: 08-31}]
            then: first_working_day_after
      """)
    let page = try fixture.main(Self.page)
    #expect(
      page.contains(
        "2 months from the day when the letter is dated, or 1 month from the day when the certificate is dated. The later of these days counts."
      ))
    #expect(page.contains("from when the letter is dated</summary>"))
    #expect(page.contains("from when the certificate is dated</summary>"))
    #expect(page.contains("That day may be in the time of 1 August to 31 August"))
    let rows = Self.rows(page)
    #expect(
      rows.contains([
        "June 2026", "Tuesday 1 September 2026", "Tuesday 1 September 2026", "Calendar file for June 2026",
      ]))
    #expect(
      rows.contains([
        "June 2026", "Wednesday 1 July 2026", "Thursday 30 July 2026", "Calendar file for June 2026",
      ]))
    let files = fixture.site.files.map(\.path).filter { $0.hasSuffix(".ics") }
    #expect(files.count == 27 && files.count { $0.hasSuffix("-2.ics") } == 13)
  }

  @Test func whatCannotBeCountedIsSaidInWordsAndHasNoFile() throws {
    let folder = ContentFolder().with("bank-holidays.yml", nil)
      .replacing(Self.limit, with: "working_days: 20\n      starts_when: it happens", in: Self.route)
    let fixture = try SiteFixture(folder)
    let page = try fixture.main(Self.page)
    #expect(
      Self.rows(page).contains(["April 2026", "We cannot count this yet.", "We cannot count this yet.", ""]))
    #expect(page.contains("We have no list of bank holidays. Ask an adviser or ask us for your day."))
    #expect(!fixture.site.files.contains { $0.path.hasSuffix(".ics") })
    #expect(!page.contains("2026 </td>"))
  }

  @Test func aDayThatMayBeABankHolidayIsCalledSo() throws {
    let warning = "We do not yet know every bank holiday for these days."
    #expect(try !SiteFixture().main(Self.page).contains(warning))
    let later = try Self.fixture("months: 36\n      starts_when: it happens").main(Self.page)
    #expect(
      later.contains(warning)
        && later.contains("<td data-label=\"If on its first day\">Friday 30 March 2029</td>"))
  }

  @Test func thePageThatPrintsTheWholeSchemeSaysTheTimeWithoutTables() throws {
    let page = try SiteFixture().main("short-breaks/print/index.html")
    #expect(page.contains("12 months from the day when it happens."))
    #expect(!page.contains("<details"))
  }

  @Test func theDatesAreTheSameOnWhateverDayTheSiteIsMade() throws {
    let early = try SiteFixture(asAt: "2026-04-02").main(Self.page)
    let late = try SiteFixture(asAt: "2027-03-30").main(Self.page)
    #expect(Self.rows(early) == Self.rows(late))
  }
}
