/// Arithmetic on the text of paths; the disk is not asked.
///
/// All of it works on UTF-8 bytes: to Swift a `/` followed by a combining mark is one other character, and two
/// spellings of “é” are one, but to the system they are not.
package enum PathText {
  private static let slash = UInt8(ascii: "/")

  /// The parts between the slashes, without empty ones and `.`.
  package static func parts(_ path: String) -> [String] {
    path.utf8.split(separator: slash).map { String(Substring($0)) }.filter { $0 != "." }
  }

  /// Whether the path starts at the root.
  package static func isAbsolute(_ path: String) -> Bool {
    path.utf8.first == slash
  }

  /// Whether the path holds a NUL, where the system would take it to end.
  package static func hasNUL(_ path: String) -> Bool {
    path.utf8.contains(0)
  }

  /// The path without `.`, empty parts and, as far as possible, `..`.
  ///
  /// Where a part before `..` is a link this is another place than the system's: use it on paths without links.
  package static func normalised(_ path: String) -> String {
    let absolute = isAbsolute(path)
    var kept: [String] = []
    for part in parts(path) {
      if part != ".." {
        kept.append(part)
      } else if let last = kept.last, last != ".." {
        kept.removeLast()
      } else if !absolute {
        kept.append(part)
      }
    }
    let text = kept.joined(separator: "/")
    if absolute { return "/" + text }
    return text.isEmpty ? "." : text
  }

  /// `rest` as seen from `folder`; an absolute `rest` stays as it is.
  package static func joined(_ folder: String, _ rest: String) -> String {
    if folder.isEmpty || isAbsolute(rest) { return rest }
    return folder.utf8.last == slash ? folder + rest : folder + "/" + rest
  }

  /// `path` as seen from `folder`, normalised.
  package static func absolute(_ path: String, from folder: String) -> String {
    normalised(joined(folder, path))
  }

  /// The folder that holds a normalised path: `/` for `/a`, `.` for `a`.
  package static func parent(_ path: String) -> String {
    let parts = parts(path).dropLast()
    if isAbsolute(path) { return "/" + parts.joined(separator: "/") }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// The last part of a path; empty for `/`.
  package static func lastPart(_ path: String) -> String {
    parts(path).last ?? ""
  }

  /// Whether two paths are the same bytes.
  package static func areSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  /// Whether a normalised absolute path is somewhere below `folder`, and not that folder itself.
  package static func isInside(_ path: String, _ folder: String) -> Bool {
    let start = folder.utf8.last == slash ? folder : folder + "/"
    return path.utf8.count > start.utf8.count && path.utf8.starts(with: start.utf8)
  }
}
