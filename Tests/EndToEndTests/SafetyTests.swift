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

/// Nothing half-done is ever published, and nothing that is not ours is touched.
@Suite(.serialized) struct SafetyTests {
  @Test(arguments: [
    ".", "..", "/", "content", "templates", "content/inner", "link-to-content", "HOME", "own",
  ])
  func dangerousOutputIsRefusedAndNothingIsDeleted(_ output: String) throws {
    let place = try Workplace()
    try place.addSmallGuide()
    try place.write("mine", to: "own/letter.txt")
    try FileManager.default.createSymbolicLink(
      at: place.url.appending(path: "link-to-content"),
      withDestinationURL: place.url.appending(path: "content"))
    var program = Program(folder: place.url)
    program.environment["HOME"] = place.url.appending(path: "own").path
    let before = try place.tree(".")
    let result = try program.run(
      "build", "--output", output == "HOME" ? place.url.appending(path: "own").path : output)
    #expect(result.status == 73, "\(result.errors)")
    #expect(result.errors.contains("error[OUTPUT-REFUSED]"))
    #expect(try place.tree(".") == before)
  }

  @Test func linkThatLeavesTheContentFolderIsRefused() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    try place.write("---\ntitle: x\nsummary: x\norder: 1\n---\nPrivate.\n", to: "private.md")
    try FileManager.default.createSymbolicLink(
      atPath: place.url.appending(path: "content/\(MinimalGuide.edition)/guidance/leak.md").path,
      withDestinationPath: "../../../../private.md")
    let result = try Program(folder: place.url).run("build")
    #expect(result.status == 1)
    #expect(result.errors.contains("guidance/leak.md:1:1: error[FILE-LINK]"))
  }

  @Test func secondBuildWaitsItsTurn() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    try place.write("", to: ".public.build/lock")
    let lock = open(place.url.appending(path: ".public.build/lock").path, O_RDWR)
    try #require(flock(lock, LOCK_EX) == 0)
    defer { close(lock) }
    let result = try Program(folder: place.url).run("build")
    #expect(result.status == 75)
    #expect(result.errors.contains("error[OUTPUT-LOCKED]"))
  }

  @Test func interruptionLeavesNothingBehind() throws {
    let place = try Workplace()
    try place.addSampleGuide()
    let process = try Program(folder: place.url).start(["build"])
    Thread.sleep(forTimeInterval: 0.3)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(try place.leftOvers(besides: ["content", "templates"]) == [])
  }

  /// Kills the real program at many moments: the site is the old one or the new one, whole, and the next build heals.
  @Test func killAtAnyMomentLeavesAWholeSite() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    let program = Program(folder: place.url)
    let day = ["build", "--as-at", "2026-11-21"]
    #expect(try program.run("build", "--as-at", "2026-11-21").status == 0)
    let old = try place.tree("public")
    try place.replace("The test guide", with: "The new guide", in: "content/guide.yml")
    let started = Date()
    let scratch = try program.run("build", "--as-at", "2026-11-21", "--output", "other")
    #expect(scratch.status == 0)
    let whole = Date().timeIntervalSince(started)
    let new = try place.tree("other")
    try FileManager.default.removeItem(at: place.url.appending(path: "other"))
    var outcomes: Set<String> = []
    var step = 0
    // Later and later, until a kill comes after the exchange: how long a run takes differs with the machine's load.
    while step < 24 || (!outcomes.contains("new") && step < 200) {
      let process = try program.start(day)
      Thread.sleep(forTimeInterval: whole * (0.4 + 0.04 * Double(step)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let site = try place.tree("public")
      #expect(
        site == old || site == new, "after kill \(step) the site is neither the old one nor the new one")
      outcomes.insert(site == old ? "old" : "new")
      step += 1
    }
    #expect(try program.run("build", "--as-at", "2026-11-21").status == 0)
    #expect(try place.tree("public") == new)
    #expect(
      try place.leftOvers(besides: ["content", "templates", "public", ".public.memory", ".other.memory"])
        == [])
    #expect(
      outcomes.contains("new"), "some of the kills must come after the exchange, else nothing was tried")
  }
}
