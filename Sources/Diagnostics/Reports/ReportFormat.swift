/// The forms in which findings can be reported; the raw value is what `--format` takes.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// For people, with the line at fault.
  case text
  /// For programs.
  case json
  /// For GitHub Actions, which shows findings beside the changed lines.
  case github

  /// The report of `findings` in this form, with a line end after its last line.
  ///
  /// Colour and source lines are for `text` alone. `source` gives the bytes of the file at a path, or nil when
  /// they are not to be had.
  package func report(
    _ findings: some Sequence<Diagnostic>, colour: Bool = false, source: (String) -> [UInt8]?
  ) -> String {
    switch self {
    case .text: TextReport.text(findings, colour: colour, source: source)
    case .json: JSONReport.text(findings)
    case .github: GitHubReport.text(findings)
    }
  }
}

extension Sequence<Diagnostic> {
  /// Sorted by place and without repetition: several checks may meet the same mistake.
  package func inReportOrder() -> [Diagnostic] {
    Set(self).sorted()
  }
}
