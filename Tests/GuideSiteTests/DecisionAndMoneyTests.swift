import Diagnostics
import GuideModel
import GuideSite
import GuideSource
import GuideTestSupport
import Testing

/// The pages of who decides what, and of the money behind the levels.
@Suite struct DecisionAndMoneyTests {
  private static let facts = "\(MinimalGuide.scheme)/scheme.yml"
  private static let decisions = "short-breaks/decisions/index.html"
  private static let money = "short-breaks/money/index.html"
  private static let pot = """
    pot:
      from: 2026-04-01
      to: 2027-03-31
      source: table
      parts:
        - {what: All the levels, amount: 50000}
        - {what: Plans that cost more, amount: 5000}
      when_it_runs_short: [We ask the council for more.]
      what_is_certain: This year is agreed.
    legal_basis:
    """

  private func page(_ path: String, _ changes: (String, String)...) throws -> String {
    let folder = changes.reduce(ContentFolder()) { $0.replacing($1.0, with: $1.1, in: Self.facts) }
    return try SiteFixture(folder).main(path)
  }

  private func section(_ id: String, of page: String) throws -> Substring {
    let start = try #require(page.firstRange(of: "id=\"\(id)\""))
    let rest = page[start.upperBound...]
    return rest[..<(rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)]
  }

  private func step(_ id: String, of page: String) throws -> Substring {
    let start = try #require(page.firstRange(of: "id=\"\(id)\""))
    let rest = page[start.upperBound...]
    return rest[..<(rest.firstRange(of: "</dl>")?.lowerBound ?? rest.endIndex)]
  }

  // MARK: As data

  @Test func decisionsAndThePotAreInTheDataFile() throws {
    let decided =
      "decisions:\n  sign_off: {how: We read it., days: 15, challenge: {route: complaint, step: ask}}\n"
    let folder = ContentFolder().replacing("decisions:\n", with: decided, in: Self.facts)
      .replacing("legal_basis:", with: Self.pot, in: Self.facts)
    let fixture = try SiteFixture(folder)
    #expect(fixture.site.findings == [])
    let json = try fixture.text("data/2026-04-01/short-breaks.json")
    for part in [
      #""eligible": null"#, #""how": "We read it.""#, #""days": 15"#, #""step": "ask""#,
      #""what": "Plans that cost more""#, #""pounds": "55000""#,
      #""what_is_certain": "This year is agreed.""#,
    ] { #expect(json.contains(part), "\(part)") }
    let none = try SiteFixture().text("data/2026-04-01/short-breaks.json")
    #expect(none.contains(#""pot": null"#))
  }

  @Test func anotherPotOnThePageIsNotPublished() throws {
    let folder = ContentFolder().replacing("legal_basis:", with: Self.pot, in: Self.facts)
    let template = try #require(ProjectFolder.read("templates").bytes(at: "money.html"))
    let spoiled = String(decoding: template, as: UTF8.self).replacing(
      "{{$money_page.about_total}}", with: "{{$money_page.about_total}}0")
    let fixture = try SiteFixture(folder, templates: ["money.html": spoiled])
    let finding = try #require(fixture.site.findings.first)
    #expect(finding.code == .dataDiffers && finding.message.contains("about £55,000"))
  }

  // MARK: Decisions

  @Test func fourStepsStandInOrderAndStaffDecideAtTwo() throws {
    let page = try page(Self.decisions)
    let places = try ["eligible", "charge", "first-figure", "sign-off"].map {
      try #require(
        page.firstRange(of: "<li class=\"step\($0.contains("-") ? " step-decision" : "")\" id=\"\($0)\"")
      )
      .lowerBound
    }
    #expect(places == places.sorted())
    #expect(page.ranges(of: "Staff decide here").count == 2)
  }

  @Test func stepSaysWhatTheCouncilSaysAndLinksToTheStepsOfTheRoute() throws {
    let step = try step(
      "sign-off",
      of: page(
        Self.decisions,
        (
          "decisions:\n",
          "decisions:\n  sign_off:\n    how: We read it.\n    who_decides: The manager.\n    days: 15\n    starts_when: we get your plan\n    reasons_given: in-writing\n    contact: team\n    challenge: {route: complaint, step: ask}\n"
        )))
    for words in [
      "We read it.", "The manager.", "15 working days or less. The days start when we get your plan.",
      "You get them in writing.", "Ask: The team.",
      "href=\"/short-breaks/challenge/#ask\">Ask for the working",
    ] {
      #expect(step.contains(words), "\(words)")
    }
    #expect(!step.contains("has not said"))
  }

