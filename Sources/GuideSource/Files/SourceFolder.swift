/// A content folder in memory: every file by its path, in one fixed order.
///
/// Reading the disk happens elsewhere, so that a test can be one literal.
package struct SourceFolder: Sendable {
  /// What stands before each path in a report, such as `content/`.
  package let displayPrefix: String
  /// Paths below the folder, `/` between their parts, in the order of their bytes.
  package let paths: [String]
  /// Folders below the folder, so that an empty one is not overlooked.
  package let folders: [String]
  private let contents: [String: [UInt8]]

  package init(displayPrefix: String, files: [String: [UInt8]], folders: [String] = []) {
    self.displayPrefix = displayPrefix
    contents = files
    paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.folders = folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The same folder with a file added, replaced or, with nil, taken away.
  package func with(_ path: String, _ bytes: [UInt8]?) -> SourceFolder {
    var files = contents
    files[path] = bytes
    return SourceFolder(displayPrefix: displayPrefix, files: files, folders: folders)
  }

  /// The bytes of a file; nil when there is no such file.
  package func bytes(at path: String) -> [UInt8]? { contents[path] }

  /// Every file with its bytes.
  package var files: [(path: String, bytes: [UInt8])] {
    paths.compactMap { path in contents[path].map { (path, $0) } }
  }

  /// The path a report shows for a path below the folder.
  package func displayPath(_ path: String) -> String { displayPrefix + path }
}
