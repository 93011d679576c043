import Templates

/// The fields of `/<scheme>/<level>/easy/`.
struct EasyLevelModel: TemplateModel {
  let title: String
  let level: LevelModel
  /// What the level is for.
  let support: String
  /// What kind of help the level gives, a sentence each.
  let kind: [String]
  /// The budget by another period.
  let otherAmount: String?
  /// What others at the level get, a sentence each.
  let range: [String]
  /// The day of these amounts; nil where none are shown.
  let rangeDate: String?
  /// Where the prices of what the level must be able to buy stand; nil where it need not buy anything.
  let prices: Href?
  /// All the levels in Easy Read.
  let allLevels: Href
  let helpers: EasyHelpersModel

  static let fields: [TemplateField<EasyLevelModel>] = [
    .text("title", \.title), .object("level", \.level), .text("support_line", \.support),
    .texts("kind_lines", \.kind),
    .text("other_amount", \.otherAmount), .texts("range_lines", \.range), .text("range_date", \.rangeDate),
    .link("prices_link", \.prices),
    .link("all_levels_link", \.allLevels), .object("helpers", \.helpers),
  ]
}

/// Whom to turn to, in Easy Read.
struct EasyHelpersModel: TemplateModel {
  /// Who can help and is not part of the council.
  let independent: [OnePageContactModel]
  /// Who can help at once.
  let urgent: [OnePageContactModel]
  /// Everybody who can help.
  let everyone: Href

  static let fields: [TemplateField<EasyHelpersModel>] = [
    .flag("has_independent", { !$0.independent.isEmpty }), .list("independent", \.independent),
    .flag("has_urgent", { !$0.urgent.isEmpty }), .list("urgent", \.urgent),
    .link("everyone_link", \.everyone),
  ]
}

/// The fields of `/<scheme>/easy/`.
struct EasySchemeModel: TemplateModel {
  /// A level in one line.
  struct Level: TemplateModel {
    let level: LevelModel
    let support: String
    let link: Href

    static let fields: [TemplateField<Level>] = [
      .object("level", \.level), .text("support_line", \.support), .link("easy_link", \.link),
    ]
  }

  let title: String
  let name: String
  let levels: [Level]
  /// The scheme's main page.
  let scheme: Href
  let helpers: EasyHelpersModel

  static let fields: [TemplateField<EasySchemeModel>] = [
    .text("title", \.title), .text("name", \.name), .list("levels", \.levels),
    .link("scheme_link", \.scheme), .object("helpers", \.helpers),
  ]
}
