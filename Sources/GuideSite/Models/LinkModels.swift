import Templates

/// A link with its words.
struct LinkModel: TemplateModel {
  let name: String
  let link: Href
  var summary: String?
  /// True on the page that the link leads to.
  var isCurrent = false

  static let fields: [TemplateField<LinkModel>] = [
    .text("name", \.name), .link("link", \.link), .text("summary", \.summary), .flag("current", \.isCurrent),
  ]
}

/// The pages before and after in reading order.
struct PagerModel: TemplateModel {
  let previous: LinkModel?
  let next: LinkModel?

  static let fields: [TemplateField<PagerModel>] = [
    .object("previous", \.previous), .object("next", \.next),
  ]
}

/// Where a statement comes from.
struct CitationModel: TemplateModel {
  let title: String
  let link: Href?

  static let fields: [TemplateField<CitationModel>] = [.text("title", \.title), .link("link", \.link)]
}

/// Where a figure comes from.
struct SourceModel: TemplateModel {
  let title: String
  let author: String
  let year: String?
  let link: Href?
  let note: String?

  static let fields: [TemplateField<SourceModel>] = [
    .text("title", \.title), .text("author", \.author), .text("year", \.year), .link("link", \.link),
    .text("note", \.note),
  ]
}

/// A file that holds the figures of a page as data.
struct DataFileModel: TemplateModel {
  let name: String
  let link: Href
  /// What kind of file it is, in words.
  let format: String
  /// `2 kilobytes`.
  let size: String

  static let fields: [TemplateField<DataFileModel>] = [
    .text("name", \.name), .link("link", \.link), .text("format", \.format), .text("size", \.size),
  ]
}

/// What the head of a page tells programs of the same figures as data.
struct AlternateModel: TemplateModel {
  let title: String
  let link: Href
  /// The media type of the file.
  let type: String

  static let fields: [TemplateField<AlternateModel>] = [
    .text("title", \.title), .link("link", \.link), .text("type", \.type),
  ]
}

/// Somebody to turn to.
struct ContactModel: TemplateModel {
  let id: String
  let name: String
  let kind: String
  let isIndependent: Bool
  let helpsWith: String
  let phone: String?
  let phoneLink: Href?
  let email: String?
  let emailLink: Href?
  let website: String?
  let websiteLink: Href?
  let post: String?
  let hours: String?

  static let fields: [TemplateField<ContactModel>] = [
    .text("id", \.id), .text("name", \.name), .text("kind", \.kind), .flag("independent", \.isIndependent),
    .text("helps_with", \.helpsWith), .text("phone", \.phone), .link("phone_link", \.phoneLink),
    .text("email", \.email), .link("email_link", \.emailLink), .text("website", \.website),
    .link("website_link", \.websiteLink), .text("post", \.post), .text("hours", \.hours),
  ]
}
