/// A parsed Markdown document as one flat value, with nothing of the C library left in it.
///
/// Everything else in this module is made from this value: HTML, plain text, findings.
package struct MarkdownDocument: Sendable {
  /// The longest source that is read, in bytes: libcmark ends the whole program when a size passes 2³¹.
  package static let longestSource = 1 << 28

  /// The document in order, as events.
  package internal(set) var nodes: [MarkdownNode]
  /// The headings in order.
  package internal(set) var headings: [MarkdownHeading] = []
  /// How many of `bytes` are the author's source.
  package let sourceCount: Int
  /// Whether the source was longer than `longestSource`, and was therefore not read.
  package let isTooLong: Bool
  /// The author's source, then every text that does not stand in the source as it is.
  ///
  /// The second part holds text with escapes or entities taken out, and link destinations.
  let bytes: [UInt8]
  let lines: LineTable

  /// Parses UTF-8 without NUL bytes.
  ///
  /// Any other bytes give a document too, but its text may be odd.
  package init(parsing source: some Collection<UInt8>) {
    isTooLong = source.count > Self.longestSource
    var builder = EventBuilder(source: isTooLong ? [] : Array(source))
    parse(into: &builder)
    sourceCount = builder.source.count
    bytes = builder.copies.isEmpty ? builder.source : builder.source + builder.copies
    lines = builder.lines
    nodes = builder.nodes
    takeHeadings()
  }

  /// What the author wrote.
  package var source: String { String(decoding: bytes[..<sourceCount], as: UTF8.self) }

  /// The bytes of a node's `text` or `detail`, or of its `source`.
  package func slice(_ range: ByteRange) -> ArraySlice<UInt8> {
    bytes[range.indices]
  }

  /// The same as a string.
  package func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// The place of an offset in the source.
  package func position(ofSourceOffset offset: Int) -> MarkdownPosition {
    var cursor = PositionCursor()
    return cursor.position(of: min(max(offset, 0), sourceCount), in: self)
  }

  /// The place where a node begins.
  package func position(of node: MarkdownNode) -> MarkdownPosition {
    position(ofSourceOffset: Int(node.source.start))
  }

  /// How many Unicode scalars begin in a range of bytes.
  func scalarCount(in range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] where !byte.isContinuation {
      count += 1
    }
    return count
  }

  /// The end of the line that an offset is on, without the end-of-line signs.
  func endOfLine(at offset: Int) -> Int {
    let line = lines.line(of: offset)
    var end = lines.end(ofLine: line)
    while end > offset, bytes[end - 1].isLineEnd {
      end -= 1
    }
    return end
  }
}
