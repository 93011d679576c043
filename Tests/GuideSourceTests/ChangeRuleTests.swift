import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// A level that is not as it was has a reason, and a reason is for a level that is not.
@Suite struct ChangeRuleTests {
  private static let later = "editions/2026-10-01"
  private static let facts = "\(later)/edition.yml"
  private static let levels = "\(later)/short-breaks/levels.csv"

  /// The minimal guide with a later edition, in which level B has another budget unless it is as before.
  private static func folder(_ changes: String, isChanged: Bool = true) -> ContentFolder {
    let copy = ContentFolder().withEdition("2026-10-01").appending("\n" + changes, to: facts)
    guard isChanged else { return copy }
    return copy.replacing(",500,30,15000", with: ",510,30,15300", in: levels)
      .replacing("100,55000", with: "100,55300", in: levels)
  }

  private func errors(_ folder: ContentFolder) -> [Diagnostic] {
    findings(folder).filter { $0.severity == .error }
  }

  /// A list of changes in which `▸` marks where the finding belongs, and what its help must say.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    let text: String
    let help: String
    var isChanged = true

    init(_ code: DiagnosticCode, _ entries: String, help: String, isChanged: Bool = true) {
      self.code = code
      text = "level_changes:\n" + entries
      self.help = help
      self.isChanged = isChanged
    }

