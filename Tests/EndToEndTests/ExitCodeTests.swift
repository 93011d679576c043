import Foundation
import Testing

/// The exit codes that scripts rely on.
@Suite struct ExitCodeTests {
  @Test func helpAndVersionAreAskedForAndGoToStandardOutput() throws {
    let place = try Workplace()
    let program = Program(folder: place.url)
    for arguments in ["--help", "--version", "explain"] {
      let result = try program.run(arguments)
      #expect(result.status == 0)
      #expect(!result.output.isEmpty)
    }
  }

  @Test(arguments: [
    ["--nonsense"], ["build", "--as-at", "2026-02-30"], ["explain", "NO-SUCH"], ["build", "--format", "xml"],
  ])
  func wrongUseEndsWith64(_ arguments: [String]) throws {
    let place = try Workplace()
    let process = try Program(folder: place.url).start(arguments)
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
  }

  @Test func missingContentEndsWith74() throws {
    let place = try Workplace()
    let result = try Program(folder: place.url).run("build")
    #expect(result.status == 74)
    #expect(result.errors.contains("“content” does not exist"))
  }

  @Test func outputThatCannotBeWrittenEndsWith73() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    try place.write("a file in the way", to: "site")
    #expect(try Program(folder: place.url).run("build", "--output", "site/inner").status == 73)
  }

  @Test func explainTellsOfACode() throws {
    let place = try Workplace()
    let program = Program(folder: place.url)
    let result = try program.run("explain", "totals-sum")
    #expect(result.status == 0)
    #expect(result.output.contains("TOTALS-SUM"))
    let wrong = try program.run("explain", "TOTALS-SUMM")
    #expect(wrong.errors.contains("did you mean “TOTALS-SUM”?"))
  }
}
