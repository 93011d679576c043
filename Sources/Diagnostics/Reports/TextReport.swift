/// Findings for people: each with its place, the line at fault, a mark under the fault, and what to do.
package enum TextReport {
  /// The report, with an empty line between findings; empty when there are none.
  ///
  /// `source` gives the bytes of the file at a path. A finding in a file that is not to be had is reported without
  /// its line.
  package static func text(
    _ findings: some Sequence<Diagnostic>, colour: Bool = false, source: (String) -> [UInt8]?
  ) -> String {
    let ordered = findings.inReportOrder()
    var writer = TextReportWriter(
      style: TerminalStyle(colour: colour), files: files(of: ordered, source: source))
    return ordered.map { writer.text(of: $0) }.joined(separator: "\n")
  }

  private static func files(
    of findings: [Diagnostic], source: (String) -> [UInt8]?
  ) -> [String: SourceLines] {
    let paths = findings.flatMap { finding in
      finding.notes.map(\.location.path) + [finding.location?.path].compactMap(\.self)
    }
    return Set(paths).reduce(into: [:]) { files, path in
      files[path] = source(path).map(SourceLines.init)
    }
  }
}

/// Writes one finding at a time.
private struct TextReportWriter {
  private static let indentation = "  "

  let style: TerminalStyle
  let files: [String: SourceLines]
  private var lines: [String] = []

  init(style: TerminalStyle, files: [String: SourceLines]) {
    self.style = style
    self.files = files
  }

  mutating func text(of finding: Diagnostic) -> String {
    lines = []
    let look: TerminalStyle.Look = finding.severity == .error ? .red : .yellow
    let label = "\(finding.severity.rawValue)[\(finding.code.rawValue)]:"
    write(label, look: look, message: finding.message, at: finding.location)
    if let help = finding.help { write(help: help) }
    for note in finding.notes { write("note:", look: .cyan, message: note.message, at: note.location) }
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func write(
    _ label: String, look: TerminalStyle.Look, message: String, at location: SourceLocation?
  ) {
    let message = style(.bold, VisibleText.escaped(message))
    guard let location else {
      lines.append("\(style(look, label)) \(message)")
      return
    }
    let place = "\(VisibleText.escaped(location.path)):\(location.line):\(location.column):"
    lines.append("\(style(.bold, place)) \(style(look, label)) \(message)")
    guard let file = files[location.path], let snippet = Snippet(at: location, in: file) else { return }
    lines.append(Self.indentation + snippet.line)
    lines.append(Self.indentation + snippet.indentation + style(look, snippet.mark))
  }

  /// Help may have several lines; those after the first stand under its words.
  private mutating func write(help: String) {
    for (index, line) in help.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let start = index == 0 ? style(.cyan, "help:") : "     "
      lines.append("\(Self.indentation)\(start) \(VisibleText.escaped(String(line)))")
    }
  }
}
