/// The wording of a phrase, parted at its placeholders.
struct PhraseText: Hashable {
  enum Piece: Hashable {
    case words(String)
    /// The name between the brackets, which may be a path such as `level.name`.
    case placeholder(String)
  }

  private(set) var pieces: [Piece] = []
  /// Whether a curly bracket stands that holds no name; it is kept as words.
  private(set) var hasStrayBracket = false

  init(_ text: String) {
    var rest = text[...]
    var words = ""
    while let open = rest.utf8.firstIndex(where: { $0 == Byte.openBrace || $0 == Byte.closeBrace }) {
      words += rest[..<open]
      if let name = Self.name(at: open, in: rest) {
        append(words)
        words = ""
        pieces.append(.placeholder(String(name)))
        rest = rest[name.endIndex...].dropFirst()
      } else {
        hasStrayBracket = true
        words.unicodeScalars.append(rest.unicodeScalars[open])
        rest = rest[rest.unicodeScalars.index(after: open)...]
      }
    }
    append(words + rest)
  }

  private mutating func append(_ words: String) {
    if !words.isEmpty { pieces.append(.words(words)) }
  }

  private static func name(at open: Substring.Index, in text: Substring) -> Substring? {
    guard text[open] == "{", let close = text[open...].firstIndex(of: "}") else { return nil }
    let name = text[text.index(after: open)..<close]
    return Name.isPath(name.utf8) ? name : nil
  }

  var placeholders: [String] {
    pieces.compactMap { piece in
      if case .placeholder(let name) = piece { name } else { nil }
    }
  }

  func filled(with values: [String: String]) -> String {
    if pieces.count == 1, case .words(let words) = pieces[0] { return words }
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .placeholder(let name): text += values[name] ?? "{\(name)}"
      }
    }
  }
}
