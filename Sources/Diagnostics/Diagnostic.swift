/// One finding about the guide's sources, for the person who will mend it.
///
/// Wording: start in lower case, no full stop, state what is wrong and quote the words at fault; say the cure in
/// `help`. The location is as narrow as the mistake.
package struct Diagnostic: Hashable, Sendable {
  /// How much a finding matters to publication.
  package enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Nothing is published while it stands.
    case error
    /// Published, and reported; an error under `--strict`.
    case warning
  }

  /// A second place that explains the first, such as an earlier definition.
  package struct Note: Hashable, Sendable {
    /// What the reader finds there, worded as a finding's message is.
    package let message: String
    package let location: SourceLocation

    package init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  package let code: DiagnosticCode
  /// The code's own, unless `asError` raised it.
  package let severity: Severity
  /// What is wrong, with the words at fault.
  package let message: String
  /// Absent only where no file is at fault, for example a missing folder.
  package let location: SourceLocation?
  /// What to do about it.
  package let help: String?
  /// In the order in which they help to understand the finding.
  package let notes: [Note]

  /// A finding with the severity that its code has.
  package init(
    _ code: DiagnosticCode, _ message: String, at location: SourceLocation?, help: String? = nil,
    notes: [Note] = []
  ) {
    self.init(code, severity: code.severity, message, at: location, help: help, notes: notes)
  }

  private init(
    _ code: DiagnosticCode, severity: Severity, _ message: String, at location: SourceLocation?,
    help: String?, notes: [Note]
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.help = help
    self.notes = notes
  }

  /// The same finding as an error: what `--strict` makes of a warning.
  package var asError: Diagnostic {
    Diagnostic(code, severity: .error, message, at: location, help: help, notes: notes)
  }
}

extension Diagnostic: Comparable {
  /// By place, so that a report reads from the top of each file to its foot; then by code and words.
  ///
  /// Every part takes its turn: only equal findings tie, so a report's order never depends on the order of discovery.
  package static func < (left: Self, right: Self) -> Bool {
    if left.location != right.location {
      guard let leftPlace = left.location else { return true }
      guard let rightPlace = right.location else { return false }
      return leftPlace < rightPlace
    }
    let leftWords = (left.code.rawValue, left.message, left.severity.rawValue)
    let rightWords = (right.code.rawValue, right.message, right.severity.rawValue)
    if leftWords != rightWords { return leftWords < rightWords }
    if left.help != right.help {
      guard let leftHelp = left.help else { return true }
      guard let rightHelp = right.help else { return false }
      return leftHelp < rightHelp
    }
    return left.notes.lexicographicallyPrecedes(right.notes)
  }
}

extension Diagnostic.Note: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.location == right.location ? left.message < right.message : left.location < right.location
  }
}