  @Test func whatIsNotSaidIsSaidToBeMissing() throws {
    let page = try page(Self.decisions)
    let step = try step("sign-off", of: page)
    #expect(step.ranges(of: "The council has not said").count == 6, "\(step)")
    #expect(!page.contains("0 working days"))
  }

  @Test func groundRuleOnWhoDecidesIsForBothDecisions() throws {
    let page = try page(
      Self.decisions, ("fast_track_days: 5", "fast_track_days: 5\n  who_decides: One person for both."))
    #expect(try step("sign-off", of: page).contains("One person for both."))
    #expect(try !step("eligible", of: page).contains("One person for both."))
    #expect(try step("first-figure", of: page).contains("Your worker"))
  }

  @Test func noDaysAreTheSameDay() throws {
    let page = try page(Self.decisions, ("first_figure:\n", "first_figure:\n    days: 0\n"))
    #expect(page.contains("It is done on the same working day."))
  }

  // MARK: Money

  @Test func potIsShownInRoundNumbersWithItsSumAndItsSource() throws {
    let section = try section("pot", of: page(Self.money, ("legal_basis:", Self.pot)))
    for words in [
      "from 1 April 2026 to 31 March 2027", "about £50,000", "about £5,000", "about £55,000", "The table",
    ] {
      #expect(section.contains(words), "\(words)")
    }
  }

  @Test func agreedNeedsAreStillMetWhateverTheCouncilSays() throws {
    let said = try page(Self.money, ("legal_basis:", Self.pot))
    let unsaid = try page(Self.money)
    for page in [said, unsaid] {
      #expect(try section("short", of: page).contains("it must still be met."))
    }
    #expect(try section("short", of: said).contains("<li>We ask the council for more.</li>"))
    #expect(try section("certain", of: said).contains("This year is agreed."))
    for id in ["short", "certain", "pot", "spent", "what-you-pay"] {
      #expect(try section(id, of: unsaid).contains("The council has not said"), "\(id)")
    }
    #expect(!unsaid.contains("£0"))
  }

  /// What was spent is a figure about people: it is shown only as the check of all figures knows it.
  @Test func spendingIsShownOnlyAsTheCheckOfFiguresKnowsIt() throws {
    let facts =
      "disclosure:\n  facts:\n    - {what: The budget book, scheme: short-breaks, as_at: 2026-03-31, spend: {from: 50000, to: 100000}}\ncurrency: GBP"
    let page = try SiteFixture(
      ContentFolder().replacing("currency: GBP", with: facts, in: "guide.yml"), observed: nil
    ).main(Self.money)
    #expect(
      try section("spent", of: page).contains(
        "The budget book, 31 March 2026: between £50,000 and £100,000 in a year."))
  }

  @Test func levelAndSchemePagesLeadToBoth() throws {
    let fixture = try SiteFixture()
    for path in ["short-breaks/index.html", "short-breaks/c/index.html"] {
      let page = try fixture.main(path)
      #expect(
        page.contains("href=\"/short-breaks/decisions/\"") && page.contains("href=\"/short-breaks/money/\""))
    }
  }

  @Test(arguments: [
    ("149999", false), ("150000", true), ("12000", false), ("15000", true), ("900", false), ("2000", true),
  ])
  func amountMustBeRound(_ amount: String, _ isRound: Bool) throws {
    let folder = ContentFolder().replacing("legal_basis:", with: Self.pot, in: Self.facts)
      .replacing("amount: 50000", with: "amount: \(amount)", in: Self.facts)
    let codes = GuideReader.read(folder.source).findings.map(\.code)
    #expect(codes == (isRound ? [] : [.potExact]))
  }

  // MARK: A level without a reference service

  @Test func levelThatShowsNothingToBuySaysSo() throws {
    let services = "\(MinimalGuide.scheme)/reference-services.csv"
    let bare = ContentFolder().replacing(
      "B,Holiday club,day,10,45,2026-04-01,prices\n", with: "", in: services)
    let page = try SiteFixture(bare).main("short-breaks/b/index.html")
    #expect(page.contains("The council has not said what this level must be able to buy."))
    let explained = bare.replacing(
      "coverage:", with: "no_reference_service:\n  - {level: B, reason: A grant is for anything.}\ncoverage:",
      in: Self.facts)
    #expect(try SiteFixture(explained).main("short-breaks/b/index.html").contains("A grant is for anything."))
    #expect(try !SiteFixture(explained).main("short-breaks/a/index.html").contains("must be able to buy"))
  }
}
