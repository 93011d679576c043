import Foundation
import GuideModel
import GuideSeal
import GuideTestSupport
import Testing

@testable import GuideSite

/// The search without a server: its index holds what the pages at the root hold, and nothing else.
@Suite struct SearchIndexTests {
  struct Index: Decodable {
    enum Value: Decodable {
      case text(String)
      case number(Int)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = try (try? .number(container.decode(Int.self))) ?? .text(container.decode(String.self))
      }

      var text: String { if case .text(let text) = self { text } else { "" } }
      var number: Int { if case .number(let number) = self { number } else { -2 } }
    }

    let kinds: [String]
    let places: [String]
    let pages: [[Value]]
    let common: String
    let words: String
    let found: [[Int]]

    /// The addresses of the pages with a word, and how much it tells there.
    func pages(with word: String) -> [String: Int] {
      guard let at = words.split(separator: " ").firstIndex(of: Substring(word)) else { return [:] }
      var page = -1
      return Dictionary(
        found[at].map { entry in
          page += entry / 3
          return (pages[page][0].text, entry % 3)
        }, uniquingKeysWith: max)
    }
  }

  private func index(_ fixture: SiteFixture) throws -> (index: Index, path: String) {
    let file = try #require(fixture.site.files.first { $0.path.hasPrefix("assets/search-index-") })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let start = "const guideIndex="
    try #require(text.hasPrefix(start) && text.hasSuffix(";\n"))
    let json = Data(text.dropFirst(start.count).dropLast(2).utf8)
    return (try JSONDecoder().decode(Index.self, from: json), file.path)
  }

  @Test func onlyTheSearchPageHasScriptsAndTheyAreOurOwnFilesNamedByTheirContent() throws {
    let fixture = try SiteFixture()
    let withScript = fixture.site.files.filter { file in
      file.path.hasSuffix(".html") && String(decoding: file.bytes, as: UTF8.self).contains("<script")
    }
    #expect(withScript.map(\.path) == ["search/index.html"])
    let page = try fixture.main("search/index.html")
    let sources = page.split(separator: "<script src=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }
    #expect(sources.count == 2)
    for source in sources {
      let path = String(source.dropFirst())
      let file = try #require(fixture.site.files.first { $0.path == path })
      let digest = ContentDigest(of: file.bytes).hex.prefix(10)
      #expect(path.hasSuffix("-\(digest).js"))
    }
  }

  @Test func scriptIsSmallAndMakesNoMarkupOutOfTexts() throws {
    let file = try #require(
      SiteFixture().site.files.first { $0.path.hasPrefix("assets/search-") && !$0.path.contains("index") })
    #expect(file.bytes.count < 6_000)
    let script = String(decoding: file.bytes, as: UTF8.self)
    for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("] {
      #expect(!script.contains(word), "\(word)")
    }
  }

  @Test func everyWordOfTheIndexStandsOnItsPage() throws {
    let fixture = try SiteFixture()
    let index = try index(fixture).index
    #expect(index.pages.count > 10)
    let texts = try index.pages.map { page in
      let path = page[0].text.split(separator: "#")[0].dropFirst()
      let words = PageWords(Array(try fixture.text(path + "index.html").utf8))
      let all = [words.title ?? ""] + words.headings + words.texts + index.places
      return Set(all.flatMap(WordFolding.searchWords))
    }
    for (word, found) in zip(index.words.split(separator: " "), index.found) {
      var page = -1
      for entry in found {
        page += entry / 3
        #expect(texts[page].contains(String(word)), "\(word) on \(index.pages[page][0].text)")
      }
    }
  }

  @Test func wordInATitleTellsMoreThanOneInAHeadingAndThatMoreThanOneInTheText() throws {
    let content = ContentFolder().with(
      "\(MinimalGuide.edition)/guidance/quokka.md",
      "---\ntitle: Quokka days\nsummary: A day.\norder: 20\n---\nText.\n"
    ).with(
      "\(MinimalGuide.edition)/guidance/second.md",
      "---\ntitle: Other days\nsummary: A day.\norder: 30\n---\n## The quokka\n\nWe like the wombats.\n"
    )
    let index = try index(SiteFixture(content)).index
    #expect(index.pages(with: "quokka")["/guidance/quokka/"] == 2)
    #expect(index.pages(with: "quokka")["/guidance/second/"] == 1)
    #expect(index.pages(with: "wombat") == ["/guidance/second/": 0])
  }

  @Test func pagesOfOtherEditionsAndLettersOfALevelAreNotFound() throws {
    let addresses = try index(SiteFixture(ContentFolder().withEdition("2027-04-01"))).index.pages.map {
      $0[0].text
    }
    #expect(Set(addresses).count == addresses.count)
    #expect(addresses.contains("/short-breaks/c/"))
    #expect(addresses.contains("/glossary/#personal-budget"))
    for part in [
      "/2026-", "/2027-", "/pack/", "/c/letters/", "/404", "/search/", "/a-z/",
    ] {
      #expect(!addresses.contains { $0.contains(part) }, "\(part)")
    }
  }

  @Test func wordThatStandsOnMostPagesIsLeftOutUnlessItIsInATitle() throws {
    let index = try index(SiteFixture()).index
    #expect(Set(index.pages(with: "level").values) == [2])
    #expect(Set(index.pages(with: "the").values) == [2])
    let common = index.common.split(separator: " ")
    #expect(common.contains("level") && common.contains("how"), "a page need not have them to be found")
    #expect(!common.contains("autistic"))
  }

  @Test func otherFormsOfAPageAreFoundByTheirTitleAlone() throws {
    let index = try index(SiteFixture()).index
    #expect(index.pages(with: "print").keys.contains("/short-breaks/large-print/"))
    let ofPaper = Set(
      index.words.split(separator: " ").flatMap { index.pages(with: String($0)) }.filter {
        $0.key == "/short-breaks/large-print/"
      }.map(\.value))
    #expect(ofPaper == [2])
  }

  @Test func sameContentGivesTheSameIndexAndAnotherTextAnotherName() throws {
    let first = try index(SiteFixture()).path
    #expect(try index(SiteFixture()).path == first)
    let other = ContentFolder().replacing(
      "We start to talk early.", with: "We start to talk late.",
      in: "\(MinimalGuide.scheme)/guidance/turning-18.md")
    #expect(try index(SiteFixture(other)).path != first)
  }

  @Test func addressesHaveTheFolderThatTheGuideStandsIn() throws {
    let fixture = try SiteFixture(base: "https://council.example/guide/")
    let addresses = try index(fixture).index.pages.map { $0[0].text }
    #expect(addresses.allSatisfy { $0.hasPrefix("/guide/") })
  }
}
