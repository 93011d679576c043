import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of a test's own, deleted with everything in it when the test ends.
///
/// It works with plain system calls and none of the module's own, so that the two cannot share a mistake.
final class TestFolder: Sendable {
  struct Failure: Error {
    let call: String
    let path: String
    let code: CInt
  }

  let path: String

  /// Makes the folder; `inMemory` asks for a file system without a disk, for the many steps of an exhaustive test.
  init(inMemory: Bool = false) throws {
    let place = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var pattern = Array((place + "/disk-tests.XXXXXX").utf8CString)
    guard let made = mkdtemp(&pattern), let real = realpath(made, nil) else {
      throw Failure(call: "mkdtemp", path: place, code: errno)
    }
    defer { free(real) }
    path = String(cString: real)
  }

  deinit {
    Self.remove(path)
  }

  func at(_ name: String) -> String { path + "/" + name }

  func folder(_ name: String, mode: mode_t = 0o755) throws {
    var whole = path
    for part in name.split(separator: "/") {
      whole += "/" + part
      if mkdir(whole, 0o755) != 0, errno != EEXIST { throw Failure(call: "mkdir", path: whole, code: errno) }
    }
    if mode != 0o755 { try Self.expect(chmod(whole, mode), "chmod", whole) }
  }

  /// Writes a file, making the folders above it.
  func file(_ name: String, _ text: String = "", mode: mode_t = 0o644) throws {
    if let slash = name.lastIndex(of: "/") { try folder(String(name[..<slash])) }
    let opened = open(at(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    try Self.expect(opened, "open", at(name))
    defer { close(opened) }
    let bytes = Array(text.utf8)
    try Self.expect(bytes.isEmpty ? 0 : CInt(write(opened, bytes, bytes.count)), "write", at(name))
    try Self.expect(fchmod(opened, mode), "fchmod", at(name))
  }

  func link(_ name: String, to target: String) throws {
    try Self.expect(symlink(target, at(name)), "symlink", at(name))
  }

  func pipe(_ name: String) throws {
    try Self.expect(mkfifo(at(name), 0o644), "mkfifo", at(name))
  }

  func inode(_ name: String) throws -> UInt64 {
    var status = stat()
    try Self.expect(lstat(at(name), &status), "lstat", at(name))
    return UInt64(status.st_ino)
  }

  /// The names directly in a folder, hidden ones too, sorted.
  func names(_ name: String = "") throws -> [String] {
    try Self.names(in: name.isEmpty ? path : at(name))
  }

  /// Everything below a folder: each path with kind, permissions and content as one line; empty if missing.
  func snapshot(_ name: String) throws -> [String: String] {
    var lines: [String: String] = [:]
    var status = stat()
    guard lstat(at(name), &status) == 0 else { return [:] }
    try Self.take(at(name), as: "", into: &lines)
    return lines
  }

  private static func take(_ path: String, as name: String, into lines: inout [String: String]) throws {
    var status = stat()
    try expect(lstat(path, &status), "lstat", path)
    let mode = String(status.st_mode & 0o7777, radix: 8)
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      lines[name + "/"] = "folder \(mode)"
      for child in try names(in: path) { try take(path + "/" + child, as: name + "/" + child, into: &lines) }
    case S_IFLNK:
      var target = [CChar](repeating: 0, count: 4097)
      try expect(CInt(readlink(path, &target, 4096)), "readlink", path)
      lines[name] = "link " + text(target)
    case S_IFREG: lines[name] = "file \(mode) " + (try content(path))
    default: lines[name] = "special \(mode)"
    }
  }

  private static func content(_ path: String) throws -> String {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    try expect(opened, "open", path)
    defer { close(opened) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(opened, &piece, piece.count)
      try expect(CInt(count), "read", path)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }

  private static func names(in path: String) throws -> [String] {
    guard let stream = opendir(path) else { throw Failure(call: "opendir", path: path, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { text($0.map { CChar(bitPattern: $0) }) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func expect(_ result: CInt, _ call: String, _ path: String) throws {
    if result < 0 { throw Failure(call: call, path: path, code: errno) }
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    chmod(path, 0o700)
    for name in (try? names(in: path)) ?? [] { remove(path + "/" + name) }
    rmdir(path)
  }
}
