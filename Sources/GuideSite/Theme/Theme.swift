package import Diagnostics
import GuideModel
import GuideSeal
package import Templates

/// The compiled look of a site: a template for each kind of page, the phrases and the files of the look.
package struct Theme: Sendable {
  typealias Compiled<Page: TemplateModel> = CompiledTemplate<FrameModel, Page>

  let words: Words
  let rules: StyleSheet
  let sheetRules: StyleSheet
  var stylesheet: Asset
  /// What only the sheets for paper need.
  let sheets: Asset
  let icon: Asset
  var logo: Asset?
  let searchScript: Asset
  let home: Compiled<HomePageModel>
  let scheme: Compiled<SchemePageModel>
  let level: Compiled<LevelPageModel>
  let comparison: Compiled<ComparisonPageModel>
  let examples: Compiled<ExamplesPageModel>
  let example: Compiled<ExamplePageModel>
  let groups: Compiled<GroupsPageModel>
  let group: Compiled<GroupPageModel>
  let guidanceIndex: Compiled<GuidanceIndexModel>
  let guidance: Compiled<GuidancePageModel>
  let challenge: Compiled<ChallengePageModel>
  let decisions: Compiled<DecisionsPageModel>
  let money: Compiled<MoneyPageModel>
  let glossary: Compiled<GlossaryPageModel>
  let aToZ: Compiled<AToZPageModel>
  let search: Compiled<SearchPageModel>
  let coverage: Compiled<CoveragePageModel>
  let accessibility: Compiled<AccessibilityPageModel>
  let editions: Compiled<EditionsPageModel>
  let changes: Compiled<ChangesPageModel>
  let changesForMe: Compiled<ChangesPageModel>
  let aboutEdition: Compiled<AboutEditionModel>
  let print: Compiled<PrintPageModel>
  let letter: Compiled<LetterPageModel>
  let letters: Compiled<LettersPageModel>
  let pack: Compiled<PackPageModel>
  let easyScheme: Compiled<EasySchemeModel>
  let easyLevel: Compiled<EasyLevelModel>
  let easyPage: Compiled<EasyReadPageModel>
  let onePage: Compiled<OnePageModel>
  let largePrint: Compiled<LargePrintModel>
  let notFound: Compiled<NotFoundModel>
  let notice: Compiled<NoticePageModel>

  /// The templates that a theme must have, beside the layout.
  package static let pageTemplates = [
    HomePage.template, SchemePage.template, LevelPage.template, ExamplesPage.template, ExamplePage.template,
    GroupsPage.template, GroupPage.template, GuidanceIndexPage.template, GuidancePageView.template,
    ChallengePage.template, DecisionsPage.template, MoneyPage.template, GlossaryPage.template,
    CoveragePage.template, AccessibilityPage.template,
    EditionsPage.template, ChangesPage.template, ChangesForMePage.template, AboutEditionPage.template,
    PrintPage.template, OnePage.template, LargePrintPage.template, LetterPage.template,
    LettersPage.template, PackPage.template, EasySchemePage.template, EasyLevelPage.template,
    EasyReadPage.template,
    ComparisonPage.template,
    AToZPage.template, SearchPage.template,
    NotFoundPage.template,
    NoticePage.template,
  ]

  /// Compiles every template against the pages it is for; the theme is nil when anything is wrong.
  package static func compile(
    _ library: TemplateLibrary, stylesheet: [UInt8], sheets: [UInt8], icon: [UInt8], searchScript: [UInt8]
  ) -> (theme: Theme?, findings: [Diagnostic]) {
    var compiler = ThemeCompiler(library)
    let theme = compiler.theme(
      rules: StyleSheet(stylesheet), sheets: StyleSheet(sheets),
      icon: Asset(name: "icon", ending: "svg", bytes: icon),
      searchScript: Asset(name: "search", ending: "js", bytes: searchScript))
    return (theme, compiler.findings)
  }
}

/// A file of the look, named after its content so that a browser may keep it for ever.
struct Asset: Sendable {
  let path: SitePath
  let bytes: [UInt8]

  init(_ sheet: StyleSheet, name: String) {
    self.init(name: name, ending: "css", bytes: Array(sheet.written.utf8))
  }

