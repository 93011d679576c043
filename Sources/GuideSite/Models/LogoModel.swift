import Templates

/// The council's logo as it stands in the head of every page.
struct LogoModel: TemplateModel {
  /// In dots; the style sheet gives every logo this height, so that nothing moves when it comes.
  static let height = 52

  let link: Href
  let alt: String
  /// At that height, in dots.
  let width: Int

  static let fields: [TemplateField<LogoModel>] = [
    .link("link", \.link), .text("alt", \.alt), .number("width", \.width),
    .number("height", { _ in height }),
  ]
}
