import Foundation
import GuideTestSupport
import Testing

/// A council officer makes the current range from private records.
@Suite struct AggregateTests {
  private static let records = "private/2026-03.csv"
  private static let observed = "content/editions/2026-04-01/disabled-children/observed.csv"
  private static let ledger = "content/ledger.json"

  /// The sample guide without its figures, and beside it its made-up records with some of them changed.
  private func workplace(_ change: (inout [String]) -> Void = { _ in }) throws -> Workplace {
    let place = try Workplace()
    try place.addSampleGuide()
    try place.removeFigures()
    var lines = try Self.sampleRecords()
    change(&lines)
    try place.write(lines.joined(separator: "\n") + "\n", to: Self.records)
    return place
  }

  private static func sampleRecords() throws -> [String] {
    let url = URL(filePath: ProjectFolder.root).appending(
      path: "Tests/Records/disabled-children-2026-03-02.csv")
    return try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline).map(String.init)
  }

  private func aggregate(_ place: Workplace, _ more: String...) throws -> Program.Result {
    try Program(folder: place.url).run(
      ["aggregate", "--records", Self.records, "--edition", "2026-04-01", "--scheme", "disabled-children"]
        + (more.isEmpty ? ["--as-at", "2026-03-02"] : more))
  }

  /// Not strict: the other schemes of the sample have no figures here.
  private func published(_ place: Workplace) throws -> [String: Data] {
    try #require(Program(folder: place.url).run("build", "--as-at", "2026-11-21").status == 0)
    var files = try place.tree("public")
    for path in [Self.observed, Self.ledger] {
      files[path] = try Data(contentsOf: place.url.appending(path: path))
    }
    return files
  }

  @Test func nothingIsLeftBesideTheFigures() throws {
    let place = try workplace()
    let result = try aggregate(place)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(try place.figures().count == 2)
    #expect(try place.leftOvers(besides: ["content", "templates", "private"]) == [])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.url.appending(path: "content").path).filter {
        $0.hasPrefix(".")
      } == [])
  }

  @Test func orderOfTheRecordsDoesNotMatter() throws {
    let (one, other) = (try workplace(), try workplace { $0 = [$0[0]] + $0.dropFirst().reversed() })
    #expect(try aggregate(one).status == 0)
    #expect(try aggregate(other).status == 0)
    #expect(
      try Data(contentsOf: one.url.appending(path: Self.ledger))
        == Data(contentsOf: other.url.appending(path: Self.ledger)))
  }

  /// Property A2: a person in a hidden figure can have any amount, be in another hidden figure, or not be there.
  private static let hidden: [@Sendable (inout [String]) -> Void] = [
    { lines in change(&lines, "K", 3, to: "13337.21") }, { lines in change(&lines, "K", 3, to: "1") },
    { lines in change(&lines, "K", 0, to: "L") }, { lines in change(&lines, "H", 0, to: "Exceptional") },
    { lines in change(&lines, "I", 4, to: "2024-12-31") },
    { lines in change(&lines, "J", 6, to: "another-family") },
    { lines in change(&lines, "J", 5, to: "direct-payment") },
  ]

  /// Changes one cell of the first record of a level.
  private static func change(_ lines: inout [String], _ level: String, _ cell: Int, to value: String) {
    guard let index = lines.firstIndex(where: { $0.hasPrefix("\(level),") }) else { return }
    var cells = lines[index].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[cell] = value
    lines[index] = cells.joined(separator: ",")
  }

  @Test func nothingPublishedTellsWhatIsInAHiddenFigure() throws {
    let place = try workplace()
    #expect(try aggregate(place).status == 0)
    let usual = try published(place)
    for (number, change) in Self.hidden.enumerated() {
      let other = try workplace(change)
      let lines = try String(contentsOf: other.url.appending(path: Self.records), encoding: .utf8)
      try #require(
        try lines != Self.sampleRecords().joined(separator: "\n") + "\n",
        "change \(number) must change something")
      let result = try aggregate(other)
      #expect(result.status == 0, "\(result.errors)")
      let found = try published(other)
      #expect(found.keys.sorted() == usual.keys.sorted())
      #expect(usual.filter { found[$0.key] != $0.value }.keys.sorted() == [], "change \(number) shows")
    }
  }

  @Test func noPrivateValueReachesAnyByte() throws {
    let place = try workplace { lines in
      Self.change(&lines, "G", 3, to: "13337.21")
      Self.change(&lines, "G", 6, to: "Zyxwvut Canary")
      Self.change(&lines, "F", 6, to: "ref-48151623")
    }
    let result = try aggregate(place)
    #expect(result.status == 0, "\(result.errors)")
    var files = try published(place)
    files["standard error"] = Data((result.errors + result.output).utf8)
    for (path, data) in files {
      // Without digests: among a hundred thousand of their digits any five stand somewhere.
      let text = String(decoding: data, as: UTF8.self).replacing(/[0-9a-f]{64}/, with: "")
      for canary in ["13337", "13,337", "Zyxwvut", "48151623"] {
        #expect(!text.contains(canary), "\(canary) in \(path)")
      }
    }
    #expect(files.count > 60)
  }

  @Test func badRecordsAreNamedByLineAndNothingIsWritten() throws {
    let place = try workplace { lines in
      lines[3] = "Zyxwvut Canary,autism,2000,2000,2026-01-01,mixed,h"
      lines[7] = "F,autism,2000,Zyxwvut 13337.21,2026-01-01,mixed,h"
    }
    for format in ["text", "json", "github"] {
      let result = try aggregate(place, "--as-at", "2026-03-02", "--format", format)
      #expect(result.status == 1)
      let all = result.errors + result.output
      #expect(all.contains("RECORDS-CELL") && !all.contains("Zyxwvut") && !all.contains("13337"), "\(all)")
      #expect(result.errors.contains("2 errors: nothing was written"))
    }
    let text = try aggregate(place).errors
    #expect(text.contains("private/2026-03.csv:4:1: error[RECORDS-CELL]: the cell “level” cannot be read"))
    #expect(text.contains("private/2026-03.csv:8:15: error[RECORDS-CELL]: the cell “agreed” cannot be read"))
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: Self.observed).path))
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: Self.ledger).path))
  }

  @Test func recordsInsideTheGuideAreRefusedUnread() throws {
    let place = try workplace()
    try place.write(try Self.sampleRecords().joined(separator: "\n"), to: "content/editions/records.csv")
    try FileManager.default.createSymbolicLink(
      at: place.url.appending(path: "private/link.csv"),
      withDestinationURL: place.url.appending(path: "content/editions/records.csv"))
    for path in [
      "content/editions/records.csv", "./private/../content/editions/records.csv", "private/link.csv",
    ] {
      let result = try Program(folder: place.url).run([
        "aggregate", "--records", path, "--edition", "2026-04-01", "--scheme", "disabled-children",
      ])
      #expect(result.status == 1)
      #expect(result.errors.contains("RECORDS-PLACE"), "\(path): \(result.errors)")
    }
  }

  @Test func laterRecordsNeedTheOnesBehindTheLastFigures() throws {
    let place = try workplace()
    #expect(try aggregate(place).status == 0)
    let before = try published(place)
    let without = try aggregate(place, "--as-at", "2026-07-02")
    #expect(without.status == 1)
    #expect(without.errors.contains("add --previous 2026-03-02=FILE"))
    let same = try aggregate(place, "--as-at", "2026-07-02", "--previous", "2026-03-02=\(Self.records)")
    #expect(same.status == 0)
    #expect(same.errors.contains("the figures of 2026-03-02 are repeated"))
    #expect(try published(place) == before, "repeating adds nothing")
  }

  @Test func wrongUseHasTheUsualExitCodes() throws {
    let place = try workplace()
    let program = Program(folder: place.url)
    #expect(try program.run("aggregate").status == 64)
    #expect(try aggregate(place, "--as-at", "2026-02-30").status == 64)
    #expect(try aggregate(place, "--previous", "yesterday.csv").status == 64)
    let missing = try program.run([
      "aggregate", "--records", "private/none.csv", "--edition", "2026-04-01", "--scheme",
      "disabled-children",
    ])
    #expect(missing.status == 74)
    let unknown = try program.run([
      "aggregate", "--records", Self.records, "--edition", "2026-04-01", "--scheme", "adults",
    ])
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("there is no scheme “adults” in an edition of 2026-04-01"))
  }

  @Test func editedFiguresStopTheBuild() throws {
    let place = try workplace()
    #expect(try aggregate(place).status == 0)
    try place.replace("G,all,20,24,", with: "G,all,25,29,", in: Self.observed)
    let result = try Program(folder: place.url).run("build")
    #expect(result.status == 1)
    #expect(result.errors.contains("\(Self.observed):1:1: error[OBSERVED-LEDGER]"))
    try place.replace("G,all,20,24,", with: "G,all,25,29,", in: Self.ledger)
    #expect(
      try Program(folder: place.url).run("build").status == 0, "both agree: the ledger is what is checked")
  }
}
