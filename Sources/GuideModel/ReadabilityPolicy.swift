/// How plain a council promises to write.
package struct ReadabilityPolicy: Hashable, Sendable {
  /// What a finding is where a page is above the promise.
  package enum Over: String, Hashable, Sendable, CaseIterable {
    case warning, error
  }

  /// The reading age of a child of eleven, and the longest sentence that public bodies advise.
  package static let usual = ReadabilityPolicy(
    readingAge: 11, hardestPart: 13, sentenceWords: 25, over: .warning)

  /// In years; a page may not be above it.
  package let readingAge: Int
  /// In years; no hundred words in a row may be above it, so that an easy page does not hide a hard part.
  package let hardestPart: Int
  /// A sentence may not have more words.
  package let sentenceWords: Int
  package let over: Over

  package init(readingAge: Int, hardestPart: Int, sentenceWords: Int, over: Over) {
    self.readingAge = readingAge
    self.hardestPart = hardestPart
    self.sentenceWords = sentenceWords
    self.over = over
  }
}
