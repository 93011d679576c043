import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// One run reports all there is to report, and the same each time.
@Suite struct WholeRunTests {
  private static let tenFaults = [
    Fault(.valueChoice, "guide.yml", "status: partial", "status: ▸fully"),
    Fault(.valueDate, "checks.yml", "2026-03-02", "▸2026-02-30"),
    Fault(.valueNumber, Path.facts, "people: 12", "people: ▸twelve"),
    Fault(.yamlKeyUnknown, Path.glossary, "  also:", "  ▸alos: [x]\n  also:"),
    Fault(.valueNumber, Path.route, "working_days: 10", "working_days: ▸ten"),
    Fault(.markdownHTML, Path.planning, "Say what", "▸<br>Say what"),
    Fault(.valueChoice, Path.schemeFacts, "plan_freely_up_to_level: true", "plan_freely_up_to_level: ▸yes"),
    Fault(.totalsSum, Path.levels, "Totals,,,100,", "Totals,,,▸101,"),
    Fault(.valueDecimal, Path.services, "104,18.50", "104,▸£18.50"),
    Fault(.groupUnknown, Path.example, "groups: [autism]", "groups: [▸autsim]"),
  ]

  /// A folder with all ten mistakes, and their places in report order.
  private static func tenMistakes() throws -> (folder: ContentFolder, places: [String]) {
    var folder = ContentFolder()
    var found: [Diagnostic] = []
    for fault in tenFaults {
      let (changed, place) = try fault.folder()
      folder = folder.with(fault.path, changed.text(of: fault.path))
      found.append(Diagnostic(fault.code, "", at: place))
    }
    return (folder, found.sorted().map(words))
  }

  @Test func tenMistakesInTenFilesAreTenFindingsInReportOrder() throws {
    let (folder, places) = try Self.tenMistakes()
    #expect(Set(Self.tenFaults.map(\.path)).count == 10)
    #expect(report(folder.source) == places)
    #expect(GuideReader.read(folder.source).guide == nil)
  }

  @Test func orderOfTheFilesChangesNothing() throws {
    let (folder, _) = try Self.tenMistakes()
    let second = "editions/2026-10-01"
    let source = Path.copies(of: Path.edition, at: second).reduce(
      folder.with("notes.txt", "x").with("\(second)/x/y.md", "x")
    ) { $0.with($1.path, $1.text) }.source
    let expected = GuideReader.read(source).findings
    var generator = SeededGenerator(seed: 5)
    for round in 0..<50 {
      var files: [String: [UInt8]] = [:]
      files.reserveCapacity(Int.random(in: 0...500, using: &generator))
      for path in source.paths.shuffled(using: &generator) { files[path] = source.bytes(at: path) }
      let shuffled = SourceFolder(displayPrefix: "content/", files: files)
      #expect(GuideReader.read(shuffled).findings == expected, "round \(round)")
    }
  }

  /// Editions are read side by side, and yet an edition knows whether one before it has an error.
  @Test func gapOfAnEditionIsToldOfOnlyWhileNoEditionBeforeHasAnError() throws {
    let second = "editions/2026-10-01"
    let guide = Path.copies(of: Path.edition, at: second).reduce(ContentFolder()) {
      $0.with($1.path, $1.text)
    }
    let facts = second + Path.schemeFacts.dropFirst(Path.edition.count)
    let text = try #require(guide.text(of: facts))
    let start = try #require(text.ranges(of: "coverage:\n").first).lowerBound
    let gap = guide.with(facts, String(text[..<start]))
    let gaps = { (folder: ContentFolder) in
      GuideReader.read(folder.source).findings.filter { $0.code == .coverageGap }
    }
    #expect(gaps(gap).contains { $0.location?.path == "content/" + facts })
    let faulty = gap.replacing("  also:", with: "  alos: [x]\n  also:", in: Path.glossary)
    #expect(gaps(faulty).isEmpty)
  }

  @Test func orderOfTheFilesDoesNotChangeTheGuide() throws {
    let source = ContentFolder().source
    let expected = try #require(GuideReader.read(source).guide)
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<20 {
      var files: [String: [UInt8]] = [:]
      for path in source.paths.shuffled(using: &generator) { files[path] = source.bytes(at: path) }
      let guide = try #require(GuideReader.read(SourceFolder(displayPrefix: "content/", files: files)).guide)
      #expect(guide.facts.contacts == expected.facts.contacts)
      #expect(guide.editions.first?.glossary == expected.editions.first?.glossary)
      #expect(guide.editions.first?.schemes.map(\.id) == expected.editions.first?.schemes.map(\.id))
    }
  }

  @Test func warningsAloneStillMakeAGuide() throws {
    let folder = ContentFolder()
      .replacing("45,2026-04-01", with: "45,2026-03-31", in: Path.services)
      .replacing("  - level: A\n    reason: No money, so no story yet.\n", with: "", in: Path.schemeFacts)
    let read = GuideReader.read(folder.source)
    #expect(
      read.findings.map(\.code).sorted { $0.rawValue < $1.rawValue } == [.coverageGap, .servicePriceOld])
    #expect(read.guide != nil)
  }

  /// A fault in one file must not make the files that refer to it look wrong.
  @Test(arguments: [
    ("guide.yml", "id: team", "id: \"team"), ("guide.yml", "contacts:", "contakts:"),
    (Path.schemeFacts, "id: prices", "id: Prices"), (Path.schemeFacts, "sources:", "surces:"),
    (Path.schemeFacts, "id: autism", "id: Autism"), (Path.levels, "C,budget,2000", "C/D,budget,2000"),
    (Path.levels, "level,kind", "level,knid"), (Path.levels, "C,budget", "\"C,budget"),
    (Path.route, "title: Complain", "title: \"Complain"),
    (Path.levels, "C,budget,2000,20", "C,budget,2000,20,"),
  ])
  func faultInADefinitionDoesNotSpreadToItsUses(_ path: String, old: String, new: String) {
    let found = findings(ContentFolder().replacing(old, with: new, in: path))
    #expect(!found.isEmpty)
    #expect(Set(found.compactMap { $0.location?.path }) == ["content/\(path)"], "\(found.map(words))")
  }

  @Test func realContentHasNoErrors() throws {
    let read = GuideReader.read(try ProjectFolder.read("content"))
    #expect(read.findings.filter { $0.severity == .error }.map(words) == [])
    #expect(read.guide != nil)
  }
}
