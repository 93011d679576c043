import Foundation
import GuideTestSupport
import Testing

/// An advocate asks what changed between two editions.
@Suite struct DiffTests {
  private static let later = "content/editions/2026-10-01"

  /// The small guide with a later edition, in which a budget, a clock and a text are others.
  private func workplace(reason: String? = "Prices of support workers rose.") throws -> Workplace {
    let place = try Workplace()
    try place.addSmallGuide()
    for (path, text) in MinimalGuide.files where path.hasPrefix(MinimalGuide.edition) {
      try place.write(text, to: Self.later + path.dropFirst(MinimalGuide.edition.count))
    }
    let levels = "\(Self.later)/short-breaks/levels.csv"
    try place.replace("2000,20,40000", with: "2150,20,43000", in: levels)
    try place.replace("100,55000", with: "100,58000", in: levels)
    try place.replace("working_days: 10", with: "working_days: 15", in: "\(Self.later)/routes/complaint.yml")
    try place.replace("a good week", with: "a good day", in: "\(Self.later)/guidance/planning.md")
    if let reason {
      try place.replace(
        "took_part:",
        with: "level_changes:\n  - {scheme: short-breaks, level: C, reason: \(reason)}\ntook_part:",
        in: "\(Self.later)/edition.yml")
    }
    return place
  }

  private func diff(_ place: Workplace, _ arguments: String...) throws -> Program.Result {
    try Program(folder: place.url).run(["diff"] + arguments)
  }

  @Test func differencesAreToldInWordsAndRows() throws {
    let result = try diff(workplace(), "2026-04-01", "2026-10-01")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(
      result.output == """
        Changes from the edition of 2026-04-01 to the edition of 2026-10-01

        Short breaks for disabled children (short-breaks)
          Levels
            Level C: £2,000 → £2,150 a year (+7.5%). Reason: Prices of support workers rose.

        Challenge routes
          Route “Complain”:
            Step “Ask for the working”:
              clock: 10 working days from when we get your letter, or 20 when it is extended → \
        15 working days from when we get your letter, or 20 when it is extended

        Guidance
          Page “Planning your support”:
            body: Start with what matters / Say what a good [-week-] {+day+} looks like. See the levels and your review.

        """)
  }

  @Test func otherOrderIsTheWayBack() throws {
    let result = try diff(workplace(), "2026-10-01", "2026-04-01")
    #expect(result.status == 0)
    #expect(
      result.output.contains(
        "Level C: £2,150 → £2,000 a year (-7.0%). Reason: Prices of support workers rose."))
    #expect(result.output.contains("Say what a good [-day-] {+week+} looks like."))
  }

  @Test func nothingDifferentIsSaidAndEndsWith0() throws {
    let place = try workplace()
    let same = try diff(place, "2026-04-01", "2026-04-01")
    #expect(same.status == 0)
    #expect(same.output == "Nothing is different between the editions of 2026-04-01 and 2026-04-01.\n")
  }

  @Test func oneSchemeCanBeAskedFor() throws {
    let result = try diff(workplace(), "2026-04-01", "2026-10-01", "--scheme", "short-breaks")
    #expect(result.status == 0)
    #expect(result.output.contains("Level C") && !result.output.contains("Route"))
  }

  @Test func programsGetTheSameWithPenceAndDecimals() throws {
    let place = try workplace()
    let result = try diff(place, "2026-04-01", "2026-10-01", "--format", "json")
    #expect(result.status == 0)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(
      root.keys.sorted() == [
        "corrections", "from", "glossary", "guidance", "letters", "routes", "schemes", "to", "version",
      ])
    let scheme = try #require((root["schemes"] as? [[String: Any]])?.first)
    let level = try #require((scheme["levels"] as? [[String: Any]])?.first)
    #expect(level["what"] as? String == "changed")
    let passage = try #require((level["passages"] as? [[String: Any]])?.first)
    let field = try #require((passage["fields"] as? [[String: Any]])?.first)
    let difference = try #require(field["difference"] as? [String: Any])
    #expect(difference["pence"] as? Int == 15_000)
    #expect(difference["amount"] as? String == "150")
    #expect(difference["tenths_of_a_percent"] as? Int == 75)
    #expect(try diff(place, "2026-04-01", "2026-10-01", "--format", "json").output == result.output)
  }

  @Test func unknownEditionAndSchemeAreFindings() throws {
    let place = try workplace()
    let edition = try diff(place, "2026-04-01", "2026-10-02")
    #expect(edition.status == 1)
    #expect(edition.output.isEmpty)
    #expect(
      edition.errors.contains(
        "content/editions:1:1: error[EDITION-UNKNOWN]: there is no edition of 2026-10-02"))
    #expect(edition.errors.contains("did you mean “2026-10-01”?"))
    let scheme = try diff(place, "2026-04-01", "2026-10-01", "--scheme", "short-brakes")
    #expect(scheme.status == 1)
    #expect(scheme.errors.contains("error[SCHEME-UNKNOWN]"))
    #expect(scheme.errors.contains("did you mean “short-breaks”?"))
  }

  @Test func wrongUseEndsWith64() throws {
    let place = try workplace()
    #expect(try diff(place, "2026-04-01").status == 64)
    #expect(try diff(place, "2026-04-01", "yesterday").status == 64)
    #expect(try diff(place, "2026-04-01", "2026-10-01", "--format", "github").status == 64)
  }

  @Test func missingContentEndsWith74() throws {
    #expect(try diff(Workplace(), "2026-04-01", "2026-10-01").status == 74)
  }

  @Test func changeWithoutAReasonStopsBuildAndDiff() throws {
    let place = try workplace(reason: nil)
    let build = try Program(folder: place.url).run("build")
    #expect(build.status == 1)
    #expect(
      build.errors.contains("\(Self.later)/edition.yml:1:1: error[CHANGE-REASON]: level C of short-breaks"))
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: "public").path))
    let result = try diff(place, "2026-04-01", "2026-10-01")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("1 error: nothing was compared"))
  }
}
