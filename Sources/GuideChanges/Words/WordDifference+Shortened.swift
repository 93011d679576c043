extension WordDifference {
  /// A run, or words that are the same in both texts and are left out.
  package enum Piece: Hashable, Sendable {
    case run(Run)
    case leftOut(words: Int)
  }

  /// The runs with long kept stretches cut down to some words on each side of a change.
  ///
  /// A stretch is cut only where that leaves out more than a word or two.
  package func shortened(to context: Int = 12) -> [Piece] {
    runs.indices.flatMap { index -> [Piece] in
      let run = runs[index]
      guard run.kind == .kept else { return [.run(run)] }
      let words = Self.words(of: run.text)
      let head = index == runs.startIndex ? 0 : context
      let tail = index == runs.endIndex - 1 ? 0 : context
      guard words.count > head + tail + 2 else { return [.run(run)] }
      let afterHead = head == 0 ? run.text.startIndex : words[head - 1].upperBound
      let beforeTail = tail == 0 ? run.text.endIndex : words[words.count - tail].lowerBound
      let first = Piece.run(Run(kind: .kept, text: String(run.text[..<afterHead])))
      let last = Piece.run(Run(kind: .kept, text: String(run.text[beforeTail...])))
      return (head == 0 ? [] : [first]) + [.leftOut(words: words.count - head - tail)]
        + (tail == 0 ? [] : [last])
    }
  }

  private static func words(of text: String) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.unicodeScalars.indices {
      let isSpace = text.unicodeScalars[index].properties.isWhitespace
      if isSpace, let first = start {
        words.append(first..<index)
        start = nil
      } else if !isSpace, start == nil {
        start = index
      }
    }
    if let start { words.append(start..<text.endIndex) }
    return words
  }
}
