extension ContentFolder {
  /// The same folder with a copy of the minimal guide's edition under another date.
  package func adding(edition date: String) -> ContentFolder {
    let folder = "editions/\(date)"
    return MinimalGuide.files.filter { $0.key.hasPrefix(MinimalGuide.edition) }.reduce(self) { result, file in
      result.with(folder + file.key.dropFirst(MinimalGuide.edition.count), file.value)
    }
  }

  /// The same folder with a text at the end of a file.
  package func appending(_ text: String, to path: String) -> ContentFolder {
    with(path, (self.text(of: path) ?? "") + text)
  }
}
