import Foundation
import GuideTestSupport
import Testing

/// The pages of the small guide, compared with the ones that were looked at and kept.
///
/// After a change on purpose: `RECORD_GOLDENS=1 swift test --filter GoldenTests`, look at the difference, commit it.
@Suite struct GoldenTests {
  @Test(arguments: [
    "index.html", "404.html", "about-this-edition/index.html", "accessibility/index.html",
    "coverage/index.html",
    "editions/index.html", "glossary/index.html", "guidance/index.html", "guidance/planning/index.html",
    "short-breaks/index.html",
    "short-breaks/a/index.html", "short-breaks/b/index.html", "short-breaks/c/index.html",
    "short-breaks/challenge/index.html", "short-breaks/examples/index.html",
    "short-breaks/examples/saturday-friend/index.html", "short-breaks/groups/index.html",
    "short-breaks/groups/autism/index.html", "short-breaks/guidance/turning-18/index.html",
    "short-breaks/print/index.html",
  ])
  func pageIsAsItWasKept(_ path: String) throws {
    let page = try SiteFixture().main(path)
    let name = path.replacing("/index.html", with: "").replacing("/", with: "_").replacing(".html", with: "")
    let file = URL(filePath: ProjectFolder.root)
      .appending(path: "Tests/GuideSiteTests/Goldens/\(name).html")
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == nil else {
      try page.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); run again without RECORD_GOLDENS")
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(page == kept, "look at \(path): if the change is meant, record the goldens again")
  }
}
