import CommonMark
import Testing

/// Input that is made to break a parser: it may be slow in proportion to its size, and no more.
@Suite struct RobustnessTests {
  /// Goes through everything that this module makes of a document.
  private func everything(_ markdown: String) -> Int {
    let document = MarkdownDocument(parsing: markdown.utf8)
    var page = HTMLPage()
    var output: [UInt8] = []
    let glossary = Glossary(terms: [.init(forms: ["a", "a a"], anchor: "a")])
    document.writeHTML(HTMLOptions(glossary: glossary), page: &page, into: &output)
    var runs = 0
    document.forEachTextRun { run in runs += run.position(at: run.bytes.count / 2).line }
    return document.nodes.count + output.count + document.findings().count + document.plainText.utf8.count
      + document.links.count + runs
  }

  static let bombs: [(name: String, text: String)] = [
    ("quotes", String(repeating: ">", count: 10_000) + "a"),
    (
      "quotes with lazy lines", String(repeating: "> ", count: 2_000) + String(repeating: "a\n", count: 2_000)
    ),
    ("lists", String(repeating: "- ", count: 10_000) + "a"),
    ("numbered lists", String(repeating: "1. ", count: 3_000) + "a"),
    ("asterisks", String(repeating: "*", count: 10_000) + "a"),
    ("asterisk pairs", String(repeating: "*a ", count: 10_000) + String(repeating: "a*", count: 10_000)),
    ("strong", String(repeating: "**a ", count: 5_000)),
    ("underscores", String(repeating: "_a __b ", count: 5_000)),
    ("brackets", String(repeating: "[", count: 10_000) + "a" + String(repeating: "]", count: 10_000)),
    ("bracket pairs", String(repeating: "[a]", count: 10_000)),
    ("labels", String(repeating: "[a][b]", count: 10_000)),
    ("links", String(repeating: "[", count: 5_000) + "a" + String(repeating: "](/b)", count: 5_000)),
    ("broken links", String(repeating: "[a](", count: 10_000)),
    ("broken links with titles", String(repeating: "[a](/b \"", count: 5_000)),
    ("images", String(repeating: "![", count: 5_000) + String(repeating: "](a)", count: 5_000)),
    ("backticks", (1..<150).map { String(repeating: "`", count: $0) + "a" }.joined()),
    ("code spans", String(repeating: "`a` ``b`` ", count: 5_000)),
    ("angle brackets", String(repeating: "<a ", count: 5_000)),
    ("entities", String(repeating: "&amp;&amp;amp;&lt;&nope;", count: 5_000)),
    ("backslashes", String(repeating: "\\", count: 20_001)),
    ("definitions", (0..<2_000).map { "[a\($0)]: /b\n" }.joined() + "[a0] c"),
    ("pipes", String(repeating: "|", count: 10_000) + "\n" + String(repeating: "|-", count: 10_000)),
    ("tildes", String(repeating: "~~a ", count: 10_000)),
    ("braces", String(repeating: "{#a ", count: 10_000)),
    ("footnotes", String(repeating: "[^", count: 10_000)),
    ("headings", String(repeating: "# a\n", count: 10_000)),
    ("table", "```table a\n" + String(repeating: "a,\"", count: 10_000)),
    ("wide table", "> ```table a\n> b" + String(repeating: ",b", count: 3_000) + "\n> c"),
    ("one long line", String(repeating: "a é ", count: 50_000)),
    ("line ends", String(repeating: "\r\n\r\n\n\r", count: 10_000)),
    ("spaces", String(repeating: " ", count: 50_000) + "a" + String(repeating: "\t", count: 50_000)),
  ]

  @Test(arguments: bombs) func nestingAndRepetitionAreRead(name: String, text: String) {
    let start = ContinuousClock.now
    #expect(everything(text) > 0)
    #expect(ContinuousClock.now - start < .seconds(20), "\(name)")
  }

  @Test func scriptsAndSigns() {
    let markdown = "## 👩‍👩‍👧 שלום {#a}\r\n\r\nمرحبا *عالم* <b>\u{2028}~~é~~\t[x](y)\u{85}\u{FEFF}[^1]\r\n"
    #expect(
      findings(markdown) == [
        "3:14+3 rawHTML(\"<b>\")",
        "3:18+5 literal(CommonMark.MarkdownFinding.LiteralSign.strikethrough, \"~~é~~\")",
        "3:24+6 relativeLink(\"y\")",
        "3:32+4 literal(CommonMark.MarkdownFinding.LiteralSign.footnote, \"[^1]\")",
      ])
    #expect(html("## 👩‍👩‍👧 שלום {#a}\r\n") == "<h2 id=\"a\">👩‍👩‍👧 שלום</h2>\n")
  }

  @Test func aByteOrderMarkIsOneColumn() {
    #expect(findings("\u{FEFF}a [b](c)") == ["1:4+6 relativeLink(\"c\")"])
  }

  @Test func anEmptyDocumentHasNothing() {
    let document = MarkdownDocument(parsing: [])
    #expect(document.nodes.map(\.kind) == [.document, .document])
    #expect(document.findings() == [])
    #expect(document.links == [])
    #expect(!document.isTooLong)
  }
}
