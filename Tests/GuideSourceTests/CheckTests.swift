import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// When time limits were last checked, and how long a check holds.
@Suite struct CheckTests {
  private static let stepCheck =
    "    steps:\n      ask:\n        checked_on: 2026-09-01\n        by_role: Head of complaints\n"

  private func guide(_ folder: ContentFolder, _ policy: String = "") throws -> Guide {
    let file = try #require(folder.text(of: "guide.yml"))
    let start = try #require(file.firstRange(of: "checks:")).lowerBound
    let folder = folder.with("guide.yml", file[..<start] + policy)
    let read = GuideReader.read(folder.source)
    return try #require(read.guide, "\(read.findings.map(\.message))")
  }

  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func found(
    _ folder: ContentFolder, _ policy: String = "", asAt iso: String, today: String? = nil
  ) throws -> [String] {
    CheckRules.findings(try guide(folder, policy), asAt: try day(iso), today: try day(today ?? iso))
      .inReportOrder().map(words)
  }

  // MARK: Reading

  @Test func newestCheckOfAStepCounts() throws {
    let folder = ContentFolder().appending("\n" + Self.stepCheck, to: "checks.yml")
    let guide = try guide(folder)
    let route = try #require(guide.editions.first?.routes.first)
    let step = try #require(route.steps.first)
    #expect(guide.lastCheck(of: route).checkedOn.iso == "2026-03-02")
    #expect(guide.lastCheck(of: step, in: route).checkedOn.iso == "2026-09-01")
    #expect(guide.lastCheck(of: step, in: route).byRole == "Head of complaints")
  }

  @Test func checkOfTheWholeRouteCoversItsSteps() throws {
    let guide = try guide(ContentFolder())
    let route = try #require(guide.editions.first?.routes.first)
    let step = try #require(route.steps.first)
    #expect(step.checkedOn.iso == "2026-03-01")
    #expect(guide.lastCheck(of: step, in: route).byRole == "Complaints manager")
  }

  @Test func checkOlderThanTheEditionsOwnIsNotShown() throws {
    let guide = try guide(ContentFolder().replacing("2026-03-02", with: "2026-02-01", in: "checks.yml"))
    let route = try #require(guide.editions.first?.routes.first)
    #expect(guide.lastCheck(of: route).checkedOn.iso == "2026-03-01")
    #expect(guide.lastCheck(of: route).byRole == nil)
  }

