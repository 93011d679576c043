import Diagnostics
import GuideChanges
import GuideModel
import GuideTestSupport
import Testing

/// Every difference between two editions is told once, and the same way back.
@Suite struct EditionChangesTests {
  /// The two totals go with the budget.
  private static func withTotals(_ edits: [Edit]) -> [Edit] {
    let others = edits.filter { !$0.rows.isEmpty && $0.rows != ["level B: budget"] }
    return others.count < edits.count
      ? others + Edit.all.filter { $0.rows.isEmpty || $0.rows == ["level B: budget"] } : others
  }

  @Test func editionIsNotDifferentFromItself() throws {
    let guide = try TwoEditions(Self.withTotals(Edit.all)).guide()
    for edition in guide.editions {
      #expect(EditionChanges(from: edition, to: edition).isEmpty)
      #expect(EditionChanges(from: edition, to: edition, in: guide).isEmpty)
    }
  }

  @Test func copyOfAnEditionIsNotDifferent() throws {
    let changes = try TwoEditions().changes()
    #expect(changes.isEmpty)
    #expect(changes.rows == [])
  }

  @Test(arguments: [
    ("it happens", "it begins"), ("it happens", "it happens\n      promptly: true"),
    ("it happens", "it happens\n      source: {title: A page}"),
    (
      "it happens",
      "it happens\n      if_it_falls_in: [{from: 08-01, to: 08-31}]\n      then: first_working_day_after"
    ),
    (
      "months: 12\n      starts_when: it happens",
      "later_of: [{months: 12, starts_when: it happens}, {days: 3, starts_when: it ends}]"
    ),
  ])
  func everyPartOfATimeLimitIsADifference(_ old: String, _ new: String) throws {
    var editions = TwoEditions()
    try editions.replace(old, with: new, in: "routes/complaint.yml")
    #expect(try editions.changes().rows.map(\.what) == ["step ask: act_within"])
    #expect(try editions.reversed().rows.map(\.what) == ["step ask: act_within"])
  }

