import CommonMark
import Testing

/// What we write must be what libcmark writes, for everything that it and we both support.
@Suite struct SpecificationTests {
  static let samples = [
    "", "\n\n", "One", "One\ntwo", "One  \ntwo\\\nthree", "One\n\nTwo\n\n\nThree\n",
    "*a* **b** ***c*** _d_ __e__ *a **b** c* **a *b* c** *a", "a*b*c a_b_c 2 * 3 * 4 ** x",
    "`code` ``a ` b`` ` `` ` `  ` `a\nb` `<&>\"`", "&amp; &lt; &copy; &#65; &#x1F600; &nope; &",
    "\\* \\\\ \\` \\a \\& \\<b>", "a < b > c & d \"e\" 'f'",
    "- a\n- b\n- c", "- a\n\n- b\n- c", "* a\n  * b\n    * c\n* d", "- a\n\n  b\n- c",
    "+ a\n\n      code\n", "- \n- a\n-", "-\n\n  a", "1. a\n2. b", "7) a\n8) b", "0. a", "- a\n1. b\n* c",
    "1. a\n   - b\n\n     c\n2. d", "- a\n  > b\n  ```\n  c\n  ```\n- d", "10. a\n\n    b",
    "> a\n> b\n\n> c", "> a\nb\n> > c\nd", "> - a\n>   b\n> - c", ">\n> a\n>", "> ```\n> a\n> ```",
    "# A", "## A\n### B\n# C", "###### A\n####### B", "A\n===\n\nB\n---", "A\nB\n===", "# A #\n## B ## c",
    "#\n\n##", "# *A* `b` [c](/d)", "```\na\n  b\n\nc\n```", "~~~ text\na\n~~~", "````text x\n```\n````",
    "```\nno end",
    "    a\n      b\n\n    c", "\ta\n\tb", "- a\n\n\tb", "***\n---\n___\n* * *",
    "[a](/b)", "[a](/b \"c\")", "[a](</b c> 'd')", "[a](/b(c)d)", "[a](  /b  )", "[a](/b\n  \"t\")",
    "[a][b]\n\n[b]: /c \"d\"", "[a][]\n\n[a]: /c", "[a]\n\n[a]: </c>\n'd'", "[A]\n\n[a]: /c",
    "[a](b c) [a] [a][b]",
    "[a]: /x\n[a] b", "[*a* `b`](/c)", "[a\nb](/c)", "[a](#b) [a](?b) [a](b/c)", "[a]()", "[]()",
    "[a](javascript:x) [a](JAVASCRIPT:x) [a](data:x) [a](vbscript:x) [a](file:x)",
    "[a](/b?c=d&e='f') [a](/ŵ) [a](/a%20b\\[\\]) [a](</a\\\\b`{|}~^>) [a](/x;y:z@!$*,+)",
    "[a](/b \"c & \\\"d\\\" <e>\")",
    "<https://example.org/a?b=c&d> <mailto:a@b.cy> <a@b.cy>", "a\r\nb\r\n\r\n- c\r\n- d\r\n", "a\rb\r\rc",
    "a\r\n```\r\nb\r\nc\r\n```\r\n",
    "a\tb\n\tc", "a\u{2028}b\u{85}c\u{A0}d", "😀 *😀* **é** שלום *שלום*", "a\\\n\\*b*\n  c",
    "- a\n\n\n- b\n\n\nc",
    "a\n# b\nc\n> d\ne\n- f\n```\ng\n```\nh", "1986\\. A", "- a\n -b\n  - c\n   - d\n    - e", "*a\n\nb*",
    "**a `b** c`",
    "[a *b](/c) d*", "*[a*](/b)", "`a [b`](/c)", "> 1. a\n>\n>    b\n>\n> 2. c",
    "-   a\n\n    b\n\n        c",
  ]

  @Test(arguments: samples) func writesTheSameAsLibcmark(_ markdown: String) {
    #expect(plainHTML(markdown) == libcmarkHTML(markdown))
  }

  @Test func writesTheSameAsLibcmarkForAllSamplesTogether() {
    let all = Self.samples.joined(separator: "\n\n")
    #expect(plainHTML(all) == libcmarkHTML(all))
  }
}
