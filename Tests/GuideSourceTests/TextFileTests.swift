import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// What stands round the text of a file: marks, line ends, and bytes that are no text.
@Suite struct TextFileTests {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func windowsLines(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
  }

  @Test(arguments: Faults.all)
  func byteOrderMarkMovesNoPlace(_ fault: Fault) throws {
    try fault.expectAlone { Self.mark + $0 }
  }

  @Test(arguments: Faults.all)
  func windowsLineEndsMoveNoPlace(_ fault: Fault) throws {
    try fault.expectAlone(after: Self.windowsLines)
  }

  @Test(arguments: Faults.all)
  func lineEndAtTheEndOfEachFileMovesNoPlace(_ fault: Fault) throws {
    try fault.expectAlone { $0 + [UInt8(ascii: "\n")] }
  }

  @Test func guideWithByteOrderMarksAndWindowsLineEndsReadsTheSame() throws {
    let plain = try #require(GuideReader.read(ContentFolder().source).guide)
    let other = try #require(
      GuideReader.read(ContentFolder().source.mapping { Self.mark + Self.windowsLines($0) }).guide)
    #expect(other.facts.contacts == plain.facts.contacts)
    #expect(other.facts.accessibility == plain.facts.accessibility)
    #expect(other.editions.map(\.glossary) == plain.editions.map(\.glossary))
    #expect(other.editions.first?.schemes.first?.services == plain.editions.first?.schemes.first?.services)
    #expect(
      other.editions.first?.schemes.first?.table.levels.map(\.support)
        == plain.editions.first?.schemes.first?.table.levels.map(\.support))
  }

  @Test(arguments: ["guide.yml", Path.levels, Path.planning, Path.route])
  func secondByteOrderMarkIsAHiddenCharacter(_ path: String) {
    let text = MinimalGuide.files[path] ?? ""
    let folder = ContentFolder().with(path, bytes: Self.mark + Self.mark + Array(text.utf8))
    let found = GuideReader.read(folder.source)
    #expect(found.guide == nil)
    #expect(found.findings.allSatisfy { $0.location?.path == "content/\(path)" })
    #expect(found.findings.contains { $0.location?.line == 1 && $0.location?.column == 1 })
  }

  @Test(arguments: ["guide.yml", Path.levels, Path.planning, Path.route, "checks.yml", Path.glossary])
  func bytesThatAreNoTextAreReportedAtTheirLineAndColumn(_ path: String) {
    let bytes = Array((MinimalGuide.files[path] ?? "").utf8)
    let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    let before = bytes.prefix(through: lineEnd) + Array("é😀".utf8)
    let cases: [([UInt8], String)] = [
      ([0x00], "FILE-NUL"), ([0xFF], "FILE-ENCODING"), ([0xC3, 0x28], "FILE-ENCODING"),
      ([0xA3], "FILE-ENCODING"), ([0xC0, 0x80], "FILE-ENCODING"), ([0xED, 0xA0, 0x80], "FILE-ENCODING"),
      ([0xF4, 0x90, 0x80, 0x80], "FILE-ENCODING"), ([0xE2, 0x82, 0x41], "FILE-ENCODING"),
    ]
    for (wrong, code) in cases {
      let folder = ContentFolder().with(path, bytes: before + wrong + bytes.dropFirst(lineEnd + 1))
      #expect(
        report(folder.source).filter { $0.contains(path) } == ["\(code) content/\(path):2:3"], "\(wrong)")
    }
  }

  @Test func characterThatTheEndOfTheFileCutsIsReported() {
    let bytes = Array((MinimalGuide.files["guide.yml"] ?? "").utf8)
    let folder = ContentFolder().with("guide.yml", bytes: bytes + Array("\n# €".utf8.dropLast()))
    let line = bytes.filter { $0 == UInt8(ascii: "\n") }.count + 2
    #expect(report(folder.source) == ["FILE-ENCODING content/guide.yml:\(line):3"])
  }

  @Test func textOfASpreadsheetInUTF16IsRefused() {
    let text = MinimalGuide.files[Path.levels] ?? ""
    let bytes: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let found = findings(ContentFolder().with(Path.levels, bytes: bytes))
    #expect(found.count == 1)
    #expect(found.allSatisfy { [.fileNUL, .fileEncoding].contains($0.code) && $0.location?.line == 1 })
  }

  @Test(arguments: [
    Fault(.sourceUnknown, Path.levels, "A small grant,12,,table", "Cŵn 🐕 e\u{301},12,,▸x"),
    Fault(.csvQuote, Path.levels, "A small grant", "Łódź 😀 e\u{301} ▸\"x"),
    Fault(.wordingCap, Path.planning, "Say what", "Cŵn 🐕 e\u{301}: the ▸maximum. Say what"),
    Fault(
      .yamlKeyUnknown, "guide.yml", "licence:\n  name: An open licence\n  url: https://licence.example/",
      "licence: {name: Cŵn 🐕 e\u{301}, ▸x: y, url: https://licence.example/}"),
    Fault(.markdownHTML, Path.route, "Ask us to show", "Cŵn 🐕 e\u{301} ▸<i>us"),
    Fault(.wordingCap, Path.route, "Ask us to show", "Cŵn 🐕 e\u{301} ▸maximum"),
  ])
  func columnsCountScalarsAfterLettersBeyondASCII(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  /// A report counts LF, CR LF and CR as line ends; YAML would count these too.
  @Test(arguments: ["\u{2028}", "\u{2029}"])
  func separatorInsideALineMovesNoPlace(_ separator: String) throws {
    try Fault(
      .valueChoice, "guide.yml", "name: Family advice\n    kind: independent",
      "name: \"Family \(separator) advice\"\n    kind: ▸x"
    ).expectAlone()
    try Fault(
      .valueDecimal, Path.levels, "Help to find support,12,,table\nB,grant,500",
      "Help \(separator) x,12,,table\nB,grant,▸5OO"
    ).expectAlone()
    try Fault(.markdownHTML, Path.planning, "Say what", "Say \(separator) x\n▸<b>what").expectAlone()
  }
}
