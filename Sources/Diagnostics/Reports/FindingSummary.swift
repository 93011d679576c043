/// How many findings a report has, of each severity.
package struct FindingSummary: Hashable, Sendable {
  /// What keeps the guide from being published.
  package let errors: Int
  /// What is reported and does not keep it back.
  package let warnings: Int

  /// For counts that come from elsewhere than a list of findings.
  package init(errors: Int, warnings: Int) {
    self.errors = errors
    self.warnings = warnings
  }

  /// Counts as a report shows them: a finding that was made twice is one finding.
  package init(of findings: some Sequence<Diagnostic>) {
    let different = Set(findings)
    errors = different.count { $0.severity == .error }
    warnings = different.count { $0.severity == .warning }
  }

  /// For the last line of a run: “3 errors, 1 warning”.
  package var words: String {
    let parts = [Self.count(errors, "error"), Self.count(warnings, "warning")].compactMap(\.self)
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String) -> String? {
    guard number > 0 else { return nil }
    return number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
