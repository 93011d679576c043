import Diagnostics
import GuideModel
import Templates

/// One page of the site: a value that knows its address, its template and its words.
protocol SitePage: Sendable {
  associatedtype Model: TemplateModel

  /// The name of the page's template.
  static var template: String { get }

  var path: SitePath { get }
  /// The file and line that the page is made from, to name both when two pages share an address.
  var origin: SourceLocation? { get }
  var title: String { get }
  /// One sentence for search engines and link previews.
  var summary: String { get }
  /// The pages above, from the top.
  var crumbs: [LinkModel] { get }
  /// The scheme the page belongs to.
  var scheme: Scheme? { get }
  /// The level that the page is about.
  var level: Level? { get }
  /// Whether people link to places on the page, which must then stay.
  var keepsPlaces: Bool { get }
  /// The edition in whose tree the page stands for ever; nil for the context's own.
  var keptIn: Edition? { get }
  /// The kind of thing it is for the search; nil for a page that is not to be found.
  var foundAs: AToZ.Kind? { get }
  /// What the page must say.
  var promise: PagePromise { get }
  /// What the tables of the page must say.
  var tables: [PrintedTable] { get }
  /// Classes of the page's `body`, for pages that look other than the rest.
  var look: String? { get }
  /// Data files with the figures of the page.
  var dataFiles: [DataFileModel] { get }

  func model(_ prose: inout ProseWriter) -> Model
  /// What is wrong with the page as a whole.
  func findings() -> [Diagnostic]
}

/// What a kind of page must say, checked on the finished page.
enum PagePromise: Sendable {
  /// That a level is a starting point, and where to challenge.
  case startingPointAndChallenge(SitePath)
  case nothing

  /// The same, with the way to challenge that the page leads to.
  func kept(at challenge: SitePath) -> PagePromise {
    switch self {
    case .startingPointAndChallenge: .startingPointAndChallenge(challenge)
    case .nothing: .nothing
    }
  }
}

extension SitePage {
  var origin: SourceLocation? { nil }
  var scheme: Scheme? { nil }
  var level: Level? { nil }
  var keepsPlaces: Bool { false }
  var keptIn: Edition? { nil }
  var foundAs: AToZ.Kind? { nil }
  var promise: PagePromise { .nothing }
  var tables: [PrintedTable] { [] }
  var look: String? { nil }
  var dataFiles: [DataFileModel] { [] }
  func findings() -> [Diagnostic] { [] }
}
