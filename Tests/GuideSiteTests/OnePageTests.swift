import Diagnostics
import GuideSite
import GuideSource
import GuideTestSupport
import Testing

/// `/<scheme>/one-page/` and `/<scheme>/large-print/`: what fits on one side of A4, what is left out, and what is refused.
@Suite struct OnePageTests {
  private static let levels = "\(MinimalGuide.scheme)/levels.csv"
  private static let page = "short-breaks/one-page/index.html"

  /// A table of so many levels, each with so many words.
  private func content(levels: Int, words: Int, short: String? = nil) -> ContentFolder {
    let support = Array(repeating: "support", count: words).joined(separator: " ")
    let rows = (1...levels).map { "L\($0),budget,\($0 * 100),\(support),\(short ?? ""),table" }
    let table = ["level,kind,budget,support,support_short,source"] + rows
    let gone = ["levels/c.md", "reference-services.csv", "examples/saturday-friend.md"]
    return gone.reduce(ContentFolder()) { $0.with("\(MinimalGuide.scheme)/\($1)", nil) }
      .with(Self.levels, table.joined(separator: "\n") + "\n")
      .replacing("  - level: A\n    reason: No money, so no story yet.\n", with: "", in: facts)
      .replacing(
        "  - level: B\n    reason: We are asking families now.\n    fill_by: 2026-10-01\n", with: "",
        in: facts
      )
      .replacing(
        "  - ranges: true", with: "  - rest: true\n    reason: We have only begun.\n  - ranges: true",
        in: facts)
  }

  private let facts = "\(MinimalGuide.scheme)/scheme.yml"

  private func tooLong(_ content: ContentFolder, asAt day: String = "2026-11-21") throws -> [Diagnostic] {
    try SiteFixture(content, observed: nil, asAt: day).site.findings.filter { $0.code == .onePageLong }
  }

