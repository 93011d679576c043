import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Readability
import Testing

@testable import GuideSite

@Suite("How hard a site is to read")
struct SiteReadingTests {
  private static let planning = "\(MinimalGuide.edition)/guidance/planning.md"
  private static let start = "Say what a good week looks like."

  private func reading(
    _ address: String, _ content: ContentFolder = ContentFolder(), templates: [String: String] = [:],
    asAt day: String = "2026-11-21"
  ) throws -> PageReading {
    let site = try SiteFixture(content, templates: templates, asAt: day)
    let readings = site.site.readings(of: site.guide, asAt: try #require(CalendarDate(iso: day)))
    return try #require(readings.first { $0.address == address })
  }

  @Test("A page is the sum of its sentences, and tells where it is made")
  func page() throws {
    let page = try reading("/guidance/planning/")
    #expect(page.place.path == "content/\(Self.planning)")
    #expect(page.sentences.map(\.text).contains(Self.start))
    #expect(page.measure.sentences == page.sentences.count)
    #expect(page.measure.words == page.sentences.reduce(0) { $0 + $1.words.count })
    #expect(page.longest == page.sentences.map(\.words.count).max())
  }

  @Test("Hard words make a page harder, unless the glossary explains them")
  func glossary() throws {
    let words = "Authorisation, reconciliation and notification. "
    let hard = ContentFolder().replacing(Self.start, with: words + Self.start, in: Self.planning)
    let explained = hard.appending(
      "\nauthorisation: A yes.\nnotification: A letter.\nreconciliation: A check.\n",
      to: "\(MinimalGuide.edition)/glossary.yml")
    let usual = try #require(try reading("/guidance/planning/").measure.readingAge)
    let harder = try #require(try reading("/guidance/planning/", hard).measure.readingAge)
    let easier = try #require(try reading("/guidance/planning/", explained).measure.readingAge)
    #expect(harder > usual)
    #expect(easier < usual)
  }

  @Test("Labels, figures, phone numbers and opening hours are not sentences")
  func labels() throws {
    let template = """
      <h1>{{title}}</h1><p>Level F</p><p>Five words without a stop</p>
      <table><tr><td>Five words in a cell</td></tr></table>
      <p>You can ring our team <a href="tel:0">01632 960100</a></p><p>Monday to Friday, 9am to 5pm</p><p>No.</p>
      """
    let texts = try reading("/404.html", templates: ["not-found.html": template]).sentences.map(\.text)
    #expect(texts == ["Five words without a stop", "No."])
  }

  @Test("The words that the law fixes are counted apart")
  func fixed() throws {
    let page = try reading("/accessibility/")
    #expect(page.fixed == [.accessibilityRegulations: 5])
    #expect(!page.sentences.contains { $0.text.contains("Human Rights Commission") })
  }

  @Test("The edition shown is read at the root, and old ones are not read")
  func editions() throws {
    func editions(asAt day: String) throws -> Set<String> {
      let site = try Self.sample(asAt: day)
      return Set(site.map { $0.edition?.description ?? "root" })
    }
    #expect(try editions(asAt: "2026-04-01") == ["root", "2026-10-01"])
    // Its changes stand in its own tree alone.
    #expect(try editions(asAt: "2026-11-25") == ["root", "2026-10-01"])
    let now = try Self.sample(asAt: "2026-11-25").filter { $0.edition != nil }
    #expect(now.allSatisfy { $0.address.hasPrefix("/editions/2026-10-01/changes/") })
  }

  /// The promise of the sample guide: stricter than that of its own `guide.yml`, which `check` holds.
  @Test(
    "No page of the sample, and no hundred words in a row of it, are harder than for a child of eleven",
    arguments: ["2026-04-01", "2026-11-25"])
  func sample(day: String) throws {
    let readings = try Self.sample(asAt: day)
    #expect(readings.count > 250)
    for page in readings {
      let age = try #require(page.measure.readingAge, "\(page.address) has no words")
      #expect(age.tenths <= 110, "\(page.address) has a reading age of \(age)")
      if let hardest = page.hardest {
        #expect(hardest.readingAge.tenths <= 110, "\(page.address): \(hardest.readingAge): \(hardest.text)")
      }
      for sentence in page.sentences where sentence.words.count > 25 {
        Issue.record("\(page.address): \(sentence.words.count) words: \(sentence.text)")
      }
    }
  }

  private static func sample(asAt day: String) throws -> [PageReading] {
    try #require(samples[day]).get()
  }

  /// Made once for all tests.
  private static let samples = Dictionary(
    uniqueKeysWithValues: ["2026-04-01", "2026-11-25"].map { day in (day, Result { try readings(asAt: day) })
    })

  private static func readings(asAt day: String) throws -> [PageReading] {
    let guide = try #require(GuideReader.read(try ProjectFolder.read("content")).guide)
    let day = try #require(CalendarDate(iso: day))
    let theme = try #require(try SiteFixture.theme().theme)
    return SiteGenerator.generate(guide, theme: theme, asAt: day).readings(of: guide, asAt: day)
  }
}
