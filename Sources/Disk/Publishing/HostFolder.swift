/// A folder in which the sites of many councils stand beside each other, each published for itself.
package enum HostFolder {
  /// The names of the sites in it that builds made, in the order of their bytes; none where there is no such folder yet.
  ///
  /// Nothing is touched.
  /// - Throws: `DiskError.outputRefused` for a folder that a build may not write to, and for one that is a site itself;
  ///   `.system` when it cannot be listed.
  package static func sites(_ request: OutputRequest) throws(DiskError) -> [String] {
    let path = try request.target().path
    guard let status = try FileStatus.of(path) else { return [] }
    guard status.kind == .folder else { throw .outputRefused(path: request.output, reason: .notFolder) }
    let folder = try Folder.open(path)
    let marker = FileName(Marker.name)
    guard try folder.status(marker) == nil else {
      throw .outputRefused(path: request.output, reason: .holdsOneSite)
    }
    return try folder.shownNames().filter { name in
      (try? folder.folder(name).status(marker))?.kind == .file
    }.map(\.shown)
  }
}

/// The folders that stand directly in a folder.
package enum FolderList {
  /// Their names in the order of their bytes, those of links to folders too; hidden names and everything else are left out.
  ///
  /// What is not UTF-8 in a name shows as “�”.
  /// - Throws: `DiskError.unreadable` when the folder is missing, no folder, or closed to us.
  package static func names(in path: String) throws(DiskError) -> [String] {
    do {
      let folder = try Folder.open(try RealPath.of(path))
      return try folder.shownNames().filter { name in
        switch try? folder.status(name)?.kind {
        case .folder: true
        case .link: (try? FileStatus.of(RealPath.of(folder.path(of: name))))?.kind == .folder
        default: false
        }
      }.map(\.shown)
    } catch {
      throw .unreadable(
        path: path, fault: error.isNotFolder ? .notFolder : FileFault(error, missing: .missing))
    }
  }
}

extension Folder {
  /// The names that are not hidden, in the order of their bytes.
  fileprivate func shownNames() throws(DiskError) -> [FileName] {
    try names().filter { !$0.isHidden }
      .sorted { $0.characters.lexicographicallyPrecedes($1.characters) }
  }
}
