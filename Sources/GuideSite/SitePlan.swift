import Diagnostics
import GuideModel
import Templates

/// A page that is going to be rendered.
struct PlannedPage: Sendable {
  let facts: PageFacts
  /// Makes the page in the frame of its tree, once it is known where its edition stands.
  let render: @Sendable (Frame) -> RenderedPage

  var path: SitePath { facts.path }
}

/// A page's bytes, with what its checks need to know.
struct RenderedPage: Sendable {
  let path: SitePath
  let template: String
  let promise: PagePromise
  /// Nil for a page that the search does not find.
  var found: Findable?
  /// What its tables must say.
  var tables: [PrintedTable] = []
  let bytes: [UInt8]
  let links: [WrittenLink]
  let findings: [Diagnostic]
}

/// Every page of a tree, each with an address of its own.
struct SitePlan: Sendable {
  private(set) var pages: [PlannedPage] = []
  private(set) var findings: [Diagnostic] = []
  private var taken = TakenAddresses()

  /// A plan without pages.
  init() {}

  /// The pages of one edition in the tree of its context; at the root also those that there are once.
  init(_ context: PageContext, frame: BareFrame, theme: Theme) {
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
    add(AToZPage(context: context), theme.aToZ, frame)
    add(CoveragePage(context: context), theme.coverage, frame)
    add(AboutEditionPage(context: context), theme.aboutEdition, frame)
    for scheme in context.edition.schemes {
      add(scheme, context, frame, theme)
    }
    for page in context.edition.easilyRead.compactMap({ EasyReadPage(context: context, main: $0) }) {
      add(page, theme.easyPage, frame)
    }
    if case .edition = context.addresses.tree, let before = context.guide.edition(before: context.edition) {
      let changes = ChangesPage(context: context, before: before)
      add(changes, theme.changes, frame)
      add(ChangesForMePage(changes: changes), theme.changesForMe, frame)
    }
  }

  private mutating func add(_ scheme: Scheme, _ context: PageContext, _ frame: BareFrame, _ theme: Theme) {
    add(SchemePage(context: context, ownScheme: scheme), theme.scheme, frame)
    add(EasySchemePage(context: context, ownScheme: scheme), theme.easyScheme, frame)
    for index in scheme.table.levels.indices {
      add(LevelPage(context: context, ownScheme: scheme, index: index), theme.level, frame)
      add(
        EasyLevelPage(context: context, ownScheme: scheme, ownLevel: scheme.table.levels[index]),
        theme.easyLevel, frame)
    }
    for index in scheme.table.neighbours.indices {
      add(ComparisonPage(context: context, ownScheme: scheme, index: index), theme.comparison, frame)
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
    let standing = context.guide.standing(of: context.edition, asAt: frame.asAt)
    add(OnePage(context: context, ownScheme: scheme, standing: standing), theme.onePage, frame)
    add(LargePrintPage(context: context, ownScheme: scheme), theme.largePrint, frame)
    addLetters(of: scheme, context, frame, theme)
  }

  private mutating func addLetters(
    of scheme: Scheme, _ context: PageContext, _ frame: BareFrame, _ theme: Theme
  ) {
    let writer = LetterWriter(context, scheme)
    let letters = context.edition.letters(of: scheme)
    if !letters.isEmpty { add(LettersPage(context: context, ownScheme: scheme), theme.letters, frame) }
    for level in [nil] + scheme.table.levels.map(Optional.init) {
      for letter in letters {
        let page = LetterPage(
          context: context, ownScheme: scheme, letter: letter, ownLevel: level, writer: writer)
        add(page, theme.letter, frame)
      }
      guard let level else { continue }
      add(
        PackPage(context: context, ownScheme: scheme, ownLevel: level, writer: writer), theme.pack, frame)
    }
  }

  /// Adds a page that no edition lists.
  mutating func add<Page: SitePage>(
    _ page: Page, _ template: Theme.Compiled<Page.Model>, _ bare: BareFrame
  ) {
    let facts = PageFacts(
      page: page.path, tree: bare.context.addresses.tree, title: page.title, origin: page.origin,
      keepsPlaces: page.keepsPlaces)
    add(
      PlannedPage(facts: facts) { frame in
        var prose = ProseWriter(frame.context, reserved: template.literalIDs)
        let model = page.model(&prose)
        let row = TemplateRow(model)
        var bytes = template.render(frame: TemplateRow(frame.model(for: page)), page: row)
        let back = frame.placesThatCameBack(on: page, bytes)
        if !back.isEmpty {
          bytes = template.render(frame: TemplateRow(frame.model(for: page, without: back)), page: row)
        }
        return RenderedPage(
          path: facts.path, template: Page.template,
          promise: page.promise.kept(at: frame.challengePath(for: page)),
          found: page.foundAs.map { Findable(kind: $0, place: page.scheme?.facts.shortName) },
          tables: page.tables, bytes: bytes,
          links: prose.links, findings: prose.findings + page.findings())
      })
  }

  /// Adds a page, or a finding that names both sources when its address is taken.
  mutating func add(_ page: PlannedPage) {
    if let finding = taken.add(page.facts) { findings.append(finding) } else { pages.append(page) }
  }
}
