import Diagnostics
import Templates
import Testing

@Suite struct SyntaxTests {
  @Test(arguments: [
    ("<h1>{{title}</h1>", "1:5+2 “{{” is not closed"),
    ("{{title\n}}", "1:1+2 “{{” is not closed"),
    ("{{title", "1:1+2 “{{” is not closed"),
    ("a{{", "1:2+2 “{{” is not closed"),
    ("a\n{{! never closed", "2:1+2 “{{” is not closed"),
    ("a}} b", "1:2+2 “}}” closes no tag"),
    ("{{title}}}", "1:10+1 “}” is one curly bracket too many"),
    ("{{{title}}}", "1:1+3 “{{{” is refused: every value is escaped"),
    ("{{&title}}", "1:3+6 “{{&” is refused: every value is escaped"),
    ("{{=<% %>=}}", "1:3+7 “{{=” is refused: the brackets cannot be changed"),
    ("{{}}", "1:1+4 the tag is empty"),
    ("{{ }}", "1:1+5 the tag is empty"),
    ("{{#}}", "1:1+5 the tag has no name"),
    ("{{a b}}", "1:3+3 “a b” is not a name"),
    ("{{a..b}}", "1:3+4 “a..b” is not a name"),
    ("{{.a}}", "1:3+2 “.a” is not a name"),
    ("{{%a}}", "1:3+2 “%a” is not a name"),
    ("{{>../a}}", "1:4+4 “../a” is not a name"),
    ("{{ naïve }}", "1:4+5 “naïve” is not a name"),
  ])
  func bracketsThatDoNotFitTogetherAreRefused(template: String, finding: String) {
    #expect(
      findings(template).filter { !$0.hasPrefix("TEMPLATE-SECTION") }.first == "TEMPLATE-SYNTAX " + finding)
  }

  @Test func aForgottenEndDoesNotSwallowTheNextTag() {
    #expect(places("{{title} {{gone1}}") == ["TEMPLATE-SYNTAX 1:1+2", "TEMPLATE-NAME 1:12+5"])
  }

  @Test func everySyntaxFindingSaysWhatToDo() {
    let found = Sources(page: "{{a}}} }} {{{b}}} {{&c}} {{=}} {{}} {{#}} {{@x}} {{a b}} {{").compiled()
      .findings
    #expect(found.count == 11)
    #expect(found.allSatisfy { $0.help != nil })
  }

  @Test func commentsAreLeftOut() throws {
    #expect(try html("a{{! {{title }}b{{!}}c") == "abc")
  }

  @Test func singleBracketsAreText() throws {
    #expect(try html("{title} { } {") == "{title} { } {")
  }

  @Test(arguments: [
    ("\u{FEFF}{{gone}}", "1:3+4"), ("a\r\n\r\n {{gone}}", "3:4+4"), ("a\rb\r{{gone}}", "3:3+4"),
    ("é🏴󠁧󠁢󠁷󠁬󠁳󠁿\u{301}{{gone}}", "1:12+4"), ("\t{{gone}}", "1:4+4"), ("a\u{2028}{{gone}}", "1:5+4"),
  ])
  func aPlaceCountsLinesAndScalarsAsAnEditorDoes(template: String, place: String) {
    #expect(places(template) == ["TEMPLATE-NAME " + place])
  }

  @Test func lineEndsAndByteOrderMarkDoNotReachThePage() throws {
    #expect(try html("\u{FEFF}a\r\nb\rc\n\r\n") == "a\nb\nc\n\n")
  }

  @Test func bytesThatAreNotUTF8DoNoHarm() {
    let source = TemplateSource(path: "page.html", bytes: [0xC3, 0x7B, 0x7B, 0xFF, 0x80, 0x7D, 0x7D, 0xE2])
    let library = TemplateLibrary(sources: ["page": source], phrases: PhraseBook([:], path: "en.yml"))
    let found = library.compile(page: "page", layout: "page", frame: Frame.self, page: Page.self).findings
    #expect(found.map(\.code) == [.templateSyntax, .templateSyntax])
  }
}
