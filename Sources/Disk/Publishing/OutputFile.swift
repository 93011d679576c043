/// One file of the site to be published.
package struct OutputFile: Hashable, Sendable {
  /// The path from the output folder, such as `speech/index.html`.
  package let path: String
  package let bytes: [UInt8]

  /// A file; its path is judged when it is written.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Which paths the new site uses so far.
///
/// Paths are kept as bytes, for two spellings of “é” are one `String` but two files.
struct OutputRegistry: Sendable {
  /// The most bytes a name may have on the usual file systems (NAME_MAX).
  private static let longestPart = 255

  private var files: Set<[UInt8]> = []
  private var folders: Set<[UInt8]> = []

  var fileCount: Int { files.count }

  /// Takes in the path of a new file.
  ///
  /// - Returns: the folders it is the first to need, outermost first.
  /// - Throws: `DiskError.outputPath`, `.outputTwice` or `.outputFileAndFolder`.
  mutating func add(_ path: String) throws(DiskError) -> [String] {
    let parts = try Self.parts(of: path)
    let key = Array(path.utf8)
    guard !folders.contains(key) else { throw .outputFileAndFolder(path) }
    let missing = try missingFolders(above: parts)
    guard files.insert(key).inserted else { throw .outputTwice(path) }
    folders.formUnion(missing.map { Array($0.utf8) })
    return missing
  }

  private func missingFolders(above parts: [String]) throws(DiskError) -> [String] {
    var missing: [String] = []
    var count = parts.count - 1
    while count > 0 {
      let folder = parts[..<count].joined(separator: "/")
      let key = Array(folder.utf8)
      if folders.contains(key) { break }
      guard !files.contains(key) else { throw .outputFileAndFolder(folder) }
      missing.append(folder)
      count -= 1
    }
    return missing.reversed()
  }

  private static func parts(of path: String) throws(DiskError) -> [String] {
    if path.isEmpty { throw .outputPath(path, .empty) }
    if PathText.isAbsolute(path) { throw .outputPath(path, .absolute) }
    if PathText.hasNUL(path) { throw .outputPath(path, .holdsNUL) }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts {
      if part.isEmpty { throw .outputPath(path, .emptyPart) }
      if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { throw .outputPath(path, .dots) }
      if part.count > longestPart { throw .outputPath(path, .partTooLong) }
    }
    if parts.first?.elementsEqual(Marker.name.utf8) == true { throw .outputPath(path, .reserved) }
    return parts.map { String(Substring($0)) }
  }
}
