extension ExplanationPage {
  /// The whole catalogue as a page of documentation.
  package static func markdown() -> String {
    let families = DiagnosticFamily.allCases.map { family in
      "## \(family.title)\n\n" + family.codes.map(markdown).joined(separator: "\n")
    }
    return introduction + "\n" + families.joined(separator: "\n")
  }

  private static let introduction = """
    # What the program reports

    <!-- Written by the program from its own catalogue. Change Sources/Diagnostics/Explanations instead. -->

    Every mistake that the program can find in a guide has a code, such as `LEVEL-FALLS`. This page explains
    each one. `allocation-guide explain LEVEL-FALLS` shows the same words on your screen.

    ## How to read a finding

    ```text
    \(sampleFinding)```

    - First comes the place: the file, the line and the column, both counted from 1.
    - Then comes how much it matters, the code in brackets, and what is wrong.
    - Below stands the line from your file, with a mark under the fault.
    - `help` says what to do. A `note` shows a second place that has to do with the first.

    A tab is shown as spaces. A character that could trick the reader is shown as its number, such as `\\u{1B}`.
    A very long line is shown in part, with `…` where something is left out.

    An **error** stops the build: nothing is published until it is mended. A **warning** is reported, and the guide
    is published. With `--strict` a warning counts as an error.

    ## Exit codes

    A command hands a number to the program that called it. Scripts can act on it.

    | number | meaning |
    |---|---|
    | 0 | done |
    | 1 | there are findings, and nothing was published |
    | 2 | a sealed edition, or the ledger, is not what it was when it was sealed |
    | 64 | the command was not typed as it should be |
    | 70 | a mistake of the program itself: please report it |
    | 73 | the site could not be written |
    | 74 | a file could not be read |
    | 75 | another build is writing to the same folder |
    | 130 | you interrupted it |

    """

  /// Made by the report itself, so that the page cannot show what the program does not print.
  private static var sampleFinding: String {
    let path = "content/editions/2026-04-01/disabled-children/levels.csv"
    let before = SourceLocation(path: path, line: 2, column: 10, length: 4)
    let finding = Diagnostic(
      .levelFalls, "level G has £1,500 a year, less than level F",
      at: SourceLocation(path: path, line: 3, column: 10, length: 4),
      help: "check this figure and the one for level F",
      notes: [Diagnostic.Note("level F has £2,000 a year", at: before)])
    let table = """
      level,kind,budget,support,source
      F,budget,2000,A few hours each week,cabinet-2026
      G,budget,1500,A day each week,cabinet-2026
      """
    return TextReport.text([finding]) { _ in Array(table.utf8) }
  }

  private static func markdown(of code: DiagnosticCode) -> String {
    let explanation = code.explanation
    let severity = code.severity == .error ? "Error" : "Warning"
    let paragraphs = [
      "*\(severity).* \(explanation.headline)", "**Why.** \(explanation.why)",
      "**What to do.** \(explanation.cure)",
    ]
    let prose = paragraphs.map { WordWrap.lines($0, width: 110).joined(separator: "\n") + "\n" }
    let example = explanation.example.map(markdown) ?? ""
    return "### \(code.rawValue)\n\n" + prose.joined(separator: "\n") + example
  }

  private static func markdown(of example: Explanation.Example) -> String {
    let place = example.path.map { "Wrong, in `\($0)`:" } ?? "Wrong:"
    let language = language(of: example.path)
    let wrong = fenced(example.wrong, language)
    let right = fenced(example.right, language)
    return "\n\(place)\n\n\(wrong)\nRight:\n\n\(right)"
  }

  /// A fence must be longer than any in the snippet itself.
  private static func fenced(_ snippet: String, _ language: String) -> String {
    let longest = snippet.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(longest + 1, 3))
    return "\(fence)\(language)\n\(snippet)\n\(fence)\n"
  }

  private static func language(of path: String?) -> String {
    switch path?.split(separator: ".").last {
    case "csv": "csv"
    case "html": "html"
    case "md": "markdown"
    case "yml": "yaml"
    default: "text"
    }
  }
}
