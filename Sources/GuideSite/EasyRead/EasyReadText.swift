import CommonMark
import Diagnostics
import GuideModel
import Readability

/// A word of an Easy Read text, and where it stands.
struct PlacedWord {
  let word: ReadableWord
  /// How many bytes into the text of its sentence's paragraph.
  let offset: Int
}

/// A sentence of an Easy Read text, in the order of reading.
struct PlacedSentence {
  let sentence: Sentence
  let words: [PlacedWord]
  let isHeading: Bool
  /// The place of a byte of its paragraph.
  let place: (_ offset: Int, _ length: Int) -> SourceLocation

  /// Where it begins.
  var start: SourceLocation { place(words.first?.offset ?? 0, sentence.text.count) }

  func place(of word: PlacedWord) -> SourceLocation { place(word.offset, word.word.text.count) }
}

extension EasyRead {
  /// Every sentence of the text with its place.
  var sentences: [PlacedSentence] {
    var found: [PlacedSentence] = []
    let origin = body.origin
    body.document.forEachTextRun { run in
      let text = run.string
      let run = copy run
      var rest = text[...]
      for sentence in SentenceReader.sentences(in: text) {
        let words = sentence.words.compactMap { word -> PlacedWord? in
          guard let range = rest.firstRange(of: word.text) else { return nil }
          rest = rest[range.upperBound...]
          let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
          return PlacedWord(word: word, offset: offset)
        }
        found.append(
          PlacedSentence(sentence: sentence, words: words, isHeading: run.kind == .heading) {
            offset, length in
            let place = run.position(at: offset)
            return origin.location(line: place.line, column: place.column, length: length)
          })
      }
    }
    return found
  }
}
