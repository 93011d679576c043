import CommonMark
import Testing

@Suite struct PositionTests {
  /// The places of the texts and the signs of a document, as “line:column source”.
  private func places(_ markdown: String) -> [String] {
    let document = MarkdownDocument(parsing: markdown.utf8)
    return document.nodes.filter { !$0.source.isEmpty && $0.source.count < 80 }.map { node in
      let position = document.position(of: node)
      return "\(position.line):\(position.column) \(document.string(node.source))"
    }
  }

  /// The places of the texts alone.
  private func texts(_ markdown: String) -> [String] {
    let document = MarkdownDocument(parsing: markdown.utf8)
    return document.nodes.filter { [.text, .code].contains($0.kind) }.map { node in
      let position = document.position(of: node)
      return "\(position.line):\(position.column) \(document.string(node.text))"
    }
  }

  @Test func countsColumnsInScalars() {
    #expect(texts("é😀e\u{301} *ŵ* `x`") == ["1:1 é😀e\u{301} ", "1:7 ŵ", "1:9  ", "1:10 x"])
  }

  @Test func eachEventHasItsSigns() {
    #expect(
      places("a *b* **c** [d](/e \"f\") `g` <https://h.cy>") == [
        "1:1 a ", "1:3 *", "1:4 b", "1:5 *", "1:6  ", "1:7 **", "1:9 c", "1:10 **", "1:12  ", "1:13 [",
        "1:14 d",
        "1:15 ](/e \"f\")", "1:24  ", "1:25 `g`", "1:28  ", "1:29 <", "1:30 https://h.cy", "1:42 >",
      ])
  }

  @Test func linesEndAsInCommonMark() {
    #expect(texts("a\nb\r\nc\rd\n\ne") == ["1:1 a", "2:1 b", "3:1 c", "4:1 d", "6:1 e"])
    #expect(texts("a\u{2028}b *c*") == ["1:1 a\u{2028}b ", "1:6 c"])
  }

  @Test func signsOfContainersAreSteppedOver() {
    #expect(texts("> a\n>b\n  >  *c*\nd") == ["1:3 a", "2:2 b", "3:7 c", "4:1 d"])
    #expect(texts("- a\n    b\nc\n\n  1. *d*\n     e") == ["1:3 a", "2:5 b", "3:1 c", "5:7 d", "6:6 e"])
    #expect(texts("> > a\n> b\nc") == ["1:5 a", "2:3 b", "3:1 c"])
    #expect(texts("##   *a* b  ##\nc\n===") == ["1:7 a", "1:9  b", "2:1 c"])
  }

  @Test func linksOverSeveralLinesDoNotMoveWhatFollows() {
    #expect(texts("[a](/b\n'c') d\n*e*") == ["1:2 a", "2:5  d", "3:2 e"])
    #expect(texts("> [a][b\n> c] d\n\n[b c]: /x") == ["1:4 a", "2:5  d"])
  }

  @Test func definitionsInFrontDoNotMoveWhatFollows() {
    #expect(texts("[a]: /b\n[c]: </d>\n  'e'\nf [a] *g*") == ["4:1 f ", "4:4 a", "4:6  ", "4:8 g"])
    #expect(texts("[a]: /b\n[a] c") == ["2:2 a", "2:4  c"])
    #expect(texts("[a]: no definition\n*b*") == ["1:1 [a]: no definition", "2:2 b"])
  }

  @Test func codeOverSeveralLinesDoesNotMoveWhatFollows() {
    #expect(texts("`a\nb` c\n`` ` `` d") == ["1:1 a b", "2:3  c", "3:1 `", "3:8  d"])
  }

  @Test func escapesAndEntitiesAreCountedAsWritten() {
    #expect(texts("\\*a\\* &amp; &copy;b *c*") == ["1:1 *a* & ©b ", "1:22 c"])
    #expect(texts("&amp;amp; *a*") == ["1:1 &amp; ", "1:12 a"])
    #expect(texts("&nope; &#38; &#x26; &NotEqualTilde; *a*") == ["1:1 &nope; & & ≂̸ ", "1:38 a"])
    #expect(texts("a\\\n*b*") == ["1:1 a", "2:2 b"])
  }

  @Test func tabsAreOneColumn() {
    #expect(texts("-\ta\tb *c*") == ["1:3 a\tb ", "1:8 c"])
  }

  @Test func headingsStandAtTheirFirstSign() {
    let headings = MarkdownDocument(parsing: "a\n\n  ## b\n\n> c\n> ---".utf8).headings
    #expect(headings.map(\.position) == [.init(line: 3, column: 3), .init(line: 5, column: 3)])
  }

  @Test func positionsOutsideTheSourceAreBroughtBack() {
    let document = MarkdownDocument(parsing: "a\nbc".utf8)
    #expect(document.position(ofSourceOffset: -5) == MarkdownPosition(line: 1, column: 1))
    #expect(document.position(ofSourceOffset: 99) == MarkdownPosition(line: 2, column: 3))
  }

  @Test func positionsAreInTheOrderOfReading() {
    #expect(MarkdownPosition(line: 1, column: 9) < MarkdownPosition(line: 2, column: 1))
    #expect(MarkdownPosition(line: 2, column: 1) < MarkdownPosition(line: 2, column: 2))
  }
}
