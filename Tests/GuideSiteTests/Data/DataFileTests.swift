import Diagnostics
import GuideModel
import GuideTestSupport
import Testing

@testable import GuideSite

/// What stands in the data files, and what must not.
@Suite struct DataFileTests {
  private static let levels = "\(MinimalGuide.scheme)/levels.csv"
  private static let services = "\(MinimalGuide.scheme)/reference-services.csv"
  private static let noServices = """
    level,service,unit,units,unit_price,price_date,source
    C,Support worker,hour,1,18.50,2026-04-01,prices
    """
  private static let csv = "data/2026-04-01/short-breaks.csv"
  private static let json = "data/2026-04-01/short-breaks.json"

  private func row(_ name: String, in csv: String) throws -> [String: String] {
    let rows = try #require(CSVReading.rows(of: Array(csv.utf8)))
    let row = try #require(rows.first { $0.first == name }, "there must be a row \(name)")
    return Dictionary(zip(rows[0], row), uniquingKeysWith: { first, _ in first })
  }

  private func content(showing policy: String) -> ContentFolder {
    ContentFolder().replacing("accessibility:", with: policy + "\naccessibility:", in: "guide.yml")
  }

  @Test func expectedPeopleAreBandedAndSpendIsLeftOut() throws {
    let site = try SiteFixture()
    let level = try row("C", in: try site.text(Self.csv))
    #expect([level["expected_people_min"], level["expected_people_max"]] == ["20", "24"])
    #expect(level["total_spend"] == "")
    #expect(!(try site.text(Self.json)).contains("40000"))
  }

  @Test func exactPeopleAndSpendAreThereWhereThePolicySaysSo() throws {
    let content = content(showing: "expected_people: {show: exact, reason: Planned before the year.}")
    let level = try row("C", in: try SiteFixture(content).text(Self.csv))
    #expect([level["expected_people_min"], level["expected_people_max"]] == ["20", "20"])
    #expect(level["total_spend"] == "40000")
  }

  @Test func hiddenPeopleAreNowhere() throws {
    let site = try SiteFixture(content(showing: "expected_people: {show: hidden}"), observed: nil)
    let level = try row("C", in: try site.text(Self.csv))
    #expect([level["expected_people_min"], level["expected_people_max"]] == ["", ""])
    #expect(try site.text(Self.json).contains(#""expected_people": null"#))
    #expect(!(try site.text(Self.json)).contains(#""min""#))
  }

  @Test func levelsOfEveryKindKeepTheirExactFigures() throws {
    let content = ContentFolder().with(
      Self.levels,
      """
      level,name,kind,budget,period,points_from,points_to,support,source
      A,,signpost,0,,0,69,Help to find support,table
      B,"Hand, in ""hand"" again",grant,12.91,week,70,115,=SUM(A1),table
      C,,budget,5000,,116,,Help at home,table
      """
    ).with(Self.services, Self.noServices)
    let site = try SiteFixture(content, observed: nil)
    let csv = try site.text(Self.csv)
    let level = try row("B", in: csv)
    #expect(level["name"] == "Hand, in \"hand\" again")
    #expect([level["budget"], level["period"], level["budget_per_year"]] == ["12.91", "week", "671.32"])
    #expect([level["points_from"], level["points_to"]] == ["70", "115"])
    #expect(level["support"] == "'=SUM(A1)", "a spreadsheet must not run it")
    let (lowest, highest) = (try row("A", in: csv), try row("C", in: csv))
    #expect([lowest["budget"], lowest["points_from"]] == ["0", "0"], "nothing is a figure too")
    #expect(highest["points_to"] == "", "an open end is no number")
    let json = try site.text(Self.json)
    #expect(json.contains(#""pounds": "12.91",\#n          "pence": 1291"#))
    #expect(json.contains(#""support": "=SUM(A1)""#), "JSON runs nowhere")
  }

