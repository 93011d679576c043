import Diagnostics

/// A finding in `a.csv` unless told otherwise, for tests that care about one part of it.
func finding(
  _ code: DiagnosticCode = .valueDecimal, _ message: String = "wrong", path: String = "a.csv", line: Int = 1,
  column: Int = 1, length: Int = 1, help: String? = nil, notes: [Diagnostic.Note] = []
) -> Diagnostic {
  Diagnostic(
    code, message, at: SourceLocation(path: path, line: line, column: column, length: length), help: help,
    notes: notes)
}

/// The source line and its mark, without the two spaces before them, as a text report shows them.
func snippet(of source: [UInt8], line: Int = 1, column: Int, length: Int = 1) -> [String] {
  let finding = finding(line: line, column: column, length: length)
  let report = TextReport.text([finding]) { _ in source }
  return report.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
    .map { String($0.dropFirst(2)) }
}

func snippet(of source: String, line: Int = 1, column: Int, length: Int = 1) -> [String] {
  snippet(of: Array(source.utf8), line: line, column: column, length: length)
}
