import Foundation
import GuideSource
import GuideTestSupport
import Testing

@testable import GuideSite

@Suite("The paragraphs of a finished page")
struct PageParagraphTests {
  private func texts(_ main: String) -> [String] {
    PageParagraphs(Array("<head><title>No.</title></head><p>No.</p><main>\(main)</main><p>No.</p>".utf8))
      .paragraphs.map(\.text)
  }

  @Test("Paragraphs, items, values and cells are read one by one, with their signs")
  func parts() {
    let page = """
      <p>One &amp; <em>two</em>
        three.</p><ul><li>Four.</li><li>Five<br> six.</li></ul>
      <dl><dt>Name</dt><dd>Seven.</dd></dl><table><thead><tr><th>No</th></tr></thead>
      <tr><td data-label="x">Eight.<small>Nine.</small></td></tr></table>
      """
    #expect(texts(page) == ["One & two three.", "Four.", "Five six.", "Seven.", "Eight.", "Nine."])
  }

  @Test(
    "What is no sentence is left out",
    arguments: [
      "<h2>Yes</h2>", "<nav><p>Yes.</p></nav>", "<svg><text>Yes.</text></svg>", "<p hidden>Yes.</p>",
      "<cite>Yes.</cite>", "<p><code>yes</code></p>", "<div class=\"letter-reference box\"><p>Yes.</p></div>",
      "<dl class=\"changed\"><div><dd>Old <del>words</del>.</dd></div></dl>",
      "<li itemprop=\"distribution\"><a href=\"/x\">Yes</a> (CSV)</li>", "<!-- <p>Yes.</p> -->",
    ])
  func leftOut(part: String) {
    #expect(texts("<p>Before.</p>\(part)<p>After.</p>") == ["Before.", "After."])
  }

  @Test(
    "A link or a title is not run together with what follows it",
    arguments: [
      ("<li><a href=\"/a\">A page</a> <span>What it is.</span></li>", ["A page", "What it is."]),
      ("<p><strong>Small grant</strong> You buy it.</p>", ["Small grant", "You buy it."]),
      ("<p><strong>When it comes:</strong> Every month.</p>", ["Every month."]),
      ("<p><strong>You</strong> can ask.</p>", ["You can ask."]),
      ("<p>Ask a <strong>Lead</strong> Worker.</p>", ["Ask a Lead Worker."]),
      (
        "<p><a class=\"term\" href=\"/g\">Level</a> F is <a href=\"/f\">first</a>.</p>", ["Level F is first."]
      ),
      (
        "<p>Your <a class=\"term\" href=\"/g\">lead</a> <strong>worker</strong> helps.</p>",
        ["Your lead worker helps."]
      ),
    ])
  func apart(part: String, texts expected: [String]) {
    #expect(texts(part) == expected)
  }

  @Test("Words that the law fixes carry its name, and an unknown name excepts nothing")
  func fixed() {
    let page = """
      <main><p data-fixed-by="accessibility-regulations">Fixed.</p><p data-fixed-by="me">Free.</p></main>
      """
    let paragraphs = PageParagraphs(Array(page.utf8)).paragraphs
    #expect(paragraphs.map(\.fixedBy) == [.accessibilityRegulations, nil])
  }

  @Test("The templates have the classes that are left out, and no unknown exception")
  func templates() throws {
    let folder = try ProjectFolder.read("templates")
    let html = folder.files.filter { $0.path.hasSuffix(".html") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    for name in PageElement.leftOutClasses {
      #expect(html.contains(try Regex("class=\"([^\"]* )?\(name)[ \"]")), "no template has the class \(name)")
    }
    let exceptions = Set(html.matches(of: /data-fixed-by="([^"]*)"/).map { String($0.1) })
    #expect(exceptions == Set(FixedWords.allCases.map(\.rawValue)))
  }
}
