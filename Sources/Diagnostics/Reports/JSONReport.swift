/// Findings for programs.
///
/// Later versions may add members; a change of meaning raises `version`.
package enum JSONReport {
  /// The version of the report's shape.
  package static let version = 1

  /// The report with a line end after it, in which every member is always there, `null` where it has no value.
  package static func text(_ findings: some Sequence<Diagnostic>) -> String {
    JSONWriter.text(value(findings)) + "\n"
  }

  /// The report as a value, for a command that has more to say in the same file.
  package static func value(_ findings: some Sequence<Diagnostic>) -> JSONValue {
    let ordered = findings.inReportOrder()
    let summary = FindingSummary(of: ordered)
    return [
      "version": .integer(version),
      "findings": .array(ordered.map(value)),
      "summary": ["errors": .integer(summary.errors), "warnings": .integer(summary.warnings)],
    ]
  }

  private static func value(_ finding: Diagnostic) -> JSONValue {
    let head = [
      JSONMember("code", .string(finding.code.rawValue)),
      JSONMember("severity", .string(finding.severity.rawValue)),
      JSONMember("message", .string(finding.message)),
      JSONMember("help", .optional(finding.help, JSONValue.string)),
    ]
    let notes = finding.notes.map { note in
      JSONValue.object([JSONMember("message", .string(note.message))] + place(note.location))
    }
    return .object(head + place(finding.location) + [JSONMember("notes", .array(notes))])
  }

  private static func place(_ location: SourceLocation?) -> [JSONMember] {
    [
      JSONMember("path", .optional(location?.path, JSONValue.string)),
      JSONMember("line", .optional(location?.line, JSONValue.integer)),
      JSONMember("column", .optional(location?.column, JSONValue.integer)),
      JSONMember("length", .optional(location?.length, JSONValue.integer)),
    ]
  }
}
