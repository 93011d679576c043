import Templates

/// The fields of `/<scheme>/`.
struct SchemePageModel: TemplateModel {
  let name: String
  let shortName: String
  let summary: String
  let whoFor: String
  let ages: String
  let nation: String
  let table: LevelTableModel
  /// Two levels side by side, for each two that stand next to each other.
  let comparisons: [LinkModel]
  let range: RangeModel
  let promises: [PromiseModel]
  let guidance: [LinkModel]
  let groups: [LinkModel]
  let examples: [ExampleCardModel]
  let examplesLink: Href
  let exampleCount: Int
  let routes: [LinkModel]
  let decisions: Href
  let money: Href
  let print: Href
  let onePage: Href
  let largePrint: Href
  let easy: Href
  let legalBasis: [LegalBasisModel]
  let sources: [SourceModel]
  let contacts: [ContactModel]

  static let fields: [TemplateField<SchemePageModel>] = [
    .text("name", \.name), .text("short_name", \.shortName), .text("summary", \.summary),
    .text("who_for", \.whoFor), .text("ages", \.ages), .text("nation", \.nation), .object("table", \.table),
    .flag("has_comparisons", { !$0.comparisons.isEmpty }), .list("comparisons", \.comparisons),
    .object("range", \.range),
    .list("promises", \.promises), .list("guidance", \.guidance), .list("groups", \.groups),
    .list("examples", \.examples), .link("examples_link", \.examplesLink),
    .number("example_count", \.exampleCount), .list("routes", \.routes), .link("decisions_link", \.decisions),
    .link("money_link", \.money), .link("print_link", \.print),
    .link("one_page_link", \.onePage), .link("large_print_link", \.largePrint), .link("easy_link", \.easy),
    .list("legal_basis", \.legalBasis), .list("sources", \.sources), .list("contacts", \.contacts),
  ]
}

/// The fields of `/<scheme>/<level>/`.
struct LevelPageModel: TemplateModel {
  let level: LevelModel
  let range: LevelRangeModel
  /// The level beside the one before it, and beside the one after.
  let comparisons: [LinkModel]
  let meaning: HTMLFragment?
  let reference: ReferenceModel?
  /// Why nothing shows what a level with money must be able to buy.
  let noReferenceReason: String?
  let examples: [ExampleCardModel]
  let promises: [PromiseModel]
  let decisions: Href
  let money: Href
  let pager: PagerModel
  /// Every level of the scheme, for the menu beside the page.
  let levels: [LinkModel]
  let source: SourceModel?
  let examplesLink: Href
  /// The whole scheme in two other forms.
  let onePage: Href
  let largePrint: Href
  let exactReason: String?
  let letters: [LinkModel]
  let pack: Href
  let easy: Href

  static let fields: [TemplateField<LevelPageModel>] = [
    .object("level", \.level), .object("range", \.range),
    .flag("has_comparisons", { !$0.comparisons.isEmpty }), .list("comparisons", \.comparisons),
    .html("meaning", \.meaning), .object("reference", \.reference), .list("examples", \.examples),
    .text("no_reference_reason", \.noReferenceReason), .link("decisions_link", \.decisions),
    .link("money_link", \.money), .list("promises", \.promises), .object("pager", \.pager),
    .list("levels", \.levels),
    .object("source", \.source), .link("examples_link", \.examplesLink),
    .link("one_page_link", \.onePage), .link("large_print_link", \.largePrint),
    .text("exact_reason", \.exactReason),
    .flag("has_letters", { !$0.letters.isEmpty }), .list("letters", \.letters), .link("pack_link", \.pack),
    .link("easy_link", \.easy),
  ]
}

/// The fields of `/<scheme>/examples/`.
struct ExamplesPageModel: TemplateModel {
  let title: String
  let examples: [ExampleCardModel]

  static let fields: [TemplateField<ExamplesPageModel>] = [
    .text("title", \.title),
    .list("examples", \.examples),
  ]
}

