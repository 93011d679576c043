import Foundation
import Testing

/// A council officer makes mistakes, and is told of all of them at once.
@Suite struct MistakesTests {
  private struct Mistake {
    let file: String
    let old: String
    let new: String
    let report: String
  }

  private static let edition = "content/editions/2026-04-01"
  private static let scheme = "\(edition)/disabled-children"

  /// Ten mistakes of ten kinds, each with the line, column and code that must be reported.
  private static let mistakes = [
    Mistake(
      file: "content/guide.yml", old: "currency: GBP", new: "curency: GBP", report: "error[YAML-KEY-UNKNOWN]"),
    Mistake(
      file: "\(edition)/edition.yml", old: "review_on: 2027", new: "review_on: 2027-02-31 #",
      report: "error[VALUE-DATE]"),
    Mistake(
      file: "\(edition)/glossary.yml", old: "meaning: ", new: "meaning: &same ",
      report: "error[YAML-ANCHOR]"),
    Mistake(file: "\(scheme)/levels.csv", old: "15000,", new: "15001,", report: "error[TOTALS-PRODUCT]"),
    Mistake(
      file: "\(scheme)/reference-services.csv", old: "2026-04-01", new: "2026-13-01",
      report: "error[VALUE-DATE]"),
    Mistake(
      file: "\(scheme)/scheme.yml", old: "nation: england", new: "nation: englnad",
      report: "error[VALUE-CHOICE]"),
    Mistake(file: "\(scheme)/levels/f.md", old: "level: F", new: "level: FF", report: "error[LEVEL-UNKNOWN]"),
    Mistake(
      file: "\(edition)/guidance/ground-rules.md", old: "\n## ", new: "\nThe maximum is <b>£5</b>.\n\n## ",
      report: "error[WORDING-CAP]"),
    Mistake(
      file: "\(edition)/guidance/planning-your-support.md", old: "order:", new: "oder: 1\norder:",
      report: "error[YAML-KEY-UNKNOWN]"),
  ]

  @Test func tenMistakesAreReportedAtTheirPlacesInOneRunAndNothingIsWritten() throws {
    let place = try Workplace()
    try place.addSampleGuide()
    for mistake in Self.mistakes { try place.replace(mistake.old, with: mistake.new, in: mistake.file) }
    try place.write("x", to: "content/notes.txt")
    let result = try Program(folder: place.url).run("build")
    #expect(result.status == 1)
    for mistake in Self.mistakes {
      let lines = result.errors.split(separator: "\n").filter { $0.hasPrefix(mistake.file + ":") }
      #expect(lines.contains { $0.contains(mistake.report) }, "\(mistake.file): \(lines)")
    }
    #expect(result.errors.contains("content/notes.txt:1:1: error[FILE-UNKNOWN]"))
    #expect(result.errors.contains("nothing was published"))
    #expect(try place.leftOvers(besides: ["content", "templates"]) == [])
  }

  @Test func reportNamesLineColumnAndCure() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    try place.replace(
      "500,30,15000", with: "500,30,15001", in: "content/editions/2026-04-01/short-breaks/levels.csv")
    let result = try Program(folder: place.url).run("check")
    #expect(
      result.errors == """
        content/editions/2026-04-01/short-breaks/levels.csv:3:16: error[TOTALS-PRODUCT]: 30 people × £500 is £15,000, not £15,001
          B,grant,500,30,15001,A small grant,12,,table
                         ^~~~~
          help: write 15000, or correct the people or the budget
        1 error (as at \(Self.today))

        """)
  }

  @Test func timeLimitThatNobodyHasCheckedIsWarnedAboutAndThenStopsTheBuild() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    let policy = "warn_after_days: 36500\n  refuse_after_days: 36500"
    try place.replace(policy, with: "warn_after_days: 100\n  refuse_after_days: 200", in: "content/guide.yml")
    let program = Program(folder: place.url)
    #expect(try program.run("build", "--as-at", "2026-06-10").errors.contains("CHECK-") == false)
    let warned = try program.run("build", "--as-at", "2026-06-11")
    #expect(warned.status == 0 && warned.errors.contains("content/checks.yml:3:17: warning[CHECK-OLD]"))
    let stopped = try program.run("build", "--as-at", "2026-09-19")
    #expect(stopped.status == 1 && stopped.errors.contains("content/checks.yml:3:17: error[CHECK-STALE]"))
    #expect(try program.run("check", "--as-at", "2026-03-01").status == 0, "the check has been made since")
    try place.replace("checked_on: 2026-03-02", with: "checked_on: 2999-03-02", in: "content/checks.yml")
    let early = try program.run("check", "--as-at", "2026-06-10")
    #expect(early.status == 1 && early.errors.contains("content/checks.yml:3:17: error[CHECK-FUTURE]"))
  }

  @Test func findingsForProgramsGoToStandardOutput() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    try place.replace("currency: GBP", with: "currency: GBQ", in: "content/guide.yml")
    let json = try Program(folder: place.url).run("check", "--format", "json")
    #expect(json.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["version"] as? Int == 1)
    let findings = try #require(object?["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["VALUE-CHOICE"])
    #expect(findings.first?["line"] as? Int == 5)
    #expect(findings.first?["column"] as? Int == 11)
    let github = try Program(folder: place.url).run("check", "--format", "github")
    #expect(github.output.hasPrefix("::error file=content/guide.yml,line=5,"))
  }

  @Test func warningsPublishUnlessTheyAreTreatedAsErrors() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    try place.replace(
      "18.50,2026-04-01", with: "18.50,2026-03-01",
      in: "content/editions/2026-04-01/short-breaks/reference-services.csv")
    let program = Program(folder: place.url)
    #expect(try program.run("build", "--strict").status == 1)
    #expect(try place.leftOvers(besides: ["content", "templates"]) == [])
    let result = try program.run("build")
    #expect(result.status == 0)
    #expect(result.errors.contains("warning[SERVICE-PRICE-OLD]"))
  }

  private static var today: String {
    let format = DateFormatter()
    format.dateFormat = "yyyy-MM-dd"
    format.timeZone = TimeZone(identifier: "Europe/London")
    format.locale = Locale(identifier: "en_GB")
    return format.string(from: Date())
  }
}