  @Test func bandWithoutMoneyHasNoBudget() throws {
    let content = ContentFolder().with(
      Self.levels,
      "level,kind,budget,support,source\nA,eligibility,,A band of need,\nB,grant,500,A grant,table\nC,budget,2000,Help at home,table\n"
    ).with(Self.services, Self.noServices)
    let level = try row("A", in: try SiteFixture(content, observed: nil).text(Self.csv))
    #expect([level["budget"], level["period"], level["budget_per_year"]] == ["", "", ""])
  }

  @Test func rangeOfAnExceptionalLevelIsNotTold() throws {
    let content = ContentFolder().replacing("C,budget,", with: "C,exceptional,", in: Self.levels)
    let site = try SiteFixture(content)
    let csv = try site.text("data/2026-04-01/short-breaks-current-range.csv")
    let level = try row("C", in: csv)
    #expect([level["people_min"], level["low"], level["high"], level["symbol"]] == ["20", "", "", "z"])
    #expect(!(try site.text(Self.json)).contains("1750"))
  }

  @Test func currentRangeHasTheFormOfItsFile() throws {
    let all = try ObservedFixture.table()
    // A share that does not apply is told by pages and has no sign of its own in the council's file.
    let table = ObservedTable(figures: all.figures, shares: all.shares.filter { $0.share != .doesNotApply })
    let csv = try SiteFixture(observed: table).text("data/2026-04-01/short-breaks-current-range.csv")
    let lines = table.lines
    #expect(csv == lines.map { $0 + "\r\n" }.joined())
  }

  @Test(arguments: [nil, ObservedTable(figures: [], shares: [])])
  func withoutACurrentRangeThereIsNoFileOfIt(_ observed: ObservedTable?) throws {
    let site = try SiteFixture(observed: observed)
    #expect(!site.site.files.contains { $0.path.contains("current-range") })
    #expect(!(try site.text("short-breaks/index.html")).contains("current-range"))
    #expect(try site.text(Self.json).contains(#""current_range": null"#))
  }

  @Test func everyEditionHasItsFilesAndPagesLinkToThoseOfTheirOwn() throws {
    let site = try SiteFixture(ContentFolder().withEdition("2026-10-01"), base: "https://a.example/guide/")
    #expect(
      site.site.files.map(\.path).filter { $0.hasPrefix("data/") && $0.hasSuffix(".csv") }.sorted() == [
        "data/2026-04-01/short-breaks-current-range.csv", Self.csv,
        "data/2026-10-01/short-breaks-current-range.csv", "data/2026-10-01/short-breaks.csv",
      ])
    let old = try site.text("editions/2026-04-01/short-breaks/index.html")
    #expect(old.contains(#"<a itemprop="contentUrl" href="/guide/data/2026-04-01/short-breaks.csv">"#))
    #expect(
      old.contains(#"<link rel="alternate" type="text/csv" href="/guide/data/2026-04-01/short-breaks.csv""#))
    #expect(!old.contains("/guide/data/2026-10-01/"))
    let document = try site.text(Self.json)
    #expect(document.contains("https://a.example/guide/editions/2026-04-01/short-breaks/c/"))
    #expect(document.contains(#""to": "2026-09-30""#), "it tells when the next edition took its place")
  }

  @Test func dataFilesAreTheSameWhateverTheDay() throws {
    let content = ContentFolder().withEdition("2026-10-01")
    let (early, late) = (try SiteFixture(content, asAt: "2026-05-01"), try SiteFixture(content))
    for file in early.site.files where file.path.hasPrefix("data/") {
      #expect(try late.text(file.path) == String(decoding: file.bytes, as: UTF8.self))
    }
  }

  @Test func schemeThatWouldTakeThePlaceOfAnothersFileIsRefused() throws {
    var content = ContentFolder()
    for (path, text) in MinimalGuide.files where path.hasPrefix(MinimalGuide.scheme + "/") {
      content = content.with(
        path.replacing(MinimalGuide.scheme, with: MinimalGuide.scheme + "-current-range"), text)
    }
    let findings = try SiteFixture(content).site.findings
    #expect(findings.map(\.code).contains(.addressTwice))
    #expect(findings.contains { $0.message.contains("/data/2026-04-01/short-breaks-current-range.csv") })
  }
}
