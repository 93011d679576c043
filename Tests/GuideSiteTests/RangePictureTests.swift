import Foundation
import GuideModel
import GuideTestSupport
import Templates
import Testing

@testable import GuideSite

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The picture tells what the page prints as text, and nothing else.
@Suite struct RangePictureTests {
  private func picture(_ page: String) throws -> String {
    let start = try #require(page.firstRange(of: "<svg class=\"picture\""))
    let end = try #require(page.firstRange(of: "</figure>"))
    let box = page[start.lowerBound..<end.lowerBound]
    return String(box[..<(try #require(box.firstRange(of: "<figcaption>"))).lowerBound])
  }

  private func schemePicture(_ table: ObservedTable?) throws -> String {
    try picture(SiteFixture(observed: table).main("short-breaks/index.html"))
  }

  @Test(arguments: ["", "b/", "c/", "groups/autism/", "print/"])
  func everyNumberInItIsAPrintedFigureOrALineOfTheScale(_ path: String) throws {
    let page = try SiteFixture().main("short-breaks/\(path)index.html")
    let drawn = try picture(page)
    let words = drawn.split(separator: ">").compactMap {
      $0.split(separator: "<", omittingEmptySubsequences: false).first
    }
    let numbers = words.flatMap { $0.matches(of: /£[\d,]+/).map { String($0.output) } }
    let lines = ["£0", "£500", "£1,000", "£2,000", "£4,000"]
    let table = page.replacing(drawn, with: "")
    #expect(!numbers.isEmpty)
    for number in numbers {
      #expect(lines.contains(number) || table.contains(number), "\(number)")
    }
    #expect(!words.joined().replacing(/£[\d,]+/, with: "").contains(/\d/), "no other number")
  }

  @Test func itIsTheSameInWhateverOrderTheFiguresStand() throws {
    let table = try ObservedFixture.table()
    let turned = ObservedTable(figures: table.figures.reversed(), shares: table.shares.reversed())
    #expect(try schemePicture(table) == schemePicture(turned))
  }

  @Test func figuresThatAreNotPrintedDoNotMoveIt() throws {
    let hidden = ObservedTable(figures: [try ObservedFixture.figure("C", people: 3)], shares: [])
    let other = ObservedTable(figures: [try ObservedFixture.figure("C", people: 9)], shares: [])
    #expect(try schemePicture(hidden) == schemePicture(other))
  }

  @Test(arguments: ["", "c/", "print/"])
  func itIsWellFormedAndHasNothingInline(_ path: String) throws {
    let drawn = try picture(SiteFixture().main("short-breaks/\(path)index.html"))
    #expect(XMLParser(data: Data(drawn.utf8)).parse())
    for refused in ["style", "<script", "onload", "href", "url("] {
      #expect(!drawn.contains(refused))
    }
  }

  @Test func namesOfLevelsComeOutAsTheyWereWritten() throws {
    let marks = RangePicture.Marks(figure: Pounds(pence: 50_000), middleHalf: nil, fastTrack: nil)
    let drawn = RangePicture(
      rows: [RangePicture.Row(label: "<b> & \"C\"", words: "]]>", marks: marks, isCurrent: true)],
      scale: try #require(AmountScale([marks])),
      texts: RangePicture.Texts(
        title: "A & B", description: "<", figureKey: ">", middleHalfKey: "", aboutKey: "", fastTrackKey: "")
    ).svg(RangePicture.IDs(title: "one", description: "two"))
    #expect(XMLParser(data: Data(drawn.bytes)).parse())
    #expect(String(decoding: drawn.bytes, as: UTF8.self).contains("&lt;b&gt; &amp; &quot;C&quot;"))
  }

  @Test func idsAreNamedOnceAlsoWhereAPageHasTwoPictures() throws {
    let fixture = try SiteFixture()
    let edition = try #require(fixture.guide.editions.first)
    let context = PageContext(
      guide: fixture.guide, edition: edition, words: try #require(try SiteFixture.theme().theme).words,
      addresses: Addresses(base: fixture.guide.facts.baseURL), asAt: edition.date.date)
    var prose = ProseWriter(context, reserved: [])
    let ranges = SchemeRanges(context, try #require(edition.schemes.first))
    let pictures = [ranges.model(&prose).picture, ranges.model(&prose).picture].compactMap { $0?.svg.bytes }
    let ids = pictures.flatMap {
      String(decoding: $0, as: UTF8.self).matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
    }
    #expect(ids.count == 4)
    #expect(Set(ids).count == 4)
  }

  @Test func scaleIsTheSameOnEveryPageOfAScheme() throws {
    let site = try SiteFixture()
    let lines = try ["", "b/", "c/", "print/"].map { path in
      try picture(site.main("short-breaks/\(path)index.html")).matches(of: /picture-line" x1="([\d.]+%)"/).map
      {
        String($0.output.1)
      }
    }
    #expect(Set(lines).count == 1)
    #expect(lines.first?.isEmpty == false)
  }

  @Test func levelsOfDifferentPeriodsAreDrawnByTheYear() throws {
    let content = ContentFolder()
      .with(
        "\(MinimalGuide.scheme)/levels.csv",
        "level,kind,budget,period,support,source\nB,grant,520,year,Grant,table\nC,budget,20,week,Help,table\n"
      )
      .with("\(MinimalGuide.scheme)/reference-services.csv", nil)
      .with("\(MinimalGuide.scheme)/examples/saturday-friend.md", nil)
      .with("\(MinimalGuide.scheme)/scheme.yml", withoutCoverageOfA())
    let table = ObservedTable(
      figures: [try ObservedFixture.figure("C", people: 20, .shown(ObservedFixture.range(15, 25)))],
      shares: [])
    let page = try SiteFixture(content, observed: table).main("short-breaks/index.html")
    #expect(page.contains("£15 to £25 a week"))
    #expect(page.contains("<td data-label=\"Council’s figure\">£20 a week</td>"))
    // £520 and £1,040 a year: the first is just above the line of £500, the second above that of £1,000.
    let places = try picture(page).matches(of: /picture-figure" x="([\d.]+)%"/).map { String($0.output.1) }
    #expect(places == ["35.58", "66.92"])
    #expect(page.contains("the scale is in pounds for a year"))
    #expect(!page.contains("Amounts are for"), "each amount says it in the table")
  }

  private func withoutCoverageOfA() -> String? {
    ContentFolder().text(of: "\(MinimalGuide.scheme)/scheme.yml")?
      .replacing("  - level: A\n    reason: No money, so no story yet.\n", with: "")
  }
}
