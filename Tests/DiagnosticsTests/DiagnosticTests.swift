import Diagnostics
import Testing

@Suite("Findings")
struct DiagnosticTests {
  @Test("Findings sort by place, then by code and words, whatever their order was")
  func order() {
    let sorted = [
      Diagnostic(.fileMissing, "nowhere", at: nil),
      finding(.csvQuote, "a", path: "a", line: 1, column: 9),
      finding(.csvQuote, "b", path: "a", line: 2, column: 1),
      finding(.csvQuote, "b", path: "a", line: 2, column: 1, length: 2),
      finding(.valueDate, "a", path: "a", line: 2, column: 1, length: 2),
      finding(.valueDate, "b", path: "a", line: 2, column: 1, length: 2),
      finding(.valueDate, "b", path: "a", line: 2, column: 1, length: 2, help: "a"),
      finding(.valueDate, "b", path: "a", line: 2, column: 1, length: 2, help: "b"),
      finding(
        .valueDate, "b", path: "a", line: 2, column: 1, length: 2, help: "b",
        notes: [Diagnostic.Note("n", at: SourceLocation(path: "a", line: 1, column: 1))]),
      finding(.csvQuote, "a", path: "b", line: 1, column: 1),
    ]
    for _ in 0..<20 {
      #expect((sorted + sorted).shuffled().inReportOrder() == sorted)
    }
  }

  @Test("Exactly one of less, equal and greater holds")
  func totalOrder() {
    let place = SourceLocation(path: "a", line: 1, column: 1)
    let findings = [
      finding(), finding(help: "a"), finding(notes: [Diagnostic.Note("x", at: place)]),
      finding(.stringUnused), finding(.stringUnused).asError, Diagnostic(.csvQuote, "x", at: nil),
    ]
    for left in findings {
      for right in findings {
        #expect([left < right, left == right, right < left].count { $0 } == 1)
      }
    }
  }

  @Test("A warning becomes an error with the same words and place")
  func strict() {
    let warning = finding(.coverageGap, "no example", line: 4, help: "write one")
    let error = warning.asError
    #expect(warning.severity == .warning)
    #expect(error.severity == .error)
    #expect((error.code, error.message, error.help) == (warning.code, warning.message, warning.help))
    #expect(error.location == warning.location)
    #expect(error.asError == error)
  }

  @Test("Only likenesses, gaps, hard words and what has grown old are warnings")
  func warnings() {
    let warnings = DiagnosticCode.allCases.filter { $0.severity == .warning }
    #expect(
      Set(warnings) == [
        .accessibilityOld, .calendarEnds, .checkOld, .coverageGap, .coverageStale, .letterUnused,
        .observedOld, .potOld,
        .easyIdea, .easyLong, .easyMissing, .easyOld, .easyPicture, .easyWord,
        .personalAge,
        .personalAllowStale,
        .personalDate,
        .personalName, .personalNILike, .personalPlace, .personalPostcodeLike, .personalUnique,
        .recordsHousehold, .serviceNone, .servicePriceOld, .stringUnused, .editionDays, .editionTitle,
        .sealMissing, .readingHard, .sentenceLong, .serverFile,
      ])
  }

  @Test("A place covers at least one character")
  func atLeastOne() {
    #expect(SourceLocation(path: "a", line: 1, column: 1, length: 0).length == 1)
    #expect(SourceLocation(path: "a", line: 1, column: 1, length: -4).endColumn == 2)
  }

  @Test("A located value keeps its place when it changes")
  func located() {
    let place = SourceLocation(path: "a", line: 3, column: 2)
    #expect(Located("12", at: place).map { $0.count } == Located(2, at: place))
  }
}

@Suite("Summary of findings")
struct FindingSummaryTests {
  @Test(
    "Numbers are put in words",
    arguments: [
      (0, 0, "no findings"), (1, 0, "1 error"), (0, 1, "1 warning"), (3, 1, "3 errors, 1 warning"),
      (1, 2, "1 error, 2 warnings"),
    ])
  func words(errors: Int, warnings: Int, words: String) {
    #expect(FindingSummary(errors: errors, warnings: warnings).words == words)
  }

  @Test("Findings are counted once each, by their severity")
  func counts() {
    let findings = [finding(), finding(), finding(line: 2), finding(.stringUnused)]
    #expect(FindingSummary(of: findings) == FindingSummary(errors: 2, warnings: 1))
  }
}

@Suite("Report formats")
struct ReportFormatTests {
  @Test("The formats are those that --format takes")
  func names() {
    #expect(ReportFormat.allCases.map(\.rawValue) == ["text", "json", "github"])
  }

  @Test("Each format gives its own report")
  func reports() {
    let findings = [finding()]
    let source = { (_: String) -> [UInt8]? in Array("F".utf8) }
    #expect(
      ReportFormat.text.report(findings, colour: true, source: source)
        == TextReport.text(findings, colour: true, source: source))
    #expect(ReportFormat.json.report(findings, source: source) == JSONReport.text(findings))
    #expect(ReportFormat.github.report(findings, source: source) == GitHubReport.text(findings))
  }
}
