/// What reading a text costs: the sum over its sentences.
package struct TextMeasure: Hashable, Sendable {
  package private(set) var words = 0
  package private(set) var syllables = 0
  package private(set) var sentences = 0

  package init(_ sentences: some Sequence<Sentence> = []) {
    for sentence in sentences { add(sentence) }
  }

  /// Nil for a text without words.
  package var readingAge: ReadingAge? {
    ReadingAge(words: words, syllables: syllables, sentences: sentences)
  }

  mutating func add(_ sentence: Sentence) {
    words += sentence.words.count
    syllables += sentence.words.reduce(0) { $0 + $1.syllables }
    sentences += 1
  }

  mutating func remove(_ sentence: Sentence) {
    words -= sentence.words.count
    syllables -= sentence.words.reduce(0) { $0 + $1.syllables }
    sentences -= 1
  }
}

/// The part of a text that is hardest to read, so that an easy page does not hide a hard paragraph.
package struct HardestPassage: Hashable, Sendable {
  /// Shorter samples say little: the formula was made on passages of about this many words.
  package static let words = 100

  package let readingAge: ReadingAge
  package let text: String

  /// Finds the first of the hardest runs of whole sentences that have a number of words at least; nil for a shorter text.
  package init?(of sentences: [Sentence], words: Int = HardestPassage.words) {
    var measure = TextMeasure()
    var start = 0
    var hardest: (age: ReadingAge, sentences: Range<Int>)?
    for (index, sentence) in sentences.enumerated() {
      measure.add(sentence)
      while measure.words - sentences[start].words.count >= words {
        measure.remove(sentences[start])
        start += 1
      }
      guard measure.words >= words, let age = measure.readingAge else { continue }
      if hardest.map({ $0.age < age }) ?? true { hardest = (age, start..<(index + 1)) }
    }
    guard let hardest else { return nil }
    readingAge = hardest.age
    text = sentences[hardest.sentences].map(\.text).joined(separator: " ")
  }
}
