import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// How plain a council promises to write.
@Suite struct ReadabilityPolicyTests {
  private func policy(_ text: String) throws -> ReadabilityPolicy {
    let folder = ContentFolder().replacing("checks:\n", with: "\(text)checks:\n", in: "guide.yml")
    return try #require(GuideReader.read(folder.source).guide).facts.readability
  }

  @Test func withoutAPromiseTheUsualOneCounts() throws {
    #expect(try policy("") == .usual)
    #expect(try policy("readability: {hardest_part: 12}\n").hardestPart == 12)
    #expect(try policy("readability: {hardest_part: 12}\n").readingAge == ReadabilityPolicy.usual.readingAge)
  }

  @Test func promiseOfACouncilIsKept() throws {
    let text = "readability: {reading_age: 9, hardest_part: 10, sentence_words: 20, over: error}\n"
    let kept = ReadabilityPolicy(readingAge: 9, hardestPart: 10, sentenceWords: 20, over: .error)
    #expect(try policy(text) == kept)
    let guide = try #require(
      GuideReader.read(
        ContentFolder().replacing("checks:\n", with: "\(text)checks:\n", in: "guide.yml").source
      )
      .guide)
    let address = try #require(BaseAddress("https://elsewhere.example/"))
    #expect(guide.published(at: address).facts.readability == kept)
  }
}
