import Templates

/// One level on one side of paper.
struct OnePageLevelModel: TemplateModel {
  /// `F`.
  let name: String
  /// The council's longer name, where it says more.
  let more: String?
  let link: Href
  /// Nil in a table without points.
  let points: String?
  /// Money by the year, month and week, or words where there is none.
  let year: String
  let month: String
  let week: String
  let support: String
  /// What the level must be able to buy, in one sentence.
  let services: String?

  static let fields: [TemplateField<OnePageLevelModel>] = [
    .text("name", \.name), .text("more", \.more), .link("link", \.link), .text("points", \.points),
    .text("year", \.year), .text("month", \.month), .text("week", \.week), .text("support", \.support),
    .text("services", \.services),
  ]
}

/// A ground rule on one side of paper.
struct OnePageRuleModel: TemplateModel {
  let name: String
  let text: String
  /// False for a rule that paper can do without.
  let isMain: Bool

  static let fields: [TemplateField<OnePageRuleModel>] = [
    .text("name", \.name), .text("text", \.text), .flag("main", \.isMain),
  ]
}

/// A way to challenge a decision, a line for each step.
struct OnePageRouteModel: TemplateModel {
  struct Step: TemplateModel {
    let title: String
    /// How long it may take, in one sentence.
    let clock: String?

    static let fields: [TemplateField<Step>] = [.text("title", \.title), .text("clock", \.clock)]
  }

  let title: String
  let link: Href
  let steps: [Step]

  static let fields: [TemplateField<OnePageRouteModel>] = [
    .text("title", \.title), .link("link", \.link), .list("steps", \.steps),
  ]
}

/// Somebody to turn to, in one line.
struct OnePageContactModel: TemplateModel {
  let name: String
  /// The phone number, or what there is in place of one.
  let way: String
  let isPhone: Bool
  let link: Href?
  let hours: String?

  static let fields: [TemplateField<OnePageContactModel>] = [
    .text("name", \.name), .text("way", \.way), .flag("is_phone", \.isPhone), .link("link", \.link),
    .text("hours", \.hours),
  ]
}

extension OnePageContactModel {
  /// The shortest way to somebody who has not closed.
  init(_ contact: ContactModel) {
    self.init(
      name: contact.name,
      way: contact.phone ?? contact.email ?? contact.website ?? contact.post ?? contact.helpsWith,
      isPhone: contact.phone != nil, link: contact.phoneLink ?? contact.emailLink ?? contact.websiteLink,
      hours: contact.hours)
  }
}

/// The fields of `/<scheme>/one-page/`, and all that is printed there: the layout is worked out from them.
struct OnePageModel: TemplateModel {
  let council: String
  /// Which edition it is and where it stands.
  let standing: String
  let title: String
  let whoFor: String
  let startSentence: String
  let startMore: String
  let hasPoints: Bool
  let hasMoney: Bool
  let levels: [OnePageLevelModel]
  let rules: [OnePageRuleModel]
  let routes: [OnePageRouteModel]
  let independent: [OnePageContactModel]
  let others: [OnePageContactModel]
  /// What was corrected, each in one sentence or two.
  let corrections: [String]
  /// Edition, address, digest and the council's notice, for paper.
  let foot: [String]
  let scheme: Href
  let largePrint: Href

  static let fields: [TemplateField<OnePageModel>] = [
    .text("sheet_council", \.council), .text("sheet_standing", \.standing), .text("title", \.title),
    .text("who_for", \.whoFor), .text("start_sentence", \.startSentence), .text("start_more", \.startMore),
    .flag("has_points", \.hasPoints), .flag("has_money", \.hasMoney), .list("levels", \.levels),
    .list("rules", \.rules), .list("routes", \.routes), .flag("has_independent", { !$0.independent.isEmpty }),
    .list("independent", \.independent),
    .flag("has_others", { !$0.others.isEmpty }), .list("others", \.others),
    .texts("sheet_corrections", \.corrections), .texts("foot", \.foot), .link("scheme_link", \.scheme),
    .link("large_print_link", \.largePrint),
  ]
}

/// The fields of `/<scheme>/large-print/`.
struct LargePrintModel: TemplateModel {
  struct Level: TemplateModel {
    let level: LevelModel
    let reference: ReferenceModel?

    static let fields: [TemplateField<Level>] = [
      .object("level", \.level), .object("reference", \.reference),
    ]
  }

  let title: String
  let summary: String
  let whoFor: String
  let ages: String
  let nation: String
  let levels: [Level]
  let promises: [PromiseModel]
  let routes: [RouteModel]
  let contacts: [ContactModel]
  let onePage: Href
  let scheme: Href

  static let fields: [TemplateField<LargePrintModel>] = [
    .text("title", \.title), .text("summary", \.summary), .text("who_for", \.whoFor), .text("ages", \.ages),
    .text("nation", \.nation), .list("levels", \.levels), .list("promises", \.promises),
    .list("print_routes", \.routes), .list("contacts", \.contacts), .link("one_page_link", \.onePage),
    .link("scheme_link", \.scheme),
  ]
}
