import Diagnostics
import GuideModel
import GuideTestSupport
import Testing

@testable import GuideSource

/// Figures about people, in files that fit one another or do not.
@Suite struct FigureTests {
  private static let day = "2026-03-02"
  private static let rows = SampleFigures.rows()

  private func report(_ folder: ContentFolder) -> [String] {
    findings(folder).map { "\(words($0)): \($0.message)" }
  }

  private func publishing(_ rows: [String]) -> [String] {
    report(ContentFolder.withFigures().publishing([(Self.day, rows)]))
  }

  private let notAsked = [
    "OBSERVED-LEDGER content/\(SampleFigures.path):1:1: "
      + "these are not the figures that the policy in guide.yml asks for"
  ]

  @Test func soundFiguresHaveNoFindingsAndReachTheModel() throws {
    let (guide, findings) = GuideReader.read(ContentFolder.withFigures().source)
    #expect(findings == [])
    let scheme = try #require(guide?.editions.first?.schemes.first)
    #expect(scheme.observed?.lines == [SampleFigures.header] + Self.rows)
    #expect(guide?.ledger.entries.map(\.table) == [scheme.observed].compactMap(\.self))
    #expect(guide?.ledger.entries.first?.recordedFor.iso == Self.day)
    guard case .groupsByClass = guide?.facts.disclosure.series(of: scheme.id)?.design else {
      Issue.record("the design of the sample is that of classes")
      return
    }
  }

  @Test func byteOrderMarkAndWindowsLineEndsChangeNoFigure() throws {
    let folder = ContentFolder.withFigures()
    let text = try #require(folder.text(of: SampleFigures.path))
    let marked = "\u{FEFF}" + text.replacing("\n", with: "\r\n") + "\r\n"
    #expect(report(folder.with(SampleFigures.path, marked)) == [])
  }

  // MARK: The policy's design

  @Test(arguments: 0..<rows.count)
  func rowThatIsTakenOutOfBothFilesIsMissed(_ index: Int) {
    var rows = Self.rows
    rows.remove(at: index)
    #expect(publishing(rows) == notAsked)
  }

  @Test(arguments: [
    "B to C,all,20,24,,,z,2026-03-02,,", "A,autism,10,14,,,z,2026-03-02,,",
    "all,autism,10,14,,,z,2026-03-02,,",
    "D,all,0,9,,,c,2026-03-02,,",
  ])
  func rowThatThePolicyDoesNotAskForIsRefused(_ row: String) {
    #expect(publishing(Array(Self.rows.prefix(6)) + [row] + Self.rows.dropFirst(6)) == notAsked)
  }

  @Test func rowsInAnotherOrderAreRefused() {
    var rows = Self.rows
    rows.swapAt(0, 1)
    #expect(publishing(rows) == notAsked)
    rows = Self.rows
    rows.swapAt(11, 12)
    #expect(publishing(rows) == notAsked)
  }

