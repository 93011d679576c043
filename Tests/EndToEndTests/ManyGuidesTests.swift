import Foundation
import GuideTestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A host publishes the guides of many councils in one run, and none stands in the way of another.
@Suite struct ManyGuidesTests {
  private static let day = ["--as-at", "2026-11-21"]

  /// Small guides of made-up councils, below one folder.
  private final class Host {
    let place: Workplace
    let program: Program

    init(_ names: [String]) throws {
      place = try Workplace()
      try place.addSmallGuide()
      try FileManager.default.removeItem(at: place.url.appending(path: "content"))
      program = Program(folder: place.url)
      for name in names { try add(name, at: "https://guides.example/\(name)/") }
    }

    func add(_ name: String, at address: String) throws {
      for (path, text) in MinimalGuide.files { try place.write(text, to: "councils/\(name)/\(path)") }
      let guide = try String(contentsOf: url("councils/\(name)/guide.yml"), encoding: .utf8)
      try place.write(
        guide.replacing(/base_url: .*/, with: "base_url: \(address)"), to: "councils/\(name)/guide.yml")
    }

    func url(_ path: String) -> URL { place.url.appending(path: path) }

    /// A mistake that stops a council's guide.
    func spoil(_ name: String) throws {
      try place.replace(
        "Totals,,,100,55000", with: "Totals,,,100,55001",
        in: "councils/\(name)/\(MinimalGuide.scheme)/levels.csv")
    }

    func build(_ more: String...) throws -> Program.Result {
      try program.run(["build", "--guides", "councils", "--output", "host"] + ManyGuidesTests.day + more)
    }

    /// Whether each site stands as its receipt says.
    func isWhole(_ name: String) throws -> Bool {
      try program.run("build", "--check-published", "host/\(name)").status == 0
    }
  }

