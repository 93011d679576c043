import Foundation
import GuideTestSupport
import Testing

/// The officer builds again, and only what changed is made again.
@Suite struct ReuseTests {
  private static let old = "editions/2026-04-01"
  private static let new = "editions/2027-04-01"
  private static let page = "\(old)/guidance/planning/index.html"

  /// The small guide with a second edition, built once.
  private final class Site {
    let place: Workplace
    let program: Program
    var options = ["--as-at", "2027-06-01"]

    init() throws {
      place = try Workplace()
      try place.addSmallGuide()
      let content = place.url.appending(path: "content")
      try FileManager.default.copyItem(
        at: content.appending(path: ReuseTests.old), to: content.appending(path: ReuseTests.new))
      program = Program(folder: place.url)
      try build()
    }

    /// Builds, and holds the site to that of a full build, the report included.
    @discardableResult
    func build(_ comment: Comment = "", status: Int32 = 0) throws -> [String: Data] {
      let run = ["--format", "json"] + options
      let result = try program.run(["build", "--output", "public"] + run)
      let full = try program.run(["build", "--full", "--output", "full"] + run)
      #expect(result.status == status, "\(comment): \(result.errors)")
      #expect(full.status == status, comment)
      #expect(result.output == full.output, comment)
      let (site, other) = (try place.tree("public"), try place.tree("full"))
      #expect(site.keys.sorted() == other.keys.sorted(), comment)
      #expect(site.keys.filter { site[$0] != other[$0] }.sorted() == [], comment)
      return site
    }

    /// The number of a published file, which another file does not have.
    func number(_ path: String) throws -> Int {
      let url = place.url.appending(path: "public/\(path)")
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
      return try #require(attributes[.systemFileNumber] as? Int)
    }

    /// Whether a file is still the same one after something was done and the guide built again.
    func keeps(_ path: String, _ comment: Comment, _ change: () throws -> Void) throws -> Bool {
      // A second name of its own keeps the number from being given to another file.
      let before = try number(path)
      let name = place.url.appending(path: "second-name-\(UUID().uuidString)")
      try FileManager.default.linkItem(at: place.url.appending(path: "public/\(path)"), to: name)
      try change()
      try build(comment)
      return try number(path) == before
    }
  }

  @Test func onlyTheEditionThatWasTouchedIsMadeAgain() throws {
    let site = try Site()
    let root = "guidance/planning/index.html"
    for page in [
      Self.page, "\(Self.new)/guidance/planning/index.html", root, "data/2026-04-01/short-breaks.csv",
    ] {
      #expect(try site.keeps(page, "nothing") {}, "\(page)")
    }
    let touch = {
      try site.place.replace(
        "a good week", with: "a fine week", in: "content/\(Self.new)/guidance/planning.md")
    }
    #expect(try site.keeps(Self.page, "another edition", touch))
    let touchAgain = {
      try site.place.replace(
        "a fine week", with: "a good week", in: "content/\(Self.new)/guidance/planning.md")
    }
    #expect(try !site.keeps(root, "the edition shown", touchAgain))
  }

