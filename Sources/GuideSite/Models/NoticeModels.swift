import Templates

/// The fields of the page at an address that the edition shown has no more.
struct NoticePageModel: TemplateModel {
  let title: String
  let why: String?
  /// Where the same is found now.
  let now: Href?
  /// The page as it stood.
  let kept: Href
  let keptTitle: String

  static let fields: [TemplateField<NoticePageModel>] = [
    .text("title", \.title), .text("why", \.why), .link("now_link", \.now), .link("kept_link", \.kept),
    .text("kept_title", \.keptTitle),
  ]
}

/// A place that a page had in an earlier edition.
struct MovedPlaceModel: TemplateModel {
  let id: String
  let why: String
  let link: Href?

  static let fields: [TemplateField<MovedPlaceModel>] = [
    .text("id", \.id), .text("why", \.why), .link("link", \.link),
  ]
}
