package import Diagnostics

/// What the program asks of a phrase that its own words use.
package struct PhraseNeed: Hashable, Sendable {
  /// The key the program looks up.
  package let key: String
  /// The placeholders the program fills; the phrase may use any of them and no other.
  package let values: Set<String>
  /// Whether the program gives a number that chooses the form, and is `{count}` in the phrase.
  package let isCounted: Bool

  /// Without further words: a phrase with no placeholders and no forms.
  package init(_ key: String, values: Set<String> = [], isCounted: Bool = false) {
    self.key = key
    self.values = values
    self.isCounted = isCounted
  }
}

extension PhraseBook {
  /// A finding for each key the program needs and the book does not have.
  package func missing(of keys: [String]) -> [Diagnostic] {
    keys.filter { phrases[$0] == nil }.map { key in
      Diagnostic(
        .stringMissing, "the phrase “\(key)” is missing", at: SourceLocation(path: path, line: 1, column: 1),
        help: Suggestion.nearest(to: key, among: phrases.keys.sorted()).map {
          "is it “\($0)” that was meant?"
        }
          ?? "add the phrase “\(key)” to \(path)")
    }
  }

  /// As `missing(of:)`, and a finding for each phrase the program could not fill.
  package func check(_ needs: [PhraseNeed]) -> [Diagnostic] {
    missing(of: needs.map(\.key))
      + needs.flatMap { need in phrases[need.key].map { faults(of: $0, for: need) } ?? [] }
  }

  /// A finding for each phrase that is not among the keys in use.
  package func unused(besides usedKeys: Set<String>) -> [Diagnostic] {
    phrases.filter { !usedKeys.contains($0.key) }.map { key, phrase in
      Diagnostic(
        .stringUnused, "no template uses the phrase “\(key)”", at: phrase.location,
        help: "take it out, or use it")
    }.sorted()
  }

  private func faults(of phrase: Phrase, for need: PhraseNeed) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if phrase.isPlural && !need.isCounted {
      findings.append(
        Diagnostic(
          .templateName, "the phrase “\(need.key)” has forms for numbers, but no number is given here",
          at: phrase.location, help: "write the phrase as a single text"))
    }
    let known = need.isCounted ? need.values.union(["count"]) : need.values
    for text in phrase.allTexts {
      if text.hasStrayBracket { findings.append(phrase.strayBracket(in: need.key)) }
      for name in text.placeholders where !known.contains(name) {
        findings.append(unknown(name, in: phrase, key: need.key, known: known.sorted()))
      }
    }
    return findings
  }

  private func unknown(_ name: String, in phrase: Phrase, key: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .templateName, "the phrase “\(key)” has the unknown placeholder “{\(name)}”", at: phrase.location,
      help: Suggestion.help(for: name, among: known) ?? "this phrase has no placeholders")
  }
}

extension Phrase {
  /// Every form, parted at its placeholders, in a settled order.
  var allTexts: [PhraseText] {
    let others = PluralCategory.allCases.compactMap { forms?[$0] }.filter { $0 != other }
    return ([other] + others).map { PhraseText($0) }
  }

  func strayBracket(in key: String) -> Diagnostic {
    Diagnostic(
      .templateSyntax, "the phrase “\(key)” has a curly bracket that holds no name", at: location,
      help: "write a placeholder as {name}; a phrase cannot show curly brackets of its own")
  }
}
