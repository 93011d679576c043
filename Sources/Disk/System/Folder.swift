import CPosix

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open folder; names are looked up in it, so that a path moved or exchanged meanwhile leads nobody astray.
final class Folder: Sendable {
  let descriptor: CInt
  /// Where it was when it was opened, for messages.
  let path: String
  let hook: StepHook?

  private init(descriptor: CInt, path: String, hook: StepHook?) {
    self.descriptor = descriptor
    self.path = path
    self.hook = hook
  }

  deinit {
    close(descriptor)
  }

  /// Opens the folder at `path`, which may be a link to one.
  static func open(_ path: String, hook: StepHook? = nil) throws(DiskError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let name = FileName(path)
    let descriptor = try System.attempt(.openFolder, path) { openat(AT_FDCWD, name.characters, flags) }
    return Folder(descriptor: descriptor, path: path, hook: hook)
  }

  /// Opens a folder in this one; a link in its place is an error.
  func folder(_ name: FileName) throws(DiskError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let opened = try System.attempt(.openFolder, path(of: name)) {
      openat(descriptor, name.characters, flags)
    }
    return Folder(descriptor: opened, path: path(of: name), hook: hook)
  }

  /// The path of an entry, for messages.
  func path(of name: FileName) -> String {
    PathText.joined(path, name.shown)
  }

  /// What is under that name, a link being taken for itself; `nil` where nothing is.
  func status(_ name: FileName) throws(DiskError) -> FileStatus? {
    try FileStatus.read(name, in: descriptor, shown: path(of: name))
  }

  /// The folder's own status.
  func status() throws(DiskError) -> FileStatus {
    try FileStatus.of(descriptor: descriptor, shown: path)
  }

  /// The names in the folder, in no order.
  ///
  /// readdir(3) tells its end from a failure by `errno` alone. It is safe here: each listing has a stream of
  /// its own.
  func names() throws(DiskError) -> [FileName] {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let own = try System.attempt(.listFolder, path) { openat(descriptor, ".", flags) }
    guard let stream = fdopendir(own) else {
      let code = errno
      close(own)
      throw .system(operation: .listFolder, path: path, code: code)
    }
    defer { closedir(stream) }
    var names: [FileName] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = FileName(copying: cposix_entry_name(entry))
      if !name.isSelfOrParent { names.append(name) }
    }
    let code = errno
    guard code == 0 else { throw .system(operation: .listFolder, path: path, code: code) }
    return names
  }
}
