import GuideChanges
import GuideModel
import GuideTestSupport
import Testing

/// Levels that were renamed, merged, split, added or taken away.
@Suite struct LineageTests {
  private static let levels = "short-breaks/levels.csv"
  private static let header = "level,kind,budget,support,source\n"
  private static let old = [
    "A,signpost,0,Help,table", "B,grant,500,A grant,table", "C,budget,2000,Care,table",
  ]

  /// Both editions with nothing but these levels.
  private func editions(_ new: [String], _ entries: [String]) throws -> TwoEditions {
    var editions = TwoEditions()
    for folder in [MinimalGuide.edition, TwoEditions.later] {
      let scheme = "\(folder)/short-breaks"
      for file in ["levels/c.md", "reference-services.csv", "examples/saturday-friend.md"] {
        editions.folder = editions.folder.with("\(scheme)/\(file)", nil)
      }
      let facts = try #require(editions.folder.text(of: "\(scheme)/scheme.yml"))
      let kept = facts.split(separator: "coverage:")[0]
      editions.folder = editions.folder.with("\(scheme)/scheme.yml", String(kept))
        .with("\(scheme)/levels.csv", Self.header + Self.old.joined(separator: "\n"))
    }
    editions.set(Self.levels, Self.header + new.joined(separator: "\n"))
    editions.explain(entries)
    return editions
  }

  private func words(_ changes: EditionChanges) -> [String] {
    (changes.schemes.first?.levels ?? []).map { level in
      let names = { (levels: [LevelMention]) in levels.map(\.id.name).joined(separator: "+") }
      return "\(level.course.rawValue) \(names(level.before))→\(names(level.after))"
    }
  }

