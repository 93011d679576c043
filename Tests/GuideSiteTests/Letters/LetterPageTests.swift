import Foundation
import GuideModel
import GuideTestSupport
import Testing

@testable import GuideSite

/// What letters say to those who get them, whatever their form.
@Suite struct LetterPageTests {
  private static let tree = "editions/2026-04-01/short-breaks"
  private let fixture: SiteFixture

  init() throws { fixture = try SiteFixture(.withLetter()) }

  private func letter(_ folder: String, in fixture: SiteFixture? = nil) throws -> String {
    try (fixture ?? self.fixture).text("\(Self.tree)/\(folder)/letters/ask/ask.txt")
  }

  /// The words of a page's letter or of a document, without their marks.
  private func words(_ markup: some StringProtocol) -> [String] {
    let text = String(markup).replacingOccurrences(of: "<[^>]+>", with: " ", options: .regularExpression)
    return text.replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&amp;", with: "&")
      .split { $0.isWhitespace || "-.,:;()".contains($0) }.map(String.init)
  }

  @Test(arguments: ["a", "b", "c", "challenge"])
  func pageTextAndDocumentSayTheSameWords(_ folder: String) throws {
    let page = try fixture.text("\(Self.tree)/\(folder)/letters/ask/index.html")
    let start = try #require(page.firstRange(of: "<article"))
    let end = try #require(page.firstRange(of: "</article>"))
    let path = "\(Self.tree)/\(folder)/letters/ask/ask.odt"
    let archive = try #require(fixture.site.files.first { $0.path == path }?.bytes)
    let document = String(decoding: archive, as: UTF8.self)
    let body = try #require(document.firstRange(of: "<office:text>"))
    let bodyEnd = try #require(document.firstRange(of: "</office:text>"))
    let text = words(try letter(folder).drop { $0 == "\u{FEFF}" })
    #expect(text.count > 60)
    #expect(words(page[start.lowerBound..<end.lowerBound]) == text)
    #expect(words(document[body.upperBound..<bodyEnd.lowerBound]) == text)
  }

