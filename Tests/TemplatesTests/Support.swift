import Diagnostics
import Templates

// Models and short ways to compile and render, for every test.

struct Frame: TemplateModel {
  var site = "Site"
  var menu = ["Home", "Help"]

  static let fields: [TemplateField<Frame>] = [.text("site", \.site), .texts("menu", \.menu)]
}

struct Money: TemplateModel {
  var words = "£1,200"
  var note: String?

  static let fields: [TemplateField<Money>] = [.text("words", \.words), .text("note", \.note)]
}

struct Level: TemplateModel {
  var name = "Level A"
  var address: Href?
  var isCurrent = false
  var budget: Money?

  static let fields: [TemplateField<Level>] = [
    .text("name", \.name), .link("address", \.address), .flag("current", \.isCurrent),
    .object("budget", \.budget),
  ]
}

struct Page: TemplateModel {
  var title = "Title"
  var note: String?
  var count = 0
  var body = HTMLFragment(trusted: Array("<p>body</p>".utf8))
  var aside: HTMLFragment?
  var link: Href
  var map: Href?
  var isDraft = false
  var money = Money()
  var budget: Money?
  var levels: [Level] = []
  var names: [String] = []

  /// A page whose link is valid, since an address cannot be made without a check.
  init(link: String = "/here/") throws(NotAnAddress) {
    guard let link = Href(link) else { throw NotAnAddress() }
    self.link = link
  }

  static let fields: [TemplateField<Page>] = [
    .text("title", \.title), .text("note", \.note), .number("count", \.count), .html("body", \.body),
    .html("aside", \.aside), .link("link", \.link), .link("map", \.map), .flag("draft", \.isDraft),
    .object("money", \.money), .object("budget", \.budget), .list("levels", \.levels),
    .texts("names", \.names),
  ]
}

struct NotAnAddress: Error {}

/// The templates and phrases of a test.
struct Sources {
  var page: String
  var layout = "{{@page}}"
  var partials: [String: String] = [:]
  var phrases: [String: Phrase] = [:]
  var rule = PluralRule.english

  var library: TemplateLibrary {
    var sources = partials.reduce(into: [String: TemplateSource]()) { sources, partial in
      sources["partials/" + partial.key] = Self.source("partials/" + partial.key, partial.value)
    }
    sources["page"] = Self.source("page", page)
    sources["layout"] = Self.source("layout", layout)
    return TemplateLibrary(
      sources: sources, phrases: PhraseBook(phrases, rule: rule, path: "strings/en.yml"))
  }

  private static func source(_ name: String, _ text: String) -> TemplateSource {
    TemplateSource(path: name + ".html", bytes: Array(text.utf8))
  }

  func compiled() -> TemplateCompilation<Frame, Page> {
    library.compile(page: "page", layout: "layout", frame: Frame.self, page: Page.self)
  }

  /// Each finding as `CODE path:line:column+length message`.
  var findings: [String] {
    compiled().findings.map(\.summary)
  }

  func rendered(_ change: (inout Page) -> Void = { _ in }) throws -> String {
    let compilation = compiled()
    guard let template = compilation.template else {
      throw Refused(findings: compilation.findings.map(\.summary))
    }
    var page = try Page()
    change(&page)
    let bytes = template.render(frame: TemplateRow(Frame()), page: TemplateRow(page))
    return String(decoding: bytes, as: UTF8.self)
  }
}

struct Refused: Error {
  let findings: [String]
}

extension Diagnostic {
  var summary: String { "\(code.rawValue) \(location?.summary ?? "-") \(message)" }
}

extension SourceLocation {
  var summary: String { "\(path):\(line):\(column)+\(length)" }
}

/// The page that a template makes.
func html(_ page: String, _ change: (inout Page) -> Void = { _ in }) throws -> String {
  try Sources(page: page).rendered(change)
}

/// What is found in a page's template, without the path of its file.
func findings(_ page: String) -> [String] {
  Sources(page: page).compiled().findings.map { finding in
    let place = finding.location.map { "\($0.line):\($0.column)+\($0.length)" }
    return "\(finding.code.rawValue) \(place ?? "-") \(finding.message)"
  }
}

/// The codes and places of the findings in a page's template.
func places(_ page: String) -> [String] {
  findings(page).map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
}

/// A phrase at a settled place in the file of phrases.
func phrase(_ text: String) -> Phrase {
  Phrase(text, at: SourceLocation(path: "strings/en.yml", line: 7, column: 3))
}

/// A phrase with forms at that place.
func phrase(other: String, _ forms: [PluralCategory: String]) -> Phrase {
  Phrase(other: other, forms: forms, at: SourceLocation(path: "strings/en.yml", line: 7, column: 3))
}
