import Templates

/// What every template may use, as a page of the documentation.
///
/// It is made from the same declarations that templates are compiled against, so it cannot tell anything else.
package enum TemplateReference {
  /// The page `docs/template-fields.md`.
  package static func markdown() -> String {
    var text = """
      # What a template may use

      Made from the program's own declarations; do not edit it by hand. `docs/templates.md` explains the language. Every
      template sees the fields of the layout and those of its own page.

      """
    add("layout.html, and every page", FrameModel.self, to: &text)
    addGuidePages(to: &text)
    addSchemePages(to: &text)
    return text
  }

  private static func addGuidePages(to text: inout String) {
    add(HomePage.self, to: &text)
    add(GuidanceIndexPage.self, to: &text)
    add(GuidancePageView.self, to: &text)
    add(EasyReadPage.self, to: &text)
    add(GlossaryPage.self, to: &text)
    add(AToZPage.self, to: &text)
    add(SearchPage.self, to: &text)
    add(CoveragePage.self, to: &text)
    add(AccessibilityPage.self, to: &text)
    add(AboutEditionPage.self, to: &text)
    add(EditionsPage.self, to: &text)
    add(ChangesPage.self, to: &text)
    add(ChangesForMePage.self, to: &text)
    add(NotFoundPage.self, to: &text)
    add(NoticePage.self, to: &text)
  }

  private static func addSchemePages(to text: inout String) {
    add(SchemePage.self, to: &text)
    add(LevelPage.self, to: &text)
    add(ComparisonPage.self, to: &text)
    add(ExamplesPage.self, to: &text)
    add(ExamplePage.self, to: &text)
    add(GroupsPage.self, to: &text)
    add(GroupPage.self, to: &text)
    add(ChallengePage.self, to: &text)
    add(DecisionsPage.self, to: &text)
    add(MoneyPage.self, to: &text)
    add(PrintPage.self, to: &text)
    add(LetterPage.self, to: &text)
    add(LettersPage.self, to: &text)
    add(PackPage.self, to: &text)
    add(EasySchemePage.self, to: &text)
    add(EasyLevelPage.self, to: &text)
    add(OnePage.self, to: &text)
    add(LargePrintPage.self, to: &text)
  }

  private static func add<Page: SitePage>(_ page: Page.Type, to text: inout String) {
    add("\(Page.template).html", Page.Model.self, to: &text)
  }

  private static func add<Model: TemplateModel>(_ title: String, _ model: Model.Type, to text: inout String) {
    text += "\n## \(title)\n\n"
    add(TemplateShape(of: model), depth: 0, to: &text)
  }

  private static func add(_ shape: TemplateShape, depth: Int, to text: inout String) {
    for field in shape.fields {
      let indentation = String(repeating: "  ", count: depth)
      text +=
        "\(indentation)- `\(field.name)`: \(field.kind.words)\(field.isOptional ? ", may be absent" : "")\n"
      switch field.kind {
      case .object(let inner), .list(let inner):
        // A list of texts has one field, the text itself, which `{{.}}` shows.
        add(inner(), depth: depth + 1, to: &text)
      default: break
      }
    }
  }
}
