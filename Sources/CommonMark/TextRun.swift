/// Author's text without Markdown signs, in one piece as long as a reader reads it in one go.
///
/// The lines of a paragraph are joined by spaces, so that a phrase over two lines can be found.
package struct TextRun: Sendable {
  /// What the text is.
  package enum Kind: Sendable, Equatable {
    case paragraph
    case heading
    /// One line of a code block.
    case codeLine
    case tableCaption
    case tableCell
    /// The title of a link, which is shown when one points at it.
    case linkTitle
  }

  private struct Segment: Sendable {
    let start: Int
    let source: ByteRange
    let making: Making
  }

  /// How a piece of text was made from its source.
  private enum Making {
    case copied
    /// Escapes and entities were taken out.
    case decoded
    /// A code span without its signs, and with spaces for line ends.
    case code
  }

  /// What the text is.
  package private(set) var kind = Kind.paragraph
  /// The text, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var segments: [Segment] = []
  private let document: MarkdownDocument

  init(document: MarkdownDocument) {
    self.document = document
  }

  /// The text as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Where a byte of the text stands in the source.
  package func position(at offset: Int) -> MarkdownPosition {
    document.position(ofSourceOffset: sourceOffset(at: offset))
  }

  mutating func begin(_ kind: Kind) {
    self.kind = kind
    bytes.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
  }

  mutating func append(_ node: MarkdownNode) {
    let isExact = node.text.end <= document.sourceCount
    let source = isExact ? node.text : node.source
    let making = isExact ? Making.copied : node.kind == .code ? .code : .decoded
    segments.append(Segment(start: bytes.count, source: source, making: making))
    bytes.append(contentsOf: document.slice(node.text))
  }

  mutating func appendSpace(for node: MarkdownNode) {
    segments.append(Segment(start: bytes.count, source: node.source, making: .decoded))
    bytes.append(Byte.space)
  }

  mutating func append(_ text: some Collection<UInt8>, from source: Int) {
    let range = ByteRange(source..<min(source + text.count, document.sourceCount))
    segments.append(Segment(start: bytes.count, source: range, making: .copied))
    bytes.append(contentsOf: text)
  }

  mutating func append(_ text: some Collection<UInt8>, madeFrom source: Range<Int>) {
    segments.append(Segment(start: bytes.count, source: ByteRange(source), making: .decoded))
    bytes.append(contentsOf: text)
  }

  private func sourceOffset(at offset: Int) -> Int {
    guard let index = segments.lastIndex(where: { $0.start <= offset }) else { return 0 }
    let segment = segments[index]
    let distance = offset - segment.start
    let end = index + 1 < segments.count ? segments[index + 1].start : bytes.count
    return switch segment.making {
    case .copied: min(Int(segment.source.start) + distance, Int(segment.source.end))
    case .decoded: decodedOffset(distance, in: segment, textEnd: end)
    case .code: codeOffset(distance, in: segment, textEnd: end)
    }
  }

  private func decodedOffset(_ distance: Int, in segment: Segment, textEnd: Int) -> Int {
    let text = Array(bytes[segment.start..<textEnd])
    let source = segment.source.indices
    var alignment = TextAlignment(offset: source.lowerBound, limit: source.upperBound, decodes: true)
    while alignment.read < min(distance, text.count) {
      guard alignment.step(text.span, in: document.bytes.span) else { break }
    }
    return alignment.offset
  }

  /// Goes through a code span: each sign of the text is the next of its kind in the source, or a line's end.
  private func codeOffset(_ distance: Int, in segment: Segment, textEnd: Int) -> Int {
    let end = Int(segment.source.end)
    var offset = Int(segment.source.start)
    while offset < end, document.bytes[offset] == Byte.backtick {
      offset += 1
    }
    for (index, sign) in bytes[segment.start..<textEnd].prefix(distance + 1).enumerated() {
      while offset < end, document.bytes[offset] != sign,
        !(sign == Byte.space && document.bytes[offset].isLineEnd)
      {
        offset += 1
      }
      guard offset < end, index < distance else { break }
      let isPair =
        document.bytes[offset] == Byte.carriageReturn && offset + 1 < end
        && document.bytes[offset + 1] == Byte.lineFeed
      offset += isPair ? 2 : 1
    }
    return offset
  }
}
