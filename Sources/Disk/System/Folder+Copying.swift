#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Folder {
  private static var chunk: Int { 1 << 16 }

  /// Where a link in this folder leads, as the text it was made with.
  func linkTarget(_ name: FileName) throws(DiskError) -> FileName {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let room = target.count - 1
    try System.attempt(.readLink, path(of: name)) {
      readlinkat(descriptor, name.characters, &target, room)
    }
    return FileName(copying: target)
  }

  /// Copies a file to a folder, with its owner and permissions, piece by piece: it may be large.
  func copyFile(_ name: FileName, _ status: FileStatus, into other: Folder) throws(DiskError) {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let source = Descriptor(
      try System.attempt(.openFile, path(of: name)) { openat(descriptor, name.characters, flags) })
    let copy = try other.createFile(name, mode: 0o600)
    while true {
      let piece = try piece(of: source.raw, name)
      if piece.isEmpty { break }
      try other.write(piece, to: copy.raw, name)
    }
    try other.setOwnerAndMode(status, of: copy.raw, name)
    try other.finish(copy, name)
  }

  private func piece(of file: CInt, _ name: FileName) throws(DiskError) -> [UInt8] {
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, filled in
      let count = System.readSome(file, into: UnsafeMutableRawBufferPointer(buffer))
      if count < 0 { failure = CInt(-count) } else { filled = count }
    }
    guard failure == 0 else {
      throw .system(operation: .readFile, path: path(of: name), code: failure)
    }
    return bytes
  }
}
