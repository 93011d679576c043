import Diagnostics
import GuideModel
import Testing

@testable import GuideSite

@Suite struct SitePlanTests {
  @Test func twoPagesWithOneAddressAreRefusedAndBothSourcesNamed() throws {
    var plan = SitePlan()
    let first = Diagnostics.SourceLocation(path: "content/one.md", line: 1, column: 1)
    let second = Diagnostics.SourceLocation(path: "content/two.md", line: 1, column: 1)
    plan.add(page(.glossary, from: first))
    plan.add(page(.coverage, from: first))
    #expect(plan.findings == [])
    plan.add(page(.glossary, from: second))
    let finding = try #require(plan.findings.first)
    #expect(finding.code == .addressTwice)
    #expect(finding.location == second)
    #expect(finding.notes.map(\.location) == [first])
    #expect(plan.pages.map(\.facts.page) == [.glossary, .coverage])
  }

  @Test func pagesKnowTheFileTheyAreMadeFrom() throws {
    let fixture = try SiteFixture()
    let edition = try #require(fixture.guide.editions.first)
    let theme = try #require(try SiteFixture.theme().theme)
    let context = PageContext(
      guide: fixture.guide, edition: edition, words: theme.words,
      addresses: Addresses(base: fixture.guide.facts.baseURL), asAt: edition.date.date)
    let frame = BareFrame(context: context, theme: theme, asAt: edition.date.date)
    let origins = SitePlan(context, frame: frame, theme: theme).pages.compactMap(\.facts.origin?.path)
    for name in ["guidance/planning.md", "levels/c.md", "groups/autism.md", "examples/saturday-friend.md"] {
      #expect(origins.contains { $0.hasSuffix(name) })
    }
  }

  private func page(_ path: SitePath, from origin: Diagnostics.SourceLocation) -> PlannedPage {
    PlannedPage(
      facts: PageFacts(page: path, tree: .root, title: "", origin: origin, keepsPlaces: false)
    ) { _ in
      RenderedPage(path: path, template: "x", promise: .nothing, bytes: [], links: [], findings: [])
    }
  }
}
