import Foundation
import GuideTestSupport
import Testing

/// Every site has its receipt, and can be compared with it.
@Suite struct ReceiptTests {
  private static let day = ["build", "--as-at", "2026-11-21"]

  /// The small guide, published into `public`.
  private func published() throws -> (place: Workplace, program: Program) {
    let place = try Workplace()
    try place.addSmallGuide()
    let program = Program(folder: place.url)
    #expect(try program.run(Self.day).status == 0)
    return (place, program)
  }

  private func receipt(_ place: Workplace, _ path: String = "public/receipt.json") throws -> [String: Any] {
    let bytes = try Data(contentsOf: place.url.appending(path: path))
    return try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  @Test func receiptTellsWhatWasPublished() throws {
    let place = try Workplace()
    try place.addSampleGuide()
    #expect(try Program(folder: place.url).run("build", "--as-at", "2026-05-01").status == 0)
    let receipt = try receipt(place)
    #expect(receipt["receipt"] as? Int == 1)
    #expect(receipt["as_at"] as? String == "2026-05-01")
    // A contact closes on that day, before the next edition comes into force.
    #expect(receipt["next_rebuild"] as? String == "2026-09-01")
    #expect(receipt["edition"] as? [String: String] == ["date": "2026-04-01", "standing": "in-force"])
    #expect(receipt["tool"] as? [String: String] == ["name": "allocation-guide", "version": "0.1.0"])
    #expect(
      receipt["checks"] as? [String] == [
        "content", "templates", "seals", "figures-about-people", "pages", "addresses", "data-files",
      ])
    #expect((receipt["findings"] as? [Any])?.isEmpty == true)
    let files = try #require(receipt["files"] as? [String: String])
    let site = try place.tree("public").keys.filter { !$0.hasPrefix(".") && $0 != "receipt.json" }
    #expect(files.keys.sorted() == site.sorted())
    let output = try #require(receipt["output"] as? [String: Any])
    #expect(output["files"] as? Int == site.count)
    #expect(output["pages"] as? Int == site.count { $0.hasSuffix(".html") })
    let text = try String(contentsOf: place.url.appending(path: "public/receipt.json"), encoding: .utf8)
    #expect(!text.contains(place.url.path), "a receipt names no place of this machine")
  }

  @Test func findingsAreCountedByCodeAndSeverity() throws {
    let place = try Workplace()
    try place.addSampleGuide()
    for _ in 1...2 {
      try place.replace(
        "2026-10-01,price", with: "2019-10-01,price",
        in: "content/editions/2026-10-01/disabled-children/reference-services.csv")
    }
    #expect(try Program(folder: place.url).run("build", "--as-at", "2026-11-21").status == 0)
    let findings = try #require(receipt(place)["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["SERVICE-PRICE-OLD"])
    #expect(findings.map { $0["severity"] as? String } == ["warning"])
    #expect(findings.map { $0["count"] as? Int } == [2])
  }

  @Test func sameContentGivesTheSameReceiptAndOtherContentAnother() throws {
    let (place, program) = try published()
    let first = try receipt(place)
    try FileManager.default.copyItem(
      at: place.url.appending(path: "content"), to: place.url.appending(path: "copy"))
    let arguments = ["--content", "copy", "--output", "second", "--receipt", "kept.json"]
    #expect(try program.run(Self.day + arguments).status == 0)
    let bytes = try place.tree("public")["receipt.json"]
    #expect(try place.tree("second")["receipt.json"] == bytes)
    #expect(try Data(contentsOf: place.url.appending(path: "kept.json")) == bytes)
    try place.replace("The test guide", with: "The new guide", in: "copy/guide.yml")
    #expect(try program.run(Self.day + arguments).status == 0)
    let second = try receipt(place, "kept.json")
    for part in ["content", "output"] {
      let digests = [first, second].map { ($0[part] as? [String: Any])?["sha256"] as? String }
      #expect(digests[0] != digests[1], "the digest of the \(part)")
    }
    let templates = [first, second].map { ($0["templates"] as? [String: Any])?["sha256"] as? String }
    #expect(templates[0] != nil)
    #expect(templates[0] == templates[1])
  }

  /// The digest over all files is what `sha256sum` makes of its own list, so that nobody needs this program for it.
  @Test func digestsCanBeMadeWithOtherPrograms() throws {
    let (place, _) = try published()
    let receipt = try receipt(place)
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.currentDirectoryURL = place.url.appending(path: "content")
    shell.arguments = [
      "-c", "find . -type f | sed 's|^./||' | LC_ALL=C sort | xargs sha256sum | sha256sum",
    ]
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect((receipt["content"] as? [String: Any])?["sha256"] as? String == String(text.prefix(64)))
  }

