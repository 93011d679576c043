import Foundation
import FoundationXML
import GuideSite
import GuideTestSupport
import Testing

/// What programs are told of editions: a feed of changes, time maps and link relations.
@Suite struct ChangesFeedTests {
  private static let base = "https://guide.example/"
  private static let new = "editions/2027-04-01"

  private func site(_ facts: String = "", state: String? = nil, asAt day: String = "2027-06-01") throws
    -> SiteFixture
  {
    let folder = ContentFolder().withEdition("2027-04-01")
    let path = "\(Self.new)/edition.yml"
    let text = try #require(folder.text(of: path)).replacing(
      "state: decided", with: state ?? "state: decided")
    return try SiteFixture(folder.with(path, text + "\n" + facts), asAt: day, base: Self.base)
  }

  private func entries(_ feed: String) -> [String] {
    feed.split(separator: "<entry>").dropFirst().map(String.init)
  }

  @Test func feedHasAnEntryForEachEditionNewestFirst() throws {
    let feed = try site().text("changes.atom")
    let found = entries(feed)
    #expect(found.count == 2)
    #expect(found[0].contains("<id>https://guide.example/editions/2027-04-01/</id>"))
    #expect(found[1].contains("<id>https://guide.example/editions/2026-04-01/</id>"))
    #expect(
      feed.contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://guide.example/changes.atom\"/>"))
  }

  /// RFC 4287: one id, title and updated in the feed and in each entry, an author, and ids that differ.
  @Test func feedIsSoundXMLWithAllThatAtomAsksFor() throws {
    let text = try site("corrections:\n  - made_on: 2027-05-01\n    what: A & B < C.\n    why: “Quoted”.\n")
      .text("changes.atom")
    let reader = FeedReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.counts["entry"] == 3)
    for name in ["id", "title", "updated"] { #expect(reader.counts[name] == 4, "\(name)") }
    #expect(reader.counts["author"] == 1)
    #expect(Set(reader.ids).count == 4)
    #expect(reader.texts.contains("A & B < C. “Quoted”."))
  }

  @Test func correctionHasAnEntryThatLeadsToIt() throws {
    let fixture = try site("corrections:\n  - made_on: 2027-05-01\n    what: It said 5.\n    why: It is 6.\n")
    let entry = try #require(entries(fixture.text("changes.atom")).first)
    #expect(entry.contains("<updated>2027-05-01T00:00:00Z</updated>"))
    #expect(entry.contains("/editions/2027-04-01/about-this-edition/#correction-2027-05-01</id>"))
    #expect(
      try fixture.main("\(Self.new)/about-this-edition/index.html").contains(
        "<li id=\"correction-2027-05-01\">"))
  }

  @Test func correctionShowsOnThePagesThatItNames() throws {
    let words = "Corrected on 1 May 2027.</strong> It said 5. It is 6."
    let lines = "corrections:\n  - made_on: 2027-05-01\n    what: It said 5.\n    why: It is 6.\n"
    let everywhere = try site(lines)
    for path in ["short-breaks/c/index.html", "\(Self.new)/short-breaks/a/index.html"] {
      #expect(try everywhere.text(path).contains(words))
    }
    #expect(try !everywhere.text("editions/2026-04-01/short-breaks/c/index.html").contains(words))
    let one = try site(lines + "    pages: [/short-breaks/c/]\n")
    #expect(try one.text("short-breaks/c/index.html").contains(words))
    #expect(try !one.text("short-breaks/a/index.html").contains(words))
  }

  @Test func withdrawalHasAnEntryOfItsDay() throws {
    let feed = try site(
      "withdrawn: {on: 2027-05-10, reason: A court found a fault.}", state: "state: withdrawn"
    ).text("changes.atom")
    let entry = try #require(entries(feed).first)
    #expect(entry.contains("<updated>2027-05-10T00:00:00Z</updated>"))
    #expect(entry.contains("<summary>A court found a fault.</summary>"))
  }

  @Test func timeMapListsEveryStateOfALevelThatHasCounted() throws {
    let map = try site().text("editions/timemap/short-breaks/c.wlnk")
    #expect(
      map == """
        <https://guide.example/short-breaks/c/>; rel="original",
        <https://guide.example/editions/timemap/short-breaks/c.wlnk>; rel="self"; type="application/link-format",
        <https://guide.example/editions/2026-04-01/short-breaks/c/>; rel="first memento"; datetime="Wed, 01 Apr 2026 00:00:00 GMT",
        <https://guide.example/editions/2027-04-01/short-breaks/c/>; rel="last memento"; datetime="Thu, 01 Apr 2027 00:00:00 GMT"

        """)
    let early = try site(asAt: "2027-03-31").text("editions/timemap/short-breaks/c.wlnk")
    #expect(early.contains("rel=\"first last memento\""))
    #expect(!early.contains("2027-04-01"), "what is announced has not counted")
  }

  @Test func pagesNameTheirNeighboursInTime() throws {
    let fixture = try site()
    let old = try fixture.text("editions/2026-04-01/short-breaks/c/index.html")
    #expect(old.contains("<link rel=\"latest-version\" href=\"/short-breaks/c/\">"))
    #expect(old.contains("<link rel=\"successor-version\" href=\"/editions/2027-04-01/short-breaks/c/\">"))
    #expect(!old.contains("predecessor-version"))
    let new = try fixture.text("short-breaks/c/index.html")
    #expect(new.contains("<link rel=\"predecessor-version\" href=\"/editions/2026-04-01/short-breaks/c/\">"))
    #expect(new.contains("<link rel=\"timemap\" type=\"application/link-format\""))
    #expect(try !fixture.text("glossary/index.html").contains("timemap"))
  }

  @Test func pagesSayWhatTheyAreWhenTheyAreShared() throws {
    let page = try site().text("short-breaks/c/index.html")
    for line in [
      "<meta property=\"og:title\" content=\"Level C\">", "<meta property=\"og:type\" content=\"article\">",
      "<meta property=\"og:url\" content=\"https://guide.example/short-breaks/c/\">",
    ] {
      #expect(page.contains(line))
    }
  }
}

/// Counts the elements of a feed.
private final class FeedReader: NSObject, XMLParserDelegate {
  private(set) var counts: [String: Int] = [:]
  private(set) var ids: [String] = []
  private(set) var texts: Set<String> = []
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    counts[name, default: 0] += 1
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "id" { ids.append(text) }
    texts.insert(text)
  }
}
