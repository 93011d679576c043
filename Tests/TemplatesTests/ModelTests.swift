import Diagnostics
import Templates
import Testing

@Suite struct ModelTests {
  /// A menu whose entries may hold menus.
  private struct Entry: TemplateModel {
    let name: String
    var entries: [Entry] = []
    static let fields: [TemplateField<Entry>] = [.text("name", \.name), .list("entries", \.entries)]
  }

  /// A page that is given rows made before.
  private struct Shared: TemplateModel {
    let rows: TemplateRows<Level>
    let row: TemplateRow<Money>
    let absent: TemplateRow<Money>?
    let entries: [Entry]
    static let fields: [TemplateField<Shared>] = [
      .rows("levels", \.rows), .row("money", \.row), .row("absent", \.absent), .list("entries", \.entries),
    ]
  }

  private func render(_ page: String, _ shared: Shared) throws -> String {
    let sources = ["page": page, "layout": "{{@page}}"].mapValues {
      TemplateSource(path: "x.html", bytes: Array($0.utf8))
    }
    let library = TemplateLibrary(sources: sources, phrases: PhraseBook([:], path: "en.yml"))
    let compilation = library.compile(page: "page", layout: "layout", frame: Frame.self, page: Shared.self)
    let template = try #require(compilation.template, "\(compilation.findings)")
    return String(
      decoding: template.render(frame: TemplateRow(Frame()), page: TemplateRow(shared)), as: UTF8.self)
  }

  private let shared = Shared(
    rows: TemplateRows([Level(name: "A"), Level(name: "B")]), row: TemplateRow(Money()), absent: nil,
    entries: [Entry(name: "1", entries: [Entry(name: "1.1"), Entry(name: "1.2")]), Entry(name: "2")])

  @Test func rowsMadeBeforeAreShownLikeAnyOther() throws {
    let page = "{{#levels}}{{name}}{{/levels}} {{money.words}} {{^absent}}none{{/absent}}"
    #expect(try render(page, shared) == "AB £1,200 none")
  }

  @Test func rowsMadeOneByOneAreJoined() throws {
    let rows = TemplateRows(rows: ["C", "D"].map { TemplateRow(Level(name: $0)) })
    let shared = Shared(
      rows: rows, row: TemplateRow(Money()), absent: TemplateRow(Money(words: "£3")), entries: [])
    #expect(try render("{{#levels}}{{name}}{{/levels}}{{#absent}}{{words}}{{/absent}}", shared) == "CD£3")
  }

  @Test func aModelMayHoldItsOwnKind() throws {
    let page = "{{#entries}}{{name}}({{#entries}}{{name}};{{/entries}}){{/entries}}"
    #expect(try render(page, shared) == "1(1.1;1.2;)2()")
  }

  @Test func aShapeTellsNamesAndKinds() {
    let shape = TemplateShape(of: Page.self)
    let words = shape.fields.map { "\($0.name): \($0.kind.words)\($0.isOptional ? " or absent" : "")" }
    #expect(
      words == [
        "title: a text", "note: a text or absent", "count: a number", "body: a piece of HTML",
        "aside: a piece of HTML or absent", "link: a link", "map: a link or absent", "draft: a yes or no",
        "money: an object", "budget: an object or absent", "levels: a list", "names: a list",
      ])
  }

  @Test(arguments: [
    ("<h1 id=\"top\"><p id=low id='x y'>", ["top", "low", "x y"]),
    ("<h1 id=\"{{title}}\"><p id=\"a-{{count}}\"><p id=\"\"><p data-id=\"no\">", []),
    ("{{#draft}}<p id=\"a\">{{/draft}}<p id=\"b{{#draft}}c{{/draft}}\">{{> part}}", ["a", "part"]),
    ("<!-- <p id=\"no\"> --><title><p id=\"no\"></title>", []),
  ])
  func literalIDsAreCollected(template: String, ids: [String]) throws {
    var sources = Sources(page: template)
    sources.layout = "<body id=\"body\">{{@page}}"
    sources.partials = ["part": "<i id=\"part\">"]
    #expect(try #require(sources.compiled().template).literalIDs == Set(ids + ["body"]))
  }
}
