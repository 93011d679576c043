import Diagnostics
import GuideModel
import GuideRecords
import Testing

/// Bad records are named by line and column, and never repeated.
@Suite struct RecordsReaderTests {
  private static let canary = "Zyxwvut Canary"
  private static let good = "G,autism,3000,3100,2026-01-15,mixed,h1"

  private func findings(_ text: String, chunk: Int = 7) throws -> [Diagnostic] {
    var reader = RecordsReader(try MadeUpRecords().schema(), path: "records.csv")
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      reader.read(Array(bytes[start..<min(start + chunk, bytes.count)]))
    }
    return reader.finish().findings
  }

  private func findings(line: String) throws -> [Diagnostic] {
    try findings("\(MadeUpRecords.header)\n\(Self.good)\n\(line)\n")
  }

  private static let faults: [(String, Int)] = [
    ("\(canary),autism,3000,3100,2026-01-15,mixed,h1", 1), ("G,\(canary),3000,3100,2026-01-15,mixed,h1", 3),
    ("G,autism,\(canary),3100,2026-01-15,mixed,h1", 10), ("G,autism,3000,£3100,2026-01-15,mixed,h1", 15),
    ("G,autism,3000,3100.123,2026-01-15,mixed,h1", 15), ("G,autism,3000,-1,2026-01-15,mixed,h1", 15),
    ("G,autism,3000,,2026-01-15,mixed,h1", 15), ("G,autism,3000,3100,2026-02-30,mixed,h1", 20),
    ("G,autism,3000,3100,2026-03-03,mixed,h1", 20), ("G,autism,3000,3100,2026-01-15,\(canary),h1", 31),
    ("G,autism,3000,3100,2026-01-15,,h1", 31), ("G,autism,3000,3100,2026-01-15,mixed,", 37),
    ("G,autism,3000,3100,2026-01-15,mixed", 1), ("G,autism,3000,3100,2026-01-15,mixed,h1,\(canary)", 1),
    ("G,autism,3000,\"3100,2026-01-15,mixed,\(canary)", 15), ("G,autism,3000,3\"100,2026-01-15,mixed,h1", 16),
    ("G,autism,3000,\"3100\"x,2026-01-15,mixed,h1", 21), ("é,autism,3000,3100,2026-01-15,mixed,h1", 1),
  ]

  @Test(arguments: faults)
  func badLineIsNamedAndNotRepeated(_ line: String, _ column: Int) throws {
    let found = try findings(line: line)
    #expect(found.map(\.code) == [.recordsCell])
    #expect(found.first?.location == SourceLocation(path: "records.csv", line: 3, column: column))
    for text in found.flatMap({ [$0.message, $0.help ?? ""] }) {
      #expect(!text.contains("Canary") && !text.contains("3100") && !text.contains("h1"), "\(text)")
    }
  }

  @Test(arguments: [
    "level,group,indicative,agreed,agreed_on,held_as,\(canary)", "level,group,indicative,agreed,agreed_on",
    "level,group,indicative,agreed,agreed_on,held_as,level", "\(canary),autism,3000,3100,2026-01-15,mixed,h1",
    "",
  ])
  func columnsMustBeTheKnownOnes(_ header: String) throws {
    let found = try findings("\(header)\n\(Self.good)\n")
    #expect(found.map(\.code) == [.recordsColumn])
    #expect(!found.contains { $0.message.contains("Canary") || $0.message.contains("3100") })
  }

  @Test(arguments: [1, 2, 3, 5, 64, 100_000])
  func piecesOfAnySizeGiveTheSame(_ chunk: Int) throws {
    let text =
      "\u{FEFF}\(MadeUpRecords.header)\r\n\(Self.good)\r\n\n\"G\",autism, 3000 ,3100,2026-01-15,mixed,h2"
    #expect(try findings(text, chunk: chunk) == [])
  }

  @Test func recordsWithoutHouseholdsAreReadWithAWarning() throws {
    let text = "held_as,level,group,indicative,agreed,agreed_on\nmixed,G,autism,3000,3100,2026-01-15\n"
    let found = try findings(text)
    #expect(found.map(\.code) == [.recordsHousehold])
    #expect(found.first?.severity == .warning)
  }

  @Test func emptyTableIsNotATableOfNobody() throws {
    #expect(try findings(MadeUpRecords.header + "\n").map(\.code) == [.recordsCell])
  }

  @Test func readingStopsAfterAHundredFaults() throws {
    let text = MadeUpRecords.header + "\n" + String(repeating: "nonsense\n", count: 5_000)
    #expect(try findings(text, chunk: 1_000).count == 100)
  }
}
