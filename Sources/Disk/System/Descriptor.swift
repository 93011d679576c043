#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file, closed when it goes out of use.
struct Descriptor: ~Copyable {
  let raw: CInt

  init(_ raw: CInt) {
    self.raw = raw
  }

  deinit {
    _ = close(raw)
  }

  /// Closes a file that was written to: some disks tell only now that the bytes did not fit (close(2)).
  ///
  /// An interrupted close has closed the file all the same on Linux, so it is not tried again.
  /// - Returns: 0, or an `errno` value.
  consuming func finish() -> CInt {
    let raw = raw
    discard self
    return close(raw) == 0 || errno == EINTR ? 0 : errno
  }
}
