import Diagnostics
import GuideModel
import GuideTestSupport
import Testing

@testable import GuideSite

/// An Easy Read version has a page below its main page, with the same frame.
@Suite struct EasyReadPageTests {
  private static let path = "guidance/planning/easy/index.html"

  private func page(_ folder: ContentFolder = .withEasyRead(), at path: String = Self.path) throws -> String {
    try SiteFixture(folder, base: "https://guide.example/").text(path)
  }

  @Test func mainPageAndVersionLeadToEachOther() throws {
    let fixture = try SiteFixture(ContentFolder.withEasyRead())
    #expect(try fixture.main("guidance/planning/index.html").contains("href=\"/guidance/planning/easy/\""))
    #expect(try fixture.main(Self.path).contains("href=\"/guidance/planning/\""))
    #expect(try fixture.main("guidance/index.html").contains("href=\"/guidance/planning/easy/\""))
    let kept = try fixture.main("editions/2026-04-01/" + Self.path)
    #expect(kept.contains("href=\"/editions/2026-04-01/guidance/planning/\""))
  }

  @Test func pageWithoutAVersionHasNoLinkToOne() throws {
    let fixture = try SiteFixture()
    #expect(try !fixture.main("guidance/planning/index.html").contains("easy/"))
    #expect(try !fixture.main("guidance/index.html").contains("Easy Read"))
    #expect(!fixture.site.files.contains { $0.path == Self.path })
  }

  @Test func versionHasTheEditionTheStatusAndTheAddressOfItsOwn() throws {
    let page = try page()
    #expect(page.contains("In force"))
    #expect(page.contains("https://guide.example/editions/2026-04-01/guidance/planning/easy/"))
    #expect(page.contains("<title>Your plan: Easy Read – "))
    #expect(page.contains("<body class=\"easy\">"))
  }

  @Test func eachIdeaHasItsPictureThatNobodyHears() throws {
    let page = try SiteFixture(ContentFolder.withEasyRead()).main(Self.path)
    // After the ideas of the author come those that every Easy Read page has.
    let lines = Array(page.split(separator: "<div class=\"easy-line\">").dropFirst())
    try #require(lines.count > 3)
    for line in lines {
      #expect(line.split(separator: "<svg class=\"easy-symbol\"").count == 2)
      #expect(line.contains("aria-hidden=\"true\""))
    }
    #expect(lines[0].contains("<p>You make a plan.\nA plan says what you want.</p>"))
    #expect(lines[2].contains("<p>See <a href=\"/short-breaks/\">the table</a>.</p>"))
    #expect(page.contains("<h2 id=\"write\">What to write</h2>"))
    #expect(page.contains("<li>a bad day</li>"))
  }

  @Test func readersOfAnOldVersionAreTold() throws {
    let warning = "The main page has changed since we wrote this."
    #expect(try page().contains(warning))
    let fixture = try SiteFixture(ContentFolder.withEasyRead())
    let mark = try #require(fixture.guide.editions.first?.guidance.first?.mark)
    let compared = ContentFolder.withEasyRead()
      .replacingEasyRead("main: \(SampleEasyRead.mark)", with: "main: \(mark)")
    #expect(try !page(compared).contains(warning))
  }

  @Test func versionOfAGroupAndOfAnExampleStandBelowThem() throws {
    let group = "\(MinimalGuide.scheme)/groups/autism"
    let folder = ContentFolder()
      .with("\(group).md", "---\ntitle: Autism\nsummary: For you.\n---\nText.\n")
      .with("\(group).easy.md", SampleEasyRead.text)
      .with("\(MinimalGuide.scheme)/examples/saturday-friend.easy.md", SampleEasyRead.text)
      .with("\(MinimalGuide.scheme)/guidance/turning-18.easy.md", SampleEasyRead.text)
    let fixture = try SiteFixture(folder)
    for page in ["groups/autism", "examples/saturday-friend", "guidance/turning-18"] {
      let address = "/short-breaks/\(page)/easy/"
      #expect(try fixture.main("short-breaks/\(page)/index.html").contains("href=\"\(address)\""))
      #expect(try fixture.text("short-breaks/\(page)/easy/index.html").contains("Your plan: Easy Read"))
    }
    #expect(fixture.site.findings == [])
  }

  @Test func allVersionsAreOneEntryOfTheAToZ() throws {
    let page = try SiteFixture(ContentFolder.withEasyRead()).main("a-z/index.html")
    #expect(page.contains("Easy Read pages"))
    #expect(page.contains("href=\"/guidance/planning/easy/\""))
    #expect(try !SiteFixture().main("a-z/index.html").contains("Easy Read"))
  }

  @Test func versionGoesWithItsMainPage() throws {
    let new = "editions/2027-04-01"
    let folder = ContentFolder.withEasyRead().withEdition("2027-04-01")
      .with("\(new)/guidance/planning.md", nil).with("\(new)/guidance/planning.easy.md", nil)
      .appending(
        "\nmoved:\n  - from: /guidance/planning/\n    why: It was out of date.\n", to: "\(new)/edition.yml")
    let fixture = try SiteFixture(folder, asAt: "2027-06-01")
    #expect(fixture.site.findings.map(\.message) == [])
    #expect(try fixture.main(Self.path).contains("It was out of date."))
  }

  @Test func versionThatGoesByItselfNeedsAReason() throws {
    let folder = ContentFolder.withEasyRead().withEdition("2027-04-01")
      .with("editions/2027-04-01/guidance/planning.easy.md", nil)
    let found = try SiteFixture(folder, asAt: "2027-06-01").site.findings
    #expect(found.map(\.code) == [.addressGone])
    #expect(found.first?.message.contains("/guidance/planning/easy/") == true)
  }
}
