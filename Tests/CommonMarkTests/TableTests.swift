import CommonMark
import Testing

@Suite struct TableTests {
  @Test func tablesHaveCaptionHeadersAndLabels() {
    let markdown = """
      ```table What a "week" costs
      Support,Hours,"Cost, <in> pounds"
      Support worker,4,£72
      "A ""good"" bus",,7.5%
      ```
      """
    #expect(
      html(markdown) == """
        <div class="table-scroll" role="region" aria-labelledby="table-what-a-week-costs" tabindex="0">
        <table>
        <caption id="table-what-a-week-costs">What a &quot;week&quot; costs</caption>
        <thead>
        <tr><th scope="col">Support</th><th scope="col">Hours</th><th scope="col">Cost, &lt;in&gt; pounds</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Support worker</th><td class="number" data-label="Hours">4</td>\
        <td class="number" data-label="Cost, &lt;in&gt; pounds">£72</td></tr>
        <tr><th scope="row">A &quot;good&quot; bus</th><td data-label="Hours"></td>\
        <td class="number" data-label="Cost, &lt;in&gt; pounds">7.5%</td></tr>
        </tbody>
        </table>
        </div>

        """)
    #expect(findings(markdown) == [])
  }

  @Test(arguments: [
    "12", "0", "£1,500", "£82.91", "7.5%", "-3", "\u{2212}3", "+4", "€5", "1,234,567.89", "-£2",
  ])
  func numbers(_ text: String) {
    #expect(
      html("```table a\nb,c\nd,\"\(text)\"\n```").contains(
        "<td class=\"number\" data-label=\"c\">\(text)</td>"))
  }

  @Test(arguments: [
    "", "a", "1a", "£", "%", "1.", ".5", "1.2.3", "4 hours", "1,", ",1", "1-2", "12p", "½", "٣",
  ])
  func notNumbers(_ text: String) {
    #expect(html("```table a\nb,c\nd,\"\(text)\"\n```").contains("<td data-label=\"c\">\(text)</td>"))
  }

  @Test func captionsOnOnePageHaveDifferentIDs() {
    let table = "```table A\nb\nc\n```\n\n# Table A\n\n"
    let text = html(table + table, HTMLOptions(idPrefix: "p-"))
    #expect(HTMLChecker.faults(in: text) == [])
    for id in ["p-table-a", "p-table-a-2", "p-table-a-3", "p-table-a-4"] {
      #expect(text.contains("id=\"\(id)\""))
    }
  }

  @Test func spacesWindowsLinesAndEmptyLines() {
    let text = html("- ~~~table A\r\n  b , \"c\" \r\n\r\n  d,\te\r\n  ~~~\r\n")
    #expect(text.contains("<tr><th scope=\"col\">b</th><th scope=\"col\">c</th></tr>"))
    #expect(text.contains("<tr><th scope=\"row\">d</th><td data-label=\"c\">e</td></tr>"))
    #expect(findings("- ~~~table A\r\n  b , \"c\" \r\n\r\n  d,\te\r\n  ~~~\r\n") == [])
  }

  @Test func aQuotedCellMayHaveLines() {
    #expect(html("```table A\nb\n\"c\nd\"\n```").contains("<th scope=\"row\">c\nd</th>"))
    #expect(
      findings("```table A\nb\n\"c\nd\"\ne,f\n```") == [
        "5:1+3 table(CommonMark.MarkdownFinding.TableProblem.raggedRow(cells: 2, expected: 1))"
      ])
  }

  /// The faults, as “line:column+length fault”.
  private func faults(_ markdown: String) -> [String] {
    findings(markdown).map { $0.replacing("table(CommonMark.MarkdownFinding.TableProblem.", with: "(") }
  }

  @Test func faultsAreFoundWhereTheyAre() {
    #expect(faults("a\n\n```table\nb,c\n1,2\n```") == ["3:1+8 (noCaption)"])
    #expect(faults("```table a\n```") == ["1:1+10 (noHeader)"])
    #expect(faults("```table a\n\n  \n```") == ["1:1+10 (noHeader)"])
    #expect(faults("```table a\nb,c\n```") == ["1:1+10 (noRows)"])
    #expect(
      faults("```table a\nb,c\n1\n1,2\n1,2,3\n```") == [
        "3:1+1 (raggedRow(cells: 1, expected: 2))", "5:1+5 (raggedRow(cells: 3, expected: 2))",
      ])
    #expect(
      faults("```table a\nb,,é, ,b\n1,2,3,4,5\n```") == [
        "2:3+0 (emptyHeaderCell(column: 2))", "2:7+0 (emptyHeaderCell(column: 4))",
        "2:8+1 (duplicateHeader(\"b\"))",
      ])
    #expect(faults("```table a\nb,c\n1,2\"3\n```") == ["3:4+1 (badQuoting)"])
    #expect(faults("```table a\nb,c\n1,\"2\" 3\n```") == ["3:7+1 (badQuoting)"])
    #expect(faults("```table a\nb,c\né,\"2\n```") == ["3:3+1 (badQuoting)"])
  }

  @Test func faultsInContainersAreFoundWhereTheyAre() {
    #expect(faults("> - ```table a\n>   b,c\n>   d\n>   ```") == ["3:5+1 (raggedRow(cells: 1, expected: 2))"])
    #expect(faults("- x\n\n  ```table a\r\n  b,c\r\n  é,\"\r\n  ```") == ["5:5+1 (badQuoting)"])
    #expect(faults("  ```table a\n  b,b\n1,2\n  ```") == ["2:5+1 (duplicateHeader(\"b\"))"])
  }

  @Test func badTablesAreWrittenAsText() {
    #expect(html("```table a\n\"b\n```") == "<pre><code class=\"language-table\">&quot;b\n</code></pre>\n")
    #expect(html("```table a\n```") == "<pre><code class=\"language-table\"></code></pre>\n")
    #expect(
      html("```table\nb\n```").hasPrefix(
        "<div class=\"table-scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">"))
    #expect(html("```table a\nb\nc,d\n```").contains("<tr><th scope=\"row\">c</th><td>d</td></tr>"))
  }
}
