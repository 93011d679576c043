import Foundation
import GuideTestSupport
import Testing

@testable import GuideSite

/// `docs/data.md` tells of every column and of every member.
@Suite struct DataDocumentationTests {
  private func page() throws -> String {
    let file = URL(filePath: ProjectFolder.root).appending(path: "docs/data.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test func everyColumnIsDescribed() throws {
    let page = try page()
    for heading in LevelColumns.columns.map(\.heading) + RangeColumns.columns.map(\.heading) {
      let row = "| `\(heading.name)` | \(heading.isRequired ? "yes " : "")| "
      #expect(page.contains("\n" + row), "docs/data.md must have a row that begins with \(row)")
    }
  }

  @Test func everyMemberOfTheDocumentIsDescribed() throws {
    let page = try page()
    let json = try SiteFixture().text("data/2026-04-01/short-breaks.json")
    let members = Set(json.matches(of: #/"([a-z_]+)": /#).map { String($0.1) })
    #expect(members.count > 40)
    for member in members.sorted() {
      #expect(
        page.contains("`\(member)`") || page.contains("`\"\(member)\""), "docs/data.md must tell of \(member)"
      )
    }
  }
}
