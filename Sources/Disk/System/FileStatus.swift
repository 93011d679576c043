#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system knows about a file, folder or link: the part of stat(2) used here.
struct FileStatus: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case file
    case folder
    case link
    case special(SpecialFile)
  }

  /// Two paths lead to the same thing when these are equal.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  let kind: Kind
  let identity: Identity
  let size: Int
  /// The permission bits, with set-user, set-group and sticky.
  let mode: mode_t
  let user: uid_t
  let group: gid_t
  /// The last change of content, in nanoseconds since the start of 1970.
  let modified: Int
  /// The last change of content, name or permissions, which no program can set; in the same unit.
  let changed: Int

  init(_ raw: stat) {
    kind = Self.kind(of: raw.st_mode)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: raw.st_dev), inode: UInt64(truncatingIfNeeded: raw.st_ino))
    size = Int(raw.st_size)
    mode = raw.st_mode & 0o7777
    user = raw.st_uid
    group = raw.st_gid
    #if canImport(Darwin)
      (modified, changed) = (Self.nanoseconds(raw.st_mtimespec), Self.nanoseconds(raw.st_ctimespec))
    #else
      (modified, changed) = (Self.nanoseconds(raw.st_mtim), Self.nanoseconds(raw.st_ctim))
    #endif
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  private static func kind(of mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    case S_IFIFO: .special(.pipe)
    case S_IFSOCK: .special(.socket)
    default: .special(.device)
    }
  }
}

extension FileStatus {
  /// The status of what is at `path`, a link being taken for itself; `nil` where nothing is.
  static func of(_ path: String) throws(DiskError) -> FileStatus? {
    try read(FileName(path), in: AT_FDCWD, shown: path)
  }

  /// As `of`, for a name in an open folder.
  static func read(
    _ name: FileName, in folder: CInt, shown path: @autoclosure () -> String
  ) throws(DiskError) -> FileStatus? {
    var raw = stat()
    do {
      try System.attempt(.inspect, path()) { fstatat(folder, name.characters, &raw, AT_SYMLINK_NOFOLLOW) }
    } catch {
      if error.isMissing { return nil }
      throw error
    }
    return FileStatus(raw)
  }

  /// The status of an open file.
  static func of(descriptor: CInt, shown path: @autoclosure () -> String) throws(DiskError) -> FileStatus {
    var raw = stat()
    try System.attempt(.inspect, path()) { fstat(descriptor, &raw) }
    return FileStatus(raw)
  }
}
