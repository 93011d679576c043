import CommonMark
import Testing

@Suite struct HeadingTests {
  private func headings(_ markdown: String) -> [MarkdownHeading] {
    MarkdownDocument(parsing: markdown.utf8).headings
  }

  @Test(arguments: [
    ("How we decide", "how-we-decide"), ("  A — “B” & C! ", "a-b-c"),
    ("Ŵy ŷ â ê î ô û ë ï ö ü ẁ ẃ ẅ ỳ", "wy-y-a-e-i-o-u-e-i-o-u-w-w-w-y"),
    ("Café ÉÀÇÑ ß Æ æ Ø Œ þ đ Ł ÿ Ÿ", "cafe-eacn-ss-ae-ae-o-oe-th-d-l-y-y"), ("e\u{301}a\u{302}", "ea"),
    ("2026 budget", "s-2026-budget"), ("שלום", "section"), ("😀", "section"), ("a😀b", "a-b"),
    ("×÷", "section"),
    ("What’s it?", "what-s-it"), ("ĳ ţ ș ż ř ő ű ē", "ij-t-s-z-r-o-u-e"), ("a_b-c", "a-b-c"),
  ]) func slugs(_ words: String, _ slug: String) throws {
    let heading = try #require(headings("## \(words)").first)
    #expect(heading.slug == slug)
  }

  @Test func idsAreTakenOutOfTheText() {
    let all = headings(
      "# A *b* `c` {#d-1}\n\nE\nf {#g}\n---\n\n## H {#I} ##\n### {#j}\n## k{#l}\n## m \\{#n}\n## [o](/p) {#q}"
    )
    #expect(all.map(\.text) == ["A b c", "E f", "H", "", "k", "m {#n}", "o"])
    #expect(all.map(\.explicitID) == ["d-1", "g", nil, "j", "l", nil, "q"])
    #expect(all.map(\.writtenID) == ["d-1", "g", "I", "j", "l", nil, "q"])
    #expect(all.map(\.level) == [1, 2, 2, 3, 2, 2, 2])
    #expect(all.map(\.position.line) == [1, 3, 7, 8, 9, 10, 11])
  }

  @Test func htmlHasIDs() {
    #expect(
      html("## A\n### A\n## B {#a}\n## A\n## C {#C}") == """
        <h2 id="a-2">A</h2>
        <h3 id="a-3">A</h3>
        <h2 id="a">B</h2>
        <h2 id="a-4">A</h2>
        <h2 id="c">C</h2>

        """)
  }

  @Test func documentsOnOnePageShareIDs() {
    var page = HTMLPage(ids: HeadingIDs(reserved: ["main"]))
    var output: [UInt8] = []
    let first = MarkdownDocument(parsing: "# Main\n# One {#x}".utf8)
    let second = MarkdownDocument(parsing: "# Two {#step-x}\n# One\n# Three {#main}\n# Four {#y}".utf8)
    let options = HTMLOptions(idPrefix: "step-")
    #expect(
      first.writeHTML(options, page: &page, into: &output)
        == .init(headingIDs: ["step-main", "step-x"], clashes: []))
    #expect(
      second.writeHTML(page: &page, into: &output)
        == .init(headingIDs: ["step-x-2", "one", "main-2", "y"], clashes: [0, 2]))
    #expect(
      String(decoding: output, as: UTF8.self) == """
        <h2 id="step-main">Main</h2>
        <h2 id="step-x">One</h2>
        <h2 id="step-x-2">Two</h2>
        <h2 id="one">One</h2>
        <h2 id="main-2">Three</h2>
        <h2 id="y">Four</h2>

        """)
  }

  @Test func levelsFitUnderThePage() {
    func levels(_ markdown: String, base: Int) -> [Substring] {
      html(markdown, HTMLOptions(headingBase: base)).matches(of: #/<(h[0-9]) /#).map { $0.output.1 }
    }
    #expect(levels("## a\n### b\n## c", base: 1) == ["h2", "h3", "h2"])
    #expect(levels("## a\n### b\n# c", base: 2) == ["h4", "h5", "h3"])
    #expect(levels("#### a", base: 1) == ["h2"])
    #expect(levels("# a\n## b\n### c", base: 5) == ["h6", "h6", "h6"])
    #expect(levels("# a", base: -9) == ["h1"])
  }

  @Test func manyEqualHeadingsGetDifferentIDs() {
    let text = html(String(repeating: "# a\n", count: 20_000))
    #expect(text.hasSuffix("<h2 id=\"a-20000\">a</h2>\n"))
    #expect(HTMLChecker.faults(in: text) == [])
  }
}
