import CPosix

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How every system call is made: again after a signal, and with its failure as a `DiskError`.
enum System {
  /// Runs a call that answers −1 and sets `errno` when it fails.
  @discardableResult
  static func attempt<Value: SignedInteger>(
    _ operation: DiskOperation, _ path: @autoclosure () -> String, _ call: () -> Value
  ) throws(DiskError) -> Value {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code == EINTR { continue }
      throw .system(operation: operation, path: path(), code: code)
    }
  }

  /// Reads some bytes, as many as there is room for at most.
  ///
  /// - Returns: how many, 0 at the end of the file, or the `errno` of a failure below 0.
  static func readSome(_ descriptor: CInt, into room: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = read(descriptor, room.baseAddress, room.count)
      if count >= 0 { return count }
      if errno != EINTR { return -Int(errno) }
    }
  }

  /// Writes all of `bytes`, however many calls it takes (write(2) may take less than it was given).
  ///
  /// - Returns: 0, or the `errno` of the write that failed.
  static func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> CInt {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if count == 0 {
          return EIO
        } else if errno == EAGAIN {
          awaitRoom(in: descriptor)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// A pipe may have been set not to wait by whoever shares it; then we wait ourselves.
  private static func awaitRoom(in descriptor: CInt) {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }

  /// The system's words for an `errno` value, starting in lower case.
  static func words(for code: CInt) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard cposix_error_text(code, &buffer, buffer.count - 1) == 0 else { return "error \(code)" }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
