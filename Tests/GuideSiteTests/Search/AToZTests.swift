import GuideTestSupport
import Testing

@testable import GuideSite

/// Everything by its letter: what kind of thing it is, and where it leads.
@Suite struct AToZTests {
  private func page(_ content: ContentFolder = ContentFolder()) throws -> String {
    try SiteFixture(content).main("a-z/index.html")
  }

  private func names(_ page: String) -> [String] {
    page.split(separator: "<li><a href=\"").dropFirst().compactMap { line in
      line.split(separator: ">", maxSplits: 1).last?.split(separator: "<").first.map(String.init)
    }
  }

  @Test func everyKindOfThingIsThereWithItsKindAndItsPage() throws {
    let page = try page()
    for line in [
      "<a href=\"/short-breaks/groups/autism/\">Autistic children</a> <span class=\"link-summary\">People with similar needs, ",
      "<a href=\"/glossary/#personal-budget\">personal budget</a> <span class=\"link-summary\">What a word means</span>",
      "<a href=\"/short-breaks/c/\">Level C</a> <span class=\"link-summary\">Level, ",
      "<a href=\"/guidance/planning/\">Planning your support</a> <span class=\"link-summary\">Guidance</span>",
      "<a href=\"/short-breaks/guidance/turning-18/\">Turning 18</a> <span class=\"link-summary\">Guidance, ",
      "<a href=\"/short-breaks/challenge/#complaint\">Complain</a> <span class=\"link-summary\">Way to challenge, ",
      "<span class=\"link-summary\">Support in an example, ",
    ] {
      #expect(page.contains(line), "\(line)")
    }
    #expect(!page.contains("personal budgets"), "a plural is no entry of its own")
  }

  @Test func onlyLettersWithEntriesAreLinks() throws {
    let page = try page()
    #expect(page.contains("<a href=\"#letter-a\">A</a>"))
    #expect(page.contains("<span>X</span>"))
    #expect(!page.contains("letter-x"))
    #expect(!page.contains("0–9"), "no entry begins with a digit")
  }

  @Test func orderIsByWordsWithoutArticlesAndByTheValueOfNumbers() throws {
    let glossary = """
      The zebra crossing: A.
      Band 10: B.
      Band 2: C.
      ábaco: D.
      Abbey: E.
      A: F.
      3 wishes: G.
      """
    let page = try page(ContentFolder().with("\(MinimalGuide.edition)/glossary.yml", glossary))
    let list = String(page[try #require(page.firstRange(of: "</nav>")).upperBound...])
    let own = ["3 wishes", "A", "ábaco", "Abbey", "Band 2", "Band 10", "The zebra crossing"]
    #expect(names(list).filter(own.contains) == own)
    #expect(page.contains("<h2 id=\"letter-0-9\">0–9</h2>"))
    let letters = page.split(separator: "<h2 id=\"letter-").dropFirst().compactMap { $0.first }
    #expect(letters == letters.sorted())
  }

  @Test func supportOfSeveralExamplesIsOneEntryThatLeadsToAll() throws {
    let path = "\(MinimalGuide.scheme)/examples/saturday-friend.md"
    let text = try #require(ContentFolder().text(of: path))
    let second = text.replacing("title: ", with: "title: Second ")
    let content = ContentFolder().with("\(MinimalGuide.scheme)/examples/second.md", second)
    let page = try page(content)
    let line = try #require(
      page.split(separator: "\n").first {
        $0.contains("Support in an example") && $0.contains("examples/second/")
      })
    #expect(line.contains("examples/saturday-friend/"))
    #expect(line.split(separator: "<a ").count == 3)
  }

  @Test func pageOfAPastEditionLeadsToItsOwnListAndNotToTodaysSearch() throws {
    let fixture = try SiteFixture(ContentFolder().withEdition("2027-04-01"), asAt: "2027-06-01")
    let header = { (page: String) in String(page.split(separator: "</header>")[0]) }
    let old = try header(fixture.text("editions/2026-04-01/short-breaks/c/index.html"))
    #expect(old.contains("href=\"/editions/2026-04-01/a-z/\""))
    #expect(!old.contains("href=\"/search/\""))
    #expect(try header(fixture.text("short-breaks/c/index.html")).contains("href=\"/search/\""))
  }

  @Test func theListOfAnEditionLeadsToItsOwnPages() throws {
    let page = try SiteFixture().main("editions/2026-04-01/a-z/index.html")
    #expect(page.contains("href=\"/editions/2026-04-01/short-breaks/c/\""))
    #expect(!page.contains("href=\"/short-breaks/"))
  }
}
