#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folder the process was started in.
package enum WorkingFolder {
  /// Its absolute path, links followed (getcwd(3)).
  ///
  /// - Throws: `DiskError.system` when it has been deleted or may not be read.
  package static var current: String {
    get throws(DiskError) {
      guard let found = getcwd(nil, 0) else {
        throw .system(operation: .findCurrentFolder, path: ".", code: errno)
      }
      defer { free(found) }
      return String(cString: found)
    }
  }
}

/// The settings the process was started with.
package enum Environment {
  /// The value of a variable; `nil` when it isn't set.
  package static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// The time of day.
package enum Clock {
  /// Whole seconds since the start of 1970, Coordinated Universal Time.
  package static func secondsSince1970() -> Int {
    Int(time(nil))
  }

  /// Nanoseconds since the same time, as the disks see them: their clock moves in steps of some milliseconds.
  static func diskTime() -> Int {
    var now = timespec()
    #if os(Linux)
      clock_gettime(CLOCK_REALTIME_COARSE, &now)
    #else
      clock_gettime(CLOCK_REALTIME, &now)
    #endif
    return Int(now.tv_sec) &* 1_000_000_000 &+ Int(now.tv_nsec)
  }

  /// Waits until the disks' clock has passed a time; false when it has not after a fiftieth of a second.
  static func pass(_ time: Int) -> Bool {
    for _ in 0..<20 {
      if diskTime() > time { return true }
      usleep(1_000)
    }
    return diskTime() > time
  }
}

/// The screen a person may be looking at.
package enum Terminal {
  /// Whether an open file, such as 1 or 2, is a terminal.
  package static func isTerminal(_ descriptor: CInt) -> Bool {
    isatty(descriptor) == 1
  }
}
