import Testing

@testable import Readability

@Suite("The reading age")
struct ReadingAgeTests {
  /// 0.39 × 10 + 11.8 × 1.3 − 15.59 is 3.65, so 8.65: 8.7.
  @Test("It is the Flesch–Kincaid grade and five years, rounded to a tenth")
  func formula() {
    #expect(ReadingAge(words: 100, syllables: 130, sentences: 10)?.tenths == 87)
    #expect(ReadingAge(words: 100, syllables: 129, sentences: 10)?.tenths == 85)
    #expect(ReadingAge(words: 1, syllables: 1, sentences: 1)?.description == "1.6")
    #expect(ReadingAge(words: 100, syllables: 100, sentences: 100)?.tenths == 16)
    #expect(ReadingAge(words: 0, syllables: 0, sentences: 0) == nil)
    #expect(ReadingAge(tenths: -4).description == "-0.4")
  }

  @Test("It is near the grade that textstat gives")
  func others() throws {
    let passages = try Vectors.passages()
    let errors = try passages.map { grade, text in
      let age = try #require(TextMeasure(SentenceReader.sentences(in: text)).readingAge)
      return abs(Double(age.tenths) / 10 - 5 - grade)
    }
    let mean = errors.reduce(0, +) / Double(errors.count)
    #expect(mean <= 0.15, "the mean error is \(mean) grades")
    #expect(try #require(errors.max()) <= 0.5, "the largest error is \(errors.max() ?? 0) grades")
  }

  @Test("An easy page does not hide a hard paragraph")
  func passage() throws {
    let easy = Array(repeating: "We help you plan. You can ask us.", count: 30)
    let hard =
      "Notwithstanding considerations regarding eligibility, determinations necessitate authorisation."
    let text = (easy + Array(repeating: hard, count: 16) + easy).joined(separator: " ")
    let sentences = SentenceReader.sentences(in: text)
    let passage = try #require(HardestPassage(of: sentences))
    #expect(passage.text.hasPrefix("Notwithstanding"))
    #expect(passage.text.split(separator: " ").count >= HardestPassage.words)
    #expect(passage.readingAge > (try #require(TextMeasure(sentences).readingAge)))
    #expect(HardestPassage(of: Array(sentences.prefix(3))) == nil)
  }
}
