/// Words that a council may not change, and so are not measured: the attribute `data-fixed-by` of their element.
///
/// A name that is not here excepts nothing.
package enum FixedWords: String, CaseIterable, Hashable, Sendable {
  /// Sentences of the model accessibility statement.
  case accessibilityRegulations = "accessibility-regulations"

  /// Why they are not measured.
  package var reason: String {
    switch self {
    case .accessibilityRegulations:
      "the Accessibility Regulations 2018 give the words of the statement"
    }
  }
}
