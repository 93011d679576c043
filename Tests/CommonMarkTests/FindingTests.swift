import CommonMark
import Testing

@Suite struct FindingTests {
  @Test func goodTextHasNone() {
    let markdown = """
      ## One {#one}

      A *b* **c** `d` [e](/f/) [g](https://h.cy/?a=b#c "i") [j](mailto:k@l.cy) [m](tel:+441234) [n](#one).
      [o][p] 2 * 3 [q] (r) {s} 1 < 2 a|b #1 ~5 a = b == c ~~ d

      ### Two

      - [t]
      - u \\[x] \\~~v\\~~

      ```table w
      x,y
      1,2
      ```

      ```text
      | a |
      |---|
      <b> ~~c~~
      ```

      [p]: /q/
      """
    #expect(findings(markdown) == [])
  }

  @Test func rawHTML() {
    #expect(
      findings("a <b>c</b>\n\n<div>\nd\n</div>\n\n> <!-- e\n> f -->\n") == [
        "1:3+3 rawHTML(\"<b>\")", "1:7+4 rawHTML(\"</b>\")", "3:1+5 rawHTML(\"<div>\")",
        "7:3+6 rawHTML(\"<!-- e\")",
      ])
    #expect(findings("é <i\nclass=x> b") == ["1:3+2 rawHTML(\"<i\")"])
    #expect(findings("- <script>alert(1)</script>") == ["1:3+25 rawHTML(\"<script>alert(1)</script>\")"])
  }

  @Test(arguments: [
    "javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "vbscript:x", "file:///etc", "ftp://a.cy",
    "//a.cy/b",
    "/\\\\a.cy", "https:page", "http:/a", "https://", "java&Tab;script:x", "&#1;javascript:x",
    "&#160;javascript:x", "\\\\\\\\a.cy",
    "irc:a", "javascript&colon;x",
  ]) func unsafeLinks(_ destination: String) throws {
    let finding = try #require(MarkdownDocument(parsing: "x [a](\(destination))".utf8).findings().first)
    guard case .unsafeLink = finding.kind else {
      Issue.record("\(destination) is \(finding.kind)")
      return
    }
    #expect(finding.position == MarkdownPosition(line: 1, column: 3))
    #expect(finding.length == destination.unicodeScalars.count + 5)
    #expect(!html("x [a](\(destination))").contains("href=\"j"))
  }

  @Test func linksToNowhere() {
    #expect(findings("[a]() é [b](<>)") == ["1:1+5 emptyLink", "1:9+7 emptyLink"])
    #expect(
      findings("[a](page.md) [b](../c) [d](e/f) [g](?h) [i](www.j.cy)") == [
        "1:1+12 relativeLink(\"page.md\")", "1:14+9 relativeLink(\"../c\")", "1:24+8 relativeLink(\"e/f\")",
        "1:33+7 relativeLink(\"?h\")", "1:41+13 relativeLink(\"www.j.cy\")",
      ])
    #expect(findings("> a\n> [b][c]\n\n[c]: d") == ["2:3+6 relativeLink(\"d\")"])
    #expect(findings("[a\nb](c)") == ["1:1+2 relativeLink(\"c\")"])
  }

  @Test func kindsOfDestinations() {
    let kinds: [String: LinkDestination] = [
      "https://a.cy": .outside, "HTTP://a.cy": .outside, "mailto:a@b.cy": .outside, "tel:1": .outside,
      "/a": .page,
      "/": .page, "#a": .fragment, "a": .relative, "a/b:c": .relative, "": .empty, "a:b": .unsafe,
      "//a": .unsafe,
      "/\\a": .unsafe, "\\\\a": .unsafe, " a:b": .unsafe, "https:a": .unsafe, "https://": .unsafe,
      "a\tb": .unsafe,
    ]
    for (destination, kind) in kinds {
      #expect(LinkDestination(ArraySlice(destination.utf8)) == kind, "\(destination)")
      #expect(kind.isSafe == (kind != .unsafe))
    }
  }

  @Test func images() {
    #expect(
      findings("a ![b *c*](/d.png) ![][e]\n\n[e]: <f g>") == [
        "1:3+16 image(\"/d.png\")", "1:20+6 image(\"f g\")",
      ])
    #expect(findings("[![a](b ~~c~~)](/d) ![x ![y](z) ~~q~~](w)").count == 2)
    #expect(findings("[![a](/b)](/c)") == ["1:2+8 image(\"/b\")"])
  }

  @Test func pipeTables() {
    #expect(findings("| a | b |\n|---|---|\n| 1 | 2 |") == ["1:1+9 pipeTable"])
    #expect(findings("a\n\nb | c\n:-- | --:\n1 | 2") == ["3:1+5 pipeTable"])
    #expect(findings("x\n| *a* | `b` |\n|-|:-:|") == ["2:1+13 pipeTable"])
    #expect(findings("- | a |\n  |---|\n\n> | b |\n> |---|") == ["1:3+5 pipeTable", "4:3+5 pipeTable"])
    #expect(findings("`a | b`\n--- | ---") == ["1:1+7 pipeTable"])
    #expect(findings("| a |\r\n|---|\r\n\r\n| b |\r\n|---|") == ["1:1+5 pipeTable", "4:1+5 pipeTable"])
    #expect(findings("|---|\na | b") == [])
    #expect(findings("a\n|---|") == [])
    #expect(findings("a | b\n|-x-|") == [])
    #expect(findings("a | b\n| |") == [])
    #expect(findings("    | a |\n    |---|") == [])
    #expect(findings("a | b\n|---| *c*") == [])
  }

  @Test func unknownFences() {
    #expect(findings("a\n\n```tabel b\nc\n```") == ["3:1+10 unknownFence(\"tabel\")"])
    #expect(findings("- ~~~ swift\n  a\n  ~~~") == ["1:3+9 unknownFence(\"swift\")"])
    #expect(findings("```Table a\n```") == ["1:1+10 unknownFence(\"Table\")"])
    #expect(findings("```\na\n```\n\n    b\n") == [])
  }

  @Test func headingLevels() {
    #expect(
      findings("## a\n#### b\n## c\n### d\n# e\n###### f") == [
        "2:1+6 headingJump(from: 2, to: 4)", "6:1+8 headingJump(from: 1, to: 6)",
      ])
    #expect(findings("#### a\n## b\n### c") == [])
  }

  @Test func headingIDs() {
    #expect(
      findings("## a {#A}\n## b {#b c}\n## c {#}\n## d {#1a}\n## e {#-}\n## f {#ŵ}") == [
        "1:6+4 badHeadingID(\"A\")", "2:6+6 badHeadingID(\"b c\")", "3:6+3 badHeadingID(\"\")",
        "4:6+5 badHeadingID(\"1a\")", "5:6+4 badHeadingID(\"-\")", "6:6+4 badHeadingID(\"ŵ\")",
      ])
    #expect(
      findings("## a {#x}\n\né\n\n> ## *b* {#x} ##\n\nc {#x}\n---") == [
        "5:10+4 duplicateHeadingID(\"x\")", "7:3+4 duplicateHeadingID(\"x\")",
      ])
    #expect(
      findings("##\n\n## {#a}\n\n#  # \n") == [
        "1:1+2 emptyHeading", "3:1+7 emptyHeading", "5:1+5 emptyHeading",
      ])
  }

  @Test func findingsAreInOrderOfPlace() {
    let markdown = "## a {#x}\n\u{2028}<b>\n#### c [d](e) {#x}\n~~f~~ <i>"
    #expect(
      findings(markdown) == [
        "2:2+3 rawHTML(\"<b>\")", "3:1+18 headingJump(from: 2, to: 4)", "3:8+6 relativeLink(\"e\")",
        "3:15+4 duplicateHeadingID(\"x\")",
        "4:1+5 literal(CommonMark.MarkdownFinding.LiteralSign.strikethrough, \"~~f~~\")",
        "4:7+3 rawHTML(\"<i>\")",
      ])
  }
}
