import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@testable import GuideSite

/// Whether an Easy Read version is easy, and fits its main page.
@Suite struct EasyReadRuleTests {
  private static let promise = "currency: GBP\neasy_read:\n  guidance: "

  private func guide(_ folder: ContentFolder) throws -> Guide {
    let (guide, findings) = GuideReader.read(folder.source)
    return try #require(guide, "\(findings.map(\.message))")
  }

  private func findings(_ folder: ContentFolder, asAt day: String = "2026-11-21") throws -> [Diagnostic] {
    EasyReadRules.findings(try guide(folder), asAt: try #require(CalendarDate(iso: day)))
  }

  /// The version with the mark that its main page has.
  private func compared(_ folder: ContentFolder = .withEasyRead()) throws -> ContentFolder {
    let mark = try #require(try guide(folder).editions.first?.guidance.first?.mark)
    return folder.replacingEasyRead("main: \(SampleEasyRead.mark)", with: "main: \(mark)")
  }

  private func words(_ findings: [Diagnostic]) -> [String] {
    findings.map { "\($0.code.rawValue) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
  }

  @Test func soundVersionHasNoFindings() throws {
    #expect(try findings(compared()) == [])
  }

  @Test(arguments: [
    (
      "You make a plan.", "You make a plan that has all of the many things in it which you want to do.",
      "EASY-LONG 5:19"
    ),
    (
      "- a bad day",
      "- a bad day\n- one two three four five six seven eight nine ten eleven twelve 13 14 15 16",
      "EASY-LONG 14:3"
    ),
    ("You make a plan.", "You make a plan and we read it.", "EASY-IDEA 5:19"),
    ("A plan says what you want.", "It is yours.\nWrite it; we read it.", "EASY-IDEA 7:1"),
    ("![](symbol:pound) See", "See", "EASY-PICTURE 15:1"),
    ("![](symbol:pound) See [the table](/short-breaks/).", "![](symbol:pound)", "EASY-PICTURE 15:1"),
    ("You make a plan.", "You make a **personal budget**.", "EASY-WORD 5:32"),
    ("You make a plan.", "We look at your *eligibility*.", "EASY-WORD 5:36"),
    ("## What to write", "## Your eligibility", "EASY-WORD 8:9"),
  ])
  func faultIsReportedAtItsOwnPlace(_ old: String, _ new: String, _ expected: String) throws {
    let found = try findings(compared(ContentFolder.withEasyRead().replacingEasyRead(old, with: new)))
    #expect(words(found) == [expected], "\(found.map(\.message))")
    #expect(found.allSatisfy { $0.severity == .warning && $0.help?.isEmpty == false })
  }

  @Test(arguments: [
    "We look at your eligibility.\nEligibility means that you can get help.",
    "We look at your eligibility.\nThis means that you can get help.",
    "You get help.\nWe call this eligibility.",
    "Ring the Eligibility Team.",
    "A personal budget is money.\nA personal budget is yours.",
    "You have personal budgets.\nA personal budget is money.",
  ])
  func hardWordThatIsExplainedOrANameIsNoFault(_ text: String) throws {
    let folder = ContentFolder.withEasyRead().replacingEasyRead("You make a plan.", with: text)
    #expect(words(try findings(compared(folder))) == [])
  }

  @Test func wordOfAHeadingIsExplainedAnywhereUnderIt() throws {
    let folder = ContentFolder.withEasyRead()
      .replacingEasyRead("## What to write", with: "## Eligibility")
      .replacingEasyRead("See [the table]", with: "Eligibility means that you get help.\nSee [the table]")
    #expect(words(try findings(compared(folder))) == [])
  }

  @Test func councilMayNameAHardWordThatItsReadersKnow() throws {
    let folder = ContentFolder.withEasyRead()
      .replacingEasyRead("You make a plan.", with: "You make a personal budget of eligibility.")
      .replacing(
        "currency: GBP", with: "currency: GBP\neasy_read: {words: [eligibility, personal budget]}",
        in: "guide.yml")
    #expect(words(try findings(compared(folder))) == [])
  }

  @Test func versionIsOldWhenTheMainPageHasOtherWords() throws {
    let folder = try compared().replacing("good week", with: "good day", in: SampleEasyRead.main)
    let found = try findings(folder)
    #expect(words(found) == ["EASY-OLD 3:7"])
    let mark = try #require(try guide(folder).editions.first?.guidance.first?.mark)
    #expect(found.first?.help?.hasSuffix("write “main: \(mark)”") == true)
  }

  @Test(arguments: [
    ("Say what a good week looks like.", "Say what a\n  **good** week looks like."),
    ("](/short-breaks/)", "](/short-breaks/c/)"),
  ])
  func whiteSpaceAndAddressesOfLinksAreNoOtherWords(_ old: String, _ new: String) throws {
    #expect(try findings(compared().replacing(old, with: new, in: SampleEasyRead.main)) == [])
  }

  @Test func titleAndSummaryAreWordsToo() throws {
    let folder = try compared().replacing("order: 10", with: "order: 11", in: SampleEasyRead.main)
    #expect(try findings(folder) == [])
    #expect(
      words(try findings(folder.replacing("title: ", with: "title: New ", in: SampleEasyRead.main)))
        == ["EASY-OLD 3:7"])
  }

  @Test func versionWithoutAMarkIsToldWhichToWrite() throws {
    let folder = try compared()
    let mark = try #require(try guide(folder).editions.first?.guidance.first?.mark)
    let found = try findings(folder.replacingEasyRead("main: \(mark)\n", with: ""))
    #expect(words(found) == ["EASY-OLD 2:1"])
    #expect(found.first?.help?.contains("\(mark)") == true)
  }

  @Test func pageThatIsPromisedAndMissingIsTold() throws {
    let named = try compared().replacing(
      "currency: GBP", with: Self.promise + "[turning-18]", in: "guide.yml")
    #expect(
      try findings(named).map { "\($0.code.rawValue) \($0.location?.path ?? "") \($0.help ?? "")" } == [
        "EASY-MISSING content/\(MinimalGuide.scheme)/guidance/turning-18.md write turning-18.easy.md beside it"
      ])
    let all = try compared().replacing("currency: GBP", with: Self.promise + "all", in: "guide.yml")
    #expect(words(try findings(all)) == ["EASY-MISSING 1:1"])
    let wrong = try compared().replacing("currency: GBP", with: Self.promise + "[planing]", in: "guide.yml")
    let found = try findings(wrong)
    #expect(found.map(\.code) == [.easyMissing])
    #expect(found.first?.location?.path == "content/guide.yml")
    #expect(found.first?.help?.contains("planning") == true)
  }

  @Test func textOfMoreThan24PagesIsTooLong() throws {
    let ideas = { String(repeating: "![](symbol:yes) Yes.\n\n", count: $0) }
    let folder = {
      ContentFolder.withEasyRead().with(
        SampleEasyRead.path, "---\ntitle: x\nmain: \(SampleEasyRead.mark)\n---\n" + ideas($0))
    }
    #expect(try findings(compared(folder(EasyReadRules.ideas))) == [])
    #expect(words(try findings(compared(folder(EasyReadRules.ideas + 1)))) == ["EASY-LONG 1:1"])
  }

  @Test func wordsOfAReplacedEditionAreLeftAsTheyAre() throws {
    let folder = try compared().replacingEasyRead("You make a plan.", with: "You make a plan; we read it.")
    #expect(words(try findings(folder)) == ["EASY-IDEA 5:19"])
    let next = folder.withEdition("2026-10-01").with("editions/2026-10-01/guidance/planning.easy.md", nil)
    #expect(try findings(next) == [])
    #expect(words(try findings(next, asAt: "2026-09-30")) == ["EASY-IDEA 5:19"])
  }
}
