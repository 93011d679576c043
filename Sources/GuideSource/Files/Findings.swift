package import Diagnostics

/// Everything found so far; readers add to it and go on, so that one run reports all.
package struct Findings: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// The texts read so far that reach a page, for the search for personal data at the end.
  private(set) var texts: [WrittenText] = []

  package init() {}

  /// True when nothing found so far stops publication.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// True when an error has been found since there were `count` findings.
  func hasErrors(since count: Int) -> Bool {
    diagnostics[count...].contains { $0.severity == .error }
  }

  package mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package mutating func add(contentsOf others: [Diagnostic]) {
    diagnostics.append(contentsOf: others)
  }

  /// Adds what was found elsewhere, with the texts that were read there.
  mutating func add(contentsOf others: Findings) {
    diagnostics += others.diagnostics
    texts += others.texts
  }

  /// Keeps a text that reaches a page, and holds it to the rule on wording.
  ///
  /// Every text of the council comes through here, so that none can miss a rule on texts.
  mutating func keep(_ text: WrittenText) {
    texts.append(text)
    WordingRule.check(text, &self)
  }

  /// Adds a finding in the words of its rule.
  mutating func add(
    _ code: DiagnosticCode, _ message: String, at location: SourceLocation, help: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(code, message, at: location, help: help, notes: notes))
  }
}
