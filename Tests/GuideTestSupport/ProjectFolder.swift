import Disk
package import GuideSource

/// The project's own folders, for tests that need the real templates or the sample guide.
package enum ProjectFolder {
  /// The project's root, found from where this file was compiled.
  package static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// A folder of the project in memory.
  package static func read(_ name: String) throws -> SourceFolder {
    let contents = try FolderReader.read("\(root)/\(name)")
    let files = Dictionary(
      contents.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    return SourceFolder(displayPrefix: "\(name)/", files: files, folders: contents.folders)
  }
}
