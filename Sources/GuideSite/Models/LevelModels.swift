import Templates

/// An amount of money, ready to print.
struct AmountModel: TemplateModel {
  /// `£2,000`.
  let amount: String
  /// True where the amount had to be rounded.
  let isAbout: Bool

  static let fields: [TemplateField<AmountModel>] = [.text("amount", \.amount), .flag("about", \.isAbout)]
}

/// A budget by the year, month and week, and by the quarter where that is how it is set.
struct MoneyModel: TemplateModel {
  /// The budget as the council sets it.
  let amount: String
  /// `a year`, `a week`.
  let per: String
  let isNothing: Bool
  let year: AmountModel
  let quarter: AmountModel?
  let month: AmountModel
  let week: AmountModel

  static let fields: [TemplateField<MoneyModel>] = [
    .text("amount", \.amount), .text("per", \.per), .flag("nothing", \.isNothing), .object("year", \.year),
    .object("quarter", \.quarter), .object("month", \.month), .object("week", \.week),
  ]
}

/// One level as a row of the table and as a card.
struct LevelModel: TemplateModel {
  /// `F`.
  let name: String
  /// `Level F`.
  let title: String
  /// The level's part of its address, for an id.
  let slug: String
  let link: Href
  /// `Grant`, and what that means.
  let kind: String
  let kindMeaning: String
  let support: String
  let summary: String?
  /// Absent for a band without money.
  let money: MoneyModel?
  /// True for a level that gives money.
  let hasMoney: Bool
  let points: String?
  /// Expected people as the policy lets them be shown.
  let people: String?
  let spend: String?
  let reviewMonths: Int?
  let fastTrack: String?
  /// The scheme's working days for a plan on the fast track.
  let fastTrackDays: Int?

  static let fields: [TemplateField<LevelModel>] = [
    .text("name", \.name), .text("title", \.title), .text("slug", \.slug), .link("link", \.link),
    .text("kind", \.kind), .text("kind_meaning", \.kindMeaning), .text("support", \.support),
    .text("summary", \.summary), .object("money", \.money), .flag("has_money", \.hasMoney),
    .text("points", \.points), .text("people", \.people), .text("spend", \.spend),
    .flag("is_reviewed", { $0.reviewMonths != nil }), .number("review_months", { $0.reviewMonths ?? 0 }),
    .text("fast_track", \.fastTrack), .flag("has_fast_track_days", { $0.fastTrackDays != nil }),
    .number("fast_track_days", { $0.fastTrackDays ?? 0 }),
  ]
}

/// The table of levels.
struct LevelTableModel: TemplateModel {
  let levels: TemplateRows<LevelModel>
  let hasPoints: Bool
  let hasPeople: Bool
  let hasSpend: Bool
  let hasMoney: Bool
  let hasTotals: Bool
  let totalPeople: String?
  let totalSpend: String?
  /// Why exact numbers are shown, where they are.
  let exactReason: String?

  static let fields: [TemplateField<LevelTableModel>] = [
    .rows("levels", \.levels), .flag("has_points", \.hasPoints), .flag("has_people", \.hasPeople),
    .flag("has_spend", \.hasSpend), .flag("has_money", \.hasMoney), .flag("has_totals", \.hasTotals),
    .text("total_people", \.totalPeople), .text("total_spend", \.totalSpend),
    .text("exact_reason", \.exactReason),
  ]
}

/// One line of what a level must be able to buy.
struct ServiceModel: TemplateModel {
  let service: String
  let unit: String
  let units: String
  let unitPrice: String
  let total: String
  let priceDate: String
  let source: SourceModel?

  static let fields: [TemplateField<ServiceModel>] = [
    .text("service", \.service), .text("unit", \.unit), .text("units", \.units),
    .text("unit_price", \.unitPrice), .text("total", \.total), .text("price_date", \.priceDate),
    .object("source", \.source),
  ]
}

/// What a level must be able to buy, with the proof that it can.
struct ReferenceModel: TemplateModel {
  let services: [ServiceModel]
  let total: String
  let budget: String
  let left: String
  let hasLeft: Bool

  static let fields: [TemplateField<ReferenceModel>] = [
    .list("services", \.services), .text("total", \.total), .text("budget", \.budget), .text("left", \.left),
    .flag("has_left", \.hasLeft),
  ]
}

/// A ground rule.
struct PromiseModel: TemplateModel {
  let name: String
  let text: String
  let isUnsaid: Bool

  static let fields: [TemplateField<PromiseModel>] = [
    .text("name", \.name), .text("text", \.text), .flag("unsaid", \.isUnsaid),
  ]
}

/// A law the scheme rests on.
struct LegalBasisModel: TemplateModel {
  let title: String
  let says: String
  let link: Href?

  static let fields: [TemplateField<LegalBasisModel>] = [
    .text("title", \.title), .text("says", \.says), .link("link", \.link),
  ]
}
