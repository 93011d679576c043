import Diagnostics
import Templates
import Testing

@Suite struct PartialTests {
  @Test func aPartialSeesTheScopeWhereItStands() throws {
    var sources = Sources(page: "{{#levels}}{{> tables/row}}{{/levels}}")
    sources.partials = ["tables/row": "<td>{{name}}</td>"]
    #expect(try sources.rendered { $0.levels = [Level(name: "A")] } == "<td>A</td>")
  }

  @Test func aPartialMayStandInAnAttribute() throws {
    var sources = Sources(page: "<p class=\"a {{> class}}\">")
    sources.partials = ["class": "{{title}}"]
    #expect(try sources.rendered { $0.title = "\"" } == "<p class=\"a &quot;\">")
  }

  @Test func aMistakeInAPartialIsReportedInItsFileAndOnce() {
    var sources = Sources(page: "{{> part}}{{> part}}")
    sources.partials = ["part": "x\n{{nme}}"]
    #expect(sources.findings == ["TEMPLATE-NAME partials/part.html:2:3+3 unknown name “nme”"])
  }

  @Test func anUnknownPartialIsRefusedWithTheLikelyOne() {
    var sources = Sources(page: " {{> starting_pont}}")
    sources.partials = ["starting_point": ""]
    #expect(sources.findings == ["TEMPLATE-PARTIAL page.html:1:6+13 unknown partial “starting_pont”"])
    #expect(sources.compiled().findings.map(\.help) == ["did you mean “starting_point”?"])
  }

  @Test func aPageIsNoPartial() {
    #expect(findings("{{> layout}}") == ["TEMPLATE-PARTIAL 1:5+6 unknown partial “layout”"])
  }

  @Test func aPartialThatTakesItselfInIsRefused() throws {
    var sources = Sources(page: "{{> a}}")
    sources.partials = ["a": "{{> b}}", "b": "x{{> a}}"]
    #expect(sources.findings == ["TEMPLATE-PARTIAL partials/b.html:1:6+1 the partial “a” takes itself in"])
    let help = try #require(sources.compiled().findings.first?.help)
    #expect(help.contains("“a” takes in “b” takes in “a”"))
  }

  @Test func partialsThatGrowWithoutBoundAreRefused() {
    var sources = Sources(page: "{{> p0}}")
    for number in 0..<40 {
      let next = "{{> p\(number + 1)}}"
      sources.partials["p\(number)"] = "x" + next + next
    }
    sources.partials["p40"] = "end"
    #expect(sources.findings.contains("TEMPLATE-PARTIAL layout.html:1:1+1 the page grows without bound"))
  }

  @Test func theLibraryReportsMistakesInTemplatesThatNoPageUses() {
    var sources = Sources(page: "")
    sources.partials = ["unused": "{{#a}}"]
    #expect(sources.findings == [])
    #expect(
      sources.library.findings.map(\.summary) == [
        "TEMPLATE-SECTION partials/unused.html:1:4+1 the section “a” is not closed"
      ])
  }
}
