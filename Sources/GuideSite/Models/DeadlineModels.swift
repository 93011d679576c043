import Templates

/// The last days of a time limit by month.
struct DeadlineTableModel: TemplateModel {
  /// What a reader presses to see the table.
  let opening: String
  let caption: String
  /// What to know before one looks for a day.
  let advice: [String]
  /// How the days are counted.
  let rules: [String]
  let rows: [DeadlineRowModel]
  /// False for the time that the council or another body has.
  let isYours: Bool
  /// What to do where a day could not be counted; nil where all could.
  let gap: String?
  let source: CitationModel
  let checkedOn: String
  /// The list of bank holidays, where days were counted with it.
  let bankHolidays: BankHolidaysModel?

  static let fields: [TemplateField<DeadlineTableModel>] = [
    .text("opening", \.opening), .text("caption", \.caption), .texts("advice", \.advice),
    .texts("rules", \.rules),
    .list("rows", \.rows), .flag("is_yours", \.isYours), .text("gap", \.gap), .object("source", \.source),
    .text("checked_on", \.checkedOn), .object("bank_holidays", \.bankHolidays),
  ]
}

/// One month of a table of last days.
struct DeadlineRowModel: TemplateModel {
  let month: String
  /// The last day, counted from the first day of the month and from its last.
  let first: String
  let last: String
  let calendar: Href?

  static let fields: [TemplateField<DeadlineRowModel>] = [
    .text("month", \.month), .text("first", \.first), .text("last", \.last), .link("calendar", \.calendar),
  ]
}

/// Where the bank holidays come from.
struct BankHolidaysModel: TemplateModel {
  let source: CitationModel
  let checkedOn: String

  static let fields: [TemplateField<BankHolidaysModel>] = [
    .object("source", \.source), .text("checked_on", \.checkedOn),
  ]
}