  @Test func everyStepOfAYearIsThatOfAFullBuild() throws {
    let site = try Site()
    let place = site.place
    let planning = "content/\(Self.new)/guidance/planning.md"
    let before = try String(contentsOf: place.url.appending(path: planning), encoding: .utf8)
    try place.replace("a good week", with: "a fine week", in: planning)
    try site.build("a text")
    try place.write(
      "---\ntitle: More\nsummary: x\norder: 3\n---\nText.\n", to: "content/\(Self.new)/guidance/more.md")
    try site.build("a page comes")
    try FileManager.default.removeItem(at: place.url.appending(path: "content/\(Self.new)/guidance/more.md"))
    try site.build("and goes")
    try FileManager.default.removeItem(at: place.url.appending(path: planning))
    try site.build("a page of the edition before goes without a word", status: 1)
    try place.write(before, to: planning)
    try site.build("all as it was")
    try place.replace("Testshire Council", with: "Testshire County Council", in: "content/guide.yml")
    try site.build("the council")
    try place.replace("<main", with: "<main data-x=\"1\"", in: "templates/layout.html")
    try site.build("a template")
    try place.replace("state: decided", with: "state: draft", in: "content/\(Self.new)/edition.yml")
    try site.build("a draft")
    site.options += ["--drafts"]
    try site.build("drafts are shown")
    try place.replace("state: draft", with: "state: decided", in: "content/\(Self.new)/edition.yml")
    #expect(try site.program.run("edition", "seal", "2026-04-01", "--on", "2026-03-01").status == 0)
    try site.build("a seal")
    site.options = ["--as-at", "2026-12-31", "--base-url", "https://example.org/guide/"]
    try site.build("another day and address")
  }