  @Test func letterHasTheFiguresOfItsLevel() throws {
    let text = try letter("c")
    #expect(
      text.contains(
        "The figure is £2,000 a year, that is £2,000 a year, about £167 a month or about £38 a week."))
    #expect(text.contains("Please answer within 10 working days, or 20 working days."))
    #expect(text.contains("you said that we are at Level C."))
    #expect(text.contains("“How fast a fast-track plan is answered: Within 5 working days.”"))
    #expect(text.contains("On [the date you were told] you said"))
    #expect(!text.contains("{") && !text.contains("gives no figure"))
  }

  @Test func whatIsMissingIsNeverNothingAndNeverANumber() throws {
    let text = try letter("a")
    #expect(text.contains("Your guide gives no figure."))
    #expect(text.contains("Your guide gives no range."))
    #expect(text.contains("Figure of this level: it has no budget of its own"))
    #expect(!text.contains("£"))
    let unsaid = ContentFolder.withLetter().replacing(
      "  fast_track_days: 5\n", with: "", in: "\(MinimalGuide.scheme)/scheme.yml")
    #expect(try letter("c", in: SiteFixture(unsaid)).contains("As to how fast, the council has not said."))
  }

  @Test func rangeStandsOnlyWhereOneIsShown() throws {
    #expect(try letter("c").contains(/Others get £[0-9,]+ to £[0-9,]+ a year \(\d+ \w+ 2026\)\./))
    let none = try letter("c", in: SiteFixture(.withLetter(), observed: nil))
    #expect(none.contains("Your guide gives no range."))
    #expect(none.contains("Real budgets at this level: the guide shows no range"))
  }

  @Test func letterForAnyLevelLeavesTheLevelToItsSender() throws {
    let text = try letter("challenge")
    #expect(text.contains("we are at [your level]."))
    // Some levels have neither a figure nor a range.
    #expect(text.contains("The figure is [the figure of your level in the guide, or “none”]"))
    #expect(text.contains("Others get [the range that the guide shows for your level, or “none”]"))
    #expect(!text.contains("£"))
    let page = try fixture.text("\(Self.tree)/challenge/letters/ask/index.html")
    for level in ["a", "b", "c"] { #expect(page.contains("/\(Self.tree)/\(level)/letters/ask/")) }
  }

  @Test func letterCitesWhereTheRulesStandForEver() throws {
    let text = try letter("c")
    let address = "https://guide.testshire.example/\(Self.tree)/c/"
    let digest = try #require(fixture.guide.editions.first.map(EditionProof.init)).digest.hex
    #expect(
      text.contains(
        "I mean Short breaks for disabled children of Testshire Council & others, as on 1 April 2026: \(address), \(digest)."
      ))
    #expect(text.contains("Address, which will not change: \(address)\r\n"))
    #expect(text.contains("SHA-256 digest of the edition: \(digest)\r\n"))
    #expect(text.contains("Edition: April 2026, first day 1 April 2026\r\n"))
  }

  @Test func plainTextIsReadyForAnEmail() throws {
    let path = "\(Self.tree)/c/letters/ask/ask.txt"
    let bytes = try #require(fixture.site.files.first { $0.path == path }?.bytes)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]), "so that a browser shows “£” whatever the server says")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.unicodeScalars.count { $0 == "\n" } == text.unicodeScalars.count { $0 == "\r" })
    #expect(text.contains("\r\n\r\n- I rely on the Children Act 1989, section 17.\r\n- I mean"))
    #expect(text.contains("The team\r\nTestshire Council\r\nteam@testshire.example\r\n"))
  }

  @Test func everyFormIsBesideThePageInItsEditionAlone() throws {
    let files = fixture.site.files.map(\.path).filter { $0.hasSuffix(".odt") || $0.hasSuffix(".txt") }
      .filter { $0.contains("/letters/") }
    #expect(files.count == 8)
    #expect(files.allSatisfy { $0.hasPrefix(Self.tree) })
    let page = try fixture.text("short-breaks/c/letters/ask/index.html")
    for ending in ["odt", "txt"] {
      #expect(page.contains("href=\"/\(Self.tree)/c/letters/ask/ask.\(ending)\""))
    }
  }

  @Test func lettersAreWhereTheyAreNeeded() throws {
    let level = try fixture.main("short-breaks/c/index.html")
    #expect(level.contains("href=\"/short-breaks/c/letters/ask/\""))
    #expect(level.contains("href=\"/short-breaks/c/pack/\""))
    #expect(
      try fixture.main("short-breaks/challenge/index.html").contains(
        "href=\"/short-breaks/challenge/letters/ask/\""))
    #expect(try fixture.text("index.html").contains("href=\"/short-breaks/c/\""), "two links from the start")
  }

  @Test func letterToATeamThatClosedGoesToWhoeverTookItsPlace() throws {
    let closed = ContentFolder.withLetter().replacing("to: team", with: "to: advice", in: SampleLetter.path)
      .replacing(
        "    phone: 01632 960100", with: "    closed: 2026-06-01\n    instead: team\n    phone: 01632 960100",
        in: "guide.yml")
    #expect(try letter("c", in: SiteFixture(closed, asAt: "2026-05-01")).contains("Dear Family advice,"))
    let text = try letter("c", in: SiteFixture(closed))
    #expect(text.contains("Dear The team,"))
    #expect(text.contains("team@testshire.example"))
    let nobody = closed.replacing("    instead: team\n", with: "", in: "guide.yml")
    #expect(try letter("c", in: SiteFixture(nobody)).contains("Dear Testshire Council,"))
  }

  @Test func pageSaysByWhenToSendItWhoHelpsAndThatSupportGoesOn() throws {
    let page = try fixture.main("short-breaks/c/letters/ask/index.html")
    let start = try #require(page.firstRange(of: "id=\"step\"")).upperBound
    let end = try #require(page.firstRange(of: "<article")).lowerBound
    let step = page[start..<end]
    for words in [
      "href=\"/short-breaks/challenge/#ask\"", "12 months from the day when it happens.", "Family advice",
      "Your support meanwhile", "It goes on as it is",
    ] { #expect(step.contains(words), "\(words)") }
  }

  /// A letter must not go to a place that does not take it.
  @Test func howToSendItFitsWhoGetsIt() throws {
    let page = "short-breaks/c/letters/ask/index.html"
    let council = "Send it here, or hand it to anyone from the council"
    #expect(try fixture.main(page).contains(council))
    let ombudsman = """
        - id: watchdog
          name: The ombudsman
          kind: ombudsman
          helps_with: A look from outside.
          phone: 01632 960190
      accessibility:

      """
    let away = ContentFolder.withLetter().replacing("accessibility:\n", with: ombudsman, in: "guide.yml")
      .replacing("to: team", with: "to: watchdog", in: SampleLetter.path)
    let asking = try SiteFixture(away).main(page)
    #expect(asking.contains("Before you send it, ask where it should go.") && !asking.contains(council))
    let written = away.replacing(
      "phone: 01632 960190", with: "email: look@ombudsman.example", in: "guide.yml")
    let sending = try SiteFixture(written).main(page)
    #expect(sending.contains("Send it here. It is not for the council:") && !sending.contains(council))
    let nobody = ContentFolder.withLetter().replacing("to: team", with: "to: advice", in: SampleLetter.path)
      .replacing(
        "    phone: 01632 960100", with: "    closed: 2026-06-01\n    phone: 01632 960100", in: "guide.yml")
    #expect(try SiteFixture(nobody).main(page).contains("Send it to the council, or hand it to anyone there"))
  }

  @Test(arguments: ["c/letters/ask", "challenge/letters/ask", "challenge/letters", "c/pack"])
  func whoWasToldBeforeTheEditionIsLedToThatOfTheirDay(_ page: String) throws {
    let question = "Were you told before 1 October 2026?"
    let two = try SiteFixture(.withLetter().withEdition("2026-10-01"))
    let today = try two.main("short-breaks/\(page)/index.html")
    #expect(today.contains(question) && today.contains("href=\"/editions/#which\""))
    #expect(today.contains("href=\"/editions/2026-04-01/short-breaks/\(page)/\""))
    #expect(try !two.main("\(Self.tree)/\(page)/index.html").contains("Were you told before"))
    #expect(try !fixture.main("short-breaks/\(page)/index.html").contains("Were you told before"))
  }

  /// The rules of the edition still count, but not its steps.
  @Test func letterOfAPastEditionLeadsToTodaysSteps() throws {
    let two = try SiteFixture(.withLetter().withEdition("2026-10-01"))
    let page = try two.main("\(Self.tree)/c/letters/ask/index.html")
    #expect(page.contains("This is the right letter if this edition counted"))
    #expect(page.contains("href=\"/short-breaks/challenge/\""))
    #expect(page.contains("Family advice") && !page.contains("12 months from the day when it happens."))
    for paper in ["c/pack", "print"] {
      let old = try two.main("\(Self.tree)/\(paper)/index.html")
      #expect(old.contains("<a href=\"/short-breaks/challenge/\">See today’s steps</a>"), "\(paper)")
      #expect(try !two.main("short-breaks/\(paper)/index.html").contains("See today’s steps"), "\(paper)")
    }
  }

  @Test func amountsReadTheSameOnPagesInLettersAndOnOneSideOfPaper() throws {
    #expect(try letter("c").contains("about £38 a week"))
    for page in ["c", "one-page", "c/pack"] {
      let text = try fixture.main("short-breaks/\(page)/index.html")
      #expect(text.contains("about £38"), "\(page)")
    }
  }

  @Test func guideWithoutLettersHasNoEmptyList() throws {
    let site = try SiteFixture()
    #expect(!site.site.files.contains { $0.path.contains("/letters/") })
    #expect(try site.main("short-breaks/c/index.html").contains("/short-breaks/c/pack/"))
    #expect(try site.main("short-breaks/c/pack/index.html").contains("There are no letters yet."))
  }

  @Test func packHasAllOfALevel() throws {
    let pack = try fixture.main("short-breaks/c/pack/index.html")
    for words in [
      "A level is a starting point, not a cap.", "£2,000", "about £167", "Support worker",
      "Within 5 working days.",
      "Ask for the working", "20 working days", "Please send me the working", "Children Act 1989, section 17",
      "The price list", "Family advice",
    ] { #expect(pack.contains(words), "\(words)") }
    #expect(pack.contains("https://guide.testshire.example/\(Self.tree)/c/"))
    #expect(pack.contains(try #require(fixture.guide.editions.first.map(EditionProof.init)).digest.hex))
  }
}
