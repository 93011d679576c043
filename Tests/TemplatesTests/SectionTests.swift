import Diagnostics
import Templates
import Testing

@Suite struct SectionTests {
  @Test(arguments: [(true, "yes"), (false, "no")])
  func aFlagShowsOneOfTwoSections(isDraft: Bool, expected: String) throws {
    #expect(try html("{{#draft}}yes{{/draft}}{{^draft}}no{{/draft}}") { $0.isDraft = isDraft } == expected)
  }

  @Test func aListRepeatsItsSectionInOrder() throws {
    let text = try html("{{#levels}}[{{name}}]{{/levels}}{{^levels}}none{{/levels}}") {
      $0.levels = [Level(name: "A"), Level(name: "B")]
    }
    #expect(text == "[A][B]")
  }

  @Test func anEmptyListShowsTheInvertedSection() throws {
    #expect(try html("{{#levels}}[{{name}}]{{/levels}}{{^levels}}none{{/levels}}") == "none")
  }

  @Test func aListOfTextsGivesEachAsItself() throws {
    #expect(
      try html("{{#names}}<li>{{.}}{{title}}</li>{{/names}}") { $0.names = ["a", "<"] }
        == "<li>aTitle</li><li>&lt;Title</li>")
  }

  @Test func anOptionalTextIsPrintedInItsSectionByNameOrByFullStop() throws {
    #expect(try html("{{#note}}{{note}}={{.}}{{/note}}{{^note}}none{{/note}}") { $0.note = "n" } == "n=n")
    #expect(try html("{{#note}}{{note}}={{.}}{{/note}}{{^note}}none{{/note}}") == "none")
  }

  @Test func anEmptyTextIsPresent() throws {
    #expect(try html("{{#note}}[{{.}}]{{/note}}") { $0.note = "" } == "[]")
  }

  @Test func optionalHTMLAndLinksAreShownIfPresent() throws {
    let template = "{{#aside}}{{aside}}{{/aside}}{{#map}}<a href=\"{{map}}\">{{/map}}"
    #expect(try html(template) == "")
    let text = try html(template) {
      $0.aside = HTMLFragment(trusted: Array("<b>".utf8))
      $0.map = Href("/map")
    }
    #expect(text == "<b><a href=\"/map\">")
  }

  @Test func anObjectSectionEntersItsScope() throws {
    #expect(try html("{{#money}}{{words}} {{title}}{{/money}}") == "£1,200 Title")
  }

  @Test func anOptionalObjectIsEnteredIfPresent() throws {
    let template = "{{#budget}}{{words}}{{budget.words}}{{/budget}}{{^budget}}none{{/budget}}"
    #expect(try html(template) == "none")
    #expect(try html(template) { $0.budget = Money(words: "£5") } == "£5£5")
  }

  @Test func aNameIsLookedUpInTheInnermostScopeFirst() throws {
    let text = try html(
      "{{#levels}}{{#budget}}{{#note}}{{note}}/{{name}}/{{site}}{{/note}}{{/budget}}{{/levels}}"
    ) {
      $0.note = "outer"
      $0.levels = [Level(name: "A", budget: Money(note: "inner"))]
    }
    #expect(text == "inner/A/Site")
  }

  @Test func aSectionMayBeNamedByAPath() throws {
    let template = "{{#money.note}}{{money.note}}{{.}}{{/money.note}}{{^money.note}}none{{/money.note}}"
    #expect(try html(template) == "none")
    #expect(try html(template) { $0.money.note = "n" } == "nn")
  }

  @Test func aPathThroughAPresentObjectIsFollowedInsideItsSection() throws {
    let template = "{{#budget}}{{#draft}}{{budget.words}}{{/draft}}{{/budget}}"
    let text = try html(template) {
      $0.isDraft = true
      $0.budget = Money(words: "£9")
    }
    #expect(text == "£9")
  }

  @Test func aValueIsCertainOnlyInsideItsSection() {
    #expect(findings("{{#note}}{{note}}{{/note}}{{note}}") == ["TEMPLATE-NAME 1:29+4 “note” may be absent"])
    #expect(findings("{{^note}}{{note}}{{/note}}") == ["TEMPLATE-NAME 1:12+4 “note” may be absent"])
  }

  @Test func aPartialMayAskAgainForWhatIsPresent() throws {
    var sources = Sources(page: "{{#note}}{{> note}}{{/note}}")
    sources.partials = ["note": "{{#note}}{{.}}{{/note}}"]
    #expect(try sources.rendered { $0.note = "n" } == "n")
  }

  @Test(arguments: [
    ("{{#title}}{{/title}}", "TEMPLATE-NAME 1:4+5 “title” is a text that is always there"),
    ("{{^title}}{{/title}}", "TEMPLATE-NAME 1:4+5 “title” is a text that is always there"),
    ("{{#count}}{{/count}}", "TEMPLATE-NAME 1:4+5 “count” is a number that is always there"),
    ("{{#body}}{{/body}}", "TEMPLATE-NAME 1:4+4 “body” is a piece of HTML that is always there"),
    ("{{#link}}{{/link}}", "TEMPLATE-NAME 1:4+4 “link” is a link that is always there"),
    ("{{^money}}{{/money}}", "TEMPLATE-NAME 1:4+5 “money” is an object that is always there"),
    ("{{#lvls}}{{/lvls}}", "TEMPLATE-NAME 1:4+4 unknown name “lvls”"),
  ])
  func aSectionOverTheWrongKindIsRefused(template: String, finding: String) {
    #expect(findings(template) == [finding])
  }

  @Test func namesInAFailedSectionAreNotReportedToo() {
    #expect(
      places("{{#lvls}}{{name}}{{.}}{{/lvls}}{{x1}}") == ["TEMPLATE-NAME 1:4+4", "TEMPLATE-NAME 1:34+2"])
  }

  @Test func otherMistakesInAFailedSectionAreReported() {
    #expect(places("{{#lvls}}{{> gone}}{{/lvls}}") == ["TEMPLATE-NAME 1:4+4", "TEMPLATE-PARTIAL 1:14+4"])
  }

  @Test(arguments: [
    ("{{#draft}}x", "TEMPLATE-SECTION 1:4+5 the section “draft” is not closed"),
    ("x{{/draft}}", "TEMPLATE-SECTION 1:5+5 “{{/draft}}” closes no section"),
    (
      "{{#levels}}x{{/level}}",
      "TEMPLATE-SECTION 1:16+5 “{{/level}}” stands where the section “levels” is open"
    ),
  ])
  func anUnpairedSectionIsRefused(template: String, finding: String) {
    #expect(findings(template) == [finding])
  }

  @Test func aMismatchedEndNotesTheOpening() throws {
    let finding = try #require(Sources(page: "a\n {{#levels}}x{{/level}}").compiled().findings.first)
    #expect(finding.notes.map(\.location.summary) == ["page.html:2:5+6"])
    #expect(finding.help == "write {{/levels}} here or before it")
  }

  @Test func crossedSectionsAreReportedAtTheFirstEnd() {
    #expect(
      findings("{{#draft}}{{#note}}{{/draft}}{{/note}}") == [
        "TEMPLATE-SECTION 1:23+5 “{{/draft}}” stands where the section “note” is open",
        "TEMPLATE-SECTION 1:33+4 “{{/note}}” closes no section",
      ])
  }

  @Test func sectionsWithoutEndInDepthAreRefused() {
    let template = String(repeating: "{{#draft}}", count: 10_000)
    #expect(findings(template).contains("TEMPLATE-SECTION 1:644+5 “draft” lies more than 64 sections deep"))
  }
}