  @Test func memoryThatIsDamagedOrOfAnotherSiteIsPassedOver() throws {
    let site = try Site()
    let file = site.place.url.appending(path: ".public.memory")
    let whole = try Data(contentsOf: file)
    var flipped = whole
    flipped[whole.count / 2] ^= 1
    let damaged = [Data(), whole.dropLast(), whole.prefix(whole.count / 2), flipped, whole + [0]]
    for (number, bytes) in damaged.enumerated() {
      #expect(
        try !site.keeps(Self.page, "damage \(number)") {
          // A file that does not begin as a memory does is somebody's own, and stays.
          try (number == 0 ? whole.prefix(120) : bytes).write(to: file)
        }, "damage \(number)")
    }
    let other = try Site()
    try other.place.replace(
      "a good week", with: "another week", in: "content/\(Self.old)/guidance/planning.md")
    try other.build()
    try FileManager.default.removeItem(at: file)
    try FileManager.default.copyItem(at: other.place.url.appending(path: ".public.memory"), to: file)
    let text = try #require(try site.build("of another site")[Self.page])
    #expect(String(decoding: text, as: UTF8.self).contains("a good week"))
    try FileManager.default.removeItem(at: file)
    #expect(try !site.keeps(Self.page, "none") {})
  }

  @Test func publishedFileThatWasWrittenToIsMadeAgainAndOneThatWasTouchedIsNot() throws {
    let site = try Site()
    let file = site.place.url.appending(path: "public/\(Self.page)")
    #expect(
      try site.keeps(Self.page, "touched") {
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 9)], ofItemAtPath: file.path)
      })
    let copy = try Data(contentsOf: file)
    let changes: [() throws -> Void] = [
      { try (copy + Data("more".utf8)).write(to: file) },
      {
        // In place, as long as it was, and at once.
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: Data("<!DOCTYPE HTML>".utf8))
        try handle.close()
      },
      { try FileManager.default.removeItem(at: file) },
      { try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path) },
    ]
    for (number, change) in changes.enumerated() {
      #expect(try !site.keeps(Self.page, "change \(number)", change), "change \(number)")
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o644)
    }
  }

  @Test func outputThatWasMovedOrCopiedIsTakenOverByWhatIsInIt() throws {
    let site = try Site()
    let manager = FileManager.default
    let url = { (name: String) in site.place.url.appending(path: name) }
    try manager.moveItem(at: url("public"), to: url("moved"))
    try site.build("away")
    try manager.removeItem(at: url("public"))
    try manager.copyItem(at: url("moved"), to: url("public"))
    #expect(try site.keeps(Self.page, "a copy") {})
    try manager.removeItem(at: url("public"))
    try manager.createDirectory(at: url("public"), withIntermediateDirectories: false)
    try site.build("an empty folder")
  }

  @Test func anotherProgramMakesEverythingAgain() throws {
    let site = try Site()
    let kept = try site.keeps(Self.page, "the first after another program") {
      // The same bytes, but nobody can know: it is another file.
      let other = site.place.url.appending(path: "another-program")
      try FileManager.default.copyItem(at: Program.executable, to: other)
      let process = Process()
      process.executableURL = other
      process.arguments = ["build"] + site.options
      process.currentDirectoryURL = site.place.url
      process.standardError = Pipe()
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(!kept)
  }

  @Test func checkLeavesTheMemoryAloneAndFullMakesAllAgain() throws {
    let site = try Site()
    let memory = site.place.url.appending(path: ".public.memory")
    let before = try Data(contentsOf: memory)
    #expect(try site.program.run(["check"] + site.options).status == 0)
    #expect(try Data(contentsOf: memory) == before)
    let kept = try site.keeps(Self.page, "full") {
      let result = try site.program.run(["build", "--full"] + site.options)
      #expect(result.status == 0)
    }
    #expect(!kept)
  }

  // MARK: Nothing at all has changed

  /// The small guide, built twice some seconds after it was written: until then a file could have changed unseen.
  private func settledSite() throws -> Site {
    let site = try Site()
    Thread.sleep(forTimeInterval: 3.1)
    try site.build("the settled guide")
    return site
  }

  /// The number of the published folder, which each publication exchanges.
  private func folder(_ site: Site) throws -> Int { try site.number("") }

  @Test func siteThatWouldBeTheSameIsLeftAlone() throws {
    let site = try settledSite()
    let before = try folder(site)
    let said = try site.program.run(["build"] + site.options)
    #expect(said.status == 0)
    #expect(said.errors.contains("→ public (as at 2027-06-01)"))
    #expect(try folder(site) == before)
    let full = try site.program.run(["build", "--full"] + site.options)
    #expect(try folder(site) != before)
    // The same words but for the time that it took.
    let words = { (text: String) in text.replacing(/\d+\.\d\d s/, with: "") }
    #expect(words(said.errors) == words(full.errors))
  }

  @Test func whateverChangesIsNoticedWhereNothingElseHas() throws {
    let site = try settledSite()
    let page = site.place.url.appending(path: "public/\(Self.page)")
    let changes: [(name: String, make: () throws -> Void)] = [
      (
        "a source",
        { try site.place.replace("good", with: "fine", in: "content/\(Self.new)/guidance/planning.md") }
      ),
      (
        "a template",
        { try site.place.replace("<main", with: "<main data-x=\"1\"", in: "templates/layout.html") }
      ),
      ("a page that is gone", { try FileManager.default.removeItem(at: page) }),
      ("a hidden file inside", { try site.place.write("Mine", to: "public/guidance/.mine") }),
      ("a page that somebody else put there", { try site.place.write("Mine", to: "public/mine.html") }),
      (
        "a page of the same length",
        {
          let handle = try FileHandle(forWritingTo: page)
          try handle.write(contentsOf: Data("<!DOCTYPE HTML>".utf8))
          try handle.close()
        }
      ),
      ("the day", { site.options = ["--as-at", "2027-06-02"] }),
    ]
    for (name, change) in changes {
      Thread.sleep(forTimeInterval: 3.1)
      try site.build("\(name): before")
      let before = try folder(site)
      try site.build("\(name): nothing")
      #expect(try folder(site) == before, "\(name)")
      try change()
      try site.build("\(name): after")
      #expect(try folder(site) != before, "\(name)")
    }
  }

  @Test func whatWasFoundIsSaidAgain() throws {
    let site = try settledSite()
    let first = try site.program.run(["build", "--full"] + site.options)
    let before = try folder(site)
    let second = try site.program.run(["build"] + site.options)
    #expect(try folder(site) == before)
    // With its place, the line at fault and its cure.
    #expect(first.errors.contains("warning[") && first.errors.contains("^"))
    let words = { (text: String) in text.replacing(/\d+\.\d\d s/, with: "") }
    #expect(words(second.errors) == words(first.errors))
  }
}
