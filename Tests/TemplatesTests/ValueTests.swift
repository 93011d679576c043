import Diagnostics
import Templates
import Testing

@Suite struct ValueTests {
  @Test func aTextStandsWhereItsNameStands() throws {
    #expect(try html("<h1>{{title}}</h1>") == "<h1>Title</h1>")
  }

  @Test func spacesAroundANameMeanNothing() throws {
    #expect(try html("{{ title }}{{# draft }}x{{/ draft }}{{^ draft }}y{{/ draft }}") == "Titley")
  }

  @Test(arguments: [(0, "0"), (7, "7"), (-12, "-12"), (Int.max, "9223372036854775807")])
  func aNumberIsWrittenInPlainDigits(number: Int, digits: String) throws {
    #expect(try html("{{count}}") { $0.count = number } == digits)
  }

  @Test func theLowestNumberIsWrittenWhole() throws {
    #expect(try html("{{count}}") { $0.count = .min } == "-9223372036854775808")
  }

  @Test func finishedHTMLIsWrittenAsItStands() throws {
    #expect(try html("<div>{{body}}</div>") == "<div><p>body</p></div>")
  }

  @Test func aLinkBetweenTagsIsWrittenAsText() throws {
    let page = try Page(link: "/a?b&c")
    #expect(try html("{{link}}") { $0 = page } == "/a?b&amp;c")
  }

  @Test func aFieldOfAnObjectIsReachedByAFullStop() throws {
    #expect(try html("{{money.words}}") == "£1,200")
  }

  @Test func theFrameIsSeenFromThePage() throws {
    #expect(try html("{{site}}: {{title}}") == "Site: Title")
  }

  @Test func anEmptyTemplateMakesAnEmptyPage() throws {
    #expect(try html("") == "")
  }

  @Test func renderingAddsToWhatIsThere() throws {
    let template = try #require(Sources(page: "{{title}}").compiled().template)
    var output = Array("before ".utf8)
    template.render(frame: TemplateRow(Frame()), page: TemplateRow(try Page()), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "before Title")
  }

  @Test(arguments: [
    ("{{levels}}", "TEMPLATE-NAME 1:3+6 “levels” is a list and cannot be printed"),
    ("{{names}}", "TEMPLATE-NAME 1:3+5 “names” is a list and cannot be printed"),
    ("{{draft}}", "TEMPLATE-NAME 1:3+5 “draft” is a yes or no and cannot be printed"),
    ("{{money}}", "TEMPLATE-NAME 1:3+5 “money” is an object and cannot be printed"),
    ("{{note}}", "TEMPLATE-NAME 1:3+4 “note” may be absent"),
    ("{{aside}}", "TEMPLATE-NAME 1:3+5 “aside” may be absent"),
    ("{{map}}", "TEMPLATE-NAME 1:3+3 “map” may be absent"),
    ("{{budget.words}}", "TEMPLATE-NAME 1:3+12 “budget” may be absent"),
    ("{{title.words}}", "TEMPLATE-NAME 1:3+11 “title” is a text and has no fields"),
    ("{{levels.name}}", "TEMPLATE-NAME 1:3+11 “levels” is a list"),
    ("{{.}}", "TEMPLATE-NAME 1:3+1 “.” has no meaning here"),
  ])
  func aValueOfTheWrongKindIsRefused(template: String, finding: String) {
    #expect(findings(template) == [finding])
  }

  @Test func anUnknownNameIsRefusedWithTheLikelyOne() {
    let found = Sources(page: "<p>\n  {{titel}}").compiled().findings
    #expect(found.map(\.summary) == ["TEMPLATE-NAME page.html:2:5+5 unknown name “titel”"])
    #expect(found.map(\.help) == ["did you mean “title”?"])
  }

  @Test func anUnknownFieldIsRefusedWithTheLikelyOne() {
    let found = Sources(page: "{{money.word}}").compiled().findings
    #expect(found.map(\.summary) == ["TEMPLATE-NAME page.html:1:3+10 “money” has no field “word”"])
    #expect(found.map(\.help) == ["did you mean “words”?"])
  }

  @Test func everyMistakeIsReportedAndNoTemplateMade() {
    let compilation = Sources(page: "{{a1}}{{b1}}{{> c1}}{{$d1}}<{{title}}>").compiled()
    #expect(compilation.template == nil)
    #expect(
      compilation.findings.map(\.code) == [
        .templateName, .templateName, .templatePartial, .stringUnknown, .templatePlace,
      ])
  }
}