  @Test(arguments: [
    Fault(
      .stepUnknown, "checks.yml", "    by_role: Complaints manager",
      "    by_role: Complaints manager\n    steps:\n      ▸aks:\n        checked_on: 2026-03-02\n        by_role: x"
    ),
    Fault(
      .yamlKeyMissing, "checks.yml", "    by_role: Complaints manager",
      "    by_role: Complaints manager\n    steps:\n      ask:\n        ▸checked_on: 2026-03-02"),
    Fault(.valueNumber, "guide.yml", "refuse_after_days: 36500", "refuse_after_days: ▸36499"),
    Fault(.valueNumber, "guide.yml", "warn_after_days: 36500", "warn_after_days: ▸0"),
  ])
  func mistakeIsReportedAtItsPlace(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  @Test func stepsOfARouteThatCannotBeReadAreNotCalledUnknown() {
    let folder = ContentFolder().appending("\n" + Self.stepCheck, to: "checks.yml")
      .replacing("title: Complain\n", with: "", in: Path.route)
    #expect(findings(folder).map(\.code) == [.yamlKeyMissing])
  }

  @Test func policyHoldsHalfAYearAndAYearUnlessTheGuideSaysElse() throws {
    #expect(try guide(ContentFolder()).facts.checks == ChecksPolicy(warnAfterDays: 183, refuseAfterDays: 366))
    let own = try guide(ContentFolder(), "checks:\n  warn_after_days: 30\n")
    #expect(own.facts.checks == ChecksPolicy(warnAfterDays: 30, refuseAfterDays: 366))
    #expect(own.published(at: own.facts.baseURL).facts.checks == own.facts.checks)
  }

  // MARK: Age

  /// The check of 2 March 2026 is 183 days old on 1 September, and 366 days old on 3 March 2027.
  @Test(arguments: [
    ("2026-09-01", []), ("2026-09-02", ["CHECK-OLD content/checks.yml:3:17"]),
    ("2027-03-03", ["CHECK-OLD content/checks.yml:3:17"]),
    ("2027-03-04", ["CHECK-STALE content/checks.yml:3:17"]),
  ])
  func checkGrowsOldAndThenStopsTheBuild(_ day: String, _ expected: [String]) throws {
    #expect(try found(ContentFolder(), asAt: day) == expected)
    #expect(DiagnosticCode.checkOld.severity == .warning && DiagnosticCode.checkStale.severity == .error)
  }

  @Test func guideWithoutChecksIsJudgedByTheDaysOfItsEdition() throws {
    let lines = try found(ContentFolder().with("checks.yml", nil), asAt: "2027-06-01")
    #expect(lines == ["CHECK-STALE content/\(Path.route):4:13", "CHECK-STALE content/\(Path.route):31:17"])
  }

  @Test func freshCheckOfAStepDoesNotSpeakForItsRoute() throws {
    let folder = ContentFolder().appending("\n" + Self.stepCheck, to: "checks.yml")
    #expect(try found(folder, asAt: "2026-10-01") == ["CHECK-OLD content/checks.yml:3:17"])
  }

  @Test func replacedEditionIsNeverHeldUp() throws {
    let later = "editions/2027-04-01/routes/complaint.yml"
    let folder = ContentFolder().with("checks.yml", nil).withEdition("2027-04-01")
      .replacing("checked_on: 2026-03-01", with: "checked_on: 2027-03-01", in: later)
      .replacing("checked_on: 2026-03-01", with: "checked_on: 2027-03-01", in: later)
    #expect(try found(folder, asAt: "2027-05-01") == [], "the old edition's checks are 14 months old")
    let asOldNow = folder.replacing("checked_on: 2027-03-01", with: "checked_on: 2025-03-01", in: later)
    #expect(try found(asOldNow, asAt: "2027-05-01") == ["CHECK-STALE content/\(later):4:13"])
  }

  @Test func announcedEditionIsHeldUp() throws {
    let folder = ContentFolder().with("checks.yml", nil).withEdition("2027-04-01")
    let lines = try found(folder, asAt: "2026-12-01")
    #expect(lines.contains { $0.contains("editions/2027-04-01/") }, "\(lines)")
  }

  // MARK: The future

  @Test func checkInTheFutureStopsTheBuild() throws {
    let folder = ContentFolder().replacing("2026-03-02", with: "2026-11-22", in: "checks.yml")
    #expect(try found(folder, asAt: "2026-11-21") == ["CHECK-FUTURE content/checks.yml:3:17"])
    #expect(try found(folder, asAt: "2026-11-22") == [])
    #expect(try found(folder, asAt: "2026-11-01", today: "2026-11-22") == [], "it was made since")
    #expect(DiagnosticCode.checkFuture.severity == .error)
  }

  @Test func listOfBankHolidaysMayNotBeCheckedInTheFuture() throws {
    let folder = ContentFolder().replacing("2026-08-21", with: "2026-11-22", in: "bank-holidays.yml")
    let policy = "checks: {warn_after_days: 300}\n"
    #expect(try found(folder, policy, asAt: "2026-11-21") == ["CHECK-FUTURE content/bank-holidays.yml:1:13"])
    #expect(try found(folder, policy, asAt: "2026-11-22") == [])
  }

  @Test func dayOfAnEditionMayNotBeInTheFutureEither() throws {
    let folder = ContentFolder().replacing(
      "checked_on: 2026-03-01", with: "checked_on: 2026-11-22", in: Path.route)
    let lines = try found(folder, "checks: {warn_after_days: 300}\n", asAt: "2026-11-21")
    #expect(lines == ["CHECK-FUTURE content/\(Path.route):4:13"])
  }
}
