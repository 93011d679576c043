/// The folder beside the output where one build at a time does its work.
///
/// It holds `lock`, `staged` (the new site; after an exchange, the old one) and, where the file system cannot
/// exchange, `previous` (the old site for the moment the output is away).
final class WorkFolder: Sendable {
  static let lockName = FileName("lock")
  static let stagedName = FileName("staged")
  static let previousName = FileName("previous")

  let target: OutputTarget
  let parent: Folder
  let folder: Folder
  private let lock: FolderLock

  private init(target: OutputTarget, parent: Folder, folder: Folder, lock: FolderLock) {
    self.target = target
    self.parent = parent
    self.folder = folder
    self.lock = lock
  }

  /// Makes the folder, or takes over one that a killed build left, and holds its lock.
  ///
  /// - Throws: `DiskError.locked` when another build is at work; nothing has been touched then.
  static func acquire(for target: OutputTarget, hook: StepHook?) throws(DiskError) -> WorkFolder {
    let parent = try Folder.open(target.parent, hook: hook)
    // Each turn lost is another build's end. So many in a row means that builds never cease.
    for _ in 0..<1000 {
      if let work = try attempt(target, parent) { return work }
    }
    throw .locked(path: parent.path(of: target.workName))
  }

  private static func attempt(_ target: OutputTarget, _ parent: Folder) throws(DiskError) -> WorkFolder? {
    let isNew = try make(target.workName, in: parent)
    do {
      let folder = try parent.folder(target.workName)
      try refuseForeign(folder, for: target)
      guard let lock = try FolderLock.take(lockName, in: folder) else { return nil }
      return WorkFolder(target: target, parent: parent, folder: folder, lock: lock)
    } catch {
      if error.isMissing { return nil }
      // This deletes an empty folder only. A lock file stays: without the lock it may be somebody else's.
      if isNew { try? parent.removeFolder(target.workName) }
      if error.isNotFolder { throw refused(target, .workFolderTaken(parent.path(of: target.workName))) }
      throw error
    }
  }

  private static func make(_ name: FileName, in parent: Folder) throws(DiskError) -> Bool {
    do {
      try parent.makeFolder(name)
      return true
    } catch {
      guard error.isAlreadyThere else { throw error }
      return false
    }
  }

  /// A folder of that name with anything else in it is somebody's own.
  private static func refuseForeign(_ folder: Folder, for target: OutputTarget) throws(DiskError) {
    for name in try folder.names() where ![lockName, stagedName, previousName].contains(name) {
      throw refused(target, .workFolderTaken(folder.path))
    }
  }

  private static func refused(_ target: OutputTarget, _ reason: OutputRefusal) -> DiskError {
    .outputRefused(path: target.path, reason: reason)
  }

  /// Puts in order what a build left, this one or an earlier one that was killed.
  ///
  /// A `previous` is the last site: it goes back where it was if nothing has come in its place, and is deleted
  /// only if a finished site has. Whatever is in `staged` is either unfinished or outdated.
  func settle() throws(DiskError) {
    if try folder.status(Self.previousName) != nil {
      switch try OutputState.of(target) {
      case .missing: try folder.move(Self.previousName, to: parent, as: target.name)
      case .marked: try TreeRemoval.remove(Self.previousName, in: folder)
      case .empty:
        throw Self.refused(target, .previousWaiting(folder.path(of: Self.previousName)))
      }
    }
    try TreeRemoval.remove(Self.stagedName, in: folder)
  }

  /// Puts everything in order and deletes the folder, still holding the lock.
  ///
  /// A build that comes between the two deletions makes a lock of its own; then the folder stays for that one.
  func close() throws(DiskError) {
    try settle()
    try folder.removeFile(Self.lockName)
    do {
      try parent.removeFolder(target.workName)
    } catch {
      guard error.isNotEmpty || error.isMissing else { throw error }
    }
  }
}
