import Diagnostics
import Templates
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    "/", "/a/b?c=d&e#f", "#", "#part", "https://example.org", "HTTP://example.org/x", "mailto:a@example.org",
    "tel:+441234567890", "/caffi/é", "/.//x",
  ])
  func anAddressThatIsSafeToFollowIsTaken(text: String) throws {
    #expect(try #require(Href(text)).text == text)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "vbscript:x", "//example.org",
    "/\\example.org",
    "/a b", "/\t/example.org", " /a", "/a\n", "\u{0}/a", "/a\u{7F}", "page.html", "?q", "https:", "https://",
    "https:x",
    "mailto:", "tel:", "ftp://example.org", "file:///etc", "../a",
  ])
  func anyOtherAddressIsRefused(text: String) {
    #expect(Href(text) == nil)
  }

  @Test(arguments: [
    "href", "src", "action", "cite", "data", "poster", "formaction", "srcset", "HREF", "xlink:href", "ping",
  ])
  func anAttributeThatHoldsAnAddressTakesOnlyALinkAtItsStart(attribute: String) throws {
    #expect(try html("<x \(attribute)=\"{{link}}\">") == "<x \(attribute)=\"/here/\">")
    #expect(places("<x \(attribute)=\"{{title}}\">") == ["TEMPLATE-PLACE 1:\(attribute.count + 8)+5"])
  }

  @Test(arguments: [
    ("<a href=\"{{title}}\">", "1:12+5 “title” is a text and begins the address in “href”"),
    ("<a href=\"{{count}}\">", "1:12+5 “count” is a number and begins the address in “href”"),
    ("<a href=\"{{body}}\">", "1:12+4 “body” is a piece of HTML and stands in the value of “href”"),
    ("<a href=\"/x/{{title}}\">", "1:15+5 “title” is a text inside the address in “href”"),
    ("<a href=\"x{{title}}\">", "1:13+5 “title” is a text inside the address in “href”"),
    ("<a href=\"{{link}}{{title}}\">", "1:20+5 “title” is a text inside the address in “href”"),
    ("<a href=\"{{link}}{{link}}\">", "1:20+4 “link” is a link but does not begin the address in “href”"),
    ("<a href=\"#{{link}}\">", "1:13+4 “link” is a link but does not begin the address in “href”"),
    ("<a href=\"/{{link}}\">", "1:13+4 “link” is a link but does not begin the address in “href”"),
    (
      "<a href=\"{{link}}{{#draft}}#a{{/draft}}{{title}}\">",
      "1:42+5 “title” is a text inside the address in “href”"
    ),
    ("<a href=\"{{$k}}\">", "1:13+1 the phrase “k” is a text and begins the address in “href”"),
  ])
  func aTextInsideAnAddressIsRefused(template: String, finding: String) {
    var sources = Sources(page: template)
    sources.phrases = ["k": phrase("/x")]
    #expect(sources.findings.map { $0.dropFirst("TEMPLATE-PLACE page.html:".count).description } == [finding])
  }

  @Test func aSectionMayAddAPartToAnAddress() throws {
    let template = "<a href=\"{{link}}{{#note}}#{{note}}{{/note}}\">"
    #expect(try html(template) == "<a href=\"/here/\">")
    #expect(try html(template) { $0.note = "a b" } == "<a href=\"/here/#a%20b\">")
  }

  @Test func aPhraseMayStandAfterTheNumberSign() throws {
    var sources = Sources(page: "<a href=\"#{{$k}}\">")
    sources.phrases = ["k": phrase("a b {title}")]
    #expect(try sources.rendered() == "<a href=\"#a%20b%20Title\">")
  }
}
