/// One `{{…}}` of a template, with the places of its parts.
struct Tag: Sendable {
  enum Sign: Sendable {
    case value, section, inverted, close, partial, page, phrase, comment

    /// Whether a tag of this sign, alone on its line, takes the line away with it.
    var mayStandAlone: Bool {
      switch self {
      case .value, .phrase: false
      case .section, .inverted, .close, .partial, .page, .comment: true
      }
    }
  }

  /// A name in the tag and the bytes it covers.
  struct Word: Sendable {
    let name: String
    let range: Range<Int>
  }

  let sign: Sign
  /// From the first curly bracket to the last.
  let range: Range<Int>
  let word: Word
  /// The field whose number chooses the form of a phrase.
  var number: Word?
}

/// A piece of a template, in the order of the file.
enum Token: Sendable {
  case text(Range<Int>)
  case tag(Tag)
}
