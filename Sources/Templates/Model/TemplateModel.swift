/// A value that a template can show.
///
/// The fields are declared once, with their names, kinds and how they are read. From the same list a template is
/// checked and its values are taken, so the two cannot disagree.
///
///     struct LevelRow: TemplateModel {
///       let name: String
///       let address: Href
///       static let fields: [TemplateField<LevelRow>] = [
///         .text("name", \.name), .link("address", \.address),
///       ]
///     }
package protocol TemplateModel: Sendable {
  /// Every field under the name that templates use. Declare it as a constant: compiled templates rely on its order.
  static var fields: [TemplateField<Self>] { get }
}
