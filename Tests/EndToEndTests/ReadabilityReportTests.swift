import Foundation
import Testing

/// `check --readability`: how hard each page is to read, for people and for programs.
@Suite struct ReadabilityReportTests {
  private static let planning = "content/editions/2026-04-01/guidance/planning.md"
  private static let start = "Say what a good week looks like."
  private static let long = """
    Say what a good week looks like, and who is in it, and what you do in the day, and what you do at night, and
    then say what it is that gets in the way of it.
    """
  private static let hard = """
    Notwithstanding considerations regarding eligibility, determinations necessitate authorisation. Documentation
    evidencing extraordinary circumstances accompanies applications.
    """

  private func check(_ words: String?, _ arguments: String..., policy: String = "") throws -> Program.Result {
    let place = try Workplace()
    try place.addSmallGuide()
    if let words { try place.replace(Self.start, with: words, in: Self.planning) }
    try place.replace("currency: GBP", with: "currency: GBP\n\(policy)", in: "content/guide.yml")
    return try Program(folder: place.url).run(["check", "--as-at", "2026-11-21"] + arguments)
  }

  @Test func everyPageIsListedHardestFirstOnStandardOutput() throws {
    let result = try check(
      Self.hard, "--readability", policy: "readability: {reading_age: 18, hardest_part: 18}")
    #expect(result.status == 0)
    let rows = result.output.split(separator: "\n").filter { $0.hasSuffix("/") || $0.hasSuffix("404.html") }
    let ages = try rows.map { row in
      try #require(row.split(separator: " ").first.flatMap { Double($0) })
    }
    #expect(rows.count > 20)
    #expect(try #require(rows.first).hasSuffix("  /guidance/planning/"))
    #expect(ages == ages.sorted(by: >))
    #expect(result.output.contains("5 sentences of /accessibility/"))
  }

  @Test func longSentenceIsFoundAtItsLineOnceAndStopsOnlyTheStrict() throws {
    let result = try check("First words. " + Self.long, "--readability")
    #expect(result.status == 0)
    #expect(
      result.errors.contains(
        "\(Self.planning):8:14: warning[SENTENCE-LONG]: a sentence has 38 words: “Say what a good week looks like, and"
      ))
    #expect(result.errors.ranges(of: "SENTENCE-LONG").count == 1)
    #expect(try check(Self.long, "--readability", "--strict").status == 1)
    #expect(try check(Self.long, "--strict").status == 0)
    let allowed = try check(
      Self.long, "--readability", "--strict", policy: "readability: {sentence_words: 38}")
    #expect(allowed.status == 0, "\(allowed.errors)")
  }

  @Test func hardPageIsNamedWithItsFileAndAge() throws {
    let words = Array(repeating: Self.hard, count: 8).joined(separator: "\n")
    let result = try check(words, "--readability")
    #expect(result.status == 0)
    let line = try #require(result.errors.split(separator: "\n").first { $0.contains("READING-HARD") })
    #expect(line.hasPrefix("\(Self.planning):1:1: warning[READING-HARD]: the page /guidance/planning/ has a"))
    #expect(line.contains("its hardest part begins “Notwithstanding"))
  }

  @Test func councilMakesItAnError() throws {
    let result = try check(Self.long, "--readability", policy: "readability: {over: error}")
    #expect(result.status == 1)
    #expect(result.errors.contains("error[SENTENCE-LONG]"))
  }

  @Test func guideThatCannotBeReadIsNotMeasured() throws {
    let result = try check(nil, "--readability", policy: "curency: GBP")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("nothing was measured: mend the errors first\n"))
  }

  @Test func programsGetOneValueWithFindingsAndPages() throws {
    let result = try check(Self.long, "--readability", "--format", "json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["code"] as? String == "SENTENCE-LONG" && $0["line"] as? Int == 8 })
    let readability = try #require(report["readability"] as? [String: Any])
    let pages = try #require(readability["pages"] as? [[String: Any]])
    let page = try #require(pages.first { $0["address"] as? String == "/guidance/planning/" })
    #expect(page["longest_sentence"] as? Int == 38)
    #expect((page["reading_age"] as? Double).map { $0 > 0 } == true)
    #expect((readability["limits"] as? [String: Int])?["reading_age"] == 11)
  }
}
