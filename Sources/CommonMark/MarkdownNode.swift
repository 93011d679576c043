/// A half-open range of byte offsets, half the size of a `Range<Int>`.
///
/// A whole guide is held in memory as nodes, so their size counts.
package struct ByteRange: Sendable, Equatable {
  /// Offset of the first byte.
  package var start: Int32
  /// Offset just past the last byte.
  package var end: Int32

  static let empty = ByteRange(start: 0, end: 0)

  init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  init(_ range: Range<Int>) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }

  /// The same range, for use as array indices.
  package var indices: Range<Int> { Int(start)..<Int(end) }

  /// Whether there are no bytes in the range.
  package var isEmpty: Bool { start == end }

  /// How many bytes there are in the range.
  package var count: Int { Int(end - start) }
}

/// One step through a Markdown document: going into a construct, out of it, or meeting a leaf.
package struct MarkdownNode: Sendable, Equatable {
  /// The construct, named as in the CommonMark specification.
  package enum Kind: Sendable, Hashable {
    case document
    case blockQuote
    case bulletList(isTight: Bool)
    case orderedList(start: Int32, isTight: Bool)
    case item
    case codeBlock(isFenced: Bool)
    case htmlBlock
    /// A paragraph; in a tight list it has no `<p>` (CommonMark 0.30, section 5.3).
    case paragraph(isTight: Bool)
    case heading(level: UInt8)
    case thematicBreak
    case text
    case softBreak
    case lineBreak
    case code
    case htmlInline
    case emphasis
    case strong
    case link
    case image
  }

  /// Where in the construct this step is.
  package enum Phase: UInt8, Sendable, Equatable {
    case enter
    case leave
    /// A construct without parts: it has this one event only.
    case leaf
  }

  /// The construct.
  package let kind: Kind
  /// Going in, going out, or a leaf.
  package let phase: Phase
  /// The literal of a leaf, or the destination of a link or image: a range of the document's bytes.
  package internal(set) var text: ByteRange
  /// The title of a link or image, or the info string of a code block.
  package let detail: ByteRange
  /// The signs in the author's source that stand for this event.
  ///
  /// For a leaf that is the whole of it; for `enter` the opening signs, for `leave` the closing ones.
  package internal(set) var source: ByteRange
}
