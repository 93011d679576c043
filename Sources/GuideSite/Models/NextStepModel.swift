import Templates

/// A step that a reader can take, on other pages than the challenge page.
struct NextStepModel: TemplateModel {
  let title: String
  let link: Href
  /// How long there is for it; nil where no last day is set.
  let byWhen: String?
  /// Independent people who help with it for free.
  let helpers: [ContactModel]
  /// Whether support goes on meanwhile.
  let support: String

  static let fields: [TemplateField<NextStepModel>] = [
    .text("title", \.title), .link("link", \.link), .text("by_when", \.byWhen),
    .flag("has_helpers", { !$0.helpers.isEmpty }), .list("helpers", \.helpers),
    .text("support", \.support),
  ]
}