  @Test func figuresWithoutADesignAreRefused() {
    #expect(
      report(ContentFolder.withFigures().replacing(SampleFigures.policy, with: "", in: "guide.yml"))
        == notAsked)
  }

  @Test func figuresThatWereTakenAwayFitEveryDesign() {
    #expect(publishing([]).filter { !$0.contains("COVERAGE") } == [])
  }

  // MARK: The ledger

  @Test func fileThatIsGoneWhileTheLedgerHasItIsMissed() {
    let found = report(ContentFolder.withFigures().with(SampleFigures.path, nil))
    #expect(
      found.filter { !$0.contains("COVERAGE") } == [
        "OBSERVED-LEDGER content/\(SampleFigures.path):1:1: "
          + "the ledger has figures for this scheme, but the file is gone"
      ])
  }

  @Test(arguments: [nil, "{\"version\": 1, \"figures\": []}\n"])
  func figuresThatNoLedgerHasAreRefused(_ ledger: String?) {
    #expect(
      report(ContentFolder.withFigures().with("ledger.json", ledger)) == [
        "OBSERVED-LEDGER content/\(SampleFigures.path):1:1: "
          + "these are not the figures that the ledger has for them"
      ])
  }

  @Test func figuresOfTheSchemeBeingWrittenNeedNotBeThereYet() throws {
    let edition = EditionDate(try #require(CalendarDate(iso: "2026-04-01")))
    let scheme = try #require(SchemeID("short-breaks"))
    let folder = ContentFolder.withFigures().with(SampleFigures.path, nil)
    let read = GuideReader.read(folder.source, writingFiguresOf: (edition, scheme))
    #expect(read.findings.filter { $0.severity == .error } == [])
  }

  /// A state, told by its day and a row of its own.
  private func states(_ days: [(for: String, rows: [String])]) -> [String] {
    findings(ContentFolder.withFigures().publishing(days.map { ($0.for, $0.rows) })).map {
      "\(words($0)): \($0.message)"
    }.filter { $0.hasPrefix("LEDGER") }
  }

  private func other(_ old: String, _ new: String, asAt day: String = day) -> [String] {
    SampleFigures.rows(asAt: day).map { $0.replacing(old, with: new) }
  }

  @Test func stateThatFollowsTheRenewalRuleIsAccepted() {
    let later = other("1750,2500,,2026-06-02,", "2000,2500,,2026-06-02,", asAt: "2026-06-02")
    #expect(states([(Self.day, Self.rows), ("2026-06-02", later)]) == [])
    #expect(states([(Self.day, Self.rows), ("2026-05-02", Self.rows)]) == [])
    let range = other("1750,2500,,2026-03-02,", "2000,2500,,2026-03-02,2026-05-02")
    #expect(states([(Self.day, Self.rows), ("2026-05-02", range)]) == [])
  }

  @Test func stateThatBreaksTheRenewalRuleIsReportedAtItsPlace() {
    let cases: [(for: String, rows: [String], message: String)] = [
      (
        "2026-06-01", SampleFigures.rows(asAt: "2026-06-01"),
        "numbers of people were renewed sooner than the policy allows"
      ),
      (
        "2026-07-01", other("A,all,50,74", "A,all,75,99"),
        "numbers of people differ from those that were published for the same day"
      ),
      (
        "2026-07-01", other("about-half", "about-a-third"),
        "numbers of people differ from those that were published for the same day"
      ),
      (
        "2026-07-01", SampleFigures.rows(asAt: "2026-02-02"),
        "numbers of people are older than those published before"
      ),
      ("2026-03-01", SampleFigures.rows(asAt: "2026-03-01"), "this state is older than the one before it"),
      ("2026-07-01", other("1750,2500", "2000,2500"), "amounts differ from those published for the same day"),
      (
        "2026-07-01", other("1750,2500,,2026-03-02,", "1750,2500,,2026-03-02,2026-02-02"),
        "amounts are older than those published before"
      ),
      (
        "2026-07-01", other("B,all,0,9,,,c,2026-03-02", "B,all,0,9,,,c,2026-07-01"),
        "the numbers of people in one table have several dates"
      ),
      ("2026-07-01", SampleFigures.rows(asAt: "2026-07-02"), "a figure is dated after its own state"),
      (
        "2026-07-01", other("1750,2500,,2026-03-02,", "1750,2500,,2026-03-02,2026-07-02"),
        "a figure is dated after its own state"
      ),
    ]
    for (day, rows, message) in cases {
      #expect(
        states([(Self.day, Self.rows), (day, rows)]) == ["LEDGER-ORDER content/ledger.json:3:1: \(message)"])
    }
  }

  @Test func figuresThatComeBackAreComparedWithThoseBeforeTheyWereTakenAway() {
    let back = other("A,all,50,74", "A,all,75,99")
    #expect(
      states([(Self.day, Self.rows), ("2026-04-01", []), ("2026-05-01", back)]) == [
        "LEDGER-ORDER content/ledger.json:4:1: "
          + "numbers of people differ from those that were published for the same day"
      ])
    let soon = SampleFigures.rows(asAt: "2026-05-01")
    #expect(
      states([(Self.day, Self.rows), ("2026-04-01", []), ("2026-05-01", soon)]) == [
        "LEDGER-ORDER content/ledger.json:4:1: "
          + "numbers of people were renewed sooner than the policy allows"
      ])
  }

  @Test func policyThatBecomesStricterDoesNotCondemnWhatWasPublishedBefore() {
    let later = SampleFigures.rows(asAt: "2026-06-02")
    let folder = ContentFolder.withFigures().publishing([(Self.day, Self.rows), ("2026-06-02", later)])
      .replacing("disclosure:\n", with: "disclosure:\n  renew_after_months: 6\n", in: "guide.yml")
    #expect(findings(folder).map(\.code) == [])
  }

  @Test func stateThatWasChangedOrTakenOutNoLongerFitsTheFile() throws {
    let folder = ContentFolder.withFigures()
    let ledger = try #require(folder.text(of: "ledger.json"))
    let changed = ledger.replacing("A,all,50,74", with: "A,all,75,99")
    #expect(findings(folder.with("ledger.json", changed)).map(\.code) == [.observedLedger])
    let two = folder.publishing([
      (Self.day, Self.rows), ("2026-06-02", SampleFigures.rows(asAt: "2026-06-02")),
    ])
    #expect(findings(two.with("ledger.json", ledger)).map(\.code) == [.observedLedger])
  }

  // MARK: Hostile files

  @Test(arguments: [
    String(repeating: "[", count: 10_000), String(repeating: "{\"a\":", count: 10_000), "{\"version\": 1",
    "[]",
    "1", "\"", "{\"version\": 1e400, \"figures\": []}",
    "{\"version\": 18446744073709551617, \"figures\": []}",
    "{\"version\": 1, \"figures\": {}}", "{\"version\": 1, \"figures\": [1, null, []]}",
    "{\"version\": 1, \"figures\": [{\"edition\": \"2026-04-01\", \"scheme\": \"short-breaks\", "
      + "\"recorded_for\": \"2026-03-02\", \"table\": []}]}",
  ])
  func brokenLedgerEndsInFindingsOfItsOwnFile(_ text: String) {
    let found = findings(ContentFolder().with("ledger.json", text))
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity == .error && $0.location?.path == "content/ledger.json" })
  }

  @Test func ledgerOfAThousandStatesIsReadInTime() {
    let states = Array(repeating: (Self.day, Self.rows), count: 1_000)
    let folder = ContentFolder.withFigures().publishing(states)
    let start = ThreadTime.seconds
    #expect(report(folder) == [])
    #expect(ThreadTime.seconds - start < 30)
  }

  // MARK: A new edition

  @Test func rangeByTheYearDoesNotStandBesideABudgetByTheWeek() throws {
    let levels = "editions/2026-10-01/short-breaks/levels.csv"
    let same = ContentFolder.withFigures().withEdition("2026-10-01")
    let words = { (folder: ContentFolder) in findings(folder).map(\.message) }
    #expect(!words(same).contains { $0.contains("by the week") })
    let weekly = same.with(
      levels,
      """
      level,kind,budget,period,support,source
      A,signpost,0,,Help to find support,table
      B,grant,500,,A small grant,table
      C,budget,2000,week,Help at home,table
      """)
    #expect(words(weekly).contains("the range of level C is by the year, and its budget by the week"))
  }

  @Test func policyBindsTheNewestEditionAlone() throws {
    let renamed = ContentFolder.withFigures().withEdition("2026-10-01")
      .with("editions/2026-10-01/short-breaks/observed.csv", nil)
      .with(
        "editions/2026-10-01/short-breaks/levels.csv",
        """
        level,kind,budget,support,source
        A,signpost,0,Help to find support,table
        B,grant,500,A small grant,table
        D,budget,2000,Help at home,table
        """
      ).replacing("B to C", with: "B to D", in: "guide.yml")
    let found = findings(renamed).filter {
      $0.code == .observedLedger || $0.code == .disclosurePolicy
    }
    #expect(
      found.map(\.message) == [], "the April figures are those of the ledger, whatever the classes are now")
  }
}
