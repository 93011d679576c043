import CommonMark
import Testing

@Suite struct HTMLWriterTests {
  @Test func rawHTMLIsLeftOut() {
    #expect(html("a <b>c</b>") == "<p>a <!-- raw HTML omitted -->c<!-- raw HTML omitted --></p>\n")
    #expect(html("<div>\n\na") == "<!-- raw HTML omitted -->\n<p>a</p>\n")
    #expect(html("<div>\n\na") == libcmarkHTML("<div>\n\na"))
  }

  @Test func ofImagesTheWordsAreWritten() {
    #expect(html("a ![b *c* `<d>`\ne](/f \"g\") h") == "<p>a b c &lt;d&gt; e h</p>\n")
    #expect(html("![a [b](/c) ![d](e)](f)") == "<p>a b d</p>\n")
    #expect(html("[![a](b)](/c)") == "<p><a href=\"/c\">a</a></p>\n")
  }

  @Test func unsafeLinksLoseTheirAddress() {
    for destination in ["javascript:a", "//a.cy", "/\\\\a.cy", "java&Tab;script:a", "https:a", "data:a"] {
      #expect(html("[b](\(destination) \"c\")") == "<p><a href=\"\" title=\"c\">b</a></p>\n")
    }
  }

  @Test func linksAreRewritten() {
    let options = HTMLOptions(rewriteLink: { destination in
      destination.first == UInt8(ascii: "/") ? Array("/base&\"".utf8) + destination : Array(destination)
    })
    #expect(
      html("[a](/b?c&d) [e](#f) <https://g.cy>", options) == """
        <p><a href="/base&amp;%22/b?c&amp;d">a</a> <a href="#f">e</a> \
        <a href="https://g.cy">https://g.cy</a></p>

        """)
  }

  @Test func linksInLinksAreOnlyWords() {
    #expect(html("[a <https://b.cy>](/c)") == "<p><a href=\"/c\">a https://b.cy</a></p>\n")
  }

  @Test func outputIsAppended() {
    var page = HTMLPage()
    var output = Array("<main>".utf8)
    MarkdownDocument(parsing: "a".utf8).writeHTML(page: &page, into: &output)
    MarkdownDocument(parsing: "- b".utf8).writeHTML(page: &page, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "<main>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n")
  }

  @Test func sourceMayBeAPartOfAnArray() {
    let file = Array("---\n# *a*".utf8)
    let document = MarkdownDocument(parsing: file[4...])
    #expect(document.headings.map(\.text) == ["a"])
    #expect(document.headings.map(\.position) == [MarkdownPosition(line: 1, column: 1)])
  }
}
