/// Puts single files of a folder in the place of older ones, or adds a folder, each as a whole or not at all.
///
/// While it lives, no other program that asks for it has the folder.
package final class FileReplacement: Sendable {
  private static let lockName = FileName(".lock")

  private let folder: Folder
  private let lock: FolderLock

  /// Takes the lock on a folder.
  ///
  /// - Throws: `DiskError.locked` when another run has it; `.system` when the folder cannot be opened.
  package convenience init(in path: String) throws(DiskError) {
    try self.init(in: path, hook: nil)
  }

  init(in path: String, hook: StepHook?) throws(DiskError) {
    folder = try Folder.open(path, hook: hook)
    guard let lock = try FolderLock.take(Self.lockName, in: folder) else {
      throw .locked(path: folder.path(of: Self.lockName))
    }
    self.lock = lock
  }

  deinit {
    try? folder.removeFile(Self.lockName)
  }

  /// Writes a file beside the old one and then moves it over it, in one step.
  ///
  /// `path` starts at the folder, and the folders on the way are there already. A killed run leaves a hidden file, which
  /// the next one writes over.
  package func replace(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    let home = try holder(of: path)
    let name = PathText.lastPart(path)
    let fresh = FileName("." + name + ".new")
    if try home.status(fresh) != nil { try home.removeFile(fresh) }
    do {
      try home.writeFile(fresh, bytes)
      try home.move(fresh, to: home, as: FileName(name))
    } catch {
      try? home.removeFile(fresh)
      throw error
    }
  }

  /// Writes a new folder beside its place and then moves it there, in one step.
  ///
  /// `path` starts at the folder, and the folders on the way are there already. A killed run leaves a hidden folder, which
  /// the next one takes away.
  /// - Throws: `.system` when there is something of that name that is not an empty folder; it is left alone.
  package func add(_ path: String, _ files: [OutputFile]) throws(DiskError) {
    let home = try holder(of: path)
    let name = PathText.lastPart(path)
    let fresh = FileName("." + name + ".new")
    try TreeRemoval.remove(fresh, in: home)
    do {
      try home.makeFolder(fresh)
      let staged = try home.folder(fresh)
      var registry = OutputRegistry()
      for file in files {
        for folder in try registry.add(file.path) { try staged.makeFolder(FileName(folder)) }
        try staged.writeFile(FileName(file.path), file.bytes)
      }
      try home.move(fresh, to: home, as: FileName(name))
    } catch {
      try? TreeRemoval.remove(fresh, in: home)
      throw error
    }
  }

  /// The folder in which the last part of a path stands.
  private func holder(of path: String) throws(DiskError) -> Folder {
    var home = folder
    for part in PathText.parts(PathText.parent(path)) { home = try home.folder(FileName(part)) }
    return home
  }
}

/// Where files lie, with every link followed.
package enum FilePlace {
  /// Whether a file lies in one of some folders, or is one.
  ///
  /// A path that does not exist is judged by its nearest folder that does.
  package static func isInside(
    _ path: String, oneOf folders: [String], currentFolder: String
  ) throws(DiskError) -> Bool {
    let file = try RealPath.nearest(PathText.joined(currentFolder, path))
    for folder in folders {
      let real = try RealPath.nearest(PathText.joined(currentFolder, folder))
      if PathText.areSame(file, real) || PathText.isInside(file, real) { return true }
    }
    return false
  }
}
