import Diagnostics
import GuideModel
import Templates

/// `/guidance/<page>/`, or `/<scheme>/guidance/<page>/`.
struct GuidancePageView: SitePage {
  static let template = "guidance"
  let context: PageContext
  /// The scheme, for one of its own pages.
  let ownScheme: Scheme?
  let index: Int

  private var pages: [GuidancePage] { ownScheme?.guidance ?? context.edition.guidance }
  private var page: GuidancePage { pages[index] }

  var path: SitePath { path(of: page) }
  var origin: SourceLocation? { page.body.origin.file }
  var title: String { page.title }
  var summary: String { page.summary }
  var crumbs: [LinkModel] {
    ownScheme.map(context.crumbs(below:)) ?? [
      context.homeCrumb, context.link(context.words.title(.guidance), .guidanceIndex),
    ]
  }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(context.challengePath(for: ownScheme)) }
  var keepsPlaces: Bool { true }

  func model(_ prose: inout ProseWriter) -> GuidancePageModel {
    let (html, headings) = prose.write(page.body, under: 1)
    return GuidancePageModel(
      title: page.title, summary: page.summary, headings: headings.count > 2 ? headings : [], body: html,
      easy: context.easyLink(of: page, at: path),
      pager: context.pager(pages, at: index) { context.link($0.title, path(of: $0)) })
  }

  private func path(of page: GuidancePage) -> SitePath {
    ownScheme.map { .guidance(page.id, in: $0.id) } ?? .guidance(page.id)
  }
}

/// `/<scheme>/challenge/`: how to challenge a decision, step by step.
struct ChallengePage: SitePage {
  static let template = "challenge"
  let context: PageContext
  let ownScheme: Scheme

  var path: SitePath { .challenge(in: ownScheme.id) }
  var title: String { context.words.title(.challenge, of: ownScheme) }
  var summary: String { title }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var keepsPlaces: Bool { true }

  func model(_ prose: inout ProseWriter) -> ChallengePageModel {
    var routes: [RouteModel] = []
    for route in context.edition.routes(of: ownScheme) {
      routes.append(
        context.withDeadlines(
          context.route(route, under: 2, letters: { .letter($0.id, for: nil, in: ownScheme.id) }, &prose),
          of: route, in: ownScheme))
    }
    return ChallengePageModel(
      title: title, routes: routes, helpers: context.helpers(with: context.edition.routes(of: ownScheme)),
      contacts: context.allContacts(for: ownScheme))
  }
}

/// `/<scheme>/print/`: the whole scheme on one page.
struct PrintPage: SitePage {
  static let template = "print"
  let context: PageContext
  let ownScheme: Scheme

  var path: SitePath { .print(of: ownScheme.id) }
  var title: String { context.words.title(.print, of: ownScheme) }
  var summary: String { ownScheme.facts.summary }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }
  var tables: [PrintedTable] { SchemePage(context: context, ownScheme: ownScheme).tables }

  func model(_ prose: inout ProseWriter) -> PrintPageModel {
    let ranges = SchemeRanges(context, ownScheme)
    var levels: [PrintLevelModel] = []
    for level in ownScheme.table.levels {
      levels.append(
        PrintLevelModel(
          level: context.level(level, in: ownScheme),
          range: ranges.sentences(of: level),
          meaning: level.meaning.map {
            prose.html($0.body, under: 3, idPrefix: "level-\(level.id.slug)-")
          },
          reference: context.reference(of: level, in: ownScheme),
          examples: context.cards(ownScheme.examples(of: level.id), in: ownScheme)))
    }
    var sections: [PrintSectionModel] = []
    for page in context.edition.guidance + ownScheme.guidance {
      let id = prose.takeID("page-\(page.id)")
      sections.append(
        PrintSectionModel(
          title: page.title, id: id, body: prose.html(page.body, under: 3, idPrefix: id + "-")))
    }
    var routes: [RouteModel] = []
    for route in context.edition.routes(of: ownScheme) {
      routes.append(context.route(route, under: 3, &prose))
    }
    return PrintPageModel(
      title: title, scheme: SchemePage(context: context, ownScheme: ownScheme).model(&prose), levels: levels,
      guidance: sections, routes: routes, contacts: context.allContacts(for: ownScheme))
  }
}

extension PageContext {
  /// The challenge page that fits a page best: its own scheme's, or that of the first scheme.
  func challengePath(for scheme: Scheme?) -> SitePath {
    let scheme = scheme ?? edition.schemes.first
    return scheme.map { .challenge(in: $0.id) } ?? .home
  }
}
