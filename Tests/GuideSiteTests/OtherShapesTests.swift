import Diagnostics
import GuideModel
import GuideSite
import GuideTestSupport
import Testing

/// Tables of another shape than the founding one: bands without money, and amounts for a quarter of a year.
@Suite struct OtherShapesTests {
  private static let scheme = MinimalGuide.scheme

  /// The minimal guide with another table, and nothing that hangs on the old one.
  private func site(_ levels: String, in guide: ContentFolder = ContentFolder()) throws -> SiteFixture {
    let facts = "\(Self.scheme)/scheme.yml"
    let text = try #require(ContentFolder().text(of: facts))
    let end = try #require(text.firstRange(of: "coverage:")).lowerBound
    let gone = ["levels/c.md", "reference-services.csv", "examples/saturday-friend.md"]
    let folder = gone.reduce(guide) { $0.with("\(Self.scheme)/\($1)", nil) }
    let site = try SiteFixture(
      folder.with("\(Self.scheme)/levels.csv", levels).with(
        facts, text[..<end] + "coverage:\n  - rest: true\n    reason: We have only begun.\n"), observed: nil)
    #expect(site.site.findings.filter { $0.severity == .error }.map(\.message) == [])
    return site
  }

  /// The four bands by which councils in England decided until 2015 whether somebody could have support: no money in them.
  private static let bandsWithoutMoney = """
    level,kind,support
    Critical,eligibility,Life is in danger or there is no choice left over daily life
    Substantial,eligibility,Most of daily life cannot be managed
    Moderate,eligibility,Several things in daily life cannot be managed
    Low,eligibility,One or two things in daily life cannot be managed
    """

  /// Nobody who sends it may be made to say that there is no money for them.
  @Test func letterForALevelWithoutAFigureDoesNotSayThatItHasNoMoney() throws {
    let site = try site(Self.bandsWithoutMoney, in: .withLetter())
    let text = try site.text("\(MinimalGuide.scheme)/critical/letters/ask/ask.txt")
    #expect(text.contains("Figure of this level: the guide gives no figure"))
    #expect(!text.contains("no budget of its own") && !text.contains("£"))
  }

  @Test func bandsWithoutMoneyShowNoAmountAndNoNought() throws {
    let site = try site(Self.bandsWithoutMoney)
    for page in [
      "index", "critical/index", "low/index", "print/index", "one-page/index", "large-print/index",
    ] {
      let main = try site.main("short-breaks/\(page).html")
      #expect(!main.contains("£"), "\(page): missing is not £0")
    }
    let table = try site.main("short-breaks/index.html")
    let rows = ["critical", "substantial", "moderate", "low"].compactMap {
      table.firstRange(of: "<tr id=\"row-\($0)\"")?.lowerBound
    }
    #expect(rows.count == 4 && rows == rows.sorted(), "in the council’s order")
    #expect(table.contains("Life is in danger or there is no choice left over daily life"))
    for page in ["critical", "moderate"] {
      let main = try site.main("short-breaks/\(page)/index.html")
      #expect(main.contains("A level is a starting point"))
      #expect(main.contains("href=\"/short-breaks/challenge/\""))
    }
  }

  @Test func bandsWithoutMoneyHaveEmptyCellsInTheData() throws {
    let csv = try site(Self.bandsWithoutMoney).text("data/2026-04-01/short-breaks.csv")
    let lines = csv.split(whereSeparator: \.isNewline)
    #expect(lines.count == 5)
    let header = try #require(lines.first).split(separator: ",", omittingEmptySubsequences: false)
    let budget = try #require(header.firstIndex(of: "budget"))
    for line in lines.dropFirst() {
      #expect(line.split(separator: ",", omittingEmptySubsequences: false)[budget].isEmpty, "\(line)")
    }
  }

  /// Eight levels by the quarter, as Support at Home in Australia has them; the first amount is that of its level 1 from
  /// 1 November 2025 (in its own dollars), the others are made up.
  private static let quarters = """
    level,kind,budget,period,support,source
    1,budget,2674.18,quarter,A little help,table
    2,budget,4000,quarter,Some help,table
    3,budget,5500.5,quarter,Regular help,table
    4,budget,7400,quarter,Help most days,table
    5,budget,9900.05,quarter,Help each day,table
    6,budget,12000,quarter,A lot of help,table
    7,budget,14500.2,quarter,Help day and night,table
    8,budget,19500,quarter,The most complex help,table
    """

  @Test func amountsOfAQuarterAreShownByTheYearTheMonthAndTheWeek() throws {
    let site = try site(Self.quarters)
    let page = try site.main("short-breaks/1/index.html")
    #expect(page.contains("£10,696.72"), "four quarters, to the penny")
    #expect(page.contains("£2,674.18"))
    #expect(page.contains("about £891"), "a twelfth of a year, in whole pounds")
    #expect(page.contains("about £206"), "a fifty-second")
    for level in 1...8 {
      #expect(site.site.files.contains { $0.path == "short-breaks/\(level)/index.html" })
    }
  }

  @Test func amountsOfAQuarterAreExactInTheData() throws {
    let csv = try site(Self.quarters).text("data/2026-04-01/short-breaks.csv")
    #expect(csv.contains("2674.18,quarter,10696.72"))
    #expect(csv.contains("9900.05,quarter,39600.20"))
  }
}
