import Testing

@testable import Readability

@Suite("Syllables")
struct SyllableTests {
  @Test(
    "Words are counted as they are spoken",
    arguments: [
      ("a", 1), ("plan", 1), ("asked", 1), ("wanted", 2), ("table", 2), ("tables", 2), ("settled", 2),
      ("called", 1), ("places", 2), ("makes", 1), ("churches", 2), ("safely", 2), ("statement", 2),
      ("review", 2), ("usual", 3), ("earlier", 3), ("decision", 3), ("special", 2), ("social", 2),
      ("assessment", 3), ("disabled", 3), ("employer", 3), ("paying", 2), ("quick", 1), ("question", 2),
      ("you", 1), ("ombudsman", 3), ("accessibility", 6), ("people", 2), ("every", 2), ("idea", 3),
      ("autism", 3), ("rhythm", 2), ("Gŵyl", 1), ("children’s", 2),
    ])
  func spoken(word: String, syllables: Int) {
    #expect(Syllables.count(FoldedWord(word)) == syllables)
  }

  @Test(
    "Abbreviations are read letter by letter, and a figure is one syllable",
    arguments: [("EHC", 3), ("UK", 2), ("WCAG", 6), ("pm", 2), ("9am", 2), ("2,150", 1), ("F", 1)])
  func signs(word: String, syllables: Int) {
    #expect(Syllables.count(FoldedWord(word)) == syllables)
  }

  /// The rules were made with the guide's words in view, so the other list is the test of them.
  @Test(
    "The counts are those of the CMU Pronouncing Dictionary, but for a known error",
    arguments: [("guide-words.csv", 0.002), ("dictionary-words.csv", 0.075)])
  func dictionary(file: String, meanError: Double) throws {
    let words = try Vectors.words(file)
    var error = 0
    for (word, known) in words {
      let count = Syllables.count(FoldedWord(word))
      error += try #require(known.map { abs($0 - count) }.min())
    }
    let mean = Double(error) / Double(words.count)
    #expect(mean <= meanError, "the mean absolute error is \(mean) syllables a word")
  }
}
