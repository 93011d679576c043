import Diagnostics
import GuideModel
import Templates

/// A page that is going to be rendered.
struct PlannedPage: Sendable {
  let path: SitePath
  /// The page in any tree: its address before it was put into one.
  let page: SitePath
  let tree: SiteTree
  let title: String
  let origin: SourceLocation?
  let template: String
  let promise: PagePromise
  /// True for pages with places that people link to: headings of the council's texts, levels, words, steps.
  let keepsPlaces: Bool
  /// The day on which the rules that it tells of were last decided or put right.
  let changedOn: CalendarDate?
  /// False for the second copy of a page that stands at the root too.
  let isCanonical: Bool
  let render: @Sendable () -> RenderedPage

  /// True for a page that is of one edition alone, and has no counterpart in another.
  var isOfOneEdition: Bool { path == page }
}

/// A page's bytes, with what its checks need to know.
struct RenderedPage: Sendable {
  let path: SitePath
  let template: String
  let promise: PagePromise
  /// What its tables must say.
  var tables: [PrintedTable] = []
  let bytes: [UInt8]
  let links: [WrittenLink]
  let findings: [Diagnostic]
}

/// Every page of the site, each with an address of its own.
struct SitePlan: Sendable {
  private(set) var pages: [PlannedPage] = []
  private(set) var findings: [Diagnostic] = []
  private var taken: [SitePath: PlannedPage] = [:]

  /// A plan without pages.
  init() {}

  /// The pages of one edition in the tree of its context; at the root also those that there are once.
  init(_ context: PageContext, frame: Frame, theme: Theme) {
    if case .root = context.addresses.tree {
      add(AccessibilityPage(context: context), theme.accessibility, frame)
      add(EditionsPage(context: context, asAt: frame.asAt), theme.editions, frame)
      add(NotFoundPage(context: context), theme.notFound, frame)
    }
    add(HomePage(context: context), theme.home, frame)
    add(GuidanceIndexPage(context: context), theme.guidanceIndex, frame)
    for index in context.edition.guidance.indices {
      add(GuidancePageView(context: context, ownScheme: nil, index: index), theme.guidance, frame)
    }
    add(GlossaryPage(context: context), theme.glossary, frame)
    add(CoveragePage(context: context), theme.coverage, frame)
    add(AboutEditionPage(context: context), theme.aboutEdition, frame)
    for scheme in context.edition.schemes {
      add(scheme, context, frame, theme)
    }
    if case .edition = context.addresses.tree, let before = context.guide.edition(before: context.edition) {
      let changes = ChangesPage(context: context, before: before)
      add(changes, theme.changes, frame)
      add(ChangesForMePage(changes: changes), theme.changesForMe, frame)
    }
  }

  private mutating func add(_ scheme: Scheme, _ context: PageContext, _ frame: Frame, _ theme: Theme) {
    add(SchemePage(context: context, ownScheme: scheme), theme.scheme, frame)
    for index in scheme.table.levels.indices {
      add(LevelPage(context: context, ownScheme: scheme, index: index), theme.level, frame)
    }
    add(ExamplesPage(context: context, ownScheme: scheme), theme.examples, frame)
    for example in scheme.examples {
      add(ExamplePage(context: context, ownScheme: scheme, example: example), theme.example, frame)
    }
    add(GroupsPage(context: context, ownScheme: scheme), theme.groups, frame)
    for group in scheme.groups {
      add(GroupPage(context: context, ownScheme: scheme, group: group), theme.group, frame)
    }
    for index in scheme.guidance.indices {
      add(GuidancePageView(context: context, ownScheme: scheme, index: index), theme.guidance, frame)
    }
    add(ChallengePage(context: context, ownScheme: scheme), theme.challenge, frame)
    add(DecisionsPage(context: context, ownScheme: scheme), theme.decisions, frame)
    add(MoneyPage(context: context, ownScheme: scheme), theme.money, frame)
    add(PrintPage(context: context, ownScheme: scheme), theme.print, frame)
  }

  /// Adds a page that no edition lists.
  mutating func add<Page: SitePage>(
    _ page: Page, _ template: Theme.Compiled<Page.Model>, _ frame: Frame
  ) {
    let path = page.path.within(frame.context.addresses.tree)
    let promise = page.promise.kept(at: frame.challengePath(for: page))
    add(
      PlannedPage(
        path: path, page: page.path, tree: frame.context.addresses.tree, title: page.title,
        origin: page.origin,
        template: Page.template, promise: promise, keepsPlaces: page.keepsPlaces,
        changedOn: frame.context.edition.facts.changedOn, isCanonical: frame.isCanonical
      ) {
        var prose = ProseWriter(frame.context, reserved: template.literalIDs)
        let model = page.model(&prose)
        let row = TemplateRow(model)
        var bytes = template.render(frame: TemplateRow(frame.model(for: page)), page: row)
        let back = frame.placesThatCameBack(on: page, bytes)
        if !back.isEmpty {
          bytes = template.render(frame: TemplateRow(frame.model(for: page, without: back)), page: row)
        }
        return RenderedPage(
          path: path, template: Page.template, promise: promise, tables: page.tables, bytes: bytes,
          links: prose.links, findings: prose.findings)
      })
  }

  /// Adds the pages of another plan.
  mutating func add(_ plan: SitePlan) {
    findings += plan.findings
    for page in plan.pages { add(page) }
  }

  /// Adds a page, or a finding that names both sources when its address is taken.
  mutating func add(_ page: PlannedPage) {
    guard let first = taken[page.path] else {
      taken[page.path] = page
      pages.append(page)
      return
    }
    findings.append(
      Diagnostic(
        .addressTwice, "two pages have the address \(page.path)", at: page.origin ?? first.origin,
        help: "rename one of the two files",
        notes: first.origin.map { [.init("the other page comes from here", at: $0)] } ?? []))
  }
}
