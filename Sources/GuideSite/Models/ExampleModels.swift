import Templates

/// An example in a list.
struct ExampleCardModel: TemplateModel {
  let title: String
  let summary: String
  let link: Href
  let levelTitle: String
  let levelLink: Href
  let budget: String
  let per: String
  let isNothing: Bool
  /// Absent where there is no money to hold.
  let heldAs: String?
  let groups: [LinkModel]
  let differs: Bool

  static let fields: [TemplateField<ExampleCardModel>] = [
    .text("title", \.title), .text("summary", \.summary), .link("link", \.link),
    .text("level_title", \.levelTitle), .link("level_link", \.levelLink), .text("budget", \.budget),
    .text("per", \.per), .flag("nothing", \.isNothing), .text("held_as", \.heldAs),
    .list("groups", \.groups), .flag("differs", \.differs),
  ]
}

/// One thing the money of an example buys.
struct SupportModel: TemplateModel {
  let what: String
  let cost: String

  static let fields: [TemplateField<SupportModel>] = [.text("what", \.what), .text("cost", \.cost)]
}
