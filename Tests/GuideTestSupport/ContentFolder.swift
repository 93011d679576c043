package import GuideSource

/// A content folder made from the minimal guide and a few changes.
package struct ContentFolder {
  private var files: [String: [UInt8]]

  /// The minimal guide as it is.
  package init() {
    files = MinimalGuide.files.mapValues { Array($0.utf8) }
  }

  /// The same folder with a file added, replaced or, with nil, taken away.
  package func with(_ path: String, _ text: String?) -> ContentFolder {
    with(path, bytes: text.map { Array($0.utf8) })
  }

  /// The same for a file that is no text.
  package func with(_ path: String, bytes: [UInt8]?) -> ContentFolder {
    var copy = self
    copy.files[path] = bytes
    return copy
  }

  /// The same folder with words of one file exchanged; unchanged when they are not in it.
  package func replacing(_ old: String, with new: String, in path: String) -> ContentFolder {
    guard let bytes = files[path] else { return self }
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return self }
    return with(path, parts.joined(separator: new))
  }

  /// The same folder with a full copy of the minimal guide's edition under another date.
  ///
  /// Its title, and the day on which it is looked at again, are its own.
  package func withEdition(_ date: String) -> ContentFolder {
    var copy = self
    for (path, bytes) in files where path.hasPrefix(MinimalGuide.edition + "/") {
      copy.files["editions/\(date)" + path.dropFirst(MinimalGuide.edition.count)] = bytes
    }
    return copy.replacing(
      "title: April 2026", with: "title: From \(date)", in: "editions/\(date)/edition.yml"
    )
    .replacing("review_on: 2027-01-15", with: "review_on: 2039-01-15", in: "editions/\(date)/edition.yml")
  }

  /// The same folder with a text at the end of a file.
  package func appending(_ text: String, to path: String) -> ContentFolder {
    with(path, (self.text(of: path) ?? "") + text)
  }

  /// The text of a file.
  package func text(of path: String) -> String? {
    files[path].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The folder as the reader takes it, with paths shown under `content/`.
  package var source: SourceFolder { SourceFolder(displayPrefix: "content/", files: files) }
}
