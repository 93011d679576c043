import Diagnostics
import Templates
import Testing

@Suite struct StandaloneLineTests {
  @Test(arguments: [
    ("a\n{{#draft}}\nb\n{{/draft}}\nc\n", "a\nb\nc\n"),
    ("a\n  {{#draft}}  \n  b\n\t{{/draft}}\t\nc", "a\n  b\nc"),
    ("{{^note}}\nx\n{{/note}}", "x\n"),
    ("a\n  {{! a remark }}\nb", "a\nb"),
    ("a\n{{! over\n lines }}\nb", "a\nb"),
    ("a\r\n{{#draft}}\r\nb\r\n{{/draft}}\r\nc", "a\nb\nc"),
    ("{{! only }}", ""),
  ])
  func aTagAloneOnItsLineLeavesNoTrace(template: String, expected: String) throws {
    #expect(try html(template) { $0.isDraft = true } == expected)
  }

  @Test(arguments: [
    ("a {{#draft}}\nb{{/draft}}\n", "a \nb\n"),
    ("{{#draft}}{{/draft}}\nb", "\nb"),
    ("{{title}}\nb", "Title\nb"),
    (" {{! x }} y", "  y"),
    ("{{$k}}\nb", "K\nb"),
  ])
  func anyOtherLineKeepsItsWhiteSpace(template: String, expected: String) throws {
    var sources = Sources(page: template)
    sources.phrases = ["k": phrase("K")]
    #expect(try sources.rendered { $0.isDraft = true } == expected)
  }

  @Test func partialsAndThePageAreTakenInWithoutALineOfTheirOwn() throws {
    var sources = Sources(page: "<p>\n  {{> part}}\n</p>\n")
    sources.layout = "<body>\n  {{@page}}\n</body>\n"
    sources.partials = ["part": "part\n"]
    #expect(try sources.rendered() == "<body>\n<p>\npart\n</p>\n</body>\n")
  }
}