  private func check(
    _ new: [String], _ entries: [String], _ expected: [String], back: [String]
  ) throws {
    let editions = try editions(new, entries)
    #expect(try words(editions.changes()) == expected)
    #expect(try words(editions.reversed()) == back)
    let rows = try editions.changes().rows
    #expect(try editions.reversed().rows == rows.map(\.mirrored).sorted())
    let levels = try editions.changes().schemes.flatMap(\.levels)
    #expect(
      levels.allSatisfy { !$0.reasons.isEmpty },
      "every difference has the reason that was given for it")
  }

  @Test func levelIsRenamed() throws {
    try check(
      [Self.old[0], "Small,grant,550,A grant,table", Self.old[2]],
      ["level: Small, was: [B], reason: A name says more."], ["renamed B→Small"], back: ["renamed Small→B"])
  }

  @Test func levelsAreMergedUnderANewName() throws {
    try check(
      [Self.old[0], "D,budget,1500,Care,table"],
      ["level: D, was: [B, C], reason: Too close., how_needs_are_met: We ask."],
      ["merged B+C→D"], back: ["split D→B+C"])
  }

  @Test func levelIsMergedIntoOneThatStays() throws {
    try check(
      [Self.old[0], Self.old[2]], ["level: B, gone: true, now: C, reason: Few had it."], ["merged B+C→C"],
      back: ["split C→B+C"])
  }

  @Test func levelIsSplit() throws {
    try check(
      Self.old + ["C2,budget,3000,More care,table"], ["level: C2, was: [C], reason: Needs differ."],
      ["split C→C+C2"], back: ["merged C+C2→C"])
  }

  @Test func levelIsAdded() throws {
    try check(
      Self.old + ["D,budget,3000,More care,table"], ["level: D, reason: People asked."], ["added →D"],
      back: ["gone D→"])
  }

  @Test func levelIsGoneWithoutAPlaceForItsPeople() throws {
    try check(
      Array(Self.old.dropLast()),
      ["level: C, gone: true, reason: Nobody had it., how_needs_are_met: We ask."], ["gone C→"],
      back: ["added →C"])
  }

  @Test func lettersMoveOnForALevelInBetween() throws {
    try check(
      [Self.old[0], Self.old[1], "C,budget,1000,Some care,table", "D,budget,2000,Care,table"],
      [
        "level: C, gone: true, now: D, reason: The letters moved on.",
        "level: C, reason: There was a gap.", "level: D, was: [C], reason: The letters moved on.",
      ], ["added →C", "renamed C→D"], back: ["renamed D→C", "gone C→"])
  }

  @Test func levelsOfOneReasonCanBeNamedTogether() throws {
    let new = ["A,signpost,0,Help,table", "B,grant,550,A grant,table", "C,budget,2200,Care,table"]
    let changes = try editions(new, ["level: [B, C], reason: Prices rose."]).changes()
    #expect(
      changes.schemes.first?.levels.map { $0.reasons.map(\.reason) } == [["Prices rose."], ["Prices rose."]])
  }

  @Test func serviceAndExampleGoWithALevelThatIsRenamed() throws {
    var editions = TwoEditions()
    try editions.replace("C,budget", with: "Care,budget", in: Self.levels)
    try editions.replace("C,Support", with: "Care,Support", in: "short-breaks/reference-services.csv")
    try editions.replace("level: C", with: "level: Care", in: "short-breaks/examples/saturday-friend.md")
    let meaning = try #require(MinimalGuide.files["\(MinimalGuide.scheme)/levels/c.md"])
    editions.set("short-breaks/levels/c.md", nil)
    editions.set("short-breaks/levels/care.md", meaning.replacing("level: C", with: "level: Care"))
    editions.explain(["level: Care, was: [C], reason: A name says more."])
    #expect(try editions.changes().rows.map(\.what) == ["levels"])
  }

  @Test func reasonsOfEveryEditionInBetweenAreTold() throws {
    let guide = try TwoEditions(budgetsOfB: ["2026-10-01": 510, "2027-04-01": 520]).guide()
    let (first, last) = (try #require(guide.editions.first), try #require(guide.editions.last))
    for changes in [
      EditionChanges(from: first, to: last, in: guide), EditionChanges(from: last, to: first, in: guide),
    ] {
      let level = try #require(changes.schemes.first?.levels.first)
      #expect(
        level.reasons.map { "\($0.edition) \($0.reason)" } == [
          "2026-10-01 Rise to 510.", "2027-04-01 Rise to 520.",
        ])
    }
    let budget = EditionChanges(from: first, to: last, in: guide).schemes.first?.levels.first?.passages.first?
      .fields.first?.budget
    #expect(budget?.tenthsOfAPercent == 40)
  }

  @Test func draftIsComparedOverThePublishedEditionBefore() throws {
    var editions = TwoEditions(budgetsOfB: ["2026-10-01": 510, "2027-04-01": 520])
    try editions.replace("state: decided", with: "state: draft", in: "edition.yml")
    // The later edition follows the first one, since the draft does not count.
    let guide = try editions.guide()
    let changes = EditionChanges(from: guide.editions[1], to: guide.editions[2], in: guide)
    let level = try #require(changes.schemes.first?.levels.first)
    #expect(level.reasons.map(\.reason) == ["Rise to 510.", "Rise to 520."])
  }
}

extension TwoEditions {
  /// Editions in which level B has another budget, and a reason for it.
  init(budgetsOfB budgets: [String: Int]) {
    self.init()
    for (date, budget) in budgets {
      folder = (date == "2026-10-01" ? folder : folder.withEdition(date))
        .replacing(
          ",500,30,15000", with: ",\(budget),30,\(budget * 30)",
          in: "editions/\(date)/short-breaks/levels.csv"
        )
        .replacing(
          "100,55000", with: "100,\(40_000 + budget * 30)", in: "editions/\(date)/short-breaks/levels.csv"
        )
        .appending(
          "\nlevel_changes:\n  - {scheme: short-breaks, level: B, reason: Rise to \(budget).}\n",
          to: "editions/\(date)/edition.yml")
    }
  }
}
