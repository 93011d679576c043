import Templates

/// A row of a table of the current range: a level, some levels together, or all.
struct RangeRowModel: TemplateModel {
  let name: String
  /// Absent where the row is about several levels.
  let link: Href?
  /// The council's figure; absent where there is none.
  let figure: String?
  /// The middle half of the real budgets, or why it is not there, in a few words; absent where it has no meaning.
  let range: String?
  /// Absent where nothing is published.
  let people: String?
  let fastTrack: String?
  /// The row's own date, where the rows differ.
  let asAt: String?
  let isCurrent: Bool
  /// True for a level without money, whose plans need no track.
  let isWithoutMoney: Bool

  static let fields: [TemplateField<RangeRowModel>] = [
    .text("name", \.name), .link("link", \.link), .text("figure", \.figure), .text("range", \.range),
    .text("people", \.people), .text("fast_track", \.fastTrack), .text("as_at", \.asAt),
    .flag("current", \.isCurrent), .flag("without_money", \.isWithoutMoney),
  ]
}

/// A table of the current range.
struct RangeTableModel: TemplateModel {
  let rows: [RangeRowModel]
  /// The date of all that is shown, where it is one.
  let asAt: String?
  /// `a year`, where all levels are set by one period.
  let per: String?
  /// False while the council has published nothing: the table has the council's figures alone.
  let isPublished: Bool
  let showsFigures: Bool
  let showsRanges: Bool
  let showsFastTrack: Bool
  /// Working days.
  let fastTrackDays: Int?

  static let fields: [TemplateField<RangeTableModel>] = [
    .list("rows", \.rows), .text("as_at", \.asAt), .text("per", \.per), .flag("published", \.isPublished),
    .flag("shows_figures", \.showsFigures), .flag("shows_ranges", \.showsRanges),
    .flag("shows_fast_track", \.showsFastTrack), .flag("has_fast_track_days", { $0.fastTrackDays != nil }),
    .number("fast_track_days", { $0.fastTrackDays ?? 0 }),
  ]
}

/// The picture of the levels on one scale, with what helps to read it.
struct RangePictureModel: TemplateModel {
  let svg: HTMLFragment
  /// The first line after £0, from which on each line is double the one before.
  let firstLine: String
  /// What the amounts of the scale are for: `a year`.
  let per: String

  static let fields: [TemplateField<RangePictureModel>] = [
    .html("svg", \.svg), .text("first_line", \.firstLine), .text("per", \.per),
  ]
}

/// The shares of budgets in words, all of one kind.
struct SharesModel: TemplateModel {
  let sentences: [String]
  /// Each date once.
  let asAt: [String]

  static let fields: [TemplateField<SharesModel>] = [
    .texts("sentences", \.sentences), .texts("as_at", \.asAt),
  ]
}

/// The current range of a scheme: table, picture and shares.
struct RangeModel: TemplateModel {
  let table: RangeTableModel
  /// Absent where no level has money.
  let picture: RangePictureModel?
  /// How budgets are held.
  let held: SharesModel?
  /// How final budgets compare with the first figure.
  let finals: SharesModel?

  static let fields: [TemplateField<RangeModel>] = [
    .object("range_table", \.table), .object("picture", \.picture), .object("held", \.held),
    .object("finals", \.finals),
  ]
}

/// The current range of one level, in sentences.
struct RangeWordsModel: TemplateModel {
  let words: String
  let more: String
  let people: String?
  let asAt: String?
  /// Whether the council has published anything for the scheme.
  let isPublished: Bool
  /// Figures for some levels together, this one among them.
  let together: [RangeRowModel]

  static let fields: [TemplateField<RangeWordsModel>] = [
    .text("words", \.words), .text("more", \.more), .text("people", \.people), .text("as_at", \.asAt),
    .flag("published", \.isPublished), .list("together", \.together),
  ]
}

/// Where a reader's own figure can lie, and what that means.
struct CompareModel: TemplateModel {
  struct Place: TemplateModel {
    let figures: String
    let name: String
    let text: String

    static let fields: [TemplateField<Place>] = [
      .text("figures", \.figures), .text("name", \.name), .text("text", \.text),
    ]
  }

  let places: [Place]
  /// How many final budgets are above the first figure, where that is shown.
  let above: SharesModel?
  /// The council's page on plans that cost more, where it has one.
  let costsMore: LinkModel?

  static let fields: [TemplateField<CompareModel>] = [
    .list("places", \.places), .object("above", \.above), .object("costs_more", \.costsMore),
  ]
}

/// The current range on a level's own page.
struct LevelRangeModel: TemplateModel {
  let words: RangeWordsModel
  /// The level and its neighbours.
  let table: RangeTableModel
  let picture: RangePictureModel?
  /// True where the real budgets of the level can be shown.
  let isShown: Bool
  /// Absent for a level without money.
  let compare: CompareModel?
  /// The same for all levels, on the scheme's page.
  let all: Href

  static let fields: [TemplateField<LevelRangeModel>] = [
    .object("range_words", \.words), .object("range_table", \.table), .object("picture", \.picture),
    .flag("shown", \.isShown), .object("compare", \.compare),
    .link("all_link", \.all),
  ]
}
