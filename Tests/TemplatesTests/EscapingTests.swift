import Diagnostics
import Templates
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"), ("\"'", "\"'"),
    ("]]>", "]]&gt;"), ("{{title}} {{{x}}}", "{{title}} {{{x}}}"), ("👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿"),
    ("שלום\u{200F} مرحبا", "שלום\u{200F} مرحبا"),
    ("a\u{2028}b\u{2029}", "a\u{2028}b\u{2029}"), ("a\tb\r\nc", "a\tb\r\nc"),
    ("\u{0}\u{1}\u{1F}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("", ""),
  ])
  func aTextBetweenTagsIsEscaped(text: String, expected: String) throws {
    #expect(try html("<p>{{title}}</p>") { $0.title = text } == "<p>\(expected)</p>")
    #expect(try html("<title>{{title}}</title>") { $0.title = text } == "<title>\(expected)</title>")
  }

  @Test(arguments: [
    ("\" onclick=\"x", "&quot; onclick=&quot;x"), ("'>", "&#39;&gt;"), ("a & <b>", "a &amp; &lt;b&gt;"),
    ("\u{8}", "\u{FFFD}"), ("é", "é"),
  ])
  func aTextInAnAttributeIsEscapedWithItsQuotationMarks(text: String, expected: String) throws {
    #expect(try html("<p class=\"{{title}}\">") { $0.title = text } == "<p class=\"\(expected)\">")
    #expect(try html("<p class='a {{title}}'>") { $0.title = text } == "<p class='a \(expected)'>")
  }

  @Test func aNumberMayStandInAnAttribute() throws {
    #expect(try html("<td colspan=\"{{count}}\">") { $0.count = 3 } == "<td colspan=\"3\">")
  }

  @Test func aLinkBeginsAnAddressAndIsEscaped() throws {
    let page = try Page(link: "https://example.org/?a=1&b='2'")
    let text = try html("<a href=\"{{link}}\">") { $0 = page }
    #expect(text == "<a href=\"https://example.org/?a=1&amp;b=&#39;2&#39;\">")
  }

  @Test func literalTextMayFollowALink() throws {
    #expect(try html("<a href=\"{{link}}#part\">") == "<a href=\"/here/#part\">")
  }

  @Test func aTextAfterTheNumberSignIsPercentEncoded() throws {
    let text = try html("<a href=\"#{{title}}\"><a href='{{link}}#x-{{title}}{{count}}'>") {
      $0.title = "A-z_.~ é\"&/"
    }
    let encoded = "A-z_.~%20%C3%A9%22%26%2F"
    #expect(text == "<a href=\"#\(encoded)\"><a href='/here/#x-\(encoded)0'>")
  }

  @Test func aLongTextIsEscapedWhole() throws {
    let text = String(repeating: "ab<c&d ", count: 1_429)
    let expected = String(repeating: "ab&lt;c&amp;d ", count: 1_429)
    #expect(try html("{{title}}") { $0.title = text } == expected)
    #expect(
      try html("{{title}}") { $0.title = String(repeating: "é", count: 10_000) }.unicodeScalars.count
        == 10_000)
  }

  /// Every scalar of the first planes' edges, in both places: what comes out decodes to what went in.
  @Test func nothingButTheSignsOfHTMLIsChanged() throws {
    for value in UInt32(0x20)...0x7FF {
      let text = String(try #require(Unicode.Scalar(value)))
      let page = try html("{{title}}<i title=\"{{title}}\">") { $0.title = text }
      let isSign = "&<>\"'".contains(text)
      #expect(isSign || page == "\(text)<i title=\"\(text)\">")
    }
  }
}
