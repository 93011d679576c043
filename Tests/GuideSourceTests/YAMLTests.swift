import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@Suite struct YAMLTests {
  @Test(arguments: [
    Fault(.yamlKeyTwice, "guide.yml", "    kind: council", "    kind: council\n    ▸kind: council"),
    Fault(
      .yamlKeyTwice, Path.route, "      starts_when: we", "      starts_when: x\n      ▸starts_when: we"),
    Fault(.yamlKeyTwice, Path.facts, "    paid: true", "    paid: true\n    ▸paid: true"),
    Fault(.yamlKeyTwice, Path.example, "  method: composite", "  method: composite\n  ▸method: consent"),
    Fault(.yamlKeyTwice, Path.schemeFacts, "  from: 0\n", "  from: 0\n  ▸from: 1\n"),
    Fault(.yamlKeyTwice, Path.schemeFacts, "  from: 0\n", "  from: 0\n  ▸\"from\": 1\n"),
  ])
  func nestedKeyWrittenTwiceIsReportedAtTheSecond(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  /// The same key deeper down, or another way of writing it, must not draw the finding away.
  @Test(arguments: [
    "ages:\n  from: 0\n  to: 17\n  name: x\nname: y\n▸name: z\n", "name: y\n▸'name': z\n",
    "name: y\n▸name : z\n",
    "{name: y, ▸name: z}\n", "for: {name: y, ▸name: z}\n", "summary: |\n  name: x\nname: y\n▸name: z\n",
    "'name': y\n▸name: z\n", "name: y\n▸? name\n: z\n",
  ])
  func keyWrittenTwiceIsReportedAtTheSecondHoweverItIsWritten(_ marked: String) throws {
    let fault = Fault(.yamlKeyTwice, Path.schemeFacts, MinimalGuide.files[Path.schemeFacts] ?? "", marked)
    let (folder, place) = try fault.folder()
    let found = report(folder.source).filter { $0.contains("scheme.yml") }
    #expect(found == ["YAML-KEY-TWICE \(place.path):\(place.line):\(place.column)"])
  }

  @Test func everyKeyOfAMappingWrittenTwiceIsReported() {
    let text = "title: a\ntitle: b\nsummary: c\nsummary: d\n"
    let found = report(ContentFolder().with(Path.facts, text).source)
    #expect(
      found == [
        "YAML-KEY-TWICE content/\(Path.facts):2:1", "YAML-KEY-TWICE content/\(Path.facts):4:1",
      ])
  }

  @Test(arguments: [
    ("guide.yml", "licence:\n  name", "licence:\n\tname", 7),
    ("guide.yml", "  - id: advice", "\t- id: advice", 10),
    (Path.planning, "order: 10", "\torder: 10", 4),
  ])
  func tabBeforeAKeyIsReportedOnItsLine(_ path: String, old: String, new: String, line: Int) {
    let found = findings(ContentFolder().replacing(old, with: new, in: path)).filter {
      $0.location?.path == "content/\(path)"
    }
    #expect(found.map(\.code) == [.yamlSyntax])
    #expect(found.first?.location?.line == line)
  }

  @Test(arguments: [
    Fault(.yamlAnchor, "guide.yml", "languages: [en]", "languages: ▸&a [en]"),
    Fault(.yamlAnchor, "guide.yml", "currency: GBP", "currency: ▸&a GBP\nnotice: *a"),
    Fault(.yamlAnchor, Path.glossary, "also: [personal budgets]", "also: [▸&a personal budgets, *a]"),
    Fault(.yamlSyntax, Path.glossary, "also: [personal budgets]", "also: [▸*a]"),
    Fault(.yamlSyntax, "checks.yml", "routes:", "routes: {}\n▸---\nroutes:"),
  ])
  func anchorsAliasesAndSecondDocumentsAreRefusedWhereTheyStand(_ fault: Fault) throws {
    let (folder, place) = try fault.folder()
    let found = report(folder.source).filter { $0.contains(fault.path) }
    #expect(found == ["\(fault.code.rawValue) \(place.path):\(place.line):\(place.column)"])
  }

  @Test(arguments: ["no", "~x", "012", "12:30", "0x10", "1e3", "2026-04-01", "true", "=", ".inf"])
  func wordsAreKeptAsTheyAreWritten(_ word: String) {
    let folder = ContentFolder().replacing("title: The test guide", with: "title: \(word)", in: "guide.yml")
    #expect(GuideReader.read(folder.source).guide?.facts.title == word)
  }

  /// What YAML calls nothing is nothing, and never the word “null” on a page.
  @Test(arguments: ["~", "null", "Null", "NULL", ""])
  func nothingIsNoValue(_ word: String) {
    let folder = ContentFolder().replacing("title: The test guide", with: "title: \(word)", in: "guide.yml")
    #expect(findings(folder).map(\.code) == [.valueMissing])
  }

  /// A tag would swallow a word: “!Important news” would be published as “news”.
  @Test(arguments: ["!!str x", "!Important news", "!!binary eHk="])
  func tagIsRefused(_ value: String) throws {
    try Fault(.yamlShape, "checks.yml", "by_role: Complaints manager", "by_role: ▸\(value)").expectAlone()
  }

  @Test(arguments: ["guide.yml", "checks.yml", Path.facts, Path.glossary, Path.schemeFacts, Path.route])
  func fileWithoutYAMLIsEmpty(_ path: String) {
    for text in ["", "\n", "# only a remark\n", "---\n", " \n\n"] {
      let found = report(ContentFolder().with(path, text).source)
      #expect(
        found.contains { $0.hasPrefix("YAML-SHAPE content/\(path):") },
        "\(found) for \(text.debugDescription)")
    }
  }

  @Test(arguments: ["x", "- a\n- b\n", "[a, b]", "7"])
  func fileThatIsNoMappingIsReportedAtItsStart(_ text: String) {
    for path in ["guide.yml", "checks.yml", Path.facts, Path.glossary, Path.schemeFacts, Path.route] {
      let found = report(ContentFolder().with(path, text).source)
      #expect(found.contains("YAML-SHAPE content/\(path):1:1"), "\(found)")
    }
  }

  @Test(arguments: [
    ("title", "[a]"), ("title", "{a: b}"), ("currency", "[GBP]"), ("contacts", "x"), ("contacts", "{a: b}"),
    ("accessibility", "[]"), ("licence", "x"), ("languages", "{en: x}"),
  ])
  func valueOfTheWrongShapeIsReportedAtTheValue(_ key: String, value: String) {
    let lines = (MinimalGuide.files["guide.yml"] ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.hasPrefix("\(key):") } ?? 0
    let end = lines.dropFirst(start + 1).firstIndex { !$0.hasPrefix(" ") } ?? lines.count
    let text = (lines[..<start] + ["\(key): \(value)"] + lines[end...]).joined(separator: "\n")
    let found = report(ContentFolder().with("guide.yml", text).source)
    #expect(
      found.contains("YAML-SHAPE content/guide.yml:\(start + 1):\(key.unicodeScalars.count + 3)"), "\(found)")
  }
}

