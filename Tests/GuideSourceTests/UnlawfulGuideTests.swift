import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// Guides that would repeat what an ombudsman or a court has found wrong: each is refused.
@Suite struct UnlawfulGuideTests {
  private static let later = "editions/2026-10-01"

  /// What stops the guide, in report order.
  private func refusal(_ folder: ContentFolder) -> [DiagnosticCode] {
    let read = GuideReader.read(folder.source)
    #expect(read.guide == nil, "the guide must be refused")
    return read.findings.inReportOrder().filter { $0.severity == .error }.map(\.code)
  }

  private func saying(_ sentence: String) -> ContentFolder {
    ContentFolder().replacing("Say what a good week looks like.", with: sentence, in: Path.planning)
  }

  private func withoutFirstFigure(_ line: String) -> ContentFolder {
    ContentFolder().replacing("    \(line)\n", with: "", in: Path.schemeFacts)
  }

  // MARK: Wiltshire, 2018: bands were used as a cap

  @Test(arguments: [
    "Your band is the most that we can pay.", "No plan may cost more than its level.",
    "If your needs cost more, only the amount of your level is paid, and nothing above it.",
    "The table shows upper limits: the limit of your level is £2,000.",
  ])
  func wiltshireBandsAsACap(_ sentence: String) {
    #expect(refusal(saying(sentence)).first == .wordingCap)
  }

  @Test func wiltshireGroundRulesThatKnowNoOtherAmount() {
    let folder = ContentFolder().replacing(
      "fast_track_days: 5", with: "other_amounts_for_a_reason: false\n  fast_track_days: 5",
      in: Path.schemeFacts)
    #expect(refusal(folder) == [.promiseCap])
  }

  // MARK: North Lincolnshire, 23 020 813: a budget without a breakdown

