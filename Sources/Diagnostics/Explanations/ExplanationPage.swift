/// The catalogue of explanations, as `explain` prints it and as `docs/diagnostics.md` shows it.
package enum ExplanationPage {
  private static let textWidth = 76

  /// The explanation of one code for a terminal.
  package static func text(of code: DiagnosticCode, colour: Bool = false) -> String {
    let style = TerminalStyle(colour: colour)
    let explanation = code.explanation
    let look: TerminalStyle.Look = code.severity == .error ? .red : .yellow
    var lines = ["\(style(.bold, code.rawValue)) (\(style(look, code.severity.rawValue)))"]
    lines += wrapped(explanation.headline)
    lines += ["", style(.bold, "Why")] + wrapped(explanation.why)
    lines += ["", style(.bold, "What to do")] + wrapped(explanation.cure)
    if let example = explanation.example { lines += text(of: example, style: style) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Every code with its headline, family by family, for a terminal.
  package static func index(colour: Bool = false) -> String {
    let style = TerminalStyle(colour: colour)
    return DiagnosticFamily.allCases.map { family in
      let entries = family.codes.map { code in
        let headline = wrapped(code.explanation.headline, indentation: "      ").joined(separator: "\n")
        return "  \(style(.cyan, code.rawValue))\n\(headline)\n"
      }
      return style(.bold, family.title) + "\n" + entries.joined()
    }.joined(separator: "\n")
  }

  private static func text(of example: Explanation.Example, style: TerminalStyle) -> [String] {
    let place = example.path.map { ["", "In \($0):"] } ?? []
    let parts = [("Wrong", example.wrong), ("Right", example.right)]
    return place
      + parts.flatMap { heading, snippet in
        ["", style(.bold, heading)]
          + snippet.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? "" : "  \($0)" }
      }
  }

  private static func wrapped(_ text: String, indentation: String = "  ") -> [String] {
    WordWrap.lines(quoted(text), width: textWidth).map { indentation + $0 }
  }

  /// The text with “…” in place of each pair of backticks.
  private static func quoted(_ text: String) -> String {
    var result = ""
    for (index, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { result += index.isMultiple(of: 2) ? "”" : "“" }
      result += part
    }
    return result
  }
}
