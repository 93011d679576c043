import Foundation
import GuideSite
import GuideSource
import GuideTestSupport
import Testing

/// The style sheets, the templates and the program agree on every class.
@Suite struct StyleSheetTests {
  /// Classes that need no rule, and why.
  private static let withoutRule: Set<String> = [
    // A list of names, which has no sentences to measure.
    "a-z",
    // A list with a class has no numbers of its own.
    "steps",
  ]

  private static func text(_ path: String) throws -> String {
    String(decoding: try #require(try ProjectFolder.read("templates").bytes(at: path)), as: UTF8.self)
  }

  /// The style sheets as they are published.
  private static func published(_ name: String) throws -> String {
    let file = try #require(try SiteFixture().site.files.first { $0.path.hasPrefix("assets/\(name)-") })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private static func classesWithRules() throws -> Set<String> {
    let rules = try published("guide") + published("sheets")
    let selectors = rules.split(separator: "{").flatMap { part in
      part.split(whereSeparator: { ";}".contains($0) }).suffix(1).filter { !$0.contains("@") }
    }
    return Set(selectors.flatMap { $0.matches(of: /\.([a-z][a-z0-9-]*)/).map { String($0.output.1) } })
  }

  private static func classes(inHTML text: String) -> Set<String> {
    Set(
      text.matches(of: /class="([^"]*)"/).flatMap { match in
        match.output.1.replacing(/\{\{[^}]*\}\}/, with: " ").split(separator: " ").map(String.init)
      })
  }

  /// Those of the templates, those of the pictures and tables that the program draws, and those that it chooses.
  private static func usedClasses() throws -> Set<String> {
    let folder = try ProjectFolder.read("templates")
    let templates = folder.paths.filter { $0.hasSuffix(".html") }
    var used = classes(inHTML: try templates.map(text).joined())
    for file in try SiteFixture(.withEasyRead()).site.files where file.path.hasSuffix(".html") {
      used.formUnion(classes(inHTML: String(decoding: file.bytes, as: UTF8.self)))
    }
    // What the small guide of the tests does not need: long scales, dense sheets and tables in a text.
    let root = URL(filePath: ProjectFolder.root).appending(path: "Sources")
    for path in [
      "CommonMark/HTMLTable", "CommonMark/GlossaryLinker", "GuideSite/Picture/RangePicture+Drawing",
    ] {
      let source = try String(contentsOf: root.appending(path: "\(path).swift"), encoding: .utf8)
      used.formUnion(
        source.matches(of: /"((?:picture|table)-[a-z -]+)"/).flatMap { match in
          match.output.1.split(separator: " ").map(String.init)
        })
      used.formUnion(classes(inHTML: source.replacing("\\\"", with: "\"")))
    }
    return used.union(["size-90", "size-95", "size-100", "size-105", "size-110"])
      .union(["hours", "services", "rules", "months"].map { "without-\($0)" })
  }

  @Test func everyRuleIsForAClassThatIsUsed() throws {
    let idle = try Self.classesWithRules().subtracting(Self.usedClasses()).sorted()
    #expect(idle == [])
  }

  @Test func everyClassHasARuleOrAReason() throws {
    let used = try Self.usedClasses().filter { !$0.hasPrefix("language-") }
    let bare = used.subtracting(try Self.classesWithRules()).sorted()
    #expect(bare == Self.withoutRule.sorted())
  }

  /// Families read it on old phones with little data: docs/look.md.
  @Test func styleSheetsAreSmall() throws {
    #expect(try Self.published("guide").utf8.count < 25_000)
    #expect(try Self.published("sheets").utf8.count < 8_000)
  }

  @Test func publishedSheetIsTheWrittenOneWithoutRemarksAndIndents() throws {
    let site = try SiteFixture(templates: [
      "assets/guide.css":
        "/* A remark\n over lines */\n:root {\n  --a: 1; /* and one */\n\n  --b: \"  \";\n}\n"
    ])
    let file = try #require(site.site.files.first { $0.path.hasPrefix("assets/guide-") })
    #expect(String(decoding: file.bytes, as: UTF8.self) == ":root {\n--a: 1;\n--b: \"  \";\n}\n")
  }

  /// Colours are named once; all else uses their names.
  @Test func coloursStandOnlyAmongTheProperties() throws {
    for line in try Self.published("guide").split(separator: "\n") where !line.hasPrefix("--") {
      let colour = line.firstMatch(of: /:.*#[0-9a-f]{3,6}\b/)
      #expect(colour == nil || line == "background: #fff;" || line == "stroke: #bbb;", "\(line)")
    }
  }
}
