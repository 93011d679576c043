import Diagnostics
import Templates
import Testing

/// Every section and partial must leave the HTML in the state in which it found it.
@Suite struct SectionPlaceTests {
  @Test(arguments: [
    (
      "<a href=\"{{link}}\"{{#draft}} aria-current=\"page\"{{/draft}}>",
      "<a href=\"/here/\" aria-current=\"page\">"
    ),
    ("<li{{#draft}} class=\"x\"{{/draft}}>", "<li class=\"x\">"),
    ("<li {{#draft}}class=\"x\"{{/draft}}>", "<li class=\"x\">"),
    ("<option{{#draft}} selected{{/draft}} value=\"1\">", "<option selected value=\"1\">"),
    ("<option {{#draft}}selected {{/draft}}>", "<option selected >"),
    ("<br{{#draft}} hidden{{/draft}}/>", "<br hidden/>"),
    ("<p class=\"a{{#draft}} b{{/draft}}\">", "<p class=\"a b\">"),
    ("<p{{#names}} data-x=\"{{.}}\"{{/names}}>", "<p data-x=\"1\" data-x=\"2\">"),
    ("{{#draft}}<td>{{/draft}}{{^draft}}<th>{{/draft}}", "<td>"),
    ("<title>{{#draft}}Draft: {{/draft}}{{title}}</title>", "<title>Draft: Title</title>"),
    ("<!-- {{#draft}}x{{/draft}} -->", "<!-- x -->"),
    ("<a href=\"/x{{#draft}}#a{{/draft}}\">", "<a href=\"/x#a\">"),
  ])
  func aSectionThatEndsWhereItBeginsIsAccepted(template: String, expected: String) throws {
    let text = try html(template) {
      $0.isDraft = true
      $0.names = ["1", "2"]
    }
    #expect(text == expected)
  }

  @Test(arguments: [
    ("{{#draft}}<p{{/draft}}>", "1:4+5 the section “draft” begins between tags and ends inside the tag <p>"),
    (
      "<p {{#draft}}class=\"{{/draft}}\">",
      "1:7+5 the section “draft” begins inside the tag <p> and ends in the value of “class”"
    ),
    ("{{^draft}}<!-- {{/draft}}", "1:4+5 the section “draft” begins between tags and ends in a comment"),
    (
      "<p{{#draft}}><b{{/draft}}>",
      "1:6+5 the section “draft” begins inside the tag <p> and ends inside the tag <b>"
    ),
    (
      "<p class='{{#draft}}' {{/draft}}'>",
      "1:14+5 the section “draft” begins in the value of “class” and ends inside the tag <p>"
    ),
    (
      "<{{#draft}}b{{/draft}}>",
      "1:5+5 the section “draft” begins at the start of a tag and ends inside the tag <b>"
    ),
    (
      "<a href=\"{{#map}}{{map}}{{/map}}\">",
      "1:13+3 the section “map” begins in the value of “href” and ends differently, both in the value of “href”"
    ),
    (
      "<p {{#names}}data-x=\"{{.}}\"{{/names}}>",
      "1:7+5 the section “names” repeats attributes without a space between them"
    ),
  ])
  func aSectionThatChangesTheStateIsRefused(template: String, finding: String) {
    #expect(findings(template).first == "TEMPLATE-PLACE " + finding)
  }

  @Test func aWordCutOffByASectionIsFinished() {
    #expect(
      findings("<a{{#draft}}b{{/draft}}>") == [
        "TEMPLATE-PLACE 1:13+1 a space is missing before this in the tag <a>"
      ])
    #expect(
      findings("<p {{#draft}}a{{/draft}}b>") == [
        "TEMPLATE-PLACE 1:25+1 a space is missing before this in the tag <p>"
      ])
    #expect(
      findings("<p on{{#draft}} x{{/draft}}>") == ["TEMPLATE-PLACE 1:4+2 the attribute “on” is refused"])
    #expect(
      findings("<p {{#draft}}href {{/draft}}=\"x\">").first
        == "TEMPLATE-PLACE 1:29+1 “=” cannot stand here in the tag <p>")
  }

  @Test func aPartialThatChangesTheStateIsRefusedWhereItIsUsed() {
    var sources = Sources(page: "{{> open}}")
    sources.partials = ["open": "<p class=\"x"]
    #expect(
      sources.findings == [
        "TEMPLATE-PLACE page.html:1:5+4 the partial “open” begins between tags and ends in the value of “class”"
      ])
  }
}
