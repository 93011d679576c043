import CommonMark
import Testing

@Suite struct LiteralSignTests {
  /// The signs found, as “line:column+length sign words”.
  private func signs(_ markdown: String) -> [String] {
    MarkdownDocument(parsing: markdown.utf8).findings().map { finding in
      guard case .literal(let sign, let words) = finding.kind else { return "\(finding.kind)" }
      return "\(finding.line):\(finding.column)+\(finding.length) \(sign) \(words)"
    }
  }

  @Test func footnotes() {
    #expect(
      signs("a[^1] é[^note]\n\n[^1]: b c") == [
        "1:2+4 footnote [^1]", "1:8+7 footnote [^note]", "3:1+4 footnote [^1]",
      ])
    #expect(signs("a [^1]\n\n[^1]: word") == ["1:3+4 footnote [^1]"])
    #expect(signs("a \\[^1] [^] `[^2]`") == [])
  }

  @Test func strikethrough() {
    #expect(
      signs("a ~~b c~~ d ~~**e**~~") == ["1:3+7 strikethrough ~~b c~~", "1:13+9 strikethrough ~~**e**~~"])
    #expect(signs("> a\n> ~~b\n> c~~") == ["2:3+3 strikethrough ~~b"])
    #expect(signs("a ~~ b ~~ c \\~~d~~ ~~e ~~~f~~~ `~~g~~` ~h~") == [])
    #expect(signs("~~a\n\nb~~") == [])
  }

  @Test func highlights() {
    #expect(signs("a ==b c==.") == ["1:3+7 highlight ==b c=="])
    #expect(signs("a == b == c a==b==c \\==d== ===e===") == [])
  }

  @Test func taskLists() {
    #expect(
      signs("- [ ] a\n- [x] b\n  1. [X] *c*\n- d [ ] e\n- [ ]") == [
        "1:3+3 taskList [ ]", "2:3+3 taskList [x]", "3:6+3 taskList [X]", "5:3+3 taskList [ ]",
      ])
    #expect(signs("[ ] a\n\n- \\[ ] b\n- [y] c\n- [x]d\n\n  [ ] e") == [])
  }

  @Test func undefinedReferences() {
    #expect(
      signs("a [b c][d] [**e**][f] [g][]\n\n[d]: /x") == [
        "1:12+10 undefinedReference [**e**][f]", "1:23+5 undefinedReference [g][]",
      ])
    #expect(
      signs("é [a][b] [c [d] e][f]") == [
        "1:3+6 undefinedReference [a][b]", "1:10+12 undefinedReference [c [d] e][f]",
      ])
    #expect(signs("[a] [b] c][d] \\[e][f] [g\\][h]") == [])
  }

  @Test func brokenLinks() {
    #expect(signs("a [b](/c d) [e](/f") == ["1:3+9 brokenLink [b](/c d)"])
    #expect(signs("- [*a*](my page.md \"x\")") == ["1:3+21 brokenLink [*a*](my page.md \"x\")"])
    #expect(signs("[a] (b) \\[c](d e)") == [])
  }

  @Test func headingAttributes() {
    #expect(
      signs("## a {#b} c\n\nd {#e}\n\n## f {.g}\n\n## h {#i} {.j}") == [
        "1:6+4 headingAttributes {#b}", "3:3+4 headingAttributes {#e}", "5:6+4 headingAttributes {.g}",
        "7:6+4 headingAttributes {#i}", "7:11+4 headingAttributes {.j}",
      ])
    #expect(signs("{a} {.1} \\{#b} {# `{#c}`\n\n## d \\{#e}") == [])
  }

  @Test func headingsWithoutSpace() {
    #expect(
      signs("##a b\nc\n###d *e*\n\n> ##f\n\n####### g\n\n- ##h") == [
        "1:1+5 headingWithoutSpace ##a b", "3:1+5 headingWithoutSpace ###d ", "5:3+3 headingWithoutSpace ##f",
        "7:1+9 headingWithoutSpace ####### g", "9:3+3 headingWithoutSpace ##h",
      ])
    #expect(signs("#1 a\nb ##c\n\\##d\n*##e*") == [])
  }
}
