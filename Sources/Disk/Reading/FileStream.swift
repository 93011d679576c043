#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads a file of any size piece by piece, so that no more than a piece is ever in memory.
package enum FileStream {
  /// Bytes of a piece: 1 MiB.
  private static let pieceSize = 1 << 20

  /// Hands the bytes of the file at `path` to `take` in order, until the end or until it answers false.
  ///
  /// - Throws: `DiskError.unreadable`, also when the file was written to meanwhile.
  package static func read(_ path: String, _ take: ([UInt8]) -> Bool) throws(DiskError) {
    do {
      try read(FileName(try RealPath.of(path)), take)
    } catch {
      throw .unreadable(path: path, fault: error.isLoop ? .linkLoop : FileFault(error, missing: .missing))
    }
  }

  /// Looks before it opens, as `FileReader` does: pipes and devices are never opened.
  private static func read(_ name: FileName, _ take: ([UInt8]) -> Bool) throws(DiskError) {
    try FileReader.judge(FileStatus.read(name, in: AT_FDCWD, shown: ""), limit: .max)
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let file = Descriptor(try System.attempt(.openFile, "") { openat(AT_FDCWD, name.characters, flags) })
    let before = try FileStatus.of(descriptor: file.raw, shown: "")
    var size = 0
    while true {
      let piece = try piece(of: file.raw)
      size += piece.count
      guard !piece.isEmpty, take(piece) else {
        let after = try FileStatus.of(descriptor: file.raw, shown: "")
        let isWhole = !piece.isEmpty || size == before.size
        guard isWhole, after.size == before.size, after.modified == before.modified else {
          throw .unreadable(path: "", fault: .changed)
        }
        return
      }
    }
  }

  private static func piece(of file: CInt) throws(DiskError) -> [UInt8] {
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, filled in
      let count = System.readSome(file, into: UnsafeMutableRawBufferPointer(buffer))
      if count < 0 { failure = CInt(-count) }
      filled = max(count, 0)
    }
    guard failure == 0 else { throw .system(operation: .readFile, path: "", code: failure) }
    return bytes
  }
}