  @Test func easyReadVersionIsADifferenceOfItsPage() throws {
    var editions = TwoEditions()
    editions.set("guidance/planning.easy.md", SampleEasyRead.text)
    #expect(
      try editions.changes().rows.map(\.what) == [
        "guidance planning: easy_body", "guidance planning: easy_title",
      ])
    // Readers do not see the mark.
    editions.folder = editions.folder.with(SampleEasyRead.path, SampleEasyRead.text)
    try editions.replace(SampleEasyRead.mark, with: "111111111111", in: "guidance/planning.easy.md")
    #expect(try editions.changes().isEmpty)
    try editions.replace("symbol:paper", with: "symbol:yes", in: "guidance/planning.easy.md")
    #expect(try editions.reversed().rows.map(\.what) == ["guidance planning: easy_body"])
  }

  @Test(arguments: Edit.all.indices)
  func eachEditMakesItsOwnDifferenceAndNoOther(_ index: Int) throws {
    let edits = Self.withTotals([Edit.all[index]])
    let rows = try TwoEditions(edits).changes().rows
    #expect(rows.map(\.what).sorted() == edits.flatMap(\.rows).sorted())
    #expect(rows.allSatisfy { $0.before != $0.after })
  }

  @Test(arguments: UInt64(0)..<40)
  func everyEditOfARandomSetAppearsOnceAndTheWayBackMirrors(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...12, using: &generator)
    let edits = Self.withTotals(Array(Edit.all.shuffled(using: &generator).prefix(count)))
    let editions = try TwoEditions(edits)
    let rows = try editions.changes().rows
    #expect(rows.map(\.what).sorted() == edits.flatMap(\.rows).sorted())
    #expect(try editions.reversed().rows == rows.map(\.mirrored).sorted())
  }

  @Test func textThatOnlyBreaksItsLinesElsewhereIsTheSame() throws {
    var editions = TwoEditions()
    try editions.replace("good week looks like", with: "good week\nlooks like", in: "guidance/planning.md")
    #expect(try editions.changes().isEmpty)
  }

  @Test func linkThatLeadsElsewhereIsADifferenceWithoutAWord() throws {
    var editions = TwoEditions()
    try editions.replace("(/short-breaks/challenge/)", with: "(/glossary/)", in: "guidance/planning.md")
    let change = try #require(try editions.changes().guidance.first?.fields.first)
    #expect(change.field == .part(.body))
    #expect(change.words?.isEmpty == true)
  }

  @Test func thingsThatComeAndGoAreToldWithWhatTheyHave() throws {
    var editions = TwoEditions()
    editions.set("guidance/new.md", "---\ntitle: New\nsummary: It is new.\norder: 3\n---\nWords.\n")
    editions.set("short-breaks/guidance/turning-18.md", nil)
    editions.set("routes/appeal.yml", MinimalGuide.files["\(MinimalGuide.edition)/routes/complaint.yml"])
    try editions.replace(
      "B,Holiday club,day,10,45,2026-04-01,prices\n", with: "", in: "short-breaks/reference-services.csv")
    let changes = try editions.changes()
    #expect(
      changes.rows.map(\.what) == [
        "guidance new", "route appeal", "scheme guidance turning-18", "service B/Holiday club",
      ])
    let service = try #require(changes.schemes.first?.services.first)
    #expect(service.isGone)
    #expect(
      service.fields.first { $0.field == .part(.total) }?.value.before
        == .total(thousandthsOfAPenny: 45_000_000))
    #expect(changes.guidance.first?.isAdded == true)
    #expect(try editions.reversed().guidance.first?.isGone == true)
  }

  @Test func exampleThatMovesToAnotherLevelIsTold() throws {
    var editions = TwoEditions()
    try editions.replace("level: C", with: "level: B", in: "short-breaks/examples/saturday-friend.md")
    try editions.replace("budget: 2000", with: "budget: 500", in: "short-breaks/examples/saturday-friend.md")
    try editions.replace("cost: 1820", with: "cost: 320", in: "short-breaks/examples/saturday-friend.md")
    try editions.replace("  - level: B\n", with: "  - level: C\n", in: "short-breaks/scheme.yml")
    let example = try #require(try editions.changes().schemes.first?.examples.first)
    let moved = try #require(example.fields.first { $0.field == .part(.level) })
    #expect(moved.value.before.map { "\($0)" } != moved.value.after.map { "\($0)" })
    #expect(example.fields.map(\.field.name) == ["level", "budget", "supports"])
  }

  @Test func schemeThatIsNewIsOneDifference() throws {
    var editions = TwoEditions()
    for (path, text) in MinimalGuide.files where path.hasPrefix(MinimalGuide.scheme) {
      editions.set("adults" + path.dropFirst(MinimalGuide.scheme.count), text)
    }
    editions.folder = editions.folder.appending(
      "\nlevel_changes:\n  - {scheme: adults, reason: Adults asked for one.}\n",
      to: "\(TwoEditions.later)/edition.yml")
    let changes = try editions.changes()
    #expect(changes.rows.map(\.what) == ["scheme adults"])
    #expect(changes.schemes.first?.isAdded == true)
    #expect(changes.schemes.first?.reasons.map(\.reason) == ["Adults asked for one."])
    #expect(try editions.reversed().schemes.first?.isGone == true)
  }

  @Test func onlyOneSchemeCanBeAskedFor() throws {
    let changes = try TwoEditions(Self.withTotals(Edit.all)).changes()
    let scheme = try #require(SchemeID("short-breaks"))
    #expect(changes.only(scheme).schemes == changes.schemes)
    #expect(changes.only(scheme).routes.isEmpty && changes.only(scheme).guidance.isEmpty)
    #expect(changes.only(try #require(SchemeID("adults"))).isEmpty)
  }

  @Test func jsonHasEveryDifferenceAndTheWordsOfTexts() throws {
    let changes = try TwoEditions(Self.withTotals(Edit.all)).changes()
    let text = JSONWriter.text(changes.json, layout: .compact)
    for part in [
      #"{"version":1,"from":"2026-04-01","to":"2026-10-01","#,
      #""before":{"pence":50000,"amount":"500","period":"year"},"after":{"pence":51000,"amount":"510","period":"year"}"#,
      #""difference":{"pence":1000,"amount":"10","period":"year","tenths_of_a_percent":20}"#,
      #"{"kind":"taken-out","text":"trains."},{"kind":"put-in","text":"buses."}"#,
      #"{"field":"fast_track_days","before":5,"after":7}"#,
      #"{"field":"total","before":1924,"after":1850}"#,
      #""extended_to":20"#,
      #""reasons":[{"edition":"2026-10-01","reason":"Because of A.","how_needs_are_met":null}]"#,
    ] {
      #expect(text.contains(part), "\(part) must be in the JSON")
    }
  }
}
