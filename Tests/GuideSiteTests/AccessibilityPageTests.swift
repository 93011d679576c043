import GuideModel
import GuideSite
import GuideTestSupport
import Testing

/// The accessibility statement: the sentences that the law fixes, and no more than was tested.
@Suite struct AccessibilityPageTests {
  private static let problems =
    "  problems:\n    - what: Wide tables scroll sideways on a phone.\n      criterion: 1.4.10 Reflow\n      mend_by: 2026-12-01\n"
  private static let test =
    "  tested_on: 2026-03-01\n  tested_by: The web team\n  method: Keyboard and screen reader.\n"

  private func page(_ changes: (String, String)...) throws -> String {
    let folder = changes.reduce(ContentFolder()) { $0.replacing($1.0, with: $1.1, in: "guide.yml") }
    return try SiteFixture(folder).main("accessibility/index.html")
  }

  @Test func statementHasTheFixedSentencesAndHeadings() throws {
    let page = try page()
    for words in [
      "This accessibility statement applies to https://guide.testshire.example/.",
      "Testshire Council is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
      "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.",
      "Non-accessible content</h2>", "Non-compliance with the accessibility regulations</h3>",
      "1.4.10 Reflow",
      "Enforcement procedure</h2>", "Equality and Human Rights Commission",
      "Equality Advisory and Support Service",
      "Preparation of this accessibility statement</h2>", "This statement was prepared on 2 March 2026.",
      "last tested on 1 March 2026", "within 10 working days", "Ring us and we will post it.",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test(arguments: [
    ("partial", "partially compliant", "non-compliances"), ("not", "not compliant", "non-compliances"),
  ])
  func sentenceFitsTheStatus(_ status: String, _ words: String, _ listed: String) throws {
    let page = try page(("status: partial", "status: \(status)"))
    #expect(page.contains("is \(words) with") && page.contains(listed))
    #expect(!page.contains("fully compliant"))
  }

  @Test func fullComplianceIsSaidOnlyByItsOwnSentence() throws {
    let page = try page(
      ("status: partial", "status: full"), (Self.problems, "  problems: []\n"),
      (Self.test, Self.test + "  tested_by_people: true\n"))
    #expect(
      page.contains(
        "This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard."
      ))
    #expect(!page.contains("Non-accessible content"))
    #expect(page.contains("There may be problems that we have not found."))
  }

  @Test func burdensAndExemptionsStandUnderTheirOwnHeadings() throws {
    let lists =
      "  problems: []\n  disproportionate_burden:\n    - {what: Old films., criterion: 1.2.2 Captions, why: It costs too much., assessed_on: 2026-02-01}\n  out_of_scope:\n    - {what: Old maps., why: The law leaves them out.}\n"
    let page = try page((Self.problems, lists))
    #expect(page.contains("due to the exemptions listed below"))
    for words in [
      "Disproportionate burden</h3>", "It costs too much. We looked into this on 1 February 2026.",
      "Old maps.",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("Non-compliance with the accessibility regulations</h3>"))
  }

  @Test func siteThatNobodyTestedSaysSo() throws {
    let page = try page((Self.test, ""))
    #expect(page.contains("has not been tested yet"))
    #expect(!page.contains("last tested on"))
  }

  @Test func testByAProgramAloneIsCalledOne() throws {
    #expect(try page().contains("People have not tested it yet."))
    #expect(
      try !page((Self.test, Self.test + "  tested_by_people: true\n")).contains(
        "People have not tested it yet."))
  }

  /// What the law does not ask for is kept apart from failures, so that neither hides the other.
  @Test func whatPeopleAskedForIsKeptApart() throws {
    let page = try page(
      (
        Self.problems,
        Self.problems
          + "  also_wanted:\n    - {what: No Easy Read yet., by: 2027-02-01}\n    - {what: No films.}\n"
      ))
    #expect(page.contains("We plan to have it by 1 February 2027."))
    #expect(page.contains("We have not set a day for this."))
  }

  /// The Equality Commission enforces the law in Northern Ireland, the EHRC everywhere else.
  @Test(arguments: [
    (Nation.wales, "Equality and Human Rights Commission (EHRC)", "Equality Commission for Northern Ireland"),
    (.scotland, "Equality and Human Rights Commission (EHRC)", "Equality Commission for Northern Ireland"),
    (.northernIreland, "Equality Commission for Northern Ireland (ECNI)", "(EHRC)"),
  ])
  func enforcingBodyIsThatOfTheNation(_ nation: Nation, _ named: String, _ other: String) throws {
    let folder =
      nation == .northernIreland
      ? ContentFolder()
        .replacing(
          "nation: england", with: "nation: northern-ireland", in: "\(MinimalGuide.scheme)/scheme.yml"
        )
        .replacing(
          "nation: england", with: "nation: northern-ireland",
          in: "\(MinimalGuide.edition)/routes/complaint.yml")
      : NationRoutes.guide(in: nation)
    let page = try SiteFixture(folder).main("accessibility/index.html")
    #expect(page.contains(named) && !page.contains(other))
  }
}
