import Testing

@testable import Readability

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "A text is split where a reader stops",
    arguments: [
      ("One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]),
      ("It is £2,000.50 a year. Ask us.", ["It is £2,000.50 a year.", "Ask us."]),
      ("Use it, e.g. for a bus pass. Or i.e. not.", ["Use it, e.g. for a bus pass.", "Or i.e. not."]),
      ("See Regulations (No. 2) 2018. Ring Dr. Lee.", ["See Regulations (No. 2) 2018.", "Ring Dr. Lee."]),
      ("They said no. Then you can complain.", ["They said no.", "Then you can complain."]),
      ("You are at level F. It is a start.", ["You are at level F.", "It is a start."]),
      ("“Why not?” she asked. He left.", ["“Why not?” she asked.", "He left."]),
      ("He said: “Wait.” We did (for once). So.", ["He said: “Wait.”", "We did (for once).", "So."]),
      ("Ask for these: a bus pass; a phone.", ["Ask for these: a bus pass; a phone."]),
      ("See www.example.org. Then go on.", ["See www.example.org.", "Then go on."]),
      ("– × →", []), ("", []),
    ])
  func split(text: String, sentences: [String]) {
    #expect(SentenceReader.sentences(in: text).map(\.text) == sentences)
  }

  @Test("Words are what is read as one")
  func words() throws {
    let text = "The fast-track/quick plan – 3 pages – is at https://x.example/ and a@b.example: 14bab3a5d2720"
    let sentence = try #require(SentenceReader.sentences(in: text).first)
    #expect(
      sentence.words.map(\.text)
        == ["The", "fast-track", "quick", "plan", "3", "pages", "is", "at", "and"])
    #expect(sentence.words[1].syllables == 2)
  }

  @Test("A text is closed by a stop, also inside quotation marks")
  func closed() {
    #expect(SentenceReader.isClosed("It is so."))
    #expect(SentenceReader.isClosed("“Is it so?”"))
    #expect(!SentenceReader.isClosed("Level F"))
    #expect(!SentenceReader.isClosed("(see above)"))
  }

  @Test("A word that is explained is easy, in every form that is given, and a longer group goes first")
  func easy() throws {
    let easy = EasyWords(["budget", "Personal budget", "ombudsman"])
    let sentence = try #require(
      SentenceReader.sentences(in: "Your personal budget and the ombudsman’s opinion", easy: easy).first)
    #expect(sentence.words.map(\.syllables) == [1, 1, 1, 1, 1, 1, 3])
  }
}
