import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// The accessibility statement claims no more than was tested.
@Suite struct AccessibilityRuleTests {
  private static let test =
    "  tested_on: 2026-03-01\n  tested_by: The web team\n  method: Keyboard and screen reader.\n"
  private static let problems =
    "  problems:\n    - what: Wide tables scroll sideways on a phone.\n      criterion: 1.4.10 Reflow\n      mend_by: 2026-12-01\n"

  private func codes(_ changes: (String, String)...) -> [DiagnosticCode] {
    let folder = changes.reduce(ContentFolder()) { $0.replacing($1.0, with: $1.1, in: "guide.yml") }
    return findings(folder).map(\.code)
  }

  private static let full = ("status: partial", "status: full")
  private static let noProblems = (problems, "  problems: []\n")

  @Test func fullComplianceAfterATestByPeopleThatFoundNothingIsAllowed() {
    #expect(codes(Self.full, Self.noProblems, (Self.test, Self.test + "  tested_by_people: true\n")) == [])
  }

  @Test func fullComplianceWithoutATestIsRefused() {
    #expect(codes(Self.full, Self.noProblems, (Self.test, "")) == [.accessibilityClaim])
  }

  @Test(arguments: ["", "  tested_by_people: false\n"])
  func fullComplianceByAProgramAloneIsRefused(_ line: String) {
    #expect(codes(Self.full, Self.noProblems, (Self.test, Self.test + line)) == [.accessibilityClaim])
  }

  @Test(arguments: [
    "tested_on: 2026-03-01", "tested_by: The web team", "method: Keyboard and screen reader.",
  ])
  func testWithoutItsDayItsPeopleOrItsMethodIsNone(_ line: String) {
    let found = codes(
      Self.full, Self.noProblems, (Self.test, Self.test + "  tested_by_people: true\n"), ("  \(line)\n", ""))
    #expect(found.contains(.yamlKeyMissing) && found.contains(.accessibilityClaim))
  }

  @Test func fullComplianceBesideAListOfFailuresIsRefused() {
    #expect(codes(Self.full, (Self.test, Self.test + "  tested_by_people: true\n")) == [.accessibilityClaim])
  }

  @Test(arguments: ["partial", "not"])
  func statementThatSomethingIsWrongListsIt(_ status: String) {
    #expect(codes(("status: partial", "status: \(status)"), Self.noProblems) == [.accessibilityClaim])
  }

  @Test func burdenOrExemptionIsSomethingListed() {
    let burden =
      "  problems: []\n  disproportionate_burden:\n    - {what: Old films., criterion: 1.2.2 Captions, why: It costs too much., assessed_on: 2026-02-01}\n"
    #expect(codes((Self.problems, burden)) == [])
    #expect(
      codes(
        (
          Self.problems,
          "  problems: []\n  out_of_scope:\n    - {what: Maps., why: The law leaves them out.}\n"
        )) == [])
  }

  @Test func guideThatNobodyTestedMaySaySo() {
    #expect(codes((Self.test, "")) == [])
  }

  @Test func statementOlderThanItsTestIsRefusedUnlessItWasReviewed() {
    let late = ("tested_on: 2026-03-01", "tested_on: 2026-05-01")
    #expect(codes(late) == [.accessibilityClaim])
    #expect(
      codes(late, ("prepared_on: 2026-03-02", "prepared_on: 2026-03-02\n  reviewed_on: 2026-05-02")) == [])
  }

  @Test(arguments: ["Reflow", "1.4", "9.1.1 Something", "WCAG 2.2"])
  func failureNamesItsCriterion(_ words: String) {
    #expect(codes(("1.4.10 Reflow", words)) == [.accessibilityCriterion])
  }

  // MARK: By the day of the build

  private func found(asAt iso: String, today: String? = nil, _ changes: (String, String)...) throws
    -> [String]
  {
    let folder = changes.reduce(ContentFolder()) { $0.replacing($1.0, with: $1.1, in: "guide.yml") }
    let guide = try #require(GuideReader.read(folder.source).guide)
    let days = try [iso, today ?? iso].map { try #require(CalendarDate(iso: $0)) }
    return AccessibilityRules.findings(guide, asAt: days[0], today: days[1]).inReportOrder().map(words)
  }

  /// The line of a key of the minimal guide.
  private func line(_ key: String) throws -> Int {
    let lines = try #require(ContentFolder().text(of: "guide.yml")).split(
      separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains("\(key):") }) + 1
  }

  @Test func statementOfTodayIsSound() throws {
    #expect(try found(asAt: "2026-11-21") == [])
  }

  @Test func testAndStatementOfADayToComeAreRefused() throws {
    let before = try found(asAt: "2026-02-28")
    #expect(
      before == [
        "ACCESSIBILITY-CLAIM content/guide.yml:\(try line("tested_on")):14",
        "ACCESSIBILITY-CLAIM content/guide.yml:\(try line("prepared_on")):16",
      ])
    #expect(try found(asAt: "2026-02-28", today: "2026-03-02") == [], "it is built as at an earlier day")
  }

  @Test func statementIsLookedAtEveryYear() throws {
    let late = ("mend_by: 2026-12-01", "mend_by: 2029-12-01")
    #expect(try found(asAt: "2027-03-03", late) == [])
    #expect(
      try found(asAt: "2027-03-04", late)
        == ["ACCESSIBILITY-OLD content/guide.yml:\(try line("prepared_on")):16"])
    let reviewed = ("prepared_on: 2026-03-02", "prepared_on: 2026-03-02\n  reviewed_on: 2027-01-02")
    #expect(try found(asAt: "2027-03-04", late, reviewed) == [])
  }

  @Test func promiseWhoseDayHasPassedIsTold() throws {
    #expect(try found(asAt: "2026-12-01") == [])
    #expect(
      try found(asAt: "2026-12-02") == ["ACCESSIBILITY-OLD content/guide.yml:\(try line("mend_by")):16"])
  }
}
