import Templates

/// The fields of `/editions/`.
struct EditionsPageModel: TemplateModel {
  /// Days on which one edition counted, or none.
  struct Period: TemplateModel {
    /// Nil where no edition was in force.
    let edition: Counted?
    let from: String
    /// Nil while it is so.
    let to: String?

    static let fields: [TemplateField<Period>] = [
      .object("edition", \.edition), .text("from", \.from), .text("to", \.to),
    ]
  }

  /// The edition that counted.
  struct Counted: TemplateModel {
    let name: String
    let link: Href
    /// What changed since the edition before; nil for the first.
    let changes: Href?

    static let fields: [TemplateField<Counted>] = [
      .text("name", \.name), .link("link", \.link), .link("changes_link", \.changes),
    ]
  }

  /// An edition that does not count yet, was taken back or never counted.
  struct Other: TemplateModel {
    let name: String
    let link: Href
    let date: String
    let summary: String
    let standing: StandingModel

    static let fields: [TemplateField<Other>] = [
      .text("name", \.name), .link("link", \.link), .text("date", \.date), .text("summary", \.summary),
      .object("standing", \.standing),
    ]
  }

  let title: String
  /// Nil while no edition has come into force.
  let firstDay: String?
  /// The newest first.
  let periods: [Period]
  let others: [Other]

  static let fields: [TemplateField<EditionsPageModel>] = [
    .text("title", \.title), .text("first_day", \.firstDay), .list("periods", \.periods),
    .flag("has_others", { !$0.others.isEmpty }), .list("others", \.others),
  ]
}
