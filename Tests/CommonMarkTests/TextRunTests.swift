import CommonMark
import Testing

@Suite struct TextRunTests {
  /// The runs, as “line:column kind text”.
  private func runs(_ markdown: String) -> [String] {
    var runs: [String] = []
    MarkdownDocument(parsing: markdown.utf8).forEachTextRun { run in
      let place = run.position(at: 0)
      runs.append("\(place.line):\(place.column) \(run.kind) \(run.string)")
    }
    return runs
  }

  @Test func allTextOfTheAuthorIsVisited() {
    let markdown = #"""
      ## A *b* {#c}

      D [e](/f "g &amp; h") `i`
      j\*  
      k ![l](m) <b>n</b>

      > - o
      >
      >   ```table p &amp; q
      >   r,"s ""t"""
      >   u,
      >   ```

          v
            w

      """#
    #expect(
      runs(markdown) == [
        "1:4 heading A b", "3:1 paragraph D e i j* k l n", "3:3 linkTitle g & h", "7:5 paragraph o",
        "9:14 tableCaption p & q", "10:5 tableCell r", "10:8 tableCell s \"t\"", "11:5 tableCell u",
        "14:5 codeLine v",
        "15:5 codeLine   w",
      ])
  }

  @Test func plainTextHasALineForEach() {
    let markdown =
      "# A\n\nB\n*c* [d](/e \"f\")\n\n- g\n- h\n\n```table i\nj,k\n1,2\n```\n\n```\nl\nm\n```\n\n---\n<b>"
    #expect(MarkdownDocument(parsing: markdown.utf8).plainText == "A\nB c d\ng\nh\ni\nj\nk\n1\n2\nl\nm")
    #expect(MarkdownDocument(parsing: "".utf8).plainText == "")
  }

  @Test func aPhraseOverTwoLinesHasItsPlace() throws {
    let markdown = "> é *up to\n> the* &amp;\\*`li\n> mit` of\n"
    var places: [String] = []
    MarkdownDocument(parsing: markdown.utf8).forEachTextRun { run in
      #expect(run.string == "é up to the &*li mit of")
      for word in ["é", "up", "the", "&", "*", "li", "mit", "of"] {
        guard let range = run.string.firstRange(of: word) else { continue }
        let place = run.position(
          at: run.string.utf8.distance(from: run.string.startIndex, to: range.lowerBound))
        places.append("\(place.line):\(place.column) \(word)")
      }
    }
    #expect(places == ["1:3 é", "1:6 up", "2:3 the", "2:8 &", "2:13 *", "2:16 li", "3:3 mit", "3:8 of"])
  }

  @Test func offsetsOutsideTheTextAreBroughtBack() {
    MarkdownDocument(parsing: "a\n\nb &amp;".utf8).forEachTextRun { run in
      #expect(run.position(at: -1).line == 1)
      #expect(run.position(at: 99).line == (run.string == "a" ? 1 : 3))
    }
    #expect(runs("a\n\nb &amp;") == ["1:1 paragraph a", "3:1 paragraph b &"])
  }

  @Test func errorsComeThrough() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try MarkdownDocument(parsing: "a".utf8).forEachTextRun { _ in throw Stop() }
    }
  }

  @Test func linksHaveTheirPlace() {
    let links = MarkdownDocument(
      parsing: "a [b](/c#d)\n> é <https://e.cy> [f\n> g][h] ![i](j)\n\n[h]: </k l>".utf8
    ).links
    #expect(links.map(\.destination) == ["/c#d", "https://e.cy", "/k l"])
    #expect(
      links.map { "\($0.position.line):\($0.position.column)+\($0.length)" } == ["1:3+9", "2:5+14", "2:20+2"])
  }
}
