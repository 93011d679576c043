package import Diagnostics

/// What came of compiling one page's template.
package struct TemplateCompilation<Frame: TemplateModel, Page: TemplateModel>: Sendable {
  /// Absent exactly when there is an error among the findings.
  package let template: CompiledTemplate<Frame, Page>?
  /// Every finding, each once, in the order of their places.
  package let findings: [Diagnostic]
  /// The keys of the phrases used, for telling which ones no template uses.
  package let usedKeys: Set<String>
}
