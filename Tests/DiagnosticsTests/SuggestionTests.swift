import Diagnostics
import Testing

@Suite("Suggestions")
struct SuggestionTests {
  private let columns = ["level", "name", "kind", "budget", "period", "support", "source"]

  @Test(
    "A slip of the keys finds its word",
    arguments: [
      ("levle", "level"), ("bugdet", "budget"), ("Budget", "budget"), ("suport", "support"),
      ("supports", "support"), ("soruce", "source"), ("kimd", "kind"),
    ])
  func slips(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: columns) == meant)
  }

  @Test("A word that is far from all has no neighbour", arguments: ["", "x", "price", "expected_people"])
  func nothingNear(word: String) {
    #expect(Suggestion.nearest(to: word, among: columns) == nil)
  }

  @Test("An exchange of neighbours is one slip, not two")
  func exchange() {
    #expect(Suggestion.nearest(to: "knid", among: ["kind"]) == "kind")
    #expect(Suggestion.nearest(to: "nkdi", among: ["kind"]) == nil)
  }

  @Test("A tie goes to the first, and the nearest wins")
  func ties() {
    #expect(Suggestion.nearest(to: "bend", among: ["band", "bent"]) == "band")
    #expect(Suggestion.nearest(to: "bent", among: ["band", "bent"]) == "bent")
  }

  @Test("A short name is another name, not a slip")
  func shortNames() {
    #expect(Suggestion.nearest(to: "Z", among: ["A", "B"]) == nil)
    #expect(Suggestion.nearest(to: "a", among: ["A", "B"]) == "A")
  }

  @Test("Help names the likely word, else all words when they are few")
  func help() {
    #expect(Suggestion.help(for: "bugdet", among: columns) == "did you mean “budget”?")
    #expect(Suggestion.help(for: "Z", among: ["A", "B"]) == "known here: A, B")
    #expect(Suggestion.help(for: "Z", among: [String]()) == nil)
    #expect(Suggestion.help(for: "Z", among: (10..<35).map(String.init)) == nil)
  }
}