    var testDescription: String { "\(code.rawValue): \(text)" }
  }

  private static let reasonForB = "  - {scheme: short-breaks, level: B, reason: Prices rose.}\n"

  static let mistakes = [
    Mistake(
      .changeUnknown, reasonForB + "  - {scheme: short-breaks, level: ▸C, reason: Prices rose.}",
      help: "change levels.csv, or take the entry away"),
    Mistake(
      .changeUnknown, "  - {scheme: short-breaks, level: [B, ▸C], reason: Prices rose.}",
      help: "take the entry away"),
    Mistake(
      .changeUnknown, "  - {scheme: short-breaks, level: ▸Bee, reason: Prices rose.}",
      help: "known here: A, B, C"),
    Mistake(
      .changeUnknown, "  - {scheme: ▸short-break, level: B, reason: Prices rose.}",
      help: "did you mean “short-breaks”?"),
    Mistake(
      .changeUnknown, "  - {scheme: short-breaks, level: B, was: [▸Bee], reason: Prices rose.}",
      help: "known here: A, B, C"),
    Mistake(
      .changeUnknown, "  - {scheme: short-breaks, level: B, gone: true, now: ▸Z, reason: Prices rose.}",
      help: "known here: A, B, C"),
    Mistake(
      .changeUnknown, "  - {scheme: short-breaks, level: ▸B, gone: true, reason: Prices rose.}",
      help: "take the level out of levels.csv"),
    Mistake(.changeUnknown, "  - ▸{scheme: short-breaks, reason: Prices rose.}", help: "add “level: …”"),
    Mistake(
      .changeTwice, reasonForB + "  - {scheme: short-breaks, level: ▸b, reason: Prices rose.}",
      help: "give each change of a name of its own"),
    Mistake(
      .yamlShape, "  - {scheme: short-breaks, level: B, ▸was: [A], gone: true, reason: Prices rose.}",
      help: "write “was” at the level that is there now"),
    Mistake(
      .yamlShape, "  - {scheme: short-breaks, level: B, ▸now: C, reason: Prices rose.}",
      help: "add “gone: true”"),
    Mistake(
      .yamlShape, "  - {scheme: short-breaks, level: [B, C], ▸was: [A], reason: Prices rose.}",
      help: "write an entry for each level"),
    Mistake(
      .valueChoice, "  - {scheme: short-breaks, level: B, gone: ▸false, reason: Prices rose.}",
      help: "write “gone: true”"),
    Mistake(
      .yamlKeyMissing, "  - ▸{scheme: short-breaks, level: B}", help: "add “reason: …”"),
    Mistake(
      .yamlKeyUnknown, "  - {scheme: short-breaks, level: B, reason: Prices rose., ▸wos: [B]}",
      help: "did you mean “was”?"),
    Mistake(
      .wordingCap, "  - {scheme: short-breaks, level: B, reason: ▸Capped at more.}", help: ""),
  ]

  @Test(arguments: mistakes)
  func mistakeIsReportedOnceAtItsOwnPlace(_ mistake: Mistake) throws {
    let marked = try #require(Self.folder(mistake.text).text(of: Self.facts))
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars.prefix(while: { $0 != "▸" }) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    let folder = Self.folder(mistake.text.replacing("▸", with: ""))
    let found = errors(folder)
    #expect(
      found.map(words) == ["\(mistake.code.rawValue) content/\(Self.facts):\(line):\(column)"],
      "\(found.map(\.message))")
    #expect(found.first?.help?.contains(mistake.help) == true, "\(found.first?.help ?? "")")
  }

  @Test func reasonIsEnough() {
    #expect(errors(Self.folder("level_changes:\n" + Self.reasonForB)) == [])
  }

  @Test(arguments: ["", "level_changes: []\n"])
  func levelWithoutAReasonIsNamedWhereTheReasonBelongs(_ text: String) {
    let folder = Self.folder(text)
    let lines = folder.text(of: Self.facts)?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    let line = (lines.firstIndex { $0.hasPrefix("level_changes") } ?? 0) + 1
    let found = errors(folder)
    #expect(found.map(words) == ["CHANGE-REASON content/\(Self.facts):\(line):1"])
    #expect(
      found.first?.message
        == "level B of short-breaks has another budget since the edition of 2026-04-01, and no reason is given"
    )
    #expect(found.first?.help?.contains("- {scheme: short-breaks, level: B, reason: …}") == true)
  }

  @Test(arguments: [
    ("A,signpost", "A,grant", "level A of short-breaks has another kind"),
    ("Help at home", "Help", "level C of short-breaks has another support"),
    ("C,budget,2000,20,40000,Help at home,12,1500", "C,budget,2000,20,40000,Care,12,1500", "another support"),
  ])
  func everyPartThatCountsNeedsAReason(_ old: String, _ new: String, _ message: String) {
    let found = errors(Self.folder("", isChanged: false).replacing(old, with: new, in: Self.levels))
    let reasons = found.filter { $0.code == .changeReason }
    #expect(reasons.count == 1 && reasons.first?.message.contains(message) == true, "\(found.map(\.message))")
  }

  @Test func otherCapitalsNeedAReasonToo() {
    let folder = Self.folder("", isChanged: false).replacing("B,grant", with: "b,grant", in: Self.levels)
      .replacing("B,Holiday", with: "b,Holiday", in: "\(Self.later)/short-breaks/reference-services.csv")
      .replacing("level: B", with: "level: b", in: "\(Self.later)/short-breaks/scheme.yml")
    #expect(
      errors(folder).map(\.message) == [
        "level b of short-breaks has another spelling since the edition of 2026-04-01, and no reason is given"
      ])
  }

  @Test func nameAndPointsNeedAReasonToo() {
    let header = "level,name,kind,points_from,points_to,support\n"
    let old = header + "A,Low,eligibility,0,9,Some\nB,High,eligibility,10,,More\n"
    let new = header + "A,Small,eligibility,0,10,Some\nB,High,eligibility,11,,More\n"
    let schemes = [MinimalGuide.scheme, "\(Self.later)/short-breaks"]
    let plain = schemes.reduce(Self.folder("", isChanged: false)) { folder, scheme in
      let facts = (folder.text(of: "\(scheme)/scheme.yml") ?? "").split(separator: "coverage:")
      return ["levels/c.md", "reference-services.csv", "examples/saturday-friend.md"]
        .reduce(folder) { $0.with("\(scheme)/\($1)", nil) }
        .with("\(scheme)/scheme.yml", facts.first.map(String.init))
    }.with("\(MinimalGuide.scheme)/levels.csv", old).with(Self.levels, new)
    #expect(
      errors(plain).map(\.message) == [
        "level A of short-breaks has another name and another points since the edition of 2026-04-01, and no reason is given",
        "level B of short-breaks has another points since the edition of 2026-04-01, and no reason is given",
      ])
  }

  @Test(arguments: [
    (
      "Help at home,12,1500", "Help at home,6,1400",
      "another time between reviews and another fast-track figure"
    ),
    ("Help at home,12,1500", "Help at home,12,", "another fast-track figure"),
  ])
  func everyColumnNeedsAReason(_ old: String, _ new: String, _ message: String) {
    let found = errors(Self.folder("", isChanged: false).replacing(old, with: new, in: Self.levels))
    #expect(found.count == 1 && found.first?.message.contains(message) == true, "\(found.map(\.message))")
  }

  @Test func textOfALevelNeedsAReason() {
    let page = "\(Self.later)/short-breaks/levels/c.md"
    let folder = Self.folder("", isChanged: false)
    let other = folder.with(page, (folder.text(of: page) ?? "") + "\n\nThere is more to say.\n")
    #expect(
      errors(other).map(\.message) == [
        "level C of short-breaks has another text on its page since the edition of 2026-04-01, and no reason is given"
      ])
    let reason =
      "\nlevel_changes:\n  - {scheme: short-breaks, level: C, reason: Families asked for more words.}"
    #expect(errors(other.appending(reason, to: Self.facts)) == [])
  }

  @Test func newLevelAndGoneLevelNeedReasons() {
    let folder = Self.folder("", isChanged: false)
      .replacing("C,Support", with: "D,Support", in: "\(Self.later)/short-breaks/reference-services.csv")
      .replacing("level: C", with: "level: D", in: "\(Self.later)/short-breaks/examples/saturday-friend.md")
      .with("\(Self.later)/short-breaks/levels/c.md", nil)
      .replacing("C,budget", with: "D,budget", in: Self.levels)
    let found = errors(folder)
    #expect(
      found.map(\.message).sorted() == [
        "level C of short-breaks is gone since the edition of 2026-04-01, and no reason is given",
        "level D of short-breaks is new since the edition of 2026-04-01, and no reason is given",
      ])
    let renamed = folder.appending(
      "level_changes:\n  - {scheme: short-breaks, level: D, was: C, reason: A new letter.}\n", to: Self.facts)
    #expect(errors(renamed) == [], "one entry tells of both")
  }

  @Test func firstEditionNeedsNoneAndMayHaveNone() {
    let folder = ContentFolder().appending(
      "\nlevel_changes:\n  - {scheme: short-breaks, level: B, reason: x}",
      to: "\(MinimalGuide.edition)/edition.yml")
    let found = errors(folder)
    #expect(found.map(\.code) == [.changeUnknown])
    #expect(found.first?.message == "no edition before this one is published, so nothing has changed")
  }

  @Test(arguments: ["draft", "consultation"])
  func draftNeedsReasonsAndIsNoEditionBefore(_ state: String) {
    let draft = Self.folder("").replacing("state: decided", with: "state: \(state)", in: Self.facts)
    #expect(errors(draft).map(\.code) == [.changeReason])
    let next = Self.folder("level_changes:\n" + Self.reasonForB)
      .replacing("state: decided", with: "state: \(state)", in: Self.facts).withEdition("2027-04-01")
    #expect(errors(next) == [], "the edition after it is as the one before it")
  }

  @Test func schemeThatIsNewNeedsOneReasonForAllOfIt() {
    let adults = MinimalGuide.files.filter { $0.key.hasPrefix(MinimalGuide.scheme) }.reduce(
      Self.folder("", isChanged: false)
    ) { $0.with("\(Self.later)/adults" + $1.key.dropFirst(MinimalGuide.scheme.count), $1.value) }
    #expect(errors(adults).map(\.message) == ["the scheme “adults” is new, and no reason is given"])
    let entry = { (more: String) in
      adults.appending("level_changes:\n  - {scheme: adults, \(more)reason: Adults asked.}\n", to: Self.facts)
    }
    #expect(errors(entry("")) == [])
    #expect(errors(entry("level: B, ")).map(\.code) == [.changeUnknown])
  }

  @Test func schemeThatIsGoneNeedsAReason() {
    let adults = MinimalGuide.files.filter { $0.key.hasPrefix(MinimalGuide.scheme) }.reduce(
      Self.folder("", isChanged: false)
    ) { $0.with("\(MinimalGuide.edition)/adults" + $1.key.dropFirst(MinimalGuide.scheme.count), $1.value) }
    #expect(errors(adults).map(\.message) == ["the scheme “adults” is gone, and no reason is given"])
    let told = adults.appending("level_changes:\n  - {scheme: adults, reason: It moved.}\n", to: Self.facts)
    #expect(
      errors(told).map(\.message) == ["the scheme “adults” is gone, and nothing says how needs are still met"]
    )
    let met = told.replacing("It moved.}", with: "It moved., how_needs_are_met: We ask.}", in: Self.facts)
    #expect(errors(met) == [])
  }

  @Test func whatBecameOfLevelsIsInTheModel() throws {
    let text = """
      level_changes:
        - {scheme: short-breaks, level: B, reason: Prices rose.}
        - scheme: short-breaks
          level: A
          gone: true
          now: B
          reason: Few had it.
      """
    let gone = Self.folder(text).replacing(
      "A,signpost,0,50,0,Help to find support,12,,table\n", with: "", in: Self.levels
    )
    .replacing("100,55300", with: "50,55300", in: Self.levels)
    .replacing(
      "  - level: A\n    reason: No money, so no story yet.\n", with: "",
      in: "\(Self.later)/short-breaks/scheme.yml")
    let (guide, found) = GuideReader.read(gone.source)
    #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    let changes = try #require(guide?.editions.last?.facts.levelChanges)
    #expect(changes.map { $0.level?.name } == ["B", "A"])
    #expect(changes.map(\.course) == [.changed, .gone(now: LevelID("B"))])
  }
}
