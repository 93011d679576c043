package import Diagnostics

/// Every template and phrase of a site.
///
/// Sources are named by their paths without an ending: `layout`, `level`, `partials/level-table`. A template takes
/// the last one in with `{{> level-table}}`; only names under `partials/` can be taken in.
package struct TemplateLibrary: Sendable {
  /// What `{{$key}}` stands for.
  package let phrases: PhraseBook
  let templates: [String: ParsedTemplate]
  /// The names that templates use, in the order of the alphabet.
  let partialNames: [String]

  static let partialsFolder = "partials/"

  /// Reads every template once; the pages compiled from them share that work.
  package init(sources: [String: TemplateSource], phrases: PhraseBook) {
    self.phrases = phrases
    templates = sources.mapValues { ParsedTemplate($0) }
    partialNames = sources.keys.filter { $0.hasPrefix(Self.partialsFolder) }
      .map { String($0.dropFirst(Self.partialsFolder.count)) }.sorted()
  }

  /// What is wrong with the templates in themselves, whether or not a page uses them.
  package var findings: [Diagnostic] {
    templates.values.flatMap(\.findings).sorted()
  }

  /// Checks the template of one kind of page, inside the layout, against the shapes of what it will show.
  package func compile<Frame: TemplateModel, Page: TemplateModel>(
    page: String, layout: String, frame: Frame.Type, page model: Page.Type
  ) -> TemplateCompilation<Frame, Page> {
    let shapes = [TemplateShape(of: frame), TemplateShape(of: model)]
    let missing = [layout, page].filter { templates[$0] == nil }.map(missingTemplate)
    // Without a layout the page is looked at alone, so that its own mistakes are reported all the same.
    guard let outermost = templates[layout] ?? templates[page] else {
      return TemplateCompilation(template: nil, findings: missing, usedKeys: [])
    }
    let inner = templates[layout] == nil ? nil : templates[page]
    var compiler = PageCompiler(library: self, layout: outermost, page: inner, shapes: shapes)
    compiler.isInPage = templates[layout] == nil
    compiler.compile(outermost)
    let findings = Set(missing + compiler.findings + compiler.markup.findings).sorted()
    let template = CompiledTemplate<Frame, Page>(
      literalIDs: compiler.markup.literalIDs, program: compiler.builder.finished(paths: compiler.scopes.paths)
    )
    return TemplateCompilation(
      template: findings.isEmpty ? template : nil, findings: findings, usedKeys: compiler.usedKeys)
  }

  private func missingTemplate(_ name: String) -> Diagnostic {
    Diagnostic(
      .templateMissing, "there is no template “\(name)”", at: nil,
      help: "put \(name).html into the templates folder")
  }
}