  @Test func siteThatIsAsItWasEndsWith0AndNothingIsWritten() throws {
    let (place, program) = try published()
    try place.write("www.testshire.example\n", to: "public/CNAME")
    let before = try place.tree(".")
    let result = try program.run("build", "--check-published", "public")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("are as they were published"))
    #expect(try place.tree(".") == before)
  }

  @Test func changedAddedAndMissingFilesAreEachNamed() throws {
    let (place, program) = try published()
    try place.write("changed", to: "public/index.html")
    try place.write("added", to: "public/guidance/offer/index.html")
    try FileManager.default.removeItem(at: place.url.appending(path: "public/glossary/index.html"))
    try FileManager.default.createSymbolicLink(
      atPath: place.url.appending(path: "public/leak.html").path, withDestinationPath: "../content/guide.yml")
    let before = try place.tree(".")
    let result = try program.run("build", "--check-published", "public")
    #expect(result.status == 1)
    for line in [
      "public/index.html:1:1: error[PUBLISHED-DIFFERS]: the file “index.html” was changed after the build",
      "“guidance/offer/index.html” was added after the build", "“glossary/index.html” is missing",
      "“leak.html” is a link",
    ] {
      #expect(result.errors.contains(line), "\(result.errors)")
    }
    #expect(result.errors.contains("4 errors: public is not as it was published"))
    #expect(try place.tree(".") == before)
  }

  @Test func copyKeptElsewhereFindsAChangeThatWasHiddenInTheSite() throws {
    let (place, program) = try published()
    #expect(try program.run(Self.day + ["--receipt", "kept.json"]).status == 0)
    try place.replace("The test guide", with: "The new guide", in: "content/guide.yml")
    #expect(try program.run(Self.day).status == 0)
    #expect(try program.run("build", "--check-published", "public").status == 0)
    let result = try program.run("build", "--check-published", "public", "--receipt", "kept.json")
    #expect(result.status == 1)
    #expect(result.errors.contains("“index.html” was changed after the build"))
    #expect(result.errors.contains("“receipt.json” is not this receipt"))
  }

  @Test func receiptThatCannotBeUsedIsRefusedWithItsCure() throws {
    let (place, program) = try published()
    let whole = try String(contentsOf: place.url.appending(path: "public/receipt.json"), encoding: .utf8)
    let pageLine = try #require(whole.split(separator: "\n").first { $0.contains("\"404.html\"") })
    for (text, cure) in [
      (String(whole.prefix(900)), "put back the copy that the build wrote"),
      (whole.replacing("\(pageLine)\n", with: ""), "put back the copy that the build wrote"),
      (whole.replacing("\"receipt\": 1,", with: "\"receipt\": 2,"), "use the version of the program"),
      ("", "put back the copy that the build wrote"), ("[]", "put back the copy that the build wrote"),
    ] {
      try place.write(text, to: "public/receipt.json")
      let result = try program.run("build", "--check-published", "public")
      #expect(result.status == 1)
      #expect(result.errors.contains("error[RECEIPT-UNREADABLE]"), "\(result.errors)")
      #expect(result.errors.contains(cure), "\(result.errors)")
      #expect(result.errors.contains("nothing was compared"))
    }
    try FileManager.default.removeItem(at: place.url.appending(path: "public/receipt.json"))
    let none = try program.run("build", "--check-published", "public")
    #expect(none.status == 1)
    #expect(none.errors.contains("there is no receipt here"))
    #expect(try program.run("build", "--check-published", "nowhere").status == 74)
  }

  @Test func buildThatFailsLeavesTheOldSiteWithTheOldReceipts() throws {
    let (place, program) = try published()
    let build = Self.day + ["--receipt", "kept.json"]
    #expect(try program.run(build).status == 0)
    let kept = try place.tree(".").filter { $0.key.hasPrefix("public/") || $0.key == "kept.json" }
    try place.replace("The test guide", with: "Capped at £5", in: "content/guide.yml")
    #expect(try program.run(build).status == 1)
    for (path, data) in kept { #expect(try Data(contentsOf: place.url.appending(path: path)) == data) }
    #expect(try program.run("build", "--check-published", "public", "--receipt", "kept.json").status == 0)
  }

  @Test func interruptedBuildLeavesTheOldSiteWithTheOldReceipt() throws {
    let place = try Workplace()
    try place.addSampleGuide()
    let program = Program(folder: place.url)
    #expect(try program.run(Self.day).status == 0)
    let before = try place.tree("public")
    try place.replace("Wrenshire", with: "Wrenshire East", in: "content/guide.yml")
    let process = try program.start(Self.day)
    Thread.sleep(forTimeInterval: 0.2)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(try place.tree("public") == before)
    #expect(try program.run("build", "--check-published", "public").status == 0)
  }

  @Test(arguments: ["content/receipt.json", "templates/receipt.json", "public/kept.json", "letter.txt"])
  func copyIsNotWrittenOverSomethingElse(_ path: String) throws {
    let (place, program) = try published()
    try place.write("mine", to: "letter.txt")
    let before = try place.tree(".")
    let result = try program.run(Self.day + ["--receipt", path])
    #expect(result.status == 64, "\(result.errors)")
    #expect(try place.tree(".") == before)
  }

  @Test func copyInAFolderThatIsNotThereStopsTheBuildBeforeItPublishes() throws {
    let (place, program) = try published()
    let before = try place.tree(".")
    try place.replace("The test guide", with: "The new guide", in: "content/guide.yml")
    #expect(try program.run(Self.day + ["--receipt", "nowhere/kept.json"]).status == 73)
    #expect(try place.tree("public") == before.filtered(below: "public/"))
  }
}

extension [String: Data] {
  /// The entries below a folder, with their paths from there.
  fileprivate func filtered(below folder: String) -> [String: Data] {
    var kept: [String: Data] = [:]
    for (path, data) in self where path.hasPrefix(folder) {
      kept[String(path.dropFirst(folder.count))] = data
    }
    return kept
  }
}
