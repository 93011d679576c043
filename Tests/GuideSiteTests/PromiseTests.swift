import GuideModel
import GuideSite
import GuideTestSupport
import Testing

/// The ground rules read the same everywhere, and one that was not made is never a number or a “no”.
@Suite struct PromiseTests {
  private static let facts = "\(MinimalGuide.scheme)/scheme.yml"
  private static let made = "  plan_freely_up_to_level: true\n  fast_track_days: 5\n"

  private func folder(_ promises: String) -> ContentFolder {
    ContentFolder().replacing("promises:\n" + Self.made, with: "promises:\(promises)", in: Self.facts)
  }

  /// Each rule of a page as its name and its words, in order.
  private func rules(_ path: String, _ folder: ContentFolder) throws -> [[String]] {
    let page = try SiteFixture(folder).main(path)
    let start = try #require(page.firstRange(of: "<dl class=\"rules\">")).upperBound
    let end = try #require(page[start...].firstRange(of: "</dl>")).lowerBound
    let text = page[start..<end].replacing("<dd class=\"unsaid\">", with: "<dd>")
    return text.split(separator: "</dd>").compactMap { rule in
      guard let name = rule.firstRange(of: "<dt>"), let words = rule.firstRange(of: "<dd>") else {
        return nil
      }
      return [String(rule[name.upperBound...].prefix { $0 != "<" }), String(rule[words.upperBound...])]
    }
  }

  @Test func everyPromiseOfTheNationsListHasALine() throws {
    #expect(try rules("short-breaks/c/index.html", folder(" {}\n")).count == Promises.Name.allCases.count)
  }

  @Test func schemeWithoutAnyPromiseSaysOfEachThatTheCouncilHasNotSaid() throws {
    for path in ["short-breaks/index.html", "short-breaks/a/index.html", "short-breaks/c/index.html"] {
      let rules = try rules(path, folder(" {}\n"))
      #expect(rules.count == Promises.Name.allCases.count)
      for rule in rules {
        #expect(rule[1] == "The council has not said. You can ask.", "\(path): \(rule[0])")
      }
    }
  }

  @Test func rulesAreTheSameOnEveryPage() throws {
    let folder = folder(
      "\n  keep_share_of_savings_percent: 50\n  keep_at_most: 400\n  panel_used_when: Never.\n  panel_why: To be fair.\n"
    )
    let pages = try [
      "short-breaks/index.html", "short-breaks/b/index.html", "short-breaks/c/index.html",
      "short-breaks/print/index.html",
    ]
    .map { try rules($0, folder) }
    #expect(Set(pages).count == 1)
    #expect(pages[0].contains(["How much of it you can keep", "It can be £400 or less."]))
    #expect(pages[0].contains(["Why there is a panel", "To be fair."]))
  }

  /// A “false” is told as it is, and never softened into the promise.
  @Test(arguments: [
    ("plan_freely_up_to_level", "not free to plan"), ("over_level_is_discussed", "does not promise"),
    ("pooling_allowed", "cannot be put together"),
    ("reinstatement_without_new_assessment", "looks at your needs again"),
  ])
  func falseIsToldHonestly(_ key: String, _ words: String) throws {
    let rules = try rules("short-breaks/c/index.html", folder("\n  \(key): false\n"))
    #expect(rules.count { $0[1].contains(words) } == 1)
    #expect(rules.count { $0[1].contains("The council has not said") } == Promises.Name.allCases.count - 1)
  }

  @Test func nothingKeptAndNoDaysAreSaidInWords() throws {
    let rules = try rules(
      "short-breaks/c/index.html",
      folder("\n  keep_share_of_savings_percent: 0\n  fast_track_days: 0\n  sign_off_days: 0\n"))
    #expect(rules.contains { $0[1] == "What you save goes back to the council." })
    #expect(rules.count { $0[1] == "On the same working day." } == 2)
    #expect(!rules.contains { $0[1].contains("0%") || $0[1].contains(" 0 ") })
  }

  @Test func anyAmountMayBeKept() throws {
    let rules = try rules("short-breaks/c/index.html", folder("\n  keep_at_most: any-amount\n"))
    #expect(rules.contains { $0[1].contains("There is no limit to it.") })
  }

  /// Nothing that the council has not said is slipped in beside what it has.
  @Test func quickReturnDoesNotPromiseMoreThanItsDays() throws {
    let rules = try rules("short-breaks/c/index.html", folder("\n  reinstatement_days: 5\n"))
    #expect(rules.contains { $0[1] == "It comes back within 5 working days." })
    #expect(!rules.contains { $0[1].contains("start again") })
  }
}
