import GuideModel

/// Reads `readability` of `guide.yml`: how plain the council promises to write.
enum ReadabilityPolicyReader {
  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> ReadabilityPolicy? {
    let usual = ReadabilityPolicy.usual
    let age = reader.optional("reading_age", &findings, ValueReader.number(in: 6...18))
    let words = reader.optional("sentence_words", &findings, ValueReader.number(in: 8...60))
    let over: ReadabilityPolicy.Over? = reader.optional("over", &findings, ValueReader.choice)
    return ReadabilityPolicy(
      readingAge: age ?? usual.readingAge, sentenceWords: words ?? usual.sentenceWords,
      over: over ?? usual.over)
  }
}
