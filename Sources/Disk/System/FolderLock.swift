#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A lock on a file, held as long as this object lives and never longer than the process (flock(2)).
final class FolderLock: Sendable {
  private let descriptor: CInt

  private init(descriptor: CInt) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Takes the lock without waiting.
  ///
  /// - Returns: `nil` if its last holder deleted the file before we had it: the lock would guard nothing. A file
  ///   that is still there also means that its folder is, for only empty folders can be deleted.
  /// - Throws: `DiskError.locked` if it is held.
  static func take(_ name: FileName, in folder: Folder) throws(DiskError) -> FolderLock? {
    let lock = FolderLock(descriptor: try folder.openLock(name))
    do {
      try folder.ask(.lock, name)
      try System.attempt(.lock, folder.path(of: name)) { flock(lock.descriptor, LOCK_EX | LOCK_NB) }
    } catch {
      throw error.isHeldByAnother ? .locked(path: folder.path(of: name)) : error
    }
    let held = try FileStatus.of(descriptor: lock.descriptor, shown: folder.path(of: name))
    return try folder.status(name)?.identity == held.identity ? lock : nil
  }
}
