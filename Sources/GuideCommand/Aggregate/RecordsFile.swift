import Diagnostics
import Disk
import GuideModel
import GuideRecords

/// A file of private records outside the guide.
struct RecordsFile {
  /// Folders that are published, or that others are given.
  private static let published = ["public", "templates", "Sources", "docs"]

  let path: String

  /// A finding when the file lies where it could be published.
  func placeFinding(content: String) throws(DiskError) -> Diagnostic? {
    let isInside = try FilePlace.isInside(
      path, oneOf: [content] + Self.published, currentFolder: try WorkingFolder.current)
    guard isInside else { return nil }
    return Diagnostic(
      .recordsPlace, "private records lie inside the guide",
      at: SourceLocation(path: path, line: 1, column: 1),
      help: "move the file to a private folder outside the guide")
  }

  /// Everybody in the file; nil after a finding.
  func read(_ schema: RecordsSchema, _ findings: inout [Diagnostic]) throws(DiskError) -> Caseload? {
    var reader = RecordsReader(schema, path: path)
    try FileStream.read(path) { bytes in
      reader.read(bytes)
      return !reader.isStopped
    }
    let (caseload, found) = reader.finish()
    findings += found
    return caseload
  }
}
