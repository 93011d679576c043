package import Diagnostics

/// One fixed phrase of the site, such as a heading or a label, and where it was written down.
///
/// Its text may hold placeholders in curly brackets, such as `{name}`, for values that stand inside it.
package struct Phrase: Hashable, Sendable {
  /// The form that serves every number without a form of its own; for most phrases the only one.
  package let other: String
  /// The forms for some numbers, or `nil` when the phrase does not depend on one.
  package let forms: [PluralCategory: String]?
  /// Where findings about the wording point.
  package let location: SourceLocation
  /// `other`, parted at its placeholders: once, since pages ask for it thousands of times.
  let wording: PhraseText
  private let wordings: [PluralCategory: PhraseText]

  /// A phrase with one wording.
  package init(_ text: String, at location: SourceLocation) {
    other = text
    forms = nil
    wording = PhraseText(text)
    wordings = [:]
    self.location = location
  }

  /// A phrase that depends on a number; `{count}` in it is that number.
  package init(other: String, forms: [PluralCategory: String], at location: SourceLocation) {
    self.other = other
    self.forms = forms
    self.location = location
    wording = PhraseText(other)
    wordings = forms.mapValues { PhraseText($0) }
  }

  /// Whether a number chooses the form.
  package var isPlural: Bool { forms != nil }

  func text(for category: PluralCategory) -> String {
    forms?[category] ?? other
  }

  func wording(for category: PluralCategory) -> PhraseText { wordings[category] ?? wording }
}