/// The fields of `/<scheme>/examples/<example>/`.
struct ExamplePageModel: TemplateModel {
  let card: ExampleCardModel
  let body: HTMLFragment
  /// The Easy Read version.
  let easy: Href?
  let outcomes: [String]
  let supports: [SupportModel]
  let reason: String?
  let levelBudget: String?
  let anonymised: String
  let checkedByRole: String
  let checkedOn: String
  let pager: PagerModel

  static let fields: [TemplateField<ExamplePageModel>] = [
    .object("card", \.card), .html("body", \.body), .link("easy_link", \.easy),
    .texts("outcomes", \.outcomes), .list("supports", \.supports), .text("reason", \.reason),
    .text("level_budget", \.levelBudget), .text("anonymised", \.anonymised),
    .text("checked_by_role", \.checkedByRole), .text("checked_on", \.checkedOn), .object("pager", \.pager),
  ]
}

/// The fields of `/<scheme>/groups/`.
struct GroupsPageModel: TemplateModel {
  let title: String
  let groups: [LinkModel]

  static let fields: [TemplateField<GroupsPageModel>] = [
    .text("title", \.title),
    .list("groups", \.groups),
  ]
}

/// The fields of `/<scheme>/groups/<group>/`.
struct GroupPageModel: TemplateModel {
  let title: String
  let name: String
  let summary: String?
  let body: HTMLFragment?
  /// The Easy Read version.
  let easy: Href?
  /// The current range of every level, which is about similar need whatever the group.
  let range: RangeModel
  /// What is published about the group itself.
  let ownTable: RangeTableModel?
  let examples: [ExampleCardModel]
  /// The council's reason, where there is nothing to show.
  let gapReason: String?
  let fillBy: String?

  static let fields: [TemplateField<GroupPageModel>] = [
    .text("title", \.title), .text("name", \.name),
    .text("summary", \.summary), .html("body", \.body), .link("easy_link", \.easy),
    .object("range", \.range),
    .object("own_table", \.ownTable), .list("examples", \.examples), .text("gap_reason", \.gapReason),
    .text("fill_by", \.fillBy),
  ]
}

/// The fields of `/<scheme>/challenge/`.
struct ChallengePageModel: TemplateModel {
  let title: String
  let routes: [RouteModel]
  /// Independent people who help with a step.
  let helpers: [ContactModel]
  let contacts: [ContactModel]

  static let fields: [TemplateField<ChallengePageModel>] = [
    .text("title", \.title), .flag("several", { $0.routes.count > 1 }),
    .flag("has_helpers", { !$0.helpers.isEmpty }), .list("helpers", \.helpers),
    .list("routes", \.routes), .list("contacts", \.contacts),
  ]
}

/// A level on the page that holds the whole scheme.
struct PrintLevelModel: TemplateModel {
  let level: LevelModel
  let range: RangeWordsModel
  let meaning: HTMLFragment?
  let reference: ReferenceModel?
  let examples: [ExampleCardModel]

  static let fields: [TemplateField<PrintLevelModel>] = [
    .object("level", \.level), .object("range_words", \.range), .html("meaning", \.meaning),
    .object("reference", \.reference), .list("examples", \.examples),
  ]
}

/// A page of guidance on the page that holds the whole scheme.
struct PrintSectionModel: TemplateModel {
  let title: String
  let id: String
  let body: HTMLFragment

  static let fields: [TemplateField<PrintSectionModel>] = [
    .text("title", \.title), .text("id", \.id), .html("body", \.body),
  ]
}

/// The fields of `/<scheme>/print/`.
struct PrintPageModel: TemplateModel {
  let title: String
  let scheme: SchemePageModel
  let levels: [PrintLevelModel]
  let guidance: [PrintSectionModel]
  let routes: [RouteModel]
  let contacts: [ContactModel]

  static let fields: [TemplateField<PrintPageModel>] = [
    .text("title", \.title), .object("scheme", \.scheme), .list("print_levels", \.levels),
    .list("print_guidance", \.guidance), .list("print_routes", \.routes), .list("contacts", \.contacts),
  ]
}
