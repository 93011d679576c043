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
  /// What the file holds, for those who do not see the page.
  let title: String
  /// The file's media type.
  let type: String
  /// True for a file that tells what the columns of another mean.
  let isMetadata: Bool

  static let fields: [TemplateField<DataFileModel>] = [
    .text("name", \.name), .link("link", \.link), .text("format", \.format), .text("size", \.size),
    .text("title", \.title), .text("type", \.type), .flag("metadata", \.isMetadata),
  ]
}

/// Whom to ask now that a contact has closed.
struct InsteadModel: TemplateModel {
  let name: String
  /// The phone, or what there is in place of one; the link is nil for what cannot be followed.
  let way: String?
  let link: Href?

  static let fields: [TemplateField<InsteadModel>] = [
    .text("instead", \.name), .text("way", \.way), .link("way_link", \.link),
  ]
}

/// That a contact has closed.
struct ClosingModel: TemplateModel {
  let on: String
  let instead: InsteadModel?

  static let fields: [TemplateField<ClosingModel>] = [
    .text("closed_on", \.on), .object("replacement", \.instead),
  ]
}

/// Somebody to turn to.
///
/// One that has closed has no way to reach it, so that no template can show a dead number.
struct ContactModel: TemplateModel {
  let id: String
  let name: String
  let kind: String
  let isIndependent: Bool
  let isOfCouncil: Bool
  let isForUrgentHelp: Bool
  let helpsWith: String
  let phone: String?
  let phoneLink: Href?
  let email: String?
  let emailLink: Href?
  let website: String?
  let websiteLink: Href?
  let post: String?
  let hours: String?
  let closing: ClosingModel?

  static let fields: [TemplateField<ContactModel>] = [
    .text("id", \.id), .text("name", \.name), .text("kind", \.kind), .flag("independent", \.isIndependent),
    .text("helps_with", \.helpsWith), .text("phone", \.phone), .link("phone_link", \.phoneLink),
    .text("email", \.email), .link("email_link", \.emailLink), .text("website", \.website),
    .link("website_link", \.websiteLink), .text("post", \.post), .text("hours", \.hours),
    .flag("of_council", \.isOfCouncil), .flag("has_address", { $0.email != nil || $0.post != nil }),
    .object("closed", \.closing),
  ]
}
