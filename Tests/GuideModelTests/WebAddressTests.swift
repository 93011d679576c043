import GuideModel
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://a.example", "/"), ("https://a.example/", "/"), ("http://a.example/x", "/x"),
    ("https://www.legislation.gov.uk/ukpga/1989/41/section/17", "/ukpga/1989/41/section/17"),
    ("https://a.example:8443/x/?q=1&r=%20#part", "/x/?q=1&r=%20#part"), ("https://127.0.0.1:8080/", "/"),
    ("https://a.example/it's_(x)~!*;,@$=+", "/it's_(x)~!*;,@$=+"), ("https://xn--exmple-cua.example/", "/"),
  ])
  func wholeAddressIsKeptAsItIs(_ text: String, path: String) {
    let address = WebAddress(text)
    #expect(address?.text == text)
    #expect(address?.path == path)
  }

  @Test(arguments: [
    "", "a.example", "//a.example/", "/x/", "ftp://a.example/", "javascript:alert(1)", "data:text/html,x",
    "mailto:a@b.example", "https:", "https://", "https:///x", "https:a.example", "http//a.example",
    "https://a b.example/", "https://a.example/a b", "https://exämple.org/", "https://a.example/ä",
    "https://user@a.example/", "https://user:word@a.example/", "https://a.example\\@b.example/",
    "https://a.example/<b>", "https://a.example/\"", "https://a.example/{x}", "https://a.example/a|b",
    "https://a.example/\n", " https://a.example/", "https://a.example/ ", "https://a.example/\u{202E}",
    "https://a.example/`", "https://a.example/^", "https://a.example/\u{7F}", "https://[a/",
    "https://a.example?q=1",
  ])
  func anythingElseIsRefused(_ text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(arguments: [
    "https://:443/", "https://.../", "https://a..example/", "https://a.example:port/", "https://-/",
  ])
  func addressWhoseHostIsNoneIsRefused(_ text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(arguments: [
    ("https://guide.example/", "", "https://guide.example"),
    ("https://a.example/guide/", "/guide", "https://a.example"),
    ("https://a.example:8080/a/b/", "/a/b", "https://a.example:8080"),
  ])
  func addressOfAGuideHasAnOriginAndAPrefix(_ text: String, prefix: String, origin: String) throws {
    let base = try #require(BaseAddress(text))
    #expect(base.description == text)
    #expect(base.pathPrefix == prefix)
    #expect(base.origin == origin)
    #expect(base.origin + base.pathPrefix + "/" == text)
  }

  @Test(arguments: [
    "", "/", "https://a.example", "https://a.example/guide", "https://a.example/?x/", "https://a.example/#x/",
    "guide.example/", "https:///", "ftp://a.example/", "https://a.example/a b/",
  ])
  func addressOfAGuideEndsInASlashAndHasNoQuery(_ text: String) {
    #expect(BaseAddress(text) == nil)
  }

  /// With `https://a.example//` every link would read `//guidance/…`, which a browser takes for another host.
  @Test(arguments: [
    "https://a.example//", "https://a.example//guide/", "https://a.example/guide//", "https://a.example/./",
    "https://a.example/../", "https://a.example/x/../y/",
  ])
  func addressOfAGuideHasNoEmptyOrDotParts(_ text: String) {
    #expect(BaseAddress(text) == nil)
  }
}
