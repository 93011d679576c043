#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The program that is running.
package enum RunningProgram {
  /// A text that no other program has: the program's file and every library that it uses, each with its place, its size and
  /// the times of its last changes; nil where the system does not tell.
  ///
  /// The list comes from the system's own table of what is in memory (proc(5)), so that a library of another version, such
  /// as that which reads Markdown, is another program. A file that was exchanged since the program was started is not what
  /// runs; the system calls it deleted there, so that it is not found, and nothing is told.
  package static var identity: String? {
    guard let map = text(of: "/proc/self/maps") else { return nil }
    var lines: Set<String> = []
    for line in map.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 5)
      guard fields.count == 6, let path = fields.last?.drop(while: { $0 == " " }), path.hasPrefix("/") else {
        continue
      }
      guard let file = marks(of: String(path)) else { return nil }
      // The device and inode as the program has them open: a layered disk may show others.
      lines.insert("\(path) \(fields[3]) \(fields[4]) \(file)")
    }
    return lines.isEmpty ? nil : lines.sorted().joined(separator: "\n")
  }

  private static func marks(of path: String) -> String? {
    var raw = stat()
    guard stat(path, &raw) == 0 else { return nil }
    let status = FileStatus(raw)
    return "\(status.identity.device) \(status.identity.inode) \(status.size) \(status.modified) "
      + "\(status.changed)"
  }

  /// A file of the system, whose size is not known before it is read.
  private static func text(of path: String) -> String? {
    let name = FileName(path)
    guard let opened = try? System.attempt(.openFile, path, { open(name.characters, O_RDONLY | O_CLOEXEC) })
    else {
      return nil
    }
    let file = Descriptor(opened)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { System.readSome(file.raw, into: $0) }
      guard count >= 0 else { return nil }
      if count == 0 { return String(validating: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }
}
