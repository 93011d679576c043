import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@Suite struct GuideFileTests {
  private func guide(_ old: String, _ new: String) -> Guide? {
    GuideReader.read(ContentFolder().replacing(old, with: new, in: "guide.yml").source).guide
  }

  @Test(arguments: [
    ("", ExpectedPeoplePolicy.banded), ("expected_people:\n  show: banded\n", .banded),
    ("expected_people:\n  show: hidden\n", .hidden),
    ("expected_people:\n  show: exact\n  reason: Set in March.\n", .exact(reason: "Set in March.")),
  ])
  func expectedPeopleAreBandedUnlessTheCouncilSaysOtherwise(_ keys: String, policy: ExpectedPeoplePolicy) {
    #expect(guide("accessibility:", keys + "accessibility:")?.facts.expectedPeople == policy)
  }

  @Test(arguments: [
    Fault(.expectedReason, "guide.yml", "currency: GBP", "currency: GBP\nexpected_people: {show: ▸exact}"),
    Fault(
      .valueMissing, "guide.yml", "currency: GBP",
      "currency: GBP\nexpected_people: {show: exact, reason: ▸\"\"}"),
    Fault(.valueChoice, "guide.yml", "currency: GBP", "currency: GBP\nexpected_people:\n  show: ▸all"),
    Fault(.yamlKeyMissing, "guide.yml", "currency: GBP", "currency: GBP\nexpected_people:\n  ▸reason: x"),
    Fault(.yamlShape, "guide.yml", "currency: GBP", "currency: GBP\nexpected_people: ▸exact"),
    Fault(.valueChoice, "guide.yml", "languages: [en]", "languages: ▸[]"),
    Fault(.valueTwice, "guide.yml", "languages: [en]", "languages: [en, ▸en]"),
    Fault(.valueChoice, "guide.yml", "languages: [en]", "languages: ▸[en, cy]"),
    Fault(.valueChoice, "guide.yml", "currency: GBP", "currency: ▸EUR"),
    Fault(
      .valueWebAddress, "guide.yml", "https://guide.testshire.example/", "▸https://guide.testshire.example"),
    Fault(.valueNumber, "guide.yml", "answer_within_days: 10", "answer_within_days: ▸0"),
    Fault(.valueChoice, "guide.yml", "status: partial", "status: ▸fully"),
    Fault(
      .yamlKeyMissing, "guide.yml",
      "- id: team\n    name: The team\n    kind: council\n    helps_with: Questions about your plan.\n    email: team@testshire.example",
      "- ▸id: team\n    name: The team\n    kind: council\n    helps_with: Questions about your plan.\n    hours: 9 to 5"
    ),
    Fault(.valueText, "guide.yml", "email: team@testshire.example", "email: ▸team@testshire"),
    Fault(.valueText, "guide.yml", "email: team@testshire.example", "email: ▸a@b@testshire.example"),
    Fault(.valueWebAddress, "guide.yml", "phone: 01632 960100", "website: ▸www.advice.example"),
    Fault(.yamlKeyUnknown, "guide.yml", "phone: 01632 960100", "phone: 01632 960100\n    ▸fax: 01632 960101"),
  ])
  func mistakeInTheFactsIsReportedAtItsPlace(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  /// The format asks for `https://`: a guide is not published where anyone on the way can change it.
  @Test func addressOfTheGuideIsSecure() throws {
    try Fault(
      .valueWebAddress, "guide.yml", "https://guide.testshire.example/", "▸http://guide.testshire.example/"
    )
    .expectAlone()
  }

  @Test(arguments: [
    "phone: 01632 960100", "email: a@b.example", "website: https://a.example/", "post: 1 High Street",
  ])
  func oneWayToReachAContactIsEnough(_ way: String) {
    #expect(guide("phone: 01632 960100", way)?.facts.contacts.count == 2)
  }

  @Test func contactDefinedTwiceIsReportedAtTheSecond() {
    let found = findings(ContentFolder().replacing("- id: team", with: "- id: advice", in: "guide.yml"))
    #expect(found.contains { $0.location?.line == 15 && $0.notes.first?.location.line == 10 }, "\(found)")
    #expect(!found.contains { $0.message.contains("there is no contact") })
  }

  // MARK: checks.yml

  @Test func checkStandsBesideTheRoutesOwnDate() throws {
    let guide = try #require(GuideReader.read(ContentFolder().source).guide)
    let route = try #require(guide.editions.first?.routes.first)
    let check = try #require(guide.checks[route.id]?.route)
    #expect(route.checkedOn.iso == "2026-03-01")
    #expect(check.checkedOn.iso == "2026-03-02")
    #expect(check.byRole == "Complaints manager")
  }

  @Test func guideWithoutChecksHasNone() throws {
    let guide = try #require(GuideReader.read(ContentFolder().with("checks.yml", nil).source).guide)
    #expect(guide.checks.isEmpty)
  }

  @Test(arguments: [
    Fault(.yamlKeyMissing, "checks.yml", "    checked_on: 2026-03-02\n    by", "    ▸by"),
    Fault(.yamlKeyUnknown, "checks.yml", "routes:", "▸steps: {}\nroutes:"),
    Fault(
      .yamlShape, "checks.yml", "complaint:\n    checked_on: 2026-03-02\n    by_role: Complaints manager",
      "complaint: ▸2026-03-02"),
    Fault(.valueDate, "checks.yml", "2026-03-02", "▸2026-3-2"),
  ])
  func mistakeInTheChecksIsReportedAtItsPlace(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  // MARK: Routes

  @Test(arguments: [
    Fault(.yamlShape, Path.route, "      working_days: 10", "      ▸days: 14\n      working_days: 10"),
    Fault(.yamlShape, Path.route, "      working_days: 10\n      starts", "      ▸starts"),
    Fault(.valueNumber, Path.route, "working_days: 10", "working_days: ▸0"),
    Fault(.valueNumber, Path.route, "working_days: 10", "days: ▸ten"),
    Fault(.valueNumber, Path.route, "extended_to: 20", "extended_to: ▸10"),
    Fault(.valueNumber, Path.route, "extended_to: 20", "promised: ▸{working_days: 10}"),
    Fault(.yamlShape, Path.route, "extended_to: 20", "promised: ▸{days: 5, months: 1}"),
    Fault(
      .yamlKeyMissing, Path.route, "      working_days: 10\n      starts_when: we get your letter\n",
      "      ▸working_days: 10\n"),
    Fault(.yamlKeyUnknown, Path.route, "      working_days: 10", "      ▸weeks: 2\n      working_days: 10"),
    Fault(.contactUnknown, Path.route, "contacts: [advice]", "contacts: [advice, ▸advise]"),
    Fault(
      .addressTwice, Path.route, "- id: ask\n",
      "- id: ask\n    title: x\n    who_decides: x\n    who_may_use: x\n    cost: x\n    contacts: [advice]\n    what_to_do: x\n    what_to_say: x\n    what_happens_next: x\n    current_support: x\n    source: {title: x}\n    checked_on: 2026-03-01\n  - id: ▸ask\n"
    ),
    Fault(.routeUnknown, Path.schemeFacts, "routes: [complaint]", "routes: [complaint, ▸appeal]"),
    Fault(.valueMissing, Path.schemeFacts, "routes: [complaint]", "routes: ▸[]"),
  ])
  func mistakeInARouteIsReportedAtItsPlace(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  /// A page shows all of them, in the same order, so none may be left out.
  @Test(arguments: [
    "what_to_do: Ring your worker, or write.", "what_to_say: “Please show me the working.”",
    "what_happens_next: We send you our notes.", "current_support: It goes on as it is.",
  ])
  func stepNeedsEachOfItsTexts(_ line: String) {
    let found = report(ContentFolder().replacing("    \(line)\n", with: "", in: Path.route).source)
    #expect(found == ["YAML-KEY-MISSING content/\(Path.route):10:5"])
  }

  @Test func stepMayLeaveOutWordsOnItsLastDayAndFurtherText() throws {
    let body = "    body: |\n      Ask us to show how we got to the figure.\n"
    let folder = ContentFolder().replacing(body, with: "", in: Path.route)
    let guide = try #require(GuideReader.read(folder.source).guide)
    let texts = try #require(guide.editions.first?.routes.first?.steps.first?.texts)
    #expect(texts.body == nil && texts.byWhen == nil)
  }
}
