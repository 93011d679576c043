import GuideModel

/// Reads `readability` of `guide.yml`: how plain the council promises to write.
enum ReadabilityPolicyReader {
  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> ReadabilityPolicy? {
    let usual = ReadabilityPolicy.usual
    let years = ValueReader.number(in: 6...18)
    let age = reader.optional("reading_age", &findings, years)
    let part = reader.optional("hardest_part", &findings, years)
    let words = reader.optional("sentence_words", &findings, ValueReader.number(in: 8...60))
    let over: ReadabilityPolicy.Over? = reader.optional("over", &findings, ValueReader.choice)
    return ReadabilityPolicy(
      readingAge: age ?? usual.readingAge, hardestPart: part ?? usual.hardestPart,
      sentenceWords: words ?? usual.sentenceWords, over: over ?? usual.over)
  }
}
