#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The two streams a command writes to.
package enum Standard: CInt, Hashable, Sendable {
  /// The command's result.
  case output = 1
  /// Reports to the person at work.
  case error = 2

  /// Writes all of `bytes`, waiting where the stream is a pipe that is full.
  ///
  /// - Throws: `DiskError.readerGone` when nobody reads the pipe any more (only after `ignoreBrokenPipes()`;
  ///   otherwise the system ends the process), `DiskError.system` for any other failure.
  package func write(_ bytes: [UInt8]) throws(DiskError) {
    try Self.write(bytes, to: rawValue, named: self == .output ? "standard output" : "standard error")
  }

  static func write(_ bytes: [UInt8], to descriptor: CInt, named name: String) throws(DiskError) {
    switch System.writeAll(bytes, to: descriptor) {
    case 0: return
    case EPIPE: throw .readerGone
    case let code: throw .system(operation: .writeStream, path: name, code: code)
    }
  }

  /// From now on a pipe nobody reads is an error to report instead of the end of the process (signal(7)).
  package static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}
