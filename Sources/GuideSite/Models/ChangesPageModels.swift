import Templates

/// Words of a text that were kept, taken out or put in, or a number of words that are left out because they are as before.
struct ChangedWordsModel: TemplateModel {
  enum Kind: Equatable {
    case kept, takenOut, putIn, leftOut
  }

  let kind: Kind
  let text: String
  var leftOut = 0

  static let fields: [TemplateField<ChangedWordsModel>] = [
    .text("text", \.text), .flag("kept", { $0.kind == .kept }), .flag("taken_out", { $0.kind == .takenOut }),
    .flag("put_in", { $0.kind == .putIn }), .flag("left_out", { $0.kind == .leftOut }),
    .number("words", \.leftOut),
  ]
}

/// One part of a thing that is different: both values, or the words that changed.
struct ChangedPartModel: TemplateModel {
  let name: String
  let before: String
  let after: String
  /// Empty where the two values are easier to read one after the other.
  let words: [ChangedWordsModel]

  static let fields: [TemplateField<ChangedPartModel>] = [
    .text("name", \.name), .text("before", \.before), .text("after", \.after),
    .flag("has_words", { !$0.words.isEmpty }), .list("words", \.words),
  ]
}

/// One thing that is new, gone or different.
struct ChangedThingModel: TemplateModel {
  let name: String
  let isNew: Bool
  let isGone: Bool
  let parts: [ChangedPartModel]

  static let fields: [TemplateField<ChangedThingModel>] = [
    .text("name", \.name), .flag("new", \.isNew), .flag("gone", \.isGone),
    .flag("has_parts", { !$0.parts.isEmpty }), .list("parts", \.parts),
  ]
}

/// Things of one kind that are different, under a heading.
struct ChangedThingsModel: TemplateModel {
  let heading: String
  let things: [ChangedThingModel]

  static let fields: [TemplateField<ChangedThingsModel>] = [
    .text("heading", \.heading), .list("things", \.things),
  ]
}

/// Levels that belong together and are not as they were.
struct ChangedLevelModel: TemplateModel {
  /// What happened, in a sentence.
  let words: String
  let before: [LinkModel]
  let after: [LinkModel]
  let parts: [ChangedPartModel]
  let reasons: [String]
  /// How needs are still met where there is less money.
  let needs: [String]

  static let fields: [TemplateField<ChangedLevelModel>] = [
    .text("words", \.words), .flag("has_before", { !$0.before.isEmpty }), .list("before", \.before),
    .flag("has_after", { !$0.after.isEmpty }), .list("after", \.after),
    .flag("has_parts", { !$0.parts.isEmpty }), .list("parts", \.parts), .texts("reasons", \.reasons),
    .texts("needs", \.needs),
  ]
}

/// What became of one level, for somebody who has it.
struct OwnLevelModel: TemplateModel {
  let before: LinkModel
  /// Nil where the level is gone and nothing is said of where its people find themselves.
  let after: LinkModel?
  let amountBefore: String
  let amountAfter: String
  /// How much more or less; nil where it cannot be told.
  let difference: String?

  static let fields: [TemplateField<OwnLevelModel>] = [
    .object("before", \.before), .object("after", \.after), .text("amount_before", \.amountBefore),
    .text("amount_after", \.amountAfter), .text("difference", \.difference),
  ]
}

/// All that is different in one scheme.
struct ChangedSchemeModel: TemplateModel {
  let id: String
  let name: String
  let isNew: Bool
  let isGone: Bool
  let reasons: [String]
  /// How needs are still met, for all that is less in this scheme.
  let needs: [String]
  let ownLevels: [OwnLevelModel]
  /// What changed of the promises, and of what levels must be able to buy.
  let ownRules: [ChangedThingsModel]
  let levels: [ChangedLevelModel]
  let groups: [ChangedThingsModel]

  static let fields: [TemplateField<ChangedSchemeModel>] = [
    .text("id", \.id), .text("name", \.name), .flag("new", \.isNew), .flag("gone", \.isGone),
    .texts("reasons", \.reasons), .texts("all_needs", \.needs),
    .flag("has_own_levels", { !$0.ownLevels.isEmpty }),
    .flag("was_there", { !$0.isNew && !$0.isGone }),
    .list("own_levels", \.ownLevels),
    .list("own_rules", \.ownRules), .flag("has_own_rules", { !$0.ownRules.isEmpty }),
    .flag("has_levels", { !$0.levels.isEmpty }), .list("levels", \.levels),
    .list("groups", \.groups),
  ]
}

/// A page or place of the edition before that is gone.
struct GoneAddressModel: TemplateModel {
  let address: String
  let why: String

  static let fields: [TemplateField<GoneAddressModel>] = [.text("address", \.address), .text("why", \.why)]
}

/// The fields of `/editions/<date>/changes/`.
struct ChangesPageModel: TemplateModel {
  let title: String
  let before: LinkModel
  let after: LinkModel
  let schemes: [ChangedSchemeModel]
  /// What is for all schemes: routes, guidance, the glossary.
  let general: [ChangedThingsModel]
  let gone: [GoneAddressModel]
  /// The page for somebody who has a budget already.
  let forMe: Href
  /// The page of all changes.
  let page: Href

  static let fields: [TemplateField<ChangesPageModel>] = [
    .link("for_me_link", \.forMe), .link("changes_page", \.page),
    .text("title", \.title), .object("before", \.before), .object("after", \.after),
    .flag("nothing", { $0.schemes.isEmpty && $0.general.isEmpty }),
    .flag("has_schemes", { !$0.schemes.isEmpty }), .list("changed_schemes", \.schemes),
    .flag("has_general", { !$0.general.isEmpty }), .list("general", \.general),
    .flag("has_gone_addresses", { !$0.gone.isEmpty }), .list("gone_addresses", \.gone),
  ]
}