/// Markdown in a YAML value stands where the file has it.
@Suite struct YAMLProseTests {
  private static func fault(_ marked: String) -> Fault {
    Fault(.markdownHTML, Path.route, "    body: |\n      Ask us to show how we got to the figure.\n", marked)
  }

  @Test(arguments: [
    "    body: |\n      Ask ▸<i>us\n", "    body: |-\n      Ask\n\n      us ▸<i>now\n",
    "    body: |+\n\n\n      Ask ▸<i>us\n\n", "    body: | # a remark\n      - Ask\n        ▸<i>us\n",
    "    body: |\n            Ask ▸<i>us\n", "    body: |2\n        Ask ▸<i>us\n",
    "    body:\n      |\n      Ask ▸<i>us\n",
    "    body: |\n      Ask us.\n\n      ```table What\n      a,b\n      1,2\n      ```\n\n      ▸<i>x\n",
    "    body: Ask ▸<i>us\n", "    body:\n      Ask ▸<i>us\n",
  ])
  func mistakeIsReportedAtItsOwnPlace(_ marked: String) throws {
    try Self.fault(marked).expectAlone()
  }

  /// YAML would join the lines, or resolve the escapes, and no mistake could be placed.
  @Test(arguments: [
    "    body: ▸\"Ask <i>us\"\n", "    body: ▸'It''s us'\n", "    body: ▸Ask\n      us now\n",
    "    body: ▸\"Ask\n      us now\"\n", "    body: ▸\"Ask\\n\\n<i>us\"\n",
  ])
  func markdownMustStandAsItIsWritten(_ marked: String) throws {
    try Fault(.yamlShape, Path.route, "    body: |\n      Ask us to show how we got to the figure.\n", marked)
      .expectAlone()
  }

  @Test func foldedBlockIsRefusedForMarkdown() throws {
    try Fault(.yamlShape, Path.route, "body: |", "body: ▸>").expectAlone()
  }

  @Test func indentedTextIsReadAsItStands() throws {
    let text = "    body: |\n      Ask us.\n\n      - one\n      - two\n"
    let (folder, _) = try Self.fault(text).folder()
    let step = GuideReader.read(folder.source).guide?.editions.first?.routes.first?.steps.first
    #expect(try #require(step?.texts.body).origin.indentation == 6)
  }
}
