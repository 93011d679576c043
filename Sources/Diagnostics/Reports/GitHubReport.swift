/// Findings as GitHub Actions workflow commands, which become annotations beside the lines.
///
/// Source: “Workflow commands for GitHub Actions”, and `command.ts` of the Actions toolkit for the escaping.
package enum GitHubReport {
  /// One line for each finding; empty when there are none.
  package static func text(_ findings: some Sequence<Diagnostic>) -> String {
    findings.inReportOrder().map { command($0) + "\n" }.joined()
  }

  private static func command(_ finding: Diagnostic) -> String {
    let properties = (place(finding.location) + [("title", finding.code.rawValue)])
      .map { "\($0)=\(escaped(property: $1))" }.joined(separator: ",")
    return "::\(finding.severity.rawValue) \(properties)::\(escaped(data: words(finding)))"
  }

  private static func place(_ location: SourceLocation?) -> [(String, String)] {
    guard let location else { return [] }
    return [
      ("file", location.path), ("line", String(location.line)), ("endLine", String(location.line)),
      ("col", String(location.column)), ("endColumn", String(location.endColumn)),
    ]
  }

  /// An annotation has one place, so notes name theirs in words.
  private static func words(_ finding: Diagnostic) -> String {
    let help = finding.help.map { ["help: \($0)"] } ?? []
    let notes = finding.notes.map { note in
      "note: \(note.location.path):\(note.location.line):\(note.location.column): \(note.message)"
    }
    return ([finding.message] + help + notes).joined(separator: "\n")
  }

  private static func escaped(data: String) -> String {
    data.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case _ where VisibleText.mustBeShown(scalar): result += VisibleText.escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func escaped(property: String) -> String {
    escaped(data: property).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
