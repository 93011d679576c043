import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

extension ContentFolder {
  /// The same folder with other reasons for gaps; nil takes the key away.
  func reasons(_ text: String?) -> ContentFolder {
    let facts = self.text(of: Path.schemeFacts) ?? ""
    let end = facts.ranges(of: "coverage:\n").first?.lowerBound ?? facts.endIndex
    return with(Path.schemeFacts, facts[..<end] + (text.map { "coverage:\n\($0)\n" } ?? ""))
  }

  /// The same folder with another group, which has a page of its own.
  func group(_ id: String) -> ContentFolder {
    replacing("promises:\n", with: "  - id: \(id)\n    name: \(id)\npromises:\n", in: Path.schemeFacts)
      .with("\(Path.scheme)/groups/\(id).md", "---\ntitle: \(id)\nsummary: x\n---\nText.")
  }

  /// The same folder with a second example, which differs in one place.
  func secondExample(_ old: String, _ new: String) -> ContentFolder {
    let text = (self.text(of: Path.example) ?? "").replacing(old, with: new)
    return with("\(Path.scheme)/examples/second.md", text)
  }

  /// The same folder without the group's page and its name in the example.
  var groupWithNothing: ContentFolder {
    with("\(Path.scheme)/groups/autism.md", nil).replacing("groups: [autism]\n", with: "", in: Path.example)
  }

  fileprivate var scheme: Scheme? { GuideReader.read(source).guide?.editions.first?.schemes.first }
}

/// Reasons for every whole gap of the minimal guide, to which a test adds its own.
private let wholeGapReasons = """
    - level: A
      reason: A
    - level: B
      reason: B
    - held_as: [managed-account, third-party, mixed]
      reason: ways
    - ranges: true
      reason: ranges
  """

/// What a scheme shows, and what it does not show yet.
@Suite struct CoverageCellTests {
  private func coverage(_ folder: ContentFolder) throws -> Coverage {
    Coverage(of: try #require(folder.scheme))
  }

  private func words(_ cells: [CoverageCell]) -> [String] {
    cells.map { "\($0.group?.slug ?? "everyone") \($0.level) \($0.heldAs?.rawValue ?? "no money")" }
  }

  private func words(_ gaps: [WholeGap]) -> [String] {
    gaps.map {
      switch $0 {
      case .level(let level): level.name
      case .group(let group): group.slug
      case .heldAs(let way): way.rawValue
      case .ranges: "ranges"
      }
    }
  }

  @Test func cellsAreTheWaysOfALevelWithMoneyAndOneOfALevelWithout() throws {
    let coverage = try coverage(ContentFolder())
    let others = HeldAs.allCases.map(\.rawValue)
    #expect(
      words(coverage.emptyCells(group: GroupID("autism")))
        == ["autism A no money"] + others.map { "autism B \($0)" }
        + others.filter { $0 != "direct-payment" }.map { "autism C \($0)" })
  }

  @Test func exampleAtALevelWithoutMoneyCountsHoweverItIsHeld() throws {
    let folder = ContentFolder().secondExample("level: C", "level: A")
      .replacing("budget: 2000", with: "budget: 0", in: "\(Path.scheme)/examples/second.md")
      .replacing("cost: 1820", with: "cost: 0", in: "\(Path.scheme)/examples/second.md")
      .replacing("cost: 180\n", with: "cost: 0\n", in: "\(Path.scheme)/examples/second.md")
      .replacing("direct-payment", with: "third-party", in: "\(Path.scheme)/examples/second.md")
    let coverage = try coverage(folder)
    #expect(!words(coverage.emptyCells(group: nil)).contains("everyone A no money"))
    #expect(words(coverage.wholeGaps).contains("third-party"), "no money is held at level A")
  }

