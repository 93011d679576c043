import Diagnostics
import GuideModel
import GuideSite
import GuideTestSupport
import Testing

/// What `/coverage/` says.
@Suite struct CoveragePageTests {
  private static let facts = "\(MinimalGuide.scheme)/scheme.yml"
  private static let levels = "\(MinimalGuide.scheme)/levels.csv"
  private static let example = "\(MinimalGuide.scheme)/examples/saturday-friend.md"

  private func page(_ content: ContentFolder = ContentFolder()) throws -> String {
    try SiteFixture(content, observed: nil).main("coverage/index.html")
  }

  /// The cells under a level's name, in the order of the rows.
  private func cells(_ level: String, in page: String) -> [String] {
    page.components(between: "<td data-label=\"\(level)\"><div>", and: "</div></td>")
  }

  private func replacing(_ old: String, with new: String) -> ContentFolder {
    ContentFolder().replacing(old, with: new, in: Self.facts)
  }

  @Test func emptyPlaceSaysSoAndLeadsToItsReason() throws {
    let page = try page()
    for (level, number) in [("Level A", 1), ("Level B", 2)] {
      let cell = try #require(cells(level, in: page).first)
      #expect(cell.contains("None yet: <a href=\"#short-breaks-reason-\(number)\">reason \(number)</a>"))
      #expect(page.contains("<li id=\"short-breaks-reason-\(number)\">"))
    }
  }

  @Test func placeWithAnExampleTellsHowItIsHeldAndThatOtherWaysAreMissing() throws {
    let cell = try #require(cells("Level C", in: page()).first)
    #expect(cell.contains("<a href=\"/short-breaks/examples/saturday-friend/\" title=\"A Saturday friend\">"))
    #expect(cell.contains("Direct payment</a>"))
    #expect(cell.contains("Other ways, none yet: <a href=\"#short-breaks-reason-3\">"))
  }

  @Test func placeWithSeveralReasonsLeadsToEachOnce() throws {
    let content = replacing(
      "  - ranges: true", with: "  - level: C\n    held_as: mixed\n    reason: x\n  - ranges: true")
    let cell = try #require(cells("Level C", in: page(content)).first)
    #expect(cell.components(between: "reason-", and: "\"") == ["3", "4"])
    #expect(!cell.contains("no reason given"))
  }

  @Test func placeThatIsExplainedInPartSaysSo() throws {
    let content = replacing("managed-account, third-party, mixed", with: "managed-account, third-party")
    let cell = try #require(cells("Level C", in: page(content)).first)
    #expect(cell.contains("reason 3</a> no reason given"))
  }

  @Test func gapWithoutAReasonSaysThatTheCouncilGaveNone() throws {
    let content = replacing("  - level: A\n    reason: No money, so no story yet.\n", with: "")
    let page = try page(content)
    let cell = try #require(cells("Level A", in: page).first)
    #expect(cell.contains("None yet: no reason given"))
    #expect(page.contains("<li>Level A: no reason given"))
  }

  @Test func summaryCountsExamplesAndNamesWhatHasNothingAtAll() throws {
    let page = try page()
    #expect(page.contains("This part of the guide has 1 example."))
    #expect(page.contains("has 3 places where a group meets a level. 1 of them has an example."))
    for gap in ["Level A", "Level B", "Managed account", "The range of real budgets"] {
      #expect(page.contains("<li>\(gap): <a href=\"#short-breaks-reason-"))
    }
    #expect(!page.contains("<li>Level C:"))
  }

  @Test func waysToHoldTheMoneyAreShownForLevelsWithMoneyAlone() throws {
    let page = try page()
    #expect(cells("Level A", in: page).count == 1)
    let rows = cells("Level C", in: page).dropFirst()
    #expect(rows.count == HeldAs.allCases.count)
    #expect(rows.first == "<a href=\"/short-breaks/c/#examples\">1 example</a>")
    #expect(rows.dropFirst().allSatisfy { $0.contains("None yet: <a href=\"#short-breaks-reason-3\">") })
  }

  @Test func wayThatOnlyReasonsForGroupsExplainLeadsToThose() throws {
    let content = replacing(
      "  - held_as: [managed-account, third-party, mixed]\n", with: "  - group: autism\n    level: C\n")
    let rows = try cells("Level C", in: page(content)).dropFirst(2)
    #expect(rows.allSatisfy { $0.contains("<a href=\"#short-breaks-reason-3\">") })
  }

