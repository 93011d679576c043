import Diagnostics
import GuideModel
import Templates

/// `/<scheme>/`: the table of levels and the ways in.
struct SchemePage: SitePage {
  static let template = "scheme"
  let context: PageContext
  let ownScheme: Scheme

  var path: SitePath { .scheme(ownScheme.id) }
  var title: String { ownScheme.facts.name }
  var summary: String { ownScheme.facts.summary }
  var crumbs: [LinkModel] { [context.homeCrumb] }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }
  var keepsPlaces: Bool { true }
  var tables: [PrintedTable] {
    let tables = PrintedTables(context, ownScheme)
    return [tables.levels, tables.range]
  }
  var dataFiles: [DataFileModel] { SchemeData(context, ownScheme).links }

  func model(_ prose: inout ProseWriter) -> SchemePageModel {
    let facts = ownScheme.facts
    let examples = context.examplesInOrder(of: ownScheme)
    return SchemePageModel(
      name: facts.name, shortName: facts.shortName, summary: facts.summary, whoFor: facts.whoFor,
      ages: context.words.ages(facts.ages), nation: context.words.nation(facts.nation),
      table: context.table(of: ownScheme), comparisons: context.comparisons(of: ownScheme),
      range: SchemeRanges(context, ownScheme).model(&prose),
      promises: context.promises(of: ownScheme),
      guidance: ownScheme.guidance.map {
        context.link($0.title, .guidance($0.id, in: ownScheme.id), summary: $0.summary)
      },
      groups: ownScheme.groups.map {
        context.link($0.page?.title ?? $0.name, .group($0.id, in: ownScheme.id), summary: $0.page?.summary)
      },
      examples: context.cards(examples, in: ownScheme),
      examplesLink: context.addresses.link(.examples(in: ownScheme.id)), exampleCount: examples.count,
      routes: context.edition.routes(of: ownScheme).map {
        LinkModel(
          name: $0.title,
          link: context.addresses.link(.challenge(in: ownScheme.id), fragment: $0.id.slug),
          summary: $0.summary)
      },
      decisions: context.addresses.link(.decisions(in: ownScheme.id)),
      money: context.addresses.link(.money(of: ownScheme.id)),
      print: context.addresses.link(.print(of: ownScheme.id)),
      onePage: context.addresses.link(.onePage(of: ownScheme.id)),
      largePrint: context.addresses.link(.largePrint(of: ownScheme.id)),
      easy: context.addresses.link(.easy(of: ownScheme.id)),
      legalBasis: context.legalBasis(of: ownScheme),
      sources: facts.sources.map(context.source), contacts: context.allContacts(for: ownScheme))
  }
}

/// `/<scheme>/<level>/`: what a level means.
struct LevelPage: SitePage {
  static let template = "level"
  let context: PageContext
  let ownScheme: Scheme
  let index: Int

  private var ownLevel: Level { ownScheme.table.levels[index] }

  var path: SitePath { .level(ownLevel.id, in: ownScheme.id) }
  var origin: SourceLocation? { ownLevel.meaning?.body.origin.file }
  var title: String { context.words.title(of: ownLevel) }
  var summary: String { ownLevel.meaning?.summary ?? ownLevel.support }
  var level: Level? { ownLevel }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }
  var keepsPlaces: Bool { true }
  var tables: [PrintedTable] { [PrintedTables(context, ownScheme).range(around: ownLevel)] }

  func model(_ prose: inout ProseWriter) -> LevelPageModel {
    LevelPageModel(
      level: context.level(ownLevel, in: ownScheme),
      range: SchemeRanges(context, ownScheme).model(of: ownLevel, &prose),
      comparisons: context.comparisons(of: ownScheme, with: ownLevel.id),
      meaning: ownLevel.meaning.map { prose.html($0.body, under: 2) },
      reference: context.reference(of: ownLevel, in: ownScheme),
      noReferenceReason: ownScheme.unpriced.first { $0.level == ownLevel.id }?.reason,
      examples: context.cards(ownScheme.examples(of: ownLevel.id), in: ownScheme),
      promises: context.promises(of: ownScheme),
      decisions: context.addresses.link(.decisions(in: ownScheme.id)),
      money: context.addresses.link(.money(of: ownScheme.id)),
      pager: context.pager(ownScheme.table.levels, at: index, levelLink),
      levels: ownScheme.table.levels.map(levelLink),
      source: ownScheme.source(ownLevel.source).map(context.source),
      examplesLink: context.addresses.link(.examples(in: ownScheme.id)),
      onePage: context.addresses.link(.onePage(of: ownScheme.id)),
      largePrint: context.addresses.link(.largePrint(of: ownScheme.id)), exactReason: context.exactReason,
      letters: context.letterLinks(for: ownLevel, in: ownScheme),
      pack: context.addresses.link(.pack(of: ownLevel.id, in: ownScheme.id)),
      easy: context.addresses.link(.easy(of: ownLevel.id, in: ownScheme.id)))
  }

  private func levelLink(_ other: Level) -> LinkModel {
    context.link(
      context.words.title(of: other), .level(other.id, in: ownScheme.id), summary: other.support,
      isCurrent: other.id == ownLevel.id)
  }
}

