import Testing

@testable import Readability

@Suite("The language of Easy Read")
struct EasyReadLanguageTests {
  private func sentence(_ text: String) throws -> Sentence {
    try #require(SentenceReader.sentences(in: text).first)
  }

  @Test(
    "A hard word has three syllables and is not a common one",
    arguments: [
      ("We make an assessment of your eligibility in December.", ["assessment", "eligibility"]),
      ("Everybody in the family remembered the hospital.", []),
      ("The money is for a holiday with another family.", []),
      ("Ring 01632 960102 on Saturday.", []),
      ("Holidays are important, and so are activities.", []),
    ])
  func hard(text: String, words: [String]) throws {
    let hard = HardWords(knownToo: [])
    #expect(try sentence(text).words.filter(hard.contains).map(\.text) == words)
  }

  @Test("A council adds the words that its readers know")
  func known() throws {
    let hard = HardWords(knownToo: ["assessment"])
    #expect(
      try sentence("Two assessments of eligibility.").words.filter(hard.contains).map(\.text) == [
        "eligibility"
      ])
  }

  @Test(
    "Signs of two ideas in one sentence",
    arguments: [
      ("Tell us; we help you.", ";"), ("Tell us – we help you.", "–"),
      ("Tell us and we help you.", "and we"), ("It costs more, so we talk.", "so we"),
      ("It is late, but you can ask.", "but"),
      ("If you are ill, ring us because we can help.", "if … because"),
      ("When it ends, ask if there is more.", "when … if"),
    ])
  func joined(text: String, sign: String) throws {
    #expect(try JoinedIdeas.sign(in: sentence(text)) == sign)
  }

  @Test(
    "What is one idea",
    arguments: [
      "You and your family can come.", "But you can ask.", "Not on Monday but not on Sunday.",
      "Ring us because it is free.", "If you are ill, ring us.", "Bring tea, milk and bread.",
      "It is 10–15 words long.",
    ])
  func one(text: String) throws {
    #expect(try JoinedIdeas.sign(in: sentence(text)) == nil)
  }
}