  @Test func exampleAtALevelWithoutMoneyIsNamedAsOne() throws {
    let content = ContentFolder().replacing("level: C", with: "level: A", in: Self.example)
      .replacing("budget: 2000", with: "budget: 2000\nreason_for_amount: x", in: Self.example)
    let cell = try #require(cells("Level A", in: page(content)).first)
    #expect(cell.contains(">Example</a>"))
    #expect(!cell.contains("None yet"))
  }

  @Test func reasonSaysWhatItIsForWhyAndByWhen() throws {
    let content = replacing(
      "  - ranges: true",
      with: "  - level: [A, C]\n    group: autism\n    held_as: mixed\n    reason: Because.\n  - ranges: true"
    )
    let items = try page(content).components(between: "<li id=\"short-breaks-reason-", and: "</li>")
    #expect(items.count == 5)
    for words in [
      "Reason 4", "Level A; Level C", "Autistic children", "Held in more than one way", "Because.",
    ] {
      #expect(items[3].contains(words))
    }
    #expect(items[3].contains("We have not set a day for this."))
    #expect(items[1].contains("We plan to fill this by 1 October 2026."))
  }

  @Test func idsOfTwoSchemesStayApart() throws {
    let other = "\(MinimalGuide.edition)/short-breaks-reason-1"
    let files = MinimalGuide.files.filter { $0.key.hasPrefix(MinimalGuide.scheme) }
    let content = files.reduce(ContentFolder()) { folder, file in
      let path = file.key.replacing(MinimalGuide.scheme, with: other)
      return folder.with(path, file.value.replacing("/short-breaks/", with: "/short-breaks-reason-1/"))
    }
    let fixture = try SiteFixture(content)
    #expect(fixture.site.findings == [])
    let ids = try fixture.main("coverage/index.html").components(between: " id=\"", and: "\"")
    #expect(ids.count == Set(ids).count && ids.count == 1 + 2 * (1 + 4), "\(ids)")
  }

  @Test func groupWithoutAPageSaysSo() throws {
    #expect(try !page().contains("No page of its own yet"))
    let content = ContentFolder().with("\(MinimalGuide.scheme)/groups/autism.md", nil)
    #expect(try page(content).contains("No page of its own yet"))
  }

  @Test func schemeWithoutGroupsHasNoTableOfThem() throws {
    let content = replacing("groups:\n  - id: autism\n    name: Autistic children\n", with: "")
      .replacing("groups: [autism]\n", with: "", in: Self.example)
      .with("\(MinimalGuide.scheme)/groups/autism.md", nil)
    let page = try page(content)
    #expect(page.ranges(of: "<table").count == 1)
    #expect(!page.contains("where a group meets a level"))
  }

  /// Planning figures about people must not shine through a page about what the guide shows.
  @Test func expectedNumbersOfPeopleChangeNothing() throws {
    let content = ContentFolder().replacing("500,30,15000", with: "500,80,40000", in: Self.levels)
      .replacing("Totals,,,100,55000", with: "Totals,,,150,80000", in: Self.levels)
    #expect(try page(content) == page())
  }

  @Test func hostileWordsComeOutAsTheyWereWritten() throws {
    let words = #"<script>"x"</script> & {{name}} ]]>"#
    let content = replacing("reason: No money, so no story yet.", with: "reason: '\(words)'")
      .replacing("name: Autistic children", with: "name: '\(words)'", in: Self.facts)
      .replacing("title: A Saturday friend", with: "title: '\(words)'", in: Self.example)
    let page = try page(content)
    #expect(!page.contains("<script"))
    #expect(page.ranges(of: "&lt;script&gt;\"x\"&lt;/script&gt; &amp; {{name}} ]]&gt;").count == 2)
    #expect(page.contains("title=\"&lt;script&gt;&quot;x&quot;&lt;/script&gt; &amp; {{name}} ]]&gt;\""))
  }
}

extension String {
  /// The parts of a text that stand between two marks.
  fileprivate func components(between start: String, and end: String) -> [String] {
    split(separator: start, omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.prefix(upTo: part.firstRange(of: end)?.lowerBound ?? part.endIndex))
    }
  }
}