/// `/<scheme>/examples/`: every example.
struct ExamplesPage: SitePage {
  static let template = "examples"
  let context: PageContext
  let ownScheme: Scheme

  var path: SitePath { .examples(in: ownScheme.id) }
  var title: String { context.words.title(.examples, of: ownScheme) }
  var summary: String { title }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }

  func model(_ prose: inout ProseWriter) -> ExamplesPageModel {
    ExamplesPageModel(
      title: title,
      examples: context.cards(context.examplesInOrder(of: ownScheme), in: ownScheme))
  }
}

/// `/<scheme>/examples/<example>/`: one story.
struct ExamplePage: SitePage {
  static let template = "example"
  let context: PageContext
  let ownScheme: Scheme
  let example: SupportExample

  var path: SitePath { .example(example.id, in: ownScheme.id) }
  var origin: SourceLocation? { example.body.origin.file }
  var title: String { example.title }
  var summary: String { example.summary }
  var crumbs: [LinkModel] {
    context.crumbs(below: ownScheme) + [
      context.link(context.words.phrases.text(PageTitles.examples.crumbKey), .examples(in: ownScheme.id))
    ]
  }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }
  var keepsPlaces: Bool { true }

  func model(_ prose: inout ProseWriter) -> ExamplePageModel {
    let all = context.examplesInOrder(of: ownScheme)
    let index = all.firstIndex { $0.id == example.id } ?? 0
    return ExamplePageModel(
      card: context.card(example, in: ownScheme),
      body: prose.html(example.body, under: 2), easy: context.easyLink(of: example, at: path),
      outcomes: example.outcomes,
      supports: example.supports.map { SupportModel(what: $0.what, cost: $0.cost.description) },
      reason: example.reasonForAmount,
      levelBudget: ownScheme.table[example.level]?.budget?.amount.description,
      anonymised: context.words.anonymised(example.anonymised.method),
      checkedByRole: example.anonymised.checkedByRole,
      checkedOn: context.words.date(example.anonymised.checkedOn),
      pager: context.pager(all, at: index) { context.link($0.title, .example($0.id, in: ownScheme.id)) })
  }
}

/// `/<scheme>/groups/`: people with similar needs.
struct GroupsPage: SitePage {
  static let template = "groups"
  let context: PageContext
  let ownScheme: Scheme

  var path: SitePath { .groups(in: ownScheme.id) }
  var title: String { context.words.title(.groups, of: ownScheme) }
  var summary: String { title }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }

  func model(_ prose: inout ProseWriter) -> GroupsPageModel {
    GroupsPageModel(
      title: title,
      groups: ownScheme.groups.map {
        context.link($0.page?.title ?? $0.name, .group($0.id, in: ownScheme.id), summary: $0.page?.summary)
      })
  }
}

/// `/<scheme>/groups/<group>/`: a page for one group.
struct GroupPage: SitePage {
  static let template = "group"
  let context: PageContext
  let ownScheme: Scheme
  let group: Group

  var path: SitePath { .group(group.id, in: ownScheme.id) }
  var origin: SourceLocation? { group.page?.body.origin.file }
  var title: String { group.page?.title ?? group.name }
  var summary: String { group.page?.summary ?? group.name }
  var crumbs: [LinkModel] {
    context.crumbs(below: ownScheme) + [
      context.link(context.words.phrases.text(PageTitles.groups.crumbKey), .groups(in: ownScheme.id))
    ]
  }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }
  var keepsPlaces: Bool { true }
  var tables: [PrintedTable] {
    let tables = PrintedTables(context, ownScheme)
    return [tables.range, tables.range(of: group)].compactMap { $0 }
  }

  func model(_ prose: inout ProseWriter) -> GroupPageModel {
    let gap = ownScheme.coverage.first { $0.explains(.group(group.id)) }
    let ranges = SchemeRanges(context, ownScheme)
    return GroupPageModel(
      title: title, name: group.name, summary: group.page?.summary,
      body: group.page.map { prose.html($0.body, under: 1) },
      easy: group.page.flatMap { context.easyLink(of: $0, at: path) },
      range: ranges.model(&prose), ownTable: ranges.table(of: group),
      examples: context.cards(ownScheme.examples(of: group.id), in: ownScheme), gapReason: gap?.reason,
      fillBy: gap?.fillBy.map(context.words.date))
  }
}
