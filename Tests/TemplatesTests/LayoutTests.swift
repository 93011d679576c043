import Diagnostics
import Templates
import Testing

@Suite struct LayoutTests {
  private func sources(_ layout: String, page: String = "PAGE") -> Sources {
    var sources = Sources(page: page)
    sources.layout = layout
    return sources
  }

  @Test func thePageStandsWhereTheLayoutPutsIt() throws {
    let layout = "<title>{{title}} – {{site}}</title>{{@page}}{{#menu}}<i>{{.}}</i>{{/menu}}"
    #expect(try sources(layout).rendered() == "<title>Title – Site</title>PAGE<i>Home</i><i>Help</i>")
  }

  @Test func aPartialOfTheLayoutMayHoldThePage() throws {
    var sources = sources("{{> main}}")
    sources.partials = ["main": "<main>{{@page}}</main>"]
    #expect(try sources.rendered() == "<main>PAGE</main>")
  }

  @Test(arguments: [
    ("none", "TEMPLATE-SYNTAX layout.html:1:1+1 the layout has no “{{@page}}”"),
    ("", "TEMPLATE-SYNTAX layout.html:1:1+1 the layout has no “{{@page}}”"),
    ("{{@page}} {{@page}}", "TEMPLATE-SYNTAX layout.html:1:14+4 “{{@page}}” stands in the layout twice"),
    ("{{#menu}}{{@page}}{{/menu}}", "TEMPLATE-SYNTAX layout.html:1:13+4 “{{@page}}” stands in a section"),
    ("{{@pages}}", "TEMPLATE-SYNTAX layout.html:1:4+5 “{{@pages}}” is unknown"),
    ("<p {{@page}}>", "TEMPLATE-PLACE layout.html:1:7+4 “{{@page}}” stands inside the tag <p>"),
    ("{{@page}}<p class=\"", "TEMPLATE-PLACE layout.html:1:10+1 the page ends in the value of “class”"),
    ("{{@page}}<title>", "TEMPLATE-PLACE layout.html:1:10+1 the page ends in <title>"),
    ("{{@page}}<!-- x", "TEMPLATE-PLACE layout.html:1:10+1 the page ends in a comment"),
  ])
  func aLayoutThatCannotHoldAPageIsRefused(layout: String, finding: String) {
    #expect(sources(layout, page: "x").findings.contains(finding))
  }

  @Test func thePageItselfCannotHoldAPage() {
    #expect(findings("{{@page}}") == ["TEMPLATE-SYNTAX 1:4+4 “{{@page}}” stands outside of the layout"])
  }

  @Test func thePageMustLeaveTheHTMLAsItFoundIt() {
    #expect(
      findings("<a href=\"") == [
        "TEMPLATE-PLACE 1:1+1 the page’s template begins between tags and ends in the value of “href”"
      ])
  }

  @Test func missingTemplatesAreNamed() {
    let library = TemplateLibrary(sources: [:], phrases: PhraseBook([:], path: "strings/en.yml"))
    let found = library.compile(page: "level", layout: "layout", frame: Frame.self, page: Page.self)
    #expect(found.template == nil)
    #expect(
      found.findings.map(\.summary) == [
        "TEMPLATE-MISSING - there is no template “layout”", "TEMPLATE-MISSING - there is no template “level”",
      ])
  }

  @Test func withoutALayoutThePageIsCheckedAllTheSame() {
    let source = TemplateSource(path: "level.html", bytes: Array("{{titel}}".utf8))
    let library = TemplateLibrary(
      sources: ["level": source], phrases: PhraseBook([:], path: "strings/en.yml"))
    let found = library.compile(page: "level", layout: "layout", frame: Frame.self, page: Page.self)
    #expect(found.findings.map(\.code) == [.templateMissing, .templateName])
  }
}
