/// A text cut into pieces that follow one another without a gap: words, spaces between words, and ends of lines.
struct WordPieces {
  private let bytes: [UInt8]
  /// The first byte of each piece, and the end of the last.
  private let starts: [Int]

  /// The words of a text and what is between them.
  static func words(of bytes: [UInt8]) -> WordPieces {
    var starts: [Int] = []
    var last: Kind?
    for (index, byte) in bytes.enumerated() {
      let kind = Kind(byte)
      // Each end of a line is a piece, so that a new paragraph does not change the one before it.
      if kind != last || kind == .lineEnd { starts.append(index) }
      last = kind
    }
    return WordPieces(bytes: bytes, starts: starts + [bytes.count])
  }

  /// The lines of a text, each with its end.
  static func lines(of bytes: [UInt8]) -> WordPieces {
    var starts: [Int] = bytes.isEmpty ? [] : [0]
    for (index, byte) in bytes.enumerated() where byte == Kind.lineFeed && index + 1 < bytes.count {
      starts.append(index + 1)
    }
    return WordPieces(bytes: bytes, starts: starts + [bytes.count])
  }

  private init(bytes: [UInt8], starts: [Int]) {
    self.bytes = bytes
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// The bytes of some pieces that follow one another.
  func bytes(of pieces: Range<Int>) -> ArraySlice<UInt8> {
    bytes[starts[pieces.lowerBound]..<starts[pieces.upperBound]]
  }

  /// A number for each piece: the same for the same bytes.
  func numbers(_ known: inout [ArraySlice<UInt8>: Int32]) -> [Int32] {
    (0..<count).map { piece in
      let bytes = bytes(of: piece..<piece + 1)
      if let number = known[bytes] { return number }
      let number = Int32(known.count)
      known[bytes] = number
      return number
    }
  }

  private enum Kind: Equatable {
    case word, space, lineEnd

    static let lineFeed = UInt8(ascii: "\n")

    init(_ byte: UInt8) {
      switch byte {
      case Self.lineFeed: self = .lineEnd
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): self = .space
      default: self = .word
      }
    }
  }
}
