import CCMark
import CommonMark

#if canImport(Glibc)
  import Glibc
#endif

/// The HTML of a document by itself on a page.
func html(_ markdown: String, _ options: HTMLOptions = HTMLOptions()) -> String {
  var page = HTMLPage()
  return html(markdown, options, page: &page)
}

/// The HTML of one of the documents of a page.
func html(_ markdown: String, _ options: HTMLOptions = HTMLOptions(), page: inout HTMLPage) -> String {
  var output: [UInt8] = []
  MarkdownDocument(parsing: markdown.utf8).writeHTML(options, page: &page, into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// The HTML of libcmark's own renderer.
func libcmarkHTML(_ markdown: String) -> String {
  guard let html = cmark_markdown_to_html(markdown, markdown.utf8.count, CMARK_OPT_DEFAULT) else { return "" }
  defer { free(html) }
  return String(cString: html)
}

/// The findings as “line:column+length kind”.
func findings(_ markdown: String) -> [String] {
  MarkdownDocument(parsing: markdown.utf8).findings().map {
    "\($0.line):\($0.column)+\($0.length) \($0.kind)"
  }
}

/// The same as libcmark would write it: heading levels as written and no ids.
func plainHTML(_ markdown: String) -> String {
  let document = MarkdownDocument(parsing: markdown.utf8)
  let top = document.headings.map(\.level).min() ?? 1
  var output: [UInt8] = []
  var page = HTMLPage()
  document.writeHTML(HTMLOptions(headingBase: top - 1), page: &page, into: &output)
  return String(decoding: output, as: UTF8.self)
    .replacing(#/<h([1-6]) id="[^"]*">/#) { "<h\($0.output.1)>" }
}

/// A small seeded generator (SplitMix64), so that a failure can be had again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
