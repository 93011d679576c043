/// The file by which a build knows the folder it made, and may replace.
package enum Marker {
  /// Whether a file of a published folder is somebody's own, which every build keeps; `path` starts at the folder.
  package static func isKept(_ path: String) -> Bool {
    Preservation.keeps(FileName(PathText.parts(path).first ?? ""))
  }

  /// Its name, in the root of the output.
  package static let name = ".allocation-guide-output"

  /// Its content, the same at every build.
  package static let bytes = Array(
    """
    allocation-guide made this folder and replaces all of it at every build.
    Only CNAME and entries whose names start with a dot are kept.

    """.utf8)

  /// How the file begins that a build leaves beside its output for the next one.
  static let memory = Array(
    "allocation-guide remembers here what it published, and may delete this at any time.\n".utf8)
}
