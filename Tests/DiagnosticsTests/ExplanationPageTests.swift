import Diagnostics
import Foundation
import Testing

@Suite("The catalogue in print")
struct ExplanationPageTests {
  @Test("One code on a terminal")
  func terminal() {
    #expect(
      ExplanationPage.text(of: .fastTrack) == """
        FAST-TRACK (error)
          The amount for quick agreement is above the level’s budget, or the level has
          no money.

        Why
          Families read it as the amount they can plan without delay. It cannot
          promise more than the level starts from.

        What to do
          Lower “fast_track_up_to”, or leave it empty.

        In editions/2026-04-01/disabled-children/levels.csv:

        Wrong
          level,kind,budget,support,fast_track_up_to,source
          F,budget,2000,A few hours each week,2500,cabinet-2026

        Right
          level,kind,budget,support,fast_track_up_to,source
          F,budget,2000,A few hours each week,1500,cabinet-2026

        """)
  }

  @Test("Every code fits the screen and says its parts", arguments: DiagnosticCode.allCases)
  func everyCode(code: DiagnosticCode) {
    let text = ExplanationPage.text(of: code)
    let prose = text.components(separatedBy: "\nIn ").first?.components(separatedBy: "\nWrong\n").first ?? ""
    #expect(text.hasPrefix("\(code.rawValue) (\(code.severity.rawValue))\n"))
    #expect(prose.split(separator: "\n").allSatisfy { $0.count <= 78 })
    #expect(text.contains("\nWhy\n") && text.contains("\nWhat to do\n"))
    #expect(!prose.contains("`"))
    #expect(text.contains("\nWrong\n") == (code.explanation.example != nil))
  }

  @Test("Colour adds nothing but colour", arguments: DiagnosticCode.allCases)
  func colour(code: DiagnosticCode) {
    let coloured = ExplanationPage.text(of: code, colour: true)
    #expect(coloured.contains("\u{1B}[1m\(code.rawValue)\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == ExplanationPage.text(of: code))
  }

  @Test("The list names every code once, under the headings of the families")
  func index() {
    let lines = ExplanationPage.index().split(separator: "\n").map(String.init)
    for code in DiagnosticCode.allCases {
      #expect(lines.count { $0 == "  \(code.rawValue)" } == 1)
    }
    #expect(DiagnosticFamily.allCases.allSatisfy { lines.contains($0.title) })
    #expect(lines.allSatisfy { $0.count <= 82 })
    let coloured = ExplanationPage.index(colour: true)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == ExplanationPage.index())
  }

  @Test("The docs page has a heading for every code")
  func headings() {
    let lines = ExplanationPage.markdown().split(separator: "\n").map(String.init)
    for code in DiagnosticCode.allCases {
      #expect(lines.count { $0 == "### \(code.rawValue)" } == 1)
    }
  }

  @Test("A fence is longer than the fences inside it")
  func fences() {
    let page = ExplanationPage.markdown()
    #expect(page.contains("````markdown\n```table What a week costs\n"))
  }

  @Test("docs/diagnostics.md is what the catalogue gives")
  func docsPage() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/diagnostics.md").standardizedFileURL
    let expected = ExplanationPage.markdown()
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(expected.utf8).write(to: page)
      Issue.record("docs/diagnostics.md was written anew: look at it, and run without RECORD_GOLDENS")
    }
    let written = try String(decoding: Data(contentsOf: page), as: UTF8.self)
    #expect(written == expected, "run the tests with RECORD_GOLDENS=1 to write the page anew")
  }
}
