/// A letter with the guide's words in its fields, as it stands on a page, in a plain text and in a document.
struct FilledLetter: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case words(String)
    /// What only the sender knows.
    case blank(String)
    /// A web address that leads somewhere.
    case address(String)

    /// As it is printed: what is still to be filled in stands in square brackets.
    var text: String {
      switch self {
      case .words(let text), .address(let text): text
      case .blank(let text): "[\(text)]"
      }
    }
  }

  /// One line, or a paragraph that is as long as it has to be.
  struct Line: Hashable, Sendable {
    /// What stands before it, with a colon.
    var name: String?
    let pieces: [Piece]

    /// The whole line in words.
    var text: String { (name.map { $0 + ": " } ?? "") + pieces.map(\.text).joined() }
  }

  enum Block: Hashable, Sendable {
    case paragraph(Line)
    case list([Line])
  }

  /// Names the letter in the properties of a document.
  let title: String
  let sender: [Line]
  let recipient: [Line]
  let subject: Line
  let body: [Block]
  let referenceTitle: String
  /// By what the council and anybody else can find what the letter is about.
  let reference: [Line]
}
