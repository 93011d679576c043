/// The fixed phrases of a site by their keys, for templates and for the program's own words.
package struct PhraseBook: Sendable {
  /// By key, such as `level.heading`.
  package let phrases: [String: Phrase]
  /// How this language chooses among the forms of a phrase.
  package let rule: PluralRule
  /// The file of phrases, where a missing one is to be added.
  package let path: String

  /// The phrases of one language, from the file at `path`.
  package init(_ phrases: [String: Phrase], rule: PluralRule = .english, path: String) {
    self.phrases = phrases
    self.rule = rule
    self.path = path
  }

  /// The words of a phrase with its placeholders filled.
  ///
  /// A phrase that is not there gives its key, and an unknown placeholder stays as it is, so that nothing traps; call
  /// `missing(of:)` or `check(_:)` beforehand and neither can happen.
  package func text(_ key: String, _ values: [String: String] = [:]) -> String {
    guard let phrase = phrases[key] else { return key }
    return phrase.wording.filled(with: values)
  }

  /// The words of a phrase for a number; `{count}` in it is the number, unless `values` has another.
  package func text(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
    guard let phrase = phrases[key] else { return key }
    let values = values.merging(["count": String(count)]) { given, _ in given }
    return phrase.wording(for: rule.category(for: count)).filled(with: values)
  }
}