  init(name: String, ending: String, bytes: [UInt8]) {
    self.bytes = bytes
    path = .asset("\(name)-\(ContentDigest(of: bytes).hex.prefix(10)).\(ending)")
  }
}

/// Compiles template after template and keeps every finding.
private struct ThemeCompiler {
  let library: TemplateLibrary
  private var usedKeys: Set<String>
  private var found: Set<Diagnostic>

  init(_ library: TemplateLibrary) {
    self.library = library
    usedKeys = Set(Words.needs.map(\.key))
    found = Set(library.findings + library.phrases.check(Words.needs))
  }

  /// Each finding once, in order of place; phrases that nothing uses are told of when all else is sound.
  var findings: [Diagnostic] {
    found.isEmpty ? library.phrases.unused(besides: usedKeys).sorted() : found.sorted()
  }

  mutating func theme(rules: StyleSheet, sheets: StyleSheet, icon: Asset, searchScript: Asset) -> Theme? {
    let home = compile(HomePage.self)
    let scheme = compile(SchemePage.self)
    let level = compile(LevelPage.self)
    let comparison = compile(ComparisonPage.self)
    let examples = compile(ExamplesPage.self)
    let example = compile(ExamplePage.self)
    let groups = compile(GroupsPage.self)
    let group = compile(GroupPage.self)
    let guidanceIndex = compile(GuidanceIndexPage.self)
    let guidance = compile(GuidancePageView.self)
    let challenge = compile(ChallengePage.self)
    let decisions = compile(DecisionsPage.self)
    let money = compile(MoneyPage.self)
    let glossary = compile(GlossaryPage.self)
    let aToZ = compile(AToZPage.self)
    let search = compile(SearchPage.self)
    let coverage = compile(CoveragePage.self)
    let accessibility = compile(AccessibilityPage.self)
    let editions = compile(EditionsPage.self)
    let changes = compile(ChangesPage.self)
    let changesForMe = compile(ChangesForMePage.self)
    let aboutEdition = compile(AboutEditionPage.self)
    let print = compile(PrintPage.self)
    let letter = compile(LetterPage.self)
    let letters = compile(LettersPage.self)
    let pack = compile(PackPage.self)
    let easyScheme = compile(EasySchemePage.self)
    let easyLevel = compile(EasyLevelPage.self)
    let easyPage = compile(EasyReadPage.self)
    let onePage = compile(OnePage.self)
    let largePrint = compile(LargePrintPage.self)
    let notFound = compile(NotFoundPage.self)
    let notice = compile(NoticePage.self)
    guard !found.contains(where: { $0.severity == .error }), let home, let scheme, let level,
      let comparison, let examples, let example, let groups, let group, let guidanceIndex, let guidance,
      let challenge, let decisions,
      let money, let glossary, let aToZ, let search,
      let coverage, let accessibility, let editions, let changes, let changesForMe, let aboutEdition,
      let print, let letter, let letters, let pack, let easyScheme, let easyLevel, let easyPage, let onePage,
      let largePrint, let notFound,
      let notice
    else { return nil }
    return Theme(
      words: Words(phrases: library.phrases), rules: rules, sheetRules: sheets,
      stylesheet: Asset(rules, name: "guide"), sheets: Asset(sheets, name: "sheets"), icon: icon,
      searchScript: searchScript, home: home, scheme: scheme,
      level: level, comparison: comparison, examples: examples, example: example, groups: groups,
      group: group,
      guidanceIndex: guidanceIndex, guidance: guidance, challenge: challenge, decisions: decisions,
      money: money,
      glossary: glossary, aToZ: aToZ, search: search,
      coverage: coverage, accessibility: accessibility, editions: editions, changes: changes,
      changesForMe: changesForMe,
      aboutEdition: aboutEdition,
      print: print, letter: letter, letters: letters, pack: pack, easyScheme: easyScheme,
      easyLevel: easyLevel, easyPage: easyPage, onePage: onePage,
      largePrint: largePrint,
      notFound: notFound, notice: notice)
  }

  private mutating func compile<Page: SitePage>(_ page: Page.Type) -> Theme.Compiled<Page.Model>? {
    let compilation = library.compile(
      page: Page.template, layout: "layout", frame: FrameModel.self, page: Page.Model.self)
    found.formUnion(compilation.findings)
    usedKeys.formUnion(compilation.usedKeys)
    return compilation.template
  }
}
