import Diagnostics
import GuideModel
import Templates

/// Reads a strings file: nested keys with a phrase at the end of each path.
///
/// A mapping whose keys are all plural categories is one phrase with several forms.
enum PhraseReader {
  static func read(
    _ text: SourceText, language: Language, _ findings: inout Findings
  ) -> PhraseBook? {
    let before = findings.diagnostics.count
    guard let node = YAMLParser.parse(text.string, path: text.path, &findings) else {
      if findings.diagnostics.count == before {
        findings.add(.yamlShape, "the file is empty", at: text.start, help: "restore the phrases")
      }
      return nil
    }
    var phrases: [String: Phrase] = [:]
    collect(node, under: "", into: &phrases, &findings)
    return PhraseBook(phrases, rule: language == .welsh ? .welsh : .english, path: text.path)
  }

  private static func collect(
    _ node: YAMLNode, under prefix: String, into phrases: inout [String: Phrase], _ findings: inout Findings
  ) {
    guard case .mapping(let entries) = node.content else {
      findings.add(
        .yamlShape, "keys with phrases belong here", at: node.location, help: "write “key: phrase”")
      return
    }
    for entry in entries {
      let key = prefix.isEmpty ? entry.key.value : "\(prefix).\(entry.key.value)"
      switch entry.value.content {
      case .scalar(let text, _):
        guard !text.isEmpty else {
          findings.add(
            .valueMissing, "the phrase “\(key)” has no words", at: entry.value.location,
            help: "write the phrase")
          continue
        }
        phrases[key] = Phrase(text, at: entry.value.location)
      case .mapping(let forms):
        if let phrase = plural(forms, key: key, at: entry.value.location, &findings) {
          phrases[key] = phrase
        } else {
          collect(entry.value, under: key, into: &phrases, &findings)
        }
      case .sequence:
        findings.add(
          .yamlShape, "a phrase cannot be a list", at: entry.value.location, help: "give each phrase a key")
      }
    }
  }

  /// Nil when the mapping is not one of plural forms.
  private static func plural(
    _ entries: [(key: Located<String>, value: YAMLNode)], key: String, at place: SourceLocation,
    _ findings: inout Findings
  ) -> Phrase? {
    let categories = entries.map { PluralCategory(rawValue: $0.key.value) }
    guard !categories.isEmpty, !categories.contains(nil) else { return nil }
    var forms: [PluralCategory: String] = [:]
    for (category, entry) in zip(categories, entries) {
      guard let category, case .scalar(let text, _) = entry.value.content else { return nil }
      forms[category] = text
    }
    guard let other = forms[.other] else {
      findings.add(
        .yamlKeyMissing, "the phrase “\(key)” has no form “other”", at: place,
        help: "add “other:”, the form for every number that has none of its own")
      return Phrase("", at: place)
    }
    return Phrase(other: other, forms: forms, at: place)
  }
}