  @Test func northLincolnshireFigureWithoutTheWayItIsWorkedOut() {
    #expect(
      refusal(withoutFirstFigure("how: Your worker looks for the row that could buy the help you need."))
        == [.workingUnsaid])
  }

  @Test func northLincolnshireExampleWithoutItsParts() {
    let folder = ContentFolder().replacing(
      "  - what: Bus fares\n    cost: 180\n", with: "", in: Path.example)
    #expect(refusal(folder) == [.exampleSum])
  }

  // MARK: Dudley, 25 000 854: a cut, and not a word on how needs are met

  /// The minimal guide and a later edition in which level C gives £1,800 in place of £2,000.
  private func cut(_ entry: String) -> ContentFolder {
    let levels = "\(Self.later)/short-breaks/levels.csv"
    let services = "\(Self.later)/short-breaks/reference-services.csv"
    let example = "\(Self.later)/short-breaks/examples/saturday-friend.md"
    return ContentFolder().withEdition("2026-10-01")
      .replacing("2000,20,40000", with: "1800,20,36000", in: levels)
      .replacing("100,55000", with: "100,51000", in: levels)
      .replacing("104,18.50", with: "97,18.50", in: services)
      .replacing("budget: 2000", with: "budget: 1800", in: example)
      .replacing("cost: 1820", with: "cost: 1620", in: example)
      .appending(
        "\nlevel_changes:\n  - {scheme: short-breaks, level: C, \(entry)}\n", to: "\(Self.later)/edition.yml")
  }

  @Test func dudleyLevelThatIsLoweredWithoutSayingHowNeedsAreMet() throws {
    let folder = cut("reason: There is less money this year.")
    #expect(refusal(folder) == [.changeNeeds])
    let finding = try #require(findings(folder).first { $0.code == .changeNeeds })
    #expect(
      finding.message == "level C gives less than level C did, and nothing says how needs are still met")
    #expect(finding.location?.path == "content/\(Self.later)/edition.yml")
  }

  @Test func levelMayGiveLessWhereTheGuideSaysHowNeedsAreMet() {
    let folder = cut("reason: Prices fell., how_needs_are_met: Nobody’s plan changes before a review.")
    #expect(findings(folder).filter { $0.severity == .error } == [])
  }

  /// Level B of April is gone in October, and its people find themselves at the level that is named.
  private func gone(_ entry: String) -> ContentFolder {
    let scheme = "\(Self.later)/short-breaks"
    return ContentFolder().withEdition("2026-10-01")
      .replacing("B,grant,500,30,15000,A small grant,12,,table\n", with: "", in: "\(scheme)/levels.csv")
      .replacing("100,55000", with: "70,40000", in: "\(scheme)/levels.csv")
      .replacing(
        "B,Holiday club,day,10,45,2026-04-01,prices\n", with: "", in: "\(scheme)/reference-services.csv"
      )
      .replacing(
        "  - level: B\n    reason: We are asking families now.\n    fill_by: 2026-10-01\n", with: "",
        in: "\(scheme)/scheme.yml"
      )
      .appending(
        "\nlevel_changes:\n  - {scheme: short-breaks, level: B, \(entry)}\n", to: "\(Self.later)/edition.yml")
  }

  @Test(arguments: ["gone: true, reason: Few used it.", "gone: true, now: A, reason: Few used it."])
  func dudleyLevelThatGoesWithoutSayingHowNeedsAreMet(_ entry: String) {
    #expect(refusal(gone(entry)) == [.changeNeeds])
  }

  @Test(arguments: [
    "gone: true, now: C, reason: Few used it.",
    "gone: true, reason: Few used it., how_needs_are_met: Each family is asked first.",
  ])
  func levelMayGoWhereNobodyHasLessOrTheGuideSaysHowNeedsAreMet(_ entry: String) {
    #expect(findings(gone(entry)).filter { $0.severity == .error } == [])
  }

  @Test func levelsMergedIntoALowerOneNeedTheWordsToo() {
    let scheme = "\(Self.later)/short-breaks"
    let folder = ContentFolder().withEdition("2026-10-01")
      .replacing("C,budget,2000,20,40000,Help at home,12,1500,table\n", with: "", in: "\(scheme)/levels.csv")
      .replacing("100,55000", with: "80,15000", in: "\(scheme)/levels.csv")
      .replacing(
        "\nC,Support worker,hour,104,18.50,2026-04-01,prices", with: "",
        in: "\(scheme)/reference-services.csv"
      )
      .with("\(scheme)/levels/c.md", nil).with("\(scheme)/examples/saturday-friend.md", nil)
      .appending(
        "\nlevel_changes:\n  - {scheme: short-breaks, level: B, was: [B, C], reason: One is enough.}\n",
        to: "\(Self.later)/edition.yml")
    #expect(refusal(folder) == [.changeNeeds])
  }

  // MARK: Brighton, 18 018 290: nobody could see how budgets were set

  @Test func brightonFigureWithoutASource() {
    let folder = ContentFolder().replacing(
      "A small grant,12,,table", with: "A small grant,12,,", in: Path.levels)
    #expect(refusal(folder) == [.valueMissing])
  }

  @Test func brightonFigureThatNobodyAnswersFor() {
    #expect(refusal(withoutFirstFigure("who_decides: Your worker")) == [.workingUnsaid])
  }

  @Test func groundRuleOnWhoDecidesIsEnough() {
    let folder = withoutFirstFigure("who_decides: Your worker").replacing(
      "fast_track_days: 5", with: "fast_track_days: 5\n  who_decides: Your worker.", in: Path.schemeFacts)
    #expect(findings(folder).filter { $0.severity == .error } == [])
  }

  @Test func brightonSchemeThatRestsOnNothing() {
    let folder = ContentFolder().replacing(
      "legal_basis:\n  - title: Children Act 1989, section 17\n    says: Councils must support children in need.\n",
      with: "legal_basis: []\n", in: Path.schemeFacts)
    #expect(refusal(folder) == [.valueMissing])
  }

  // MARK: Bromley, 19 007 855: an arbitrary limit

  @Test(arguments: [
    "Help at home is limited to £2,000 a year, whatever you need.", "We never pay above £20 an hour.",
    "Nights are capped at two a month.", "The limit for help at home is £2,000.",
  ])
  func bromleyArbitraryLimit(_ sentence: String) {
    #expect(refusal(saying(sentence)).first == .wordingCap)
  }

  @Test func bromleyAmountThatCannotBuyWhatItIsFor() {
    let folder = ContentFolder().replacing("104,18.50", with: "104,25.00", in: Path.services)
    #expect(refusal(folder) == [.serviceTooDear])
  }

  // MARK: Savva, [2010] EWCA Civ 1209: the right to be told how the sum was calculated

  @Test func savvaFigureWithoutAWayToItsWorking() {
    #expect(refusal(withoutFirstFigure("working: {route: complaint, step: ask}")) == [.workingUnsaid])
  }

  @Test func savvaReasonsThatAreNeverGiven() {
    let folder = ContentFolder().replacing(
      "who_decides: Your worker\n    how",
      with: "reasons_given: never\n    who_decides: Your worker\n    how",
      in: Path.schemeFacts)
    #expect(refusal(folder) == [.valueChoice])
  }

  @Test func schemeThatSaysNothingOfItsFirstFigureIsToldOfEachLack() {
    let facts = ContentFolder().text(of: Path.schemeFacts) ?? ""
    let block = facts.components(from: "decisions:", to: "legal_basis:")
    let found = findings(ContentFolder().replacing(block, with: "", in: Path.schemeFacts))
    #expect(found.map(\.code) == [.workingUnsaid, .workingUnsaid, .workingUnsaid])
    #expect(Set(found.compactMap { $0.location?.path }) == ["content/\(Path.schemeFacts)"])
  }

  @Test func bandsWithoutMoneyNeedNoWorking() {
    let facts = ContentFolder().text(of: Path.schemeFacts) ?? ""
    let block = facts.components(from: "decisions:", to: "legal_basis:")
    let found = ContentFolder().replacing(block, with: "", in: Path.schemeFacts)
      .onlyLevels("level,kind,support\nCritical,eligibility,Life is at risk\nLow,eligibility,Some help\n")
      .findings
    #expect(found.filter { $0.severity == .error } == [])
  }

  // MARK: KM, [2012] UKSC 23: a table may be where one starts, and then services are costed

  @Test func kmAmountThatWasNeverComparedWithAPrice() {
    let folder = ContentFolder().replacing(
      "B,Holiday club,day,10,45,2026-04-01,prices\n", with: "", in: Path.services)
    let found = findings(folder)
    #expect(found.map(\.code) == [.serviceNone])
    #expect(
      found.first?.severity == .warning,
      "a council may publish with its reason still to come, but not strictly")
    #expect(found.first.map(words)?.hasPrefix("SERVICE-NONE content/\(Path.levels):3:") == true)
    let explained = folder.replacing(
      "coverage:",
      with: "no_reference_service:\n  - level: B\n    reason: A grant is for anything.\ncoverage:",
      in: Path.schemeFacts)
    #expect(findings(explained) == [])
  }

  // MARK: CP v North East Lincolnshire, 2018: an open figure in its parts

  @Test func cpFigureWhosePartsDoNotAddUp() {
    #expect(
      refusal(ContentFolder().replacing("cost: 180", with: "cost: 80", in: Path.example)) == [.exampleSum])
  }

  // MARK: Points, and examples outside their level

  @Test(arguments: [("11", DiagnosticCode.pointsOverlap), ("13", .pointsGap)])
  func pointsThatLeaveSomebodyOutOrCountTwice(_ start: String, _ code: DiagnosticCode) {
    let csv = """
      level,kind,budget,points_from,points_to,support,source
      A,signpost,0,0,11,Help,table
      B,grant,500,\(start),,A grant,table
      """
    #expect(ContentFolder().onlyLevels(csv).findings.map(\.code).contains(code))
  }

  @Test func exampleOutsideItsLevelWithoutAReason() {
    let folder = ContentFolder().replacing("budget: 2000", with: "budget: 2100", in: Path.example)
      .replacing("cost: 180", with: "cost: 280", in: Path.example)
    #expect(refusal(folder) == [.exampleOutsideLevel])
  }
}

extension String {
  /// From the first mark up to the next.
  fileprivate func components(from first: String, to next: String) -> String {
    guard let start = ranges(of: first).first?.lowerBound,
      let end = self[start...].ranges(of: next).first?.lowerBound
    else { return "" }
    return String(self[start..<end])
  }
}
