import Diagnostics
import GuideModel

/// A text of the council that reaches a page, kept while the guide is read.
///
/// Whether a telephone number or an amount may stand in it shows only when the whole guide is known.
enum WrittenText: Sendable {
  /// A value of a YAML file or a cell of a table.
  case plain(Located<String>)
  case prose(Prose)

  var path: String {
    switch self {
    case .plain(let text): text.location.path
    case .prose(let prose): prose.origin.path
    }
  }
}
