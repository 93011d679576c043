import Templates

/// One of two levels that stand side by side.
struct ComparedLevelModel: TemplateModel {
  let level: LevelModel
  let range: RangeWordsModel
  let reference: ReferenceModel?
  /// Why nothing shows what a level with money must be able to buy.
  let noReferenceReason: String?
  let examples: [LinkModel]

  static let fields: [TemplateField<ComparedLevelModel>] = [
    .object("level", \.level), .object("range_words", \.range), .object("reference", \.reference),
    .text("no_reference_reason", \.noReferenceReason), .list("examples", \.examples),
    .flag("has_examples", { !$0.examples.isEmpty }), .number("example_count", \.examples.count),
  ]
}

/// The fields of `/<scheme>/compare/<pair>/`.
struct ComparisonPageModel: TemplateModel {
  let title: String
  /// The lower level, then the one after it.
  let sides: [ComparedLevelModel]
  /// How much more the higher level has, in a sentence; nil where that cannot be said.
  let difference: String?
  let pager: PagerModel

  static let fields: [TemplateField<ComparisonPageModel>] = [
    .text("title", \.title), .list("sides", \.sides), .text("difference", \.difference),
    .flag("has_money", { $0.sides.contains { $0.level.hasMoney } }),
    .flag("has_points", { $0.sides.contains { $0.level.points != nil } }), .object("pager", \.pager),
  ]
}
