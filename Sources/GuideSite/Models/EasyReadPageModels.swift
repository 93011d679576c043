import GuideModel
import Templates

/// A heading, or one idea with its picture.
struct EasyReadBlockModel: TemplateModel {
  /// Nil for a heading, and for an idea without a picture.
  let symbol: EasySymbol?
  let heading: HTMLFragment?
  let text: HTMLFragment?

  static let fields: [TemplateField<EasyReadBlockModel>] =
    [.html("heading", \.heading), .html("text", \.text)]
    + EasySymbol.allCases.map { symbol in .flag("is_\(symbol.rawValue)") { $0.symbol == symbol } }
}

/// The fields of `<page>/easy/`.
struct EasyReadPageModel: TemplateModel {
  let title: String
  let mainTitle: String
  let mainLink: Href
  /// True where the main page has other words now.
  let isOld: Bool
  let blocks: [EasyReadBlockModel]

  static let fields: [TemplateField<EasyReadPageModel>] = [
    .text("title", \.title), .text("main_title", \.mainTitle), .link("main_link", \.mainLink),
    .flag("old", \.isOld), .list("blocks", \.blocks),
  ]
}
