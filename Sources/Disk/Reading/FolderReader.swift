/// Reads whole folders into memory.
package enum FolderReader {
  /// Reads every file below `root`, and names every folder.
  ///
  /// Names that start with `.` are passed over. A link is followed if what it leads to in the end lies inside
  /// `root`; otherwise it is a finding, as is every single file that cannot be read. Files may come and go
  /// meanwhile.
  /// - Throws: `DiskError.unreadable` when `root` itself is missing, no folder, or closed to us.
  package static func read(
    _ root: String, limit: Int = FileReader.usualLimit
  ) throws(DiskError) -> FolderContents {
    do {
      let real = try RealPath.of(root)
      var walk = FolderWalk(root: real, limit: limit)
      let folder = try Folder.open(real)
      try walk.visit(folder, at: "", above: [])
      return FolderContents(files: walk.files, folders: walk.folders, findings: walk.findings)
    } catch {
      let fault = error.isNotFolder && !error.isLoop ? .notFolder : FileFault(error, missing: .missing)
      throw .unreadable(path: root, fault: fault)
    }
  }
}

/// One walk through a folder, collecting as it goes.
private struct FolderWalk {
  let root: String
  let limit: Int
  var files: [FolderEntry] = []
  var folders: [String] = []
  var findings: [FolderFinding] = []

  init(root: String, limit: Int) {
    self.root = root
    self.limit = limit
  }

  /// Reads an open folder; `above` are the folders on the way to it, by which a loop of links shows.
  mutating func visit(
    _ folder: Folder, at path: String, above: Set<FileStatus.Identity>
  ) throws(DiskError) {
    let identity = try folder.status().identity
    guard !above.contains(identity) else {
      findings.append(FolderFinding(path: path, fault: .linkLoop))
      return
    }
    let names = try folder.names()
    if !path.isEmpty { folders.append(path) }
    let here = above.union([identity])
    for name in names where !name.isHidden {
      take(name, in: folder, at: PathText.joined(path, name.shown), above: here)
    }
  }

  private mutating func take(
    _ name: FileName, in folder: Folder, at path: String, above: Set<FileStatus.Identity>
  ) {
    guard name.text != nil else { return note(.nameNotUTF8, at: path) }
    do throws(DiskError) {
      switch try folder.status(name)?.kind {
      case nil: note(.vanished, at: path)
      case .file:
        let bytes = try FileReader.read(name, in: folder.descriptor, limit: limit)
        files.append(FolderEntry(path: path, bytes: bytes))
      case .folder: try visit(try folder.folder(name), at: path, above: above)
      case .link: try takeLink(at: path, above: above)
      case .special(let special): note(.special(special), at: path)
      }
    } catch {
      note(FileFault(error, missing: .vanished), at: path)
    }
  }

  /// Judges a link by the end of the whole chain it starts.
  private mutating func takeLink(at path: String, above: Set<FileStatus.Identity>) throws(DiskError) {
    let target: String
    do {
      target = try RealPath.of(PathText.joined(root, path))
    } catch {
      return note(error.isLoop ? .linkLoop : FileFault(error, missing: .linkBroken), at: path)
    }
    guard PathText.areSame(target, root) || PathText.isInside(target, root) else {
      return note(.linkOutside(target: target), at: path)
    }
    if try FileStatus.of(target)?.kind == .folder {
      try visit(try Folder.open(target), at: path, above: above)
    } else {
      files.append(FolderEntry(path: path, bytes: try FileReader.read(target, limit: limit)))
    }
  }

  private mutating func note(_ fault: FileFault, at path: String) {
    findings.append(FolderFinding(path: path, fault: fault))
  }
}
