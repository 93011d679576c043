import Templates

/// One line of the A to Z.
struct AToZEntryModel: TemplateModel {
  let name: String
  /// What kind of thing it is.
  let kind: String
  /// The scheme it belongs to.
  let place: String?
  /// Where it leads, if that is one page.
  let link: Href?
  /// Where it is found, if that is several.
  let places: [LinkModel]

  static let fields: [TemplateField<AToZEntryModel>] = [
    .text("name", \.name), .text("kind", \.kind), .text("place", \.place), .link("link", \.link),
    .list("places", \.places),
  ]
}

/// A letter of the A to Z, also one with nothing under it.
struct AToZLetterModel: TemplateModel {
  let id: String
  let name: String
  let entries: [AToZEntryModel]

  static let fields: [TemplateField<AToZLetterModel>] = [
    .text("id", \.id), .text("name", \.name), .flag("has_entries", { !$0.entries.isEmpty }),
    .list("entries", \.entries),
  ]
}

/// The fields of `/a-z/`.
struct AToZPageModel: TemplateModel {
  let title: String
  let letters: [AToZLetterModel]

  static let fields: [TemplateField<AToZPageModel>] = [
    .text("title", \.title), .list("letters", \.letters),
  ]
}
