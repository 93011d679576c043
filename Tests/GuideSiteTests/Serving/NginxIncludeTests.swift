import Diagnostics
import GuideTestSupport
import Testing

@testable import GuideSite

/// What nginx reads; that it understands it, and does so, is tested with nginx itself in `Tests/Serving`.
@Suite struct NginxIncludeTests {
  @Test(arguments: ["_headers", "_redirects", "_nginx.conf"])
  func fileIsAsItWasKept(_ name: String) throws {
    let text = try ServedSite.withoutExample(to: "/short-breaks/c/").text(name)
    try Golden.expect(text, isKeptAs: "serving\(name.replacing(".conf", with: "")).txt")
  }

  @Test func noLocationAddsAHeader() throws {
    let text = try ServedSite.withoutExample(to: nil).text("_nginx.conf")
    var depth = 0
    var places = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.contains("add_header") { #expect(depth == 0, "nginx would forget all others at “\(line)”") }
      places += line.hasPrefix("location") ? 1 : 0
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
    }
    #expect(depth == 0)
    #expect(places > 5)
  }

  @Test func pageThatIsGoneAnswersWithItsNotice() throws {
    let fixture = try ServedSite.withoutExample(to: nil)
    let page = "/\(ServedSite.example)/"
    #expect(
      try fixture.text("_nginx.conf").hasSuffix(
        "location = \(page) { error_page 410 \(page)index.html; return 410; }\n"))
    #expect(try !fixture.text("_redirects").contains(page))
    #expect(try fixture.main("\(ServedSite.example)/index.html").contains("It was out of date."))
  }

  @Test func noPageLinksToAFileForServers() throws {
    let content = ContentFolder().replacing(
      "(/short-breaks/)", with: "(/_nginx.conf)", in: "\(MinimalGuide.edition)/guidance/planning.md")
    #expect(try SiteFixture(content).site.findings.map(\.code) == [.linkDead])
  }
}
