import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@Suite struct LayoutTests {
  private static let edition = Path.edition
  private static let scheme = Path.scheme

  @Test(arguments: [
    ("giude.yml", "guide.yml"), ("check.yml", "checks.yml"), ("\(edition)/editon.yml", "edition.yml"),
    ("\(edition)/glosary.yml", "glossary.yml"), ("\(scheme)/shceme.yml", "scheme.yml"),
    ("\(scheme)/level.csv", "levels.csv"), ("\(scheme)/reference-service.csv", "reference-services.csv"),
    ("\(scheme)/exmaples/story.md", "examples"), ("\(scheme)/gruops/autism.md", "groups"),
    ("\(scheme)/levles/c.md", "levels"), ("\(scheme)/guidence/x.md", "guidance"),
    ("\(edition)/guidence/x.md", "guidance"), ("\(edition)/rutes/complaint.yml", "routes"),
    ("editoins/2026-04-01/edition.yml", "editions"),
  ])
  func unknownFileIsReportedWithTheNameThatWasMeant(_ path: String, meant: String) {
    let found = findings(ContentFolder().with(path, "x"))
    #expect(found.map(words) == ["FILE-UNKNOWN content/\(path):1:1"])
    #expect(found.first?.help == "did you mean “\(meant)”?")
  }

  @Test(arguments: [
    "notes.txt", "images/logo.png", "editions/notes.txt", "\(edition)/notes.txt",
    "\(edition)/routes/notes.txt",
    "\(edition)/routes/old/complaint.yml", "\(edition)/guidance/planning.txt", "\(scheme)/notes.txt",
    "\(scheme)/levels/c.txt", "\(scheme)/levels/old/c.md", "\(scheme)/examples/old/story.md",
    "\(scheme)/a/b/c/d/e.md", "\(edition)/guidance/old/planning.md", "\(scheme)/examples/story.markdown",
    "levels.csv", "\(edition)/levels.csv", "\(edition)/guide.yml",
  ])
  func fileThatIsNoPartOfAGuideIsReportedOnce(_ path: String) {
    let found = findings(ContentFolder().with(path, "x"))
    #expect(found.map { $0.location?.path } == ["content/\(path)"], "\(found.map(words))")
    #expect(found.first?.help?.isEmpty == false)
  }

  @Test(arguments: [
    "notes", "editoins", "\(edition)/guidance/old", "\(scheme)/exmaples", "\(scheme)/examples/old",
    "editions/2026-02-30", "editions/next",
  ])
  func emptyFolderThatIsNoPartOfAGuideIsReportedOnce(_ path: String) {
    #expect(
      report(ContentFolder().source.withFolders([path])).map { $0.split(separator: " ")[1] } == [
        "content/\(path):1:1"
      ])
  }

  @Test(arguments: ["\(edition)/adults", "editions/2026-10-01"])
  func emptyFolderOfASchemeOrAnEditionIsNotOverlooked(_ path: String) {
    let found = GuideReader.read(ContentFolder().source.withFolders([path])).findings
    #expect(found.contains { $0.location?.path.hasPrefix("content/\(path)") == true })
  }

  @Test func foldersOfAGuideAreNoFindings() {
    let folders = [
      "editions", Path.edition, "\(Path.edition)/routes", "\(Path.edition)/guidance", Path.scheme,
      "\(Path.scheme)/levels", "\(Path.scheme)/groups", "\(Path.scheme)/examples", "\(Path.scheme)/guidance",
    ]
    #expect(report(ContentFolder().source.withFolders(folders)) == [])
  }

  @Test(arguments: [
    "guide.yml", "\(edition)/edition.yml", "\(edition)/glossary.yml", "\(scheme)/scheme.yml",
    "\(scheme)/levels.csv",
  ])
  func missingFileIsTheOnlyFinding(_ path: String) {
    let read = GuideReader.read(ContentFolder().with(path, nil).source)
    #expect(read.findings.map(words) == ["FILE-MISSING content/\(path):1:1"])
    #expect(read.findings.first?.message.contains(path) == true)
    #expect(read.guide == nil)
  }

  @Test(arguments: [
    "checks.yml", "\(scheme)/levels/c.md",
    "\(scheme)/guidance/turning-18.md",
    "\(edition)/guidance/planning.md", "\(scheme)/groups/autism.md",
  ])
  func fileThatMayBeLeftOutIsNotMissed(_ path: String) {
    let read = GuideReader.read(ContentFolder().with(path, nil).source)
    #expect(read.findings.map(words) == [])
    #expect(read.guide != nil)
  }

  @Test func servicesMayBeLeftOutAndTheirLevelsAreNamed() {
    let read = GuideReader.read(ContentFolder().with("\(Path.services)", nil).source)
    #expect(read.findings.map(\.code) == [.serviceNone, .serviceNone])
    #expect(read.guide != nil)
  }

  @Test func emptyContentFolderLacksTheGuideAndAnEdition() {
    #expect(
      report(SourceFolder(displayPrefix: "content/", files: [:])) == [
        "FILE-MISSING content/editions:1:1", "FILE-MISSING content/guide.yml:1:1",
      ])
  }

  @Test func editionWithoutASchemeIsReported() {
    let folder = ContentFolder().moving(Path.scheme, to: "gone").source
    let files = folder.paths.filter { !$0.hasPrefix("gone") }.map { ($0, folder.bytes(at: $0) ?? []) }
    let alone = SourceFolder(displayPrefix: "content/", files: Dictionary(uniqueKeysWithValues: files))
    #expect(report(alone) == ["FILE-MISSING content/\(Path.edition)/:1:1"])
  }

  @Test(arguments: ["2026-02-30", "2026-31-04", "2026-4-1", "april", "1826-04-01"])
  func editionThatIsNoDayIsReportedOnceHoweverManyFilesItHas(_ name: String) {
    let folder = ContentFolder().with("editions/\(name)/edition.yml", "x").with(
      "editions/\(name)/a/b.md", "x")
    #expect(report(folder.source) == ["EDITION-NAME content/editions/\(name):1:1"])
  }

  @Test func everyEditionIsReadInTheOrderOfItsDay() throws {
    let folder = ContentFolder().withEdition("2026-10-01").withEdition("2025-04-01")
    let (guide, findings) = GuideReader.read(folder.source)
    #expect(!findings.contains { $0.severity == .error })
    #expect(guide?.editions.map(\.date.description) == ["2025-04-01", "2026-04-01", "2026-10-01"])
  }

  @Test(arguments: ["glossary", "accessibility", "coverage", "assets", "404", "en", "search"])
  func schemeCannotTakeAnAddressOfTheSite(_ name: String) {
    let folder = ContentFolder().moving(Path.scheme, to: "\(Path.edition)/\(name)")
    #expect(report(folder.source) == ["ADDRESS-RESERVED content/\(Path.edition)/\(name):1:1"])
  }

  @Test(arguments: [
    ("\(edition)/guidance/Planning.md", "Planning.md"),
    ("\(edition)/routes/Complaint 2.yml", "Complaint 2.yml"),
    ("\(scheme)/examples/a--b.md", "a--b.md"), ("\(scheme)/examples/.md", ".md"),
    ("\(scheme)/groups/é.md", "é.md"),
    ("\(edition)/Adults/scheme.yml", "Adults"),
  ])
  func nameThatCannotBePartOfAnAddressIsReported(_ path: String, name: String) {
    let found = findings(ContentFolder().with(path, "x"))
    #expect(found.map(words) == ["FILE-NAME content/\(path):1:1"])
    #expect(found.first?.message.contains("“\(name)”") == true)
  }

  @Test func fileOfALevelIsNamedAfterItsAddress() throws {
    try Fault(.fileName, Path.meaning, "level: C", "level: ▸B").expectAlone()
  }

  @Test func schemesStandInTheirOrderAndThenByTheirNames() throws {
    let second = Path.edition + "/adults"
    var folder = Path.copies(of: Path.scheme, at: second).reduce(ContentFolder()) { folder, copy in
      folder.with(copy.path, copy.text)
    }
    let names = { (folder: ContentFolder) in
      GuideReader.read(folder.source).guide?.editions.first?.schemes.map(\.id.slug)
    }
    #expect(names(folder) == ["adults", "short-breaks"])
    folder = folder.replacing("nation:", with: "order: 1\nnation:", in: Path.schemeFacts)
    #expect(names(folder) == ["short-breaks", "adults"])
  }
}

extension Path {
  /// The files of the minimal guide below one folder, with their paths below another.
  static func copies(of old: String, at new: String) -> [(path: String, text: String)] {
    MinimalGuide.files.filter { $0.key.hasPrefix(old) }.map { (new + $0.key.dropFirst(old.count), $0.value) }
  }
}