  @Test func eachCouncilIsPublishedUnderItsNameAsIfItWereBuiltAlone() throws {
    let host = try Host(["alder", "elm", "wren"])
    let result = try host.build()
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.errors.split(separator: "\n").filter { $0.contains("→") }
    #expect(lines.map { $0.prefix { $0 != ":" } } == ["alder", "elm", "wren", "3 councils"])
    #expect(lines[0].contains("pages, 1 edition (in force since 2026-04-01)"))
    #expect(lines[0].contains("→ host/alder (as at 2026-11-21"))
    #expect(lines[3].hasPrefix("3 councils: 3 published, "))
    for name in ["alder", "elm", "wren"] {
      let alone = try host.program.run(
        ["build", "--content", "councils/\(name)", "--output", "alone"] + Self.day)
      #expect(alone.status == 0)
      #expect(try host.place.tree("host/\(name)") == host.place.tree("alone"))
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: host.url("host").path).sorted()
        == [".alder.memory", ".elm.memory", ".wren.memory", "alder", "elm", "wren"])
  }

  @Test func councilWithAMistakeKeepsItsSiteAndTheOthersArePublished() throws {
    let host = try Host(["alder", "elm", "wren"])
    #expect(try host.build().status == 0)
    let before = try host.place.tree("host/elm")
    try host.spoil("elm")
    for name in ["alder", "elm", "wren"] {
      try host.place.replace("The test guide", with: "The new guide", in: "councils/\(name)/guide.yml")
    }
    try host.add("yew", at: "https://guides.example/yew/")
    try host.spoil("yew")
    let result = try host.build()
    #expect(result.status == 1)
    #expect(
      result.errors.contains(/councils\/elm\/editions\/.*levels\.csv:5:\d+: error\[TOTALS-SUM\]/))
    #expect(result.errors.contains(/\nelm: 1 error.*: host\/elm stays as it was published\n/))
    #expect(result.errors.contains(/\nyew: 1 error.*: nothing was published\n/))
    #expect(result.errors.contains("4 councils: 2 published, 2 stopped, 2 errors"))
    #expect(try host.place.tree("host/elm") == before)
    #expect(!FileManager.default.fileExists(atPath: host.url("host/yew").path))
    for name in ["alder", "wren"] {
      let home = try String(contentsOf: host.url("host/\(name)/index.html"), encoding: .utf8)
      #expect(home.contains("The new guide"), "\(name)")
    }
  }

  @Test func councilThatIsGoneStaysPublishedAndIsNamed() throws {
    let host = try Host(["alder", "elm"])
    #expect(try host.build().status == 0)
    let before = try host.place.tree("host/elm")
    try FileManager.default.removeItem(at: host.url("councils/elm"))
    let result = try host.build()
    #expect(result.status == 0)
    #expect(
      result.errors.contains(
        "note: councils/elm is gone; host/elm stays as it was published, until you delete it yourself"))
    #expect(try host.place.tree("host/elm") == before)
  }

  @Test func councilsOfWhichNothingChangedAreLeftAloneAndTheOtherIsMadeAgain() throws {
    let host = try Host(["alder", "elm"])
    // Until some seconds have passed, a file could have changed unseen.
    Thread.sleep(forTimeInterval: 3.1)
    #expect(try host.build().status == 0)
    try host.place.replace("The test guide", with: "The new guide", in: "councils/elm/guide.yml")
    let result = try host.build()
    #expect(result.status == 0)
    #expect(result.errors.contains("2 councils: 1 published, 1 unchanged, "))
    #expect(result.errors.contains(/alder: .* → host\/alder .*\(unchanged\)\n/))
  }

  @Test func damagedMemoryOfOneCouncilIsPassedOver() throws {
    let host = try Host(["alder", "elm"])
    #expect(try host.build().status == 0)
    let memory = host.url("host/.elm.memory")
    try Data(contentsOf: memory).prefix(400).write(to: memory)
    #expect(try host.build().status == 0)
    #expect(try host.isWhole("elm"))
    // One that no build left is somebody's own: it stays, and only this council hears of it.
    try Data("mine".utf8).write(to: memory)
    let result = try host.build("--full")
    #expect(result.status == 0)
    #expect(result.errors.contains("note: the next build makes every page again"))
    #expect(try Data(contentsOf: memory) == Data("mine".utf8))
    for name in ["alder", "elm"] { #expect(try host.isWhole(name)) }
  }

  @Test func namesAddressesAndFoldersThatDoNotFitAreFindingsOfTheirOwnCouncil() throws {
    let host = try Host(["alder"])
    try host.add("Elm County", at: "https://guides.example/elm/")
    try host.add("rowan", at: "https://guides.example/alder/")
    try host.place.write("to do", to: "councils/notes/list.txt")
    try host.place.write("read me", to: "councils/README.md")
    try host.place.write("hidden", to: "councils/.git/config")
    let result = try host.build()
    #expect(result.status == 1)
    #expect(result.errors.contains("councils/Elm County:1:1: error[COUNCIL-FOLDER]"))
    #expect(result.errors.contains("councils/notes:1:1: error[COUNCIL-FOLDER]"))
    #expect(result.errors.contains(/councils\/rowan\/guide.yml:\d+:\d+: error\[COUNCIL-ADDRESS\]/))
    #expect(result.errors.contains("4 councils: 1 published, 3 stopped, 3 errors"))
    #expect(try host.isWhole("alder"))
    let moved = try host.build("--base-url", "https://other.example/all/")
    #expect(!moved.errors.contains("COUNCIL-ADDRESS"))
    let home = try String(contentsOf: host.url("host/rowan/sitemap.xml"), encoding: .utf8)
    #expect(home.contains("https://other.example/all/rowan/"))
  }

  @Test func findingsAreInTheOrderOfNamesAndOneValueForPrograms() throws {
    let names = ["alder", "birch", "cedar", "elm", "fir", "hazel"]
    let host = try Host(names)
    for name in names { try host.spoil(name) }
    let text = try host.build()
    let places = text.errors.split(separator: "\n").filter { $0.contains("error[") }
    #expect(places.map { $0.split(separator: "/")[1] } == names.map { Substring($0) })
    let json = try host.build("--format", "json")
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let councils = try #require(value["councils"] as? [[String: Any]])
    #expect(councils.map { $0["council"] as? String } == names)
    #expect(councils.allSatisfy { ($0["findings"] as? [Any])?.count == 1 })
    #expect(councils.allSatisfy { $0["end"] as? String == "stopped" && $0["exit_code"] as? Int == 1 })
    #expect((value["findings"] as? [Any])?.isEmpty == true)
    #expect((value["summary"] as? [String: Int])?["errors"] == names.count)
    let github = try host.build("--format", "github")
    #expect(github.output.split(separator: "\n").count == names.count)
    #expect(github.output.split(separator: "\n").allSatisfy { $0.hasPrefix("::error file=councils/") })
  }

  @Test func councilThatAnotherRunIsBuildingIsPassedOver() throws {
    let host = try Host(["alder", "elm"])
    try host.place.write("", to: "host/.elm.build/lock")
    let lock = open(host.url("host/.elm.build/lock").path, O_RDWR)
    try #require(flock(lock, LOCK_EX) == 0)
    defer { close(lock) }
    let result = try host.build()
    #expect(result.status == 75)
    #expect(result.errors.contains("error[OUTPUT-LOCKED]"))
    #expect(result.errors.contains("2 councils: 1 published, 1 failed"))
    #expect(try host.isWhole("alder"))
  }

  @Test(arguments: ["councils", "councils/alder", "councils/host", ".", "templates", "site"])
  func outputThatWouldHarmIsRefusedBeforeAnythingIsBuilt(_ output: String) throws {
    let host = try Host(["alder"])
    let site = ["build", "--content", "councils/alder", "--output", "site"] + Self.day
    #expect(try host.program.run(site).status == 0)
    let before = try host.place.tree(".")
    let result = try host.program.run("build", "--guides", "councils", "--output", output)
    #expect(result.status == 73, "\(result.errors)")
    #expect(result.errors.contains("error[OUTPUT-REFUSED]"))
    #expect(try host.place.tree(".") == before)
  }

  @Test func wrongUseAndFoldersThatAreNotThere() throws {
    let host = try Host(["alder"])
    for other in [["--content", "content"], ["--receipt", "r.json"], ["--check-published", "host"]] {
      #expect(try host.program.run(["build", "--guides", "councils"] + other).status == 64, "\(other)")
    }
    #expect(try host.program.run("build", "--guides", "nowhere", "--output", "host").status == 74)
    try FileManager.default.removeItem(at: host.url("councils/alder"))
    let empty = try host.build()
    #expect(empty.status == 1)
    #expect(empty.errors.contains("councils:1:1: error[COUNCIL-FOLDER]"))
  }

  @Test func brokenSealOfOneCouncilEndsWith2() throws {
    let host = try Host(["alder", "elm", "wren"])
    let seal = ["edition", "seal", "2026-04-01", "--on", "2026-03-01", "--content", "councils/elm"]
    #expect(try host.program.run(seal).status == 0)
    try host.place.replace(
      "a good week", with: "a fine week", in: "councils/elm/\(MinimalGuide.edition)/guidance/planning.md")
    try host.spoil("wren")
    let result = try host.build()
    #expect(result.status == 2)
    #expect(result.errors.contains("3 councils: 1 published, 2 stopped"))
  }

  @Test func interruptionKeepsWhatIsPublishedAndLeavesNothingElse() throws {
    let names = (10..<30).map { "council-\($0)" }
    let host = try Host(names)
    let process = try host.program.start(
      ["build", "--guides", "councils", "--output", "host"] + Self.day)
    let deadline = Date().addingTimeInterval(60)
    while try sites(host).isEmpty, Date() < deadline { Thread.sleep(forTimeInterval: 0.005) }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    let published = try sites(host)
    #expect(!published.isEmpty && published.count < names.count, "\(published.count) were published")
    for name in published { #expect(try host.isWhole(name), "\(name)") }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: host.url("host").path)
        .filter { $0.hasSuffix(".build") } == [])
  }

  @Test func killedRunLeavesWholeSitesAndTheNextOneHeals() throws {
    let names = (10..<22).map { "council-\($0)" }
    let host = try Host(names)
    for step in 0..<4 {
      let process = try host.program.start(
        ["build", "--full", "--guides", "councils", "--output", "host"] + Self.day)
      Thread.sleep(forTimeInterval: 0.2 + 0.15 * Double(step))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for name in try sites(host) { #expect(try host.isWhole(name), "\(name) after kill \(step)") }
    }
    #expect(try host.build().status == 0)
    #expect(try sites(host) == names)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: host.url("host").path)
        .filter { $0.hasSuffix(".build") } == [])
  }

  /// The names of the published sites.
  private func sites(_ host: Host) throws -> [String] {
    guard FileManager.default.fileExists(atPath: host.url("host").path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: host.url("host").path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
