import ArgumentParser
import Diagnostics
import Disk

/// `allocation-guide explain CODE`: what a finding means and what to do.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a code, with a wrong and a right example; without one, list all codes.",
    discussion: """
      Examples:
        allocation-guide explain
        allocation-guide explain TOTALS-SUM
      """)

  @Argument(help: "The word in brackets in a report, for example TOTALS-SUM.")
  var code: String?

  func run() throws {
    guard let code else { return try show(ExplanationPage.index(colour: colour)) }
    guard let known = DiagnosticCode(typed: code) else {
      let help = Suggestion.nearest(to: code, among: DiagnosticCode.allCases.map(\.rawValue))
      throw ValidationError("there is no code “\(code)”" + (help.map { "; did you mean “\($0)”?" } ?? ""))
    }
    try show(ExplanationPage.text(of: known, colour: colour))
  }

  private var colour: Bool {
    Report.usesColour && Terminal.isTerminal(Standard.output.rawValue)
  }

  private func show(_ text: String) throws {
    try Standard.output.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }
}
