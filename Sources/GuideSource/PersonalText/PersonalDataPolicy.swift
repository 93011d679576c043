import Diagnostics

/// What `guide.yml` says about personal data in texts.
struct PersonalDataPolicy: Sendable {
  /// Words that must never appear.
  var words: [String] = []
  /// Texts that look like personal data and may stand, exactly as they are written.
  var allow: [Located<String>] = []
}

/// Reads `personal_data` of `guide.yml`.
///
/// The words and texts themselves reach no page, so they are not searched.
enum PersonalDataReader {
  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> PersonalDataPolicy? {
    var policy = PersonalDataPolicy()
    policy.words = reader.values("words", required: false, &findings, words).map(\.value)
    _ = reader.list("allow", required: false, &findings) { entry, findings in
      let text = entry.value("text", &findings, words)
      // An entry without its reason still says what was meant, so that its fault stays one.
      if let text { policy.allow.append(text) }
      _ = entry.text("reason", &findings)
      return text
    }
    return policy
  }

  /// At least one letter or digit: a list of signs would match nothing or everything.
  private static func words(_ text: Located<String>, _ findings: inout Findings) -> Located<String>? {
    guard FoldedText(text.value).words.isEmpty else { return text }
    findings.add(
      .valueText, "“\(text.value)” holds no letter or digit to look for", at: text.location,
      help: "write the word as it would stand in a text")
    return nil
  }
}
