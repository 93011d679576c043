import Testing

/// The pages of the small guide, compared with the ones that were looked at and kept.
@Suite struct GoldenTests {
  @Test(arguments: [
    "index.html", "404.html", "about-this-edition/index.html", "accessibility/index.html",
    "coverage/index.html",
    "editions/index.html", "glossary/index.html", "guidance/index.html", "guidance/planning/index.html",
    "short-breaks/index.html",
    "short-breaks/a/index.html", "short-breaks/b/index.html", "short-breaks/c/index.html",
    "short-breaks/c/easy/index.html", "short-breaks/easy/index.html",
    "short-breaks/challenge/index.html", "short-breaks/examples/index.html",
    "short-breaks/examples/saturday-friend/index.html", "short-breaks/groups/index.html",
    "short-breaks/groups/autism/index.html", "short-breaks/guidance/turning-18/index.html",
    "short-breaks/print/index.html", "short-breaks/one-page/index.html",
    "short-breaks/large-print/index.html", "short-breaks/decisions/index.html",
    "short-breaks/money/index.html", "short-breaks/compare/b-and-c/index.html", "a-z/index.html",
  ])
  func pageIsAsItWasKept(_ path: String) throws {
    let page = try SiteFixture().main(path)
    let name = path.replacing("/index.html", with: "").replacing("/", with: "_").replacing(".html", with: "")
    try Golden.expect(page, isKeptAs: "\(name).html")
  }
}
