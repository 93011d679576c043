import CPosix

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Everything that changes the disk. Each asks the hook first.
extension Folder {
  /// Makes a folder, with the permissions the umask leaves of `mode`.
  func makeFolder(_ name: FileName, mode: mode_t = 0o755) throws(DiskError) {
    try change(.makeFolder, name) { mkdirat(descriptor, name.characters, mode) }
  }

  /// Writes a file that must not be there yet.
  func writeFile(_ name: FileName, _ bytes: [UInt8], mode: mode_t = 0o644) throws(DiskError) {
    let file = try createFile(name, mode: mode)
    try write(bytes, to: file.raw, name)
    try finish(file, name)
  }

  /// Makes an empty file that must not be there yet, open for writing.
  func createFile(_ name: FileName, mode: mode_t) throws(DiskError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return Descriptor(
      try change(.createFile, name) { openat(descriptor, name.characters, flags, mode) })
  }

  /// Opens a lock file, making it if need be.
  func openLock(_ name: FileName) throws(DiskError) -> CInt {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    return try change(.createFile, name) { openat(descriptor, name.characters, flags, 0o644) }
  }

  func write(_ bytes: [UInt8], to file: CInt, _ name: FileName) throws(DiskError) {
    try ask(.writeFile, name)
    try require(System.writeAll(bytes, to: file), .writeFile, name)
  }

  func finish(_ file: consuming Descriptor, _ name: FileName) throws(DiskError) {
    try require(file.finish(), .closeFile, name)
  }

  /// Gives a file a second name in another folder; a link is not followed.
  func linkFile(_ name: FileName, into other: Folder) throws(DiskError) {
    try other.change(.linkFile, name) {
      linkat(descriptor, name.characters, other.descriptor, name.characters, 0)
    }
  }

  /// Makes a symbolic link with the given target, which need not exist.
  func makeLink(_ name: FileName, to target: FileName) throws(DiskError) {
    try change(.makeLink, name) { symlinkat(target.characters, descriptor, name.characters) }
  }

  /// Moves an entry to another folder on the same disk; an empty folder in the way is replaced.
  func move(_ name: FileName, to other: Folder, as newName: FileName) throws(DiskError) {
    try change(.move, name) {
      renameat(descriptor, name.characters, other.descriptor, newName.characters)
    }
  }

  /// Exchanges two entries in one step.
  func exchange(_ name: FileName, with other: Folder, _ otherName: FileName) throws(DiskError) {
    try other.change(.exchange, otherName) {
      cposix_exchange(descriptor, name.characters, other.descriptor, otherName.characters)
    }
  }

  /// Deletes a file or a link, never what the link leads to.
  func removeFile(_ name: FileName) throws(DiskError) {
    try change(.removeFile, name) { unlinkat(descriptor, name.characters, 0) }
  }

  /// Deletes an empty folder.
  func removeFolder(_ name: FileName) throws(DiskError) {
    try change(.removeFolder, name) { unlinkat(descriptor, name.characters, AT_REMOVEDIR) }
  }

  /// Sets the permissions of a folder in this one.
  func setMode(_ mode: mode_t, of name: FileName) throws(DiskError) {
    try change(.setMode, name) { fchmodat(descriptor, name.characters, mode, 0) }
  }

  /// Gives a folder or a new file the owner, then the permissions, of the one it stands for.
  ///
  /// Only root may give things away (chown(2)), so that failing is no failure. The permissions come second:
  /// a change of owner clears some of them.
  func setOwnerAndMode(_ status: FileStatus, of opened: CInt, _ name: FileName) throws(DiskError) {
    _ = try? change(.setOwner, name) { fchown(opened, status.user, status.group) }
    try change(.setMode, name) { fchmod(opened, status.mode) }
  }

  @discardableResult
  private func change(
    _ operation: DiskOperation, _ name: FileName, _ call: () -> CInt
  ) throws(DiskError) -> CInt {
    try ask(operation, name)
    return try System.attempt(operation, path(of: name), call)
  }

  func ask(_ operation: DiskOperation, _ name: FileName) throws(DiskError) {
    try require(hook?(operation, path(of: name)) ?? 0, operation, name)
  }

  /// Throws what an `errno` value other than 0 stands for.
  private func require(_ code: CInt, _ operation: DiskOperation, _ name: FileName) throws(DiskError) {
    guard code == 0 else { throw .system(operation: operation, path: path(of: name), code: code) }
  }
}
