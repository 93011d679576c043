#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Paths with every link followed.
enum RealPath {
  /// The path realpath(3) gives: absolute, without links, `.` and `..`.
  static func of(_ path: String) throws(DiskError) -> String {
    guard !PathText.hasNUL(path) else { throw .system(operation: .resolve, path: path, code: EINVAL) }
    guard let found = realpath(path, nil) else {
      throw .system(operation: .resolve, path: path, code: errno)
    }
    defer { free(found) }
    guard let text = String(validatingCString: found) else {
      throw .system(operation: .resolve, path: path, code: EILSEQ)
    }
    return text
  }

  /// As `of` for a path whose last parts need not exist: the nearest folder above that exists, then the rest.
  ///
  /// A link that leads nowhere is an error, not a missing part: making the folder would not make it lead
  /// somewhere else.
  static func nearest(_ path: String) throws(DiskError) -> String {
    var parts = PathText.parts(path)
    var rest: [String] = []
    while true {
      let prefix = "/" + parts.joined(separator: "/")
      if let real = try existing(prefix) {
        guard !rest.isEmpty else { return real }
        let whole = PathText.normalised(PathText.joined(real, rest.joined(separator: "/")))
        // A `..` may have led back to something that exists, and may be a link.
        return rest.contains("..") ? try nearest(whole) : whole
      }
      guard let last = parts.popLast() else { return "/" }
      rest.insert(last, at: 0)
    }
  }

  private static func existing(_ path: String) throws(DiskError) -> String? {
    do {
      return try of(path)
    } catch {
      guard error.isMissing, try FileStatus.of(path) == nil else { throw error }
      return nil
    }
  }
}
