/// What a kind of finding means, in words for the person who writes the guide.
///
/// Words between backticks are written as they stand: code on the docs page, quoted on a terminal.
package struct Explanation: Hashable, Sendable {
  /// What went wrong, in one sentence.
  package let headline: String
  /// Why the program is strict about it: whom it protects.
  package let why: String
  /// What to do.
  package let cure: String
  /// Absent where no few lines could show it, as with a full disk.
  package let example: Example?

  init(_ headline: String, why: String, cure: String, example: Example? = nil) {
    self.headline = headline
    self.why = why
    self.cure = cure
    self.example = example
  }

  /// The few lines that matter, before and after.
  package struct Example: Hashable, Sendable {
    /// The file, from inside the content folder or, when it begins with `templates/`, beside it.
    ///
    /// Nil when the lines are names of files or a command, which stand in no file.
    package let path: String?
    /// As someone might write it, with this finding as the result.
    package let wrong: String
    /// The same lines without the finding.
    package let right: String
  }
}

extension Explanation.Example {
  private static let edition = "editions/2026-04-01/"
  private static let scheme = edition + "disabled-children/"

  static func inContent(_ path: String, wrong: String, right: String) -> Self {
    Self(path: path, wrong: wrong, right: right)
  }

  static func inEdition(_ path: String, wrong: String, right: String) -> Self {
    Self(path: edition + path, wrong: wrong, right: right)
  }

  static func inScheme(_ path: String, wrong: String, right: String) -> Self {
    Self(path: scheme + path, wrong: wrong, right: right)
  }

  static func inTemplates(_ path: String, wrong: String, right: String) -> Self {
    Self(path: "templates/" + path, wrong: wrong, right: right)
  }

  static func bare(wrong: String, right: String) -> Self {
    Self(path: nil, wrong: wrong, right: right)
  }
}
