import CommonMark
import Testing

@Suite struct GlossaryTests {
  private let glossary = Glossary(terms: [
    .init(forms: ["budget"], anchor: "budget"),
    .init(forms: ["Personal budget", "personal  budgets"], anchor: "personal-budget"),
    .init(forms: ["review", "reviews"], anchor: "review"),
    .init(forms: ["co-production"], anchor: "co-production"),
    .init(forms: ["Ŵy"], anchor: "ŵy"),
    .init(forms: ["budget", "", " - "], anchor: "never"),
  ])

  /// Links are written `{anchor|words}`, to keep the expectations short.
  private func linked(_ markdown: String, page: inout HTMLPage) -> String {
    html(markdown, HTMLOptions(glossary: glossary, glossaryAddress: "/g/"), page: &page)
      .replacing(##/<a class="term" href="/g/#([^"]*)">(.*?)</a>/##.dotMatchesNewlines()) {
        "{\($0.output.1)|\($0.output.2)}"
      }
  }

  private func linked(_ markdown: String) -> String {
    var page = HTMLPage()
    return linked(markdown, page: &page)
  }

  @Test func theFirstUseIsALink() {
    #expect(linked("A review. Reviews, a REVIEW") == "<p>A {review|review}. Reviews, a REVIEW</p>\n")
    #expect(linked("A Reviews.") == "<p>A {review|Reviews}.</p>\n")
    #expect(
      html("(review)", HTMLOptions(glossary: glossary, glossaryAddress: "../g/?a&b"))
        == "<p>(<a class=\"term\" href=\"../g/?a&amp;b#review\">review</a>)</p>\n")
  }

  @Test func onlyWholeWords() {
    #expect(
      linked("preview reviewed xreview review1 éreview reviewé")
        == "<p>preview reviewed xreview review1 éreview reviewé</p>\n")
    #expect(
      linked("budget-holder pre-budget co-productions non-co-production")
        == "<p>budget-holder pre-budget co-productions non-co-production</p>\n")
    #expect(linked("“review”") == "<p>“{review|review}”</p>\n")
    #expect(linked("review's") == "<p>{review|review}'s</p>\n")
    #expect(
      linked("review- -budget co-production.")
        == "<p>{review|review}- -{budget|budget} {co-production|co-production}.</p>\n")
    #expect(linked("review – budget/") == "<p>{review|review} – {budget|budget}/</p>\n")
  }

  @Test func theLongestTermWins() {
    #expect(
      linked("personal budget, budget, personal budget")
        == "<p>{personal-budget|personal budget}, {budget|budget}, personal budget</p>\n")
    #expect(
      linked("PERSONAL   Budgets budget") == "<p>{personal-budget|PERSONAL   Budgets} {budget|budget}</p>\n")
    #expect(
      linked("personal budget personal budget")
        == "<p>{personal-budget|personal budget} personal budget</p>\n")
    #expect(linked("personal budgeting") == "<p>personal budgeting</p>\n")
    #expect(linked("personal, budget") == "<p>personal, {budget|budget}</p>\n")
  }

  @Test func termsMayGoOverTheEndOfALine() {
    #expect(linked("a personal\nbudget b") == "<p>a {personal-budget|personal\nbudget} b</p>\n")
    #expect(
      linked("> personal\n> budgets, budget")
        == "<blockquote>\n<p>{personal-budget|personal\nbudgets}, {budget|budget}</p>\n</blockquote>\n")
    #expect(
      linked("personal budget personal\nbudget budget")
        == "<p>{personal-budget|personal budget} personal\nbudget {budget|budget}</p>\n")
    #expect(linked("personal  \nbudget") == "<p>personal<br />\n{budget|budget}</p>\n")
    #expect(linked("personal\n*budget*") == "<p>personal\n<em>{budget|budget}</em></p>\n")
  }

  @Test func capitalsCountOutsideASCII() {
    #expect(linked("ŵy Ŵyx ŴY") == "<p>ŵy Ŵyx {ŵy|ŴY}</p>\n".replacing("{ŵy|", with: "{%C5%B5y|"))
  }

  @Test func notInHeadingsLinksCodeOrTables() {
    let rest =
      "review [review *review*](/a) `review` ![review](b)\n\n    review\n\n```table review\nreview\nreview\n```\n"
    let text = linked(
      "## review\n\n*[review](/a)* `review` ![review](b)\n\n    review\n\n```table review\nreview\nreview\n```\n\n- **review**"
    )
    #expect(text.matches(of: #/{review\|/#).count == 1)
    #expect(text.hasSuffix("<li><strong>{review|review}</strong></li>\n</ul>\n"))
    #expect(linked(rest).hasPrefix("<p>{review|review} <a href=\"/a\">review <em>review</em></a>"))
  }

  @Test func documentsOnOnePageShareWhatIsLinked() {
    var page = HTMLPage()
    #expect(linked("review", page: &page) == "<p>{review|review}</p>\n")
    #expect(linked("review budget", page: &page) == "<p>review {budget|budget}</p>\n")
  }

  @Test func textIsStillEscaped() {
    #expect(
      linked("<review> & \"review\" a<review&b")
        == "<p><!-- raw HTML omitted --> &amp; &quot;{review|review}&quot; a&lt;review&amp;b</p>\n")
    #expect(
      linked("re\\view \\*review\\* &amp;budget;")
        == "<p>re\\view *{review|review}* &amp;{budget|budget};</p>\n")
  }

  @Test func anEmptyGlossaryChangesNothing() {
    let empty = Glossary(terms: [.init(forms: [""], anchor: "a")])
    #expect(empty.isEmpty)
    #expect(html("a review é", HTMLOptions(glossary: empty)) == "<p>a review é</p>\n")
    #expect(!glossary.isEmpty)
  }

  @Test func aLargeGlossaryFindsEveryTerm() {
    let terms = (0..<3_000).map { Glossary.Term(forms: ["term\($0)", "term\($0) two"], anchor: "t\($0)") }
    let options = HTMLOptions(glossary: Glossary(terms: terms), glossaryAddress: "g")
    let text = html((0..<3_000).map { "term\($0) two" }.joined(separator: " "), options)
    #expect(text.matches(of: ##/<a class="term" href="g#t([0-9]+)">term[0-9]+ two</a>/##).count == 3_000)
  }
}