  /// The classes of the page's body.
  private func look(_ content: ContentFolder) throws -> [String] {
    let page = try SiteFixture(content, observed: nil).text(Self.page)
    let start = try #require(page.firstRange(of: "<body class=\""))
    return page[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ").map(String.init)
  }

  @Test func shortSchemeHasAllPartsInTheLargestLetters() throws {
    #expect(try look(ContentFolder()) == ["one-side", "size-110"])
  }

  @Test func sheetAndLargePrintSayWhenTheirTimeLimitsWereChecked() throws {
    let checks =
      "    steps:\n      ask:\n        checked_on: 2026-09-01\n        by_role: Head of complaints\n"
    let fixture = try SiteFixture(ContentFolder().appending("\n" + checks, to: "checks.yml"))
    #expect(try fixture.text(Self.page).contains("Time limits last checked on 1 September 2026."))
    let large = try fixture.main("short-breaks/large-print/index.html")
    #expect(large.contains("This was last checked on 1 September 2026 by our Head of complaints."))
  }

  @Test func lettersShrinkAndPartsGoAsWordsGrowAndThenItIsRefused() throws {
    let sizes = try [4, 30, 60, 90, 120].map { words -> Int? in
      guard try tooLong(content(levels: 9, words: words)).isEmpty else { return nil }
      let classes = try look(content(levels: 9, words: words))
      let size = try #require(classes.first { $0.hasPrefix("size-") })
      return Int(size.dropFirst("size-".count))
    }
    #expect(sizes.first == 110)
    #expect(sizes.last == .some(nil), "at last nothing helps")
    let known = sizes.compactMap(\.self)
    #expect(known == known.sorted(by: >), "more words never make larger letters: \(sizes)")
    #expect(known.allSatisfy { $0 >= 90 })
    #expect(Set(known).count > 1, "there are sizes between: \(sizes)")
  }

  @Test func whatIsTooLongNamesTheLongestCellAndHowMuch() throws {
    let content = content(levels: 12, words: 40)
      .replacing(
        "L7,budget,700,support", with: "L7,budget,700,much more support than all of the others have: support",
        in: Self.levels
      )
      .replacing(
        "L3,budget,300,support",
        with: "L3,budget,300,more support than the others have by day and night: support", in: Self.levels)
    let finding = try #require(try tooLong(content).first)
    #expect(finding.severity == .error)
    #expect(finding.location?.path == "content/\(Self.levels)")
    #expect(finding.location?.line == 4, "level L3 has the most letters")
    #expect(finding.message.contains("mm too long for one side of A4"))
    #expect(finding.help?.contains("“support_short”") == true)
    #expect(finding.notes.map(\.location.line) == [8, 2, 3])
  }

  @Test func rootAndEditionTellOfItOnce() throws {
    #expect(try tooLong(content(levels: 12, words: 90)).count == 1)
  }

  @Test func shorterWordsForPaperMakeItFitAndStandNowhereElse() throws {
    let long = content(levels: 12, words: 90)
    #expect(try tooLong(long).count == 1)
    let site = try SiteFixture(content(levels: 12, words: 90, short: "Help at home"), observed: nil)
    #expect(!site.site.findings.contains { $0.code == .onePageLong })
    #expect(try site.main(Self.page).contains("Help at home"))
    #expect(try !site.main(Self.page).contains("support support"))
    #expect(try !site.main("short-breaks/index.html").contains("Help at home"))
    #expect(try site.main("short-breaks/large-print/index.html").contains("support support"))
  }

  /// Its rules cannot be changed any more, while somebody's opening hours can.
  @Test func editionThatHoldsNoMoreIsNotRefused() throws {
    let later = "editions/2026-10-01"
    let content = content(levels: 12, words: 90).withEdition("2026-10-01")
    let shorter = (content.text(of: Self.levels) ?? "").replacing("support support", with: "help")
    let both = content.with("\(later)/short-breaks/levels.csv", shorter)
      .appending(
        "\nlevel_changes:\n"
          + (1...12).map { "  - {scheme: short-breaks, level: L\($0), reason: Fewer words.}\n" }.joined(),
        to: "\(later)/edition.yml")
    #expect(try tooLong(both, asAt: "2026-09-30").count == 1)
    #expect(try tooLong(both, asAt: "2026-10-02").isEmpty)
  }

  @Test func onePageSaysWhatAReaderNeeds() throws {
    let page = try SiteFixture().main(Self.page)
    for words in [
      "A level is a starting point, not a cap.", "Testshire Council", "£2,000", "about £167", "about £38",
      "Must be able to buy: Support worker (104 × hour).", "01632 960100",
      "Within 10 working days, or 20 working days at most, from when we get your letter.",
      "https://guide.testshire.example/editions/2026-04-01/short-breaks/one-page/", "1 April 2026",
      "Digest of this edition (SHA-256): ",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    let independent = try #require(page.firstRange(of: "Family advice")?.lowerBound)
    let council = try #require(page.firstRange(of: "The team")?.lowerBound)
    #expect(independent < council)
  }

  @Test func correctionStandsOnThePaperToo() throws {
    let content = ContentFolder().appending(
      "\ncorrections: [{made_on: 2026-05-04, what: The price of a night, why: A slip}]\n",
      to: "\(MinimalGuide.edition)/edition.yml")
    let page = try SiteFixture(content).main(Self.page)
    #expect(page.contains("Corrected on 4 May 2026. The price of a night A slip"))
  }

  @Test func figureInAWrongColumnOfTheSheetStopsTheBuild() throws {
    let partial = "partials/sheet-level.html"
    let folder = try ProjectFolder.read("templates")
    let text = String(decoding: try #require(folder.bytes(at: partial)), as: UTF8.self)
    let wrong = text.replacing("\">{{month}}</td>", with: "\">{{year}}</td>")
    #expect(wrong != text)
    let findings = try SiteFixture(templates: [partial: wrong]).site.findings
    #expect(findings.contains { $0.code == .dataDiffers && $0.message.contains("/one-page/") })
  }

  @Test func schemeAndAccessibilityPagesLeadToBoth() throws {
    let site = try SiteFixture()
    for page in ["short-breaks/index.html", "accessibility/index.html"] {
      let main = try site.main(page)
      #expect(main.contains("href=\"/short-breaks/one-page/\""), "\(page)")
      #expect(main.contains("href=\"/short-breaks/large-print/\""), "\(page)")
    }
  }

  @Test func largePrintHasListsInPlaceOfTables() throws {
    let page = try SiteFixture().main("short-breaks/large-print/index.html")
    #expect(!page.contains("<table"))
    #expect(page.contains("A year: <strong>£2,000"))
    #expect(page.contains("Support worker: 104 × hour, at £18.50 each"))
    #expect(page.contains("A level is a starting point, not a cap."))
  }
}
