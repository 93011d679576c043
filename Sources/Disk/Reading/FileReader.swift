#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads single files.
package enum FileReader {
  /// The most bytes a file may have unless the caller says otherwise: 64 MiB.
  package static let usualLimit = 64 << 20

  /// The bytes of the file at `path`; links are followed.
  ///
  /// - Throws: `DiskError.unreadable`. Pipes, sockets and devices are never opened.
  package static func read(_ path: String, limit: Int = usualLimit) throws(DiskError) -> [UInt8] {
    do {
      return try read(FileName(try RealPath.of(path)), in: AT_FDCWD, limit: limit)
    } catch {
      throw .unreadable(path: path, fault: error.isLoop ? .linkLoop : FileFault(error, missing: .missing))
    }
  }

  /// The bytes of the file at `path`; nil when there is nothing of that name.
  ///
  /// - Throws: as `read` does otherwise.
  package static func readIfThere(_ path: String) throws(DiskError) -> [UInt8]? {
    do {
      return try read(path)
    } catch .unreadable(_, .missing) {
      return nil
    } catch {
      throw error
    }
  }

  /// The bytes of a file in an open folder; a link is not followed.
  ///
  /// Looks before it opens. Should a pipe take the file's place between the two, O_NONBLOCK keeps the opening
  /// from waiting for ever. The path in an error is for the caller to fill in, as the person knows it.
  static func read(_ name: FileName, in folder: CInt, limit: Int) throws(DiskError) -> [UInt8] {
    try judge(FileStatus.read(name, in: folder, shown: ""), limit: limit)
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let file = Descriptor(try System.attempt(.openFile, "") { openat(folder, name.characters, flags) })
    let before = try FileStatus.of(descriptor: file.raw, shown: "")
    try judge(before, limit: limit)
    let bytes = try content(of: file.raw, size: before.size)
    let after = try FileStatus.of(descriptor: file.raw, shown: "")
    guard bytes.count == before.size, after.size == before.size, after.modified == before.modified else {
      throw fault(.changed)
    }
    return bytes
  }

  /// Reads one byte more than expected, so that a file that grows shows itself.
  private static func content(of file: CInt, size: Int) throws(DiskError) -> [UInt8] {
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, filled in
      while filled <= size {
        let room = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let count = System.readSome(file, into: room)
        if count < 0 { failure = CInt(-count) }
        guard count > 0 else { return }
        filled += count
      }
    }
    guard failure == 0 else { throw .system(operation: .readFile, path: "", code: failure) }
    return bytes
  }

  /// Refuses what is no plain file of at most so many bytes.
  static func judge(_ status: FileStatus?, limit: Int) throws(DiskError) {
    guard let status else { throw fault(.vanished) }
    switch status.kind {
    case .file where status.size <= limit: return
    case .file: throw fault(.tooLarge(limit: limit))
    case .folder: throw fault(.isFolder)
    case .link: throw fault(.changed)
    case .special(let special): throw fault(.special(special))
    }
  }

  private static func fault(_ fault: FileFault) -> DiskError {
    .unreadable(path: "", fault: fault)
  }
}

extension FileFault {
  /// The fault behind a failed call; `missing` says what it means that nothing is there.
  init(_ error: DiskError, missing: FileFault) {
    switch error {
    case .unreadable(_, let fault): self = fault
    case .system where error.isMissing: self = missing
    case .system(let operation, _, let code): self = .system(operation: operation, code: code)
    default: self = missing
    }
  }
}
