// What stands between tags, and comments.

extension MarkupScanner {
  mutating func stepInContent(_ byte: UInt8) {
    guard byte == Byte.lessThan else { return }
    lastTag = Spot(text: text, range: offset..<offset + 1)
    state.place = .tagOpen
  }

  /// Looks for `</name`, the only thing that ends such an element.
  mutating func stepInElementOfText(_ byte: UInt8) {
    let end = [Byte.lessThan, Byte.slash] + state.element
    if state.matched == end.count {
      if byte.isHTMLSpace || byte == Byte.slash || byte == Byte.greaterThan {
        state.matched = 0
        state.isClosingTag = true
        state.place = .wordEnd
        return stepInTag(byte)
      }
    } else if byte.lowercased == end[state.matched] {
      state.matched += 1
      return
    }
    state.matched = byte == Byte.lessThan ? 1 : 0
  }

  mutating func stepInDeclaration(_ byte: UInt8) {
    switch state.place {
    case .declarationOpen where byte == Byte.hyphen: state.place = .declarationDash
    case .declarationDash where byte == Byte.hyphen:
      state.place = .comment
      state.matched = CommentEnd.begun
    case .comment:
      state.matched = CommentEnd.next(after: state.matched, byte)
      if state.matched == CommentEnd.ended { state = MarkupState() }
    default: state = byte == Byte.greaterThan ? MarkupState() : MarkupState(place: .declaration)
    }
  }
}

/// How much of the end of a comment has been read.
private enum CommentEnd {
  static let nothing = 0
  static let dash = 1
  static let dashes = 2
  static let exclamation = 3
  /// `<!-->` and `<!--->` are whole comments.
  static let begun = 4
  static let begunDash = 5
  static let ended = 6

  static func next(after matched: Int, _ byte: UInt8) -> Int {
    switch (matched, byte) {
    case (dashes..., Byte.greaterThan): ended
    case (dashes, Byte.exclamation): exclamation
    case (begun, Byte.hyphen): begunDash
    case (dash, Byte.hyphen), (dashes, Byte.hyphen), (begunDash, Byte.hyphen): dashes
    case (_, Byte.hyphen): dash
    default: nothing
    }
  }
}
