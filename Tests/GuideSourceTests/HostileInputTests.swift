import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// Files made to break a reader: each must end in findings, soon.
@Suite struct HostileInputTests {
  /// The codes in one file, read within half a minute of one processor, which is a second in a release build.
  private func codes(_ path: String, _ text: String, within limit: Double = 30) -> Set<DiagnosticCode> {
    let folder = ContentFolder().with(path, text)
    let start = ThreadTime.seconds
    let found = findings(folder)
    let seconds = ThreadTime.seconds - start
    #expect(seconds < limit, "\(seconds) seconds of one processor")
    return Set(found.filter { $0.location?.path == "content/\(path)" }.map(\.code))
  }

  @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[[[", "\"", "a: [", "-\t", "!!x ", "&a ", "*a ", "|", "%"])
  func tenThousandLevelsOfNestingEndInAFinding(_ sign: String) {
    let text = "title: " + String(repeating: sign, count: 10_000)
    #expect(!codes("guide.yml", text).isEmpty)
    #expect(!codes(Path.planning, "---\n\(text)\n---\nText.").isEmpty)
    #expect(!codes(Path.glossary, String(repeating: sign, count: 10_000)).isEmpty)
  }

  @Test func tenThousandLevelsOfIndentationEndInAFinding() {
    let lines = (0..<2_000).map { String(repeating: " ", count: $0) + "a:" }
    #expect(!codes("guide.yml", lines.joined(separator: "\n")).isEmpty)
    #expect(!codes(Path.planning, String(repeating: "> ", count: 10_000) + "x").isEmpty)
  }

  @Test func nestedMarkdownIsReadOrRefusedInTime() {
    for sign in ["> ", "- ", "*", "[", "![", "`", "<", "**a", "1. ", "[a](", "{#"] {
      let text =
        "---\ntitle: x\nsummary: y\norder: 1\n---\n" + String(repeating: sign, count: 10_000) + " x\n"
      #expect(codes(Path.planning, text).isDisjoint(with: [.fileUnknown]))
    }
  }

  /// Nine levels of nine references each would be hundreds of millions of words.
  private static let laughs: String = {
    let names = Array("abcdefghi")
    var text = "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for (name, below) in zip(names.dropFirst(), names) {
      let items = Array(repeating: "*\(below)", count: 9).joined(separator: ", ")
      text += "\(name): &\(name) [\(items)]\n"
    }
    return text
  }()

  @Test func billionLaughsAreRefusedAtTheFirstAnchor() {
    #expect(codes("guide.yml", Self.laughs) == [.yamlAnchor])
    #expect(codes(Path.glossary, Self.laughs + "x: *i\n") == [.yamlAnchor])
    #expect(codes(Path.planning, "---\n\(Self.laughs)---\nText.") == [.yamlAnchor])
  }

  /// To see whether a key stands twice, a reader must compare the keys.
  @Test func billionLaughsAsAKeyAreRefusedBeforeTheyAreCounted() {
    let start = ThreadTime.seconds
    #expect(codes("guide.yml", Self.laughs + "? *g\n: x\n") == [.yamlAnchor])
    let few = ThreadTime.seconds - start
    #expect(few < 1, "\(few) seconds for seven of the nine levels: each further one takes nine times as long")
  }

  @Test func lineOfAMillionBytesIsRead() {
    let line = String(repeating: String(repeating: "é", count: 49) + " ", count: 10_100)
    #expect(codes("guide.yml", "title: \(line)\n").contains(.yamlKeyMissing))
    #expect(!codes("guide.yml", "\(line): x\n").isEmpty)
    #expect(
      codes(Path.levels, (MinimalGuide.files[Path.levels] ?? "").replacing("A small grant", with: line)) == []
    )
    #expect(codes(Path.planning, "---\ntitle: x\nsummary: y\norder: 1\n---\n\(line)\n") == [])
  }

  @Test func lineOfThirtyThousandBytesOfSignsEndsSoon() {
    for sign in [",", "\"", ".", "£", "not ", "a cap ", "\u{202E}", "é", ";", "1"] {
      let line = String(repeating: sign, count: 30_000 / sign.utf8.count)
      let text = (MinimalGuide.files[Path.levels] ?? "").replacing("A small grant", with: "x\(line)")
      #expect(codes(Path.levels, text, within: 5).isDisjoint(with: [.fileUnknown]))
    }
  }

  @Test func tableOfAHundredThousandColumnsEndsInFindings() {
    let names = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
    let text = (MinimalGuide.files[Path.levels] ?? "").replacing("level,kind", with: "\(names),level,kind")
    #expect(codes(Path.levels, text).isSuperset(of: [.csvColumnUnknown, .csvRowLength]))
    #expect(codes(Path.levels, String(repeating: "level,", count: 100_000)).contains(.csvColumnTwice))
  }

  @Test func fiftyThousandRowsAreRead() {
    let rows = (0..<50_000).map { "L\($0),grant,5,x,table" }.joined(separator: "\n")
    #expect(codes(Path.levels, "level,kind,budget,support,source\n" + rows) == [])
  }

  @Test func glossaryOfManyTermsIsRead() {
    let terms = (0..<5_000).map { "term \($0): x" }.joined(separator: "\n")
    #expect(codes(Path.glossary, terms) == [])
  }

  @Test func manyKeysThatNobodyKnowsEndInFindings() {
    let keys = (0..<20_000).map { "key\($0): x" }.joined(separator: "\n")
    #expect(codes("guide.yml", keys) == [.yamlKeyUnknown, .yamlKeyMissing])
  }

  /// 999 thousandths of a penny below 2⁶³: it fits, but cannot be rounded up to the next penny.
  @Test func dearestReferenceServiceIsRefusedWithoutATrap() throws {
    let units = try #require(Quantity(decimal: "802272.391"))
    let price = try #require(Pounds(decimal: "114965591.99"))
    #expect(units.price(at: price) == Int64.max - 998)
    let rows = "C,Support worker,hour,\(units.decimal),\(price.decimal),2026-04-01,prices\n"
    let text = "level,service,unit,units,unit_price,price_date,source\n" + rows
    #expect(codes(Path.services, text) == [.serviceTooDear])
  }
}
