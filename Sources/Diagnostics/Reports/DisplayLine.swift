/// A source line cut into the pieces a terminal shows, each with its place in the line and on the screen.
struct DisplayLine {
  /// What a reader sees as one character.
  struct Piece {
    let text: String
    /// The first of its scalars, counted from 0 in the source line.
    let scalar: Int
    /// The cell it starts in, counted from 0.
    let cell: Int
    let width: Int

    var endCell: Int { cell + width }
  }

  private static let tabWidth = 4

  let pieces: [Piece]
  let scalarCount: Int
  let width: Int

  init(_ line: String) {
    var pieces: [Piece] = []
    var scalar = 0
    var cell = 0
    for character in line {
      let (text, width) = Self.shown(character, at: cell)
      pieces.append(Piece(text: text, scalar: scalar, cell: cell, width: width))
      scalar += character.unicodeScalars.count
      cell += width
    }
    self.pieces = pieces
    scalarCount = scalar
    width = cell
  }

  /// The cells under which the scalars of `range` stand; at least one, also past the end of the line.
  func cells(ofScalars range: Range<Int>) -> Range<Int> {
    guard let first = pieces.last(where: { $0.scalar <= range.lowerBound }), range.lowerBound < scalarCount
    else { return width..<width + 1 }
    let last = pieces.last { $0.scalar < range.upperBound } ?? first
    return first.cell..<max(last.endCell, first.cell + 1)
  }

  private static func shown(_ character: Character, at cell: Int) -> (text: String, width: Int) {
    if character == "\t" {
      let width = tabWidth - cell % tabWidth
      return (String(repeating: " ", count: width), width)
    }
    let text = String(character)
    let escaped = VisibleText.escaped(text)
    let isPlain = escaped.utf8.elementsEqual(text.utf8)
    return (escaped, isPlain ? DisplayWidth.cells(of: character) : escaped.count)
  }
}