  @Test func planThatNeedsNoMoneyShowsItsLevelAndNoWay() throws {
    let folder = ContentFolder()
      .replacing("budget: 2000", with: "budget: 0\nreason_for_amount: Free.", in: Path.example)
      .replacing("held_as: direct-payment\n", with: "", in: Path.example)
      .replacing("cost: 1820", with: "cost: 0", in: Path.example)
      .replacing("cost: 180\n", with: "cost: 0\n", in: Path.example)
    let scheme = try #require(folder.scheme)
    let coverage = Coverage(of: scheme)
    #expect(words(coverage.wholeGaps) == ["A", "B"] + HeldAs.allCases.map(\.rawValue) + ["ranges"])
    #expect(coverage.examples(of: scheme.table.levels[2], group: GroupID("autism")).count == 1)
  }

  @Test func wholeGapsAreToldInTheOrderOfLevelsGroupsAndWays() throws {
    #expect(
      words(try coverage(ContentFolder()).wholeGaps)
        == ["A", "B", "managed-account", "third-party", "mixed", "ranges"])
    #expect(words(try coverage(ContentFolder().groupWithNothing).wholeGaps).dropFirst(2).first == "autism")
    #expect(
      words(try coverage(ContentFolder().with(Path.example, nil)).wholeGaps).prefix(3) == ["A", "B", "C"])
  }

  @Test func groupWithAPageOrAnExampleIsNoWholeGap() throws {
    let withoutPage = ContentFolder().with("\(Path.scheme)/groups/autism.md", nil)
    #expect(!words(try coverage(withoutPage).wholeGaps).contains("autism"))
    #expect(!words(try coverage(ContentFolder().with(Path.example, nil)).wholeGaps).contains("autism"))
  }

  @Test func exampleOfTwoGroupsIsShownForBothAndOnceForEveryone() throws {
    let folder = ContentFolder().group("deafblind")
      .replacing("groups: [autism]", with: "groups: [autism, deafblind]", in: Path.example)
    let scheme = try #require(folder.scheme)
    let coverage = Coverage(of: scheme)
    for group in [GroupID("autism"), GroupID("deafblind"), nil] {
      #expect(coverage.examples(of: scheme.table.levels[2], group: group).count == 1)
    }
  }

  @Test(arguments: [
    // The one that names more kinds of thing.
    ("- group: autism\n    reason: x\n  - level: C\n    group: autism\n    reason: y", "y"),
    (
      "- level: C\n    held_as: mixed\n    group: autism\n    reason: x\n  - level: C\n    group: autism\n    reason: y",
      "x"
    ),
    // Of those, the one that names fewer things.
    ("- level: [B, C]\n    reason: x\n  - held_as: mixed\n    reason: y", "y"),
    // Of those, the one written first.
    ("- level: C\n    reason: x\n  - held_as: mixed\n    reason: y", "x"),
    // The rest comes last.
    ("- rest: true\n    reason: x\n  - group: autism\n    reason: y", "y"),
    ("- rest: true\n    reason: x\n  - group: deafblind\n    reason: y", "x"),
    // The ranges are no place.
    ("- ranges: true\n    reason: x\n  - level: C\n    reason: y", "y"),
  ])
  func closestReasonIsShown(_ reasons: String, expected: String) throws {
    let scheme = try #require(ContentFolder().group("deafblind").reasons("  " + reasons).scheme)
    let cell = CoverageCell(
      group: GroupID("autism"), level: try #require(LevelID("C")), heldAs: .mixed)
    let index = try #require(Coverage(of: scheme).reason(for: cell))
    #expect(scheme.coverage[index].reason == expected)
  }

  @Test func reasonForAGroupIsNotOneForEveryone() throws {
    let scheme = try #require(ContentFolder().reasons("  - group: autism\n    reason: x").scheme)
    let cell = CoverageCell(group: nil, level: try #require(LevelID("C")), heldAs: .mixed)
    #expect(Coverage(of: scheme).reason(for: cell) == nil)
  }
}

/// Every gap has a reason, and every reason a gap.
@Suite struct CoverageRuleTests {
  private func gaps(_ folder: ContentFolder) -> [String] {
    findings(folder).filter { $0.code == .coverageGap }.map(\.message)
  }

  @Test func eachWholeGapIsToldOfOnceAndItsPlacesAreNot() {
    let bare = ContentFolder().groupWithNothing.with(Path.example, nil).reasons(nil)
    #expect(
      gaps(bare).map { $0.replacing(", and there is no reason", with: "") } == [
        "level A has no example", "level B has no example", "level C has no example",
        "no current range of budgets is published",
        "the group “autism” has neither a page nor an example",
        "there is no example of money held as “direct-payment”",
        "there is no example of money held as “managed-account”",
        "there is no example of money held as “mixed”",
        "there is no example of money held as “third-party”",
      ])
  }

  @Test func restDoesNotStandInForWholeGaps() {
    let found = findings(ContentFolder().reasons("  - rest: true\n    reason: x"))
    #expect(found.count == 6)
    #expect(found.allSatisfy { $0.code == .coverageGap })
  }

  @Test(arguments: ["group: autism\n", "held_as: mixed\n"])
  func reasonThatNamesMoreThanTheLevelDoesNotStandInForIt(_ more: String) {
    let folder = ContentFolder().replacing(
      "- level: A\n", with: "- level: A\n    \(more)", in: Path.schemeFacts)
    #expect(gaps(folder) == ["level A has no example, and there is no reason"])
  }

  @Test func groupsWithUnexplainedPlacesAreOneFindingEachThatNamesThem() {
    let folder = ContentFolder().group("blind").group("deafblind").reasons(wholeGapReasons)
    #expect(
      gaps(folder)
        == ["blind", "deafblind"].map {
          "the group “\($0)” has no example, and there is no reason, for level C (direct-payment)"
        })
    let rest = folder.reasons(wholeGapReasons + "\n  - rest: true\n    reason: x")
    #expect(findings(rest).map(\.message) == [])
  }

  @Test func findingIsAtTheKeyOrAtTheTopWithoutOne() {
    let facts = ContentFolder().text(of: Path.schemeFacts) ?? ""
    let line = facts.prefix(upTo: facts.ranges(of: "coverage:").first?.lowerBound ?? facts.startIndex)
      .split(separator: "\n", omittingEmptySubsequences: false).count
    let places = { (folder: ContentFolder) in Set(report(folder.source)) }
    #expect(
      places(ContentFolder().reasons("  - rest: true\n    reason: x"))
        == ["COVERAGE-GAP content/\(Path.schemeFacts):\(line):1"])
    #expect(places(ContentFolder().reasons(nil)) == ["COVERAGE-GAP content/\(Path.schemeFacts):1:1"])
  }

  @Test(arguments: [(9, "level L9 (direct-payment)"), (12, "level L8 (direct-payment) and 4 more levels")])
  func manyLevelsAreNotAllNamed(_ count: Int, end: String) throws {
    let levels = (1...count).map { "L\($0),grant,\($0),x,table\n" }.joined()
    let example = try #require(ContentFolder().text(of: Path.example))
      .replacing("  - what: Bus fares\n    cost: 180\n", with: "")
    let bare = ContentFolder().with(Path.services, nil).with(Path.meaning, nil).with(Path.example, nil)
      .with(Path.levels, "level,kind,budget,support,source\n" + levels).group("blind")
      .reasons(
        "  - held_as: [managed-account, third-party, mixed]\n    reason: x\n  - ranges: true\n    reason: x")
    let folder = (1...count).reduce(bare) { folder, number in
      folder.with(
        "\(Path.scheme)/examples/e\(number).md",
        example.replacing("level: C", with: "level: L\(number)").replacing("1820", with: "\(number)")
          .replacing("2000", with: "\(number)"))
    }
    let found = gaps(folder)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(end) == true, "\(found)")
  }

  @Test func schemeWithoutGroupsNeedsReasonsForItsLevelsAndWays() {
    let folder = ContentFolder().groupWithNothing
      .replacing("groups:\n  - id: autism\n    name: Autistic children\n", with: "", in: Path.schemeFacts)
      .secondExample("direct-payment", "mixed")
    let reasons = wholeGapReasons.replacing(", mixed", with: "")
    #expect(gaps(folder.reasons(reasons)) == [])
    let withB = folder.reasons(reasons.replacing("- level: B", with: "- level: B\n    held_as: mixed"))
    #expect(gaps(withB) == ["level B has no example, and there is no reason"])
  }

  @Test func exampleWithAFaultIsNoGap() {
    let folder = ContentFolder().replacing("cost: 180\n", with: "cost: 181\n", in: Path.example)
    #expect(findings(folder).map(\.code) == [.exampleSum])
  }

  @Test(arguments: [
    // Every place has an example, a named reason, or is none.
    "- ▸rest: true\n    reason: x",
    "- ▸level: C\n    held_as: direct-payment\n    reason: x",
    "- ▸level: A\n    held_as: mixed\n    reason: x",
    // Another reason is closer, or is written before.
    "- level: C\n    held_as: mixed\n    reason: x\n  - ▸level: C\n    held_as: [mixed]\n    reason: y",
    "- ▸ranges: true\n    reason: x",
  ])
  func reasonForNothingIsStale(_ entry: String) throws {
    let last = "    reason: We have not made them yet."
    // A second reason for the ranges has to come after the first.
    try Fault(.coverageStale, Path.schemeFacts, last, last + "\n  \(entry)").expectAlone()
  }

  @Test(arguments: [
    Fault(.yamlShape, Path.schemeFacts, "  - level: A\n", "  - ▸level: A\n    rest: true\n"),
    Fault(.yamlShape, Path.schemeFacts, "  - ranges: true\n", "  - ▸ranges: true\n    rest: true\n"),
    Fault(.yamlShape, Path.schemeFacts, "  - ranges: true\n", "  - ▸ranges: true\n    held_as: mixed\n"),
    Fault(.yamlShape, Path.schemeFacts, "    fill_by: 2026-10-01", "  - ▸reason: x"),
    Fault(.yamlShape, Path.schemeFacts, "  - level: A\n", "  - level:\n      ▸x: y\n"),
    Fault(.valueChoice, Path.schemeFacts, "ranges: true", "ranges: ▸false"),
    Fault(.valueChoice, Path.schemeFacts, "ranges: true", "rest: ▸yes"),
    Fault(.valueMissing, Path.schemeFacts, "  - level: A\n", "  - level: ▸[]\n"),
    Fault(.valueMissing, Path.schemeFacts, "  - level: A\n", "  - level: [A, ▸\"\"]\n"),
    Fault(.valueChoice, Path.schemeFacts, "third-party, mixed", "▸thrid-party, mixed"),
    Fault(.levelUnknown, Path.schemeFacts, "  - level: A\n", "  - level: ▸Z\n    reason: x\n  - level: A\n"),
    Fault(.levelUnknown, Path.schemeFacts, "  - level: A\n", "  - level: [A, ▸Z]\n"),
    Fault(
      .groupUnknown, Path.schemeFacts, "  - level: A\n", "  - group: ▸deaf\n    reason: x\n  - level: A\n"),
    Fault(
      .yamlKeyMissing, Path.schemeFacts, "  - level: A\n    reason: No money, so no story yet.\n",
      "  - ▸level: A\n"),
    Fault(.wordingCap, Path.schemeFacts, "reason: No money", "reason: ▸This is the cap. No money"),
  ])
  func mistakeInTheReasonsIsReportedAtItsPlace(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  /// Forty thousand places, and a reason for each level.
  @Test func largeSchemeIsCheckedInTime() {
    let levels = (1...100).map { "L\($0),grant,\($0),x,table" }.joined(separator: "\n")
    let groups = (1...100).map { "  - id: g\($0)\n    name: G\n" }.joined()
    let reasons = (1...100).map { "  - level: L\($0)\n    reason: x" }.joined(separator: "\n")
    let folder = ContentFolder().with(Path.services, nil).with(Path.meaning, nil).with(Path.example, nil)
      .with(Path.levels, "level,kind,budget,support,source\n\(levels)").reasons(reasons)
      .replacing("promises:\n", with: groups + "promises:\n", in: Path.schemeFacts)
    let start = ThreadTime.seconds
    #expect(gaps(folder).count == 105, "a hundred groups, four ways and the ranges")
    let seconds = ThreadTime.seconds - start
    #expect(seconds < 30, "\(seconds) seconds of one processor, a second in a release build")
  }
}
