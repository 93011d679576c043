import Templates

/// The fields of `/<scheme>/<level>/easy/`.
struct EasyLevelModel: TemplateModel {
  let title: String
  let level: LevelModel
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
  /// Who can help and is not part of the council.
  let independent: [OnePageContactModel]
  let others: [OnePageContactModel]

  static let fields: [TemplateField<EasyLevelModel>] = [
    .text("title", \.title), .object("level", \.level), .texts("kind_lines", \.kind),
    .text("other_amount", \.otherAmount), .texts("range_lines", \.range), .text("range_date", \.rangeDate),
    .link("prices_link", \.prices), .flag("has_independent", { !$0.independent.isEmpty }),
    .list("independent", \.independent), .flag("has_others", { !$0.others.isEmpty }),
    .list("others", \.others),
  ]
}
