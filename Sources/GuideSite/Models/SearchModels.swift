import Templates

/// The fields of `/search/`.
struct SearchPageModel: TemplateModel {
  let title: String
  let letters: [AToZLetterModel]
  let script: Href
  let index: Href

  static let fields: [TemplateField<SearchPageModel>] = [
    .text("title", \.title), .list("letters", \.letters), .link("script", \.script), .link("index", \.index),
  ]
}
