/// What libcmark says about where a block stands: lines and columns from 1, columns in bytes.
struct ReportedPlace {
  let line: Int
  let column: Int
  let endLine: Int
}

/// Collects libcmark's events as nodes, and finds out for each where it stands in the source.
///
/// Of libcmark's places only those of blocks are used. Those of inline constructs are wrong after a link
/// reference definition, after a link over two lines, and on a line less indented than the first.
struct EventBuilder {
  let lines: LineTable
  private(set) var nodes: [MarkdownNode] = []
  /// Texts that do not stand in the source as they are.
  private(set) var copies: [UInt8] = []
  private var aligner: SourceAligner

  init(source: [UInt8]) {
    lines = LineTable(source: source.span)
    aligner = SourceAligner(source: source)
    nodes.reserveCapacity(source.count / 16 + 8)
  }

  /// The author's Markdown.
  var source: [UInt8] { aligner.source }

  mutating func enterBlock(_ kind: MarkdownNode.Kind, at place: ReportedPlace) {
    let range = range(of: place)
    var start = range.lowerBound
    switch kind {
    case .blockQuote:
      aligner.quoteDepth += 1
    case .paragraph, .heading:
      aligner.begin(range, isHeading: kind.isHeading)
      start = aligner.skippedTo
    default:
      break
    }
    let source = ByteRange(start..<max(start, kind.isHeading ? aligner.cursor : start))
    append(kind, .enter, text: .empty, detail: .empty, source: source)
  }

  mutating func leave(_ kind: MarkdownNode.Kind) {
    var start = aligner.cursor
    switch kind {
    case .emphasis: aligner.skipEmphasisSigns(1)
    case .strong: aligner.skipEmphasisSigns(2)
    case .link, .image: aligner.skipLinkEnd()
    case .blockQuote: aligner.quoteDepth -= 1
    default: start = max(start, aligner.limit)
    }
    let end = max(start, aligner.cursor)
    append(kind, .leave, text: .empty, detail: .empty, source: ByteRange(start..<end))
  }

  mutating func enterEmphasis(_ kind: MarkdownNode.Kind) {
    let source = aligner.skipEmphasisSigns(kind == .strong ? 2 : 1)
    append(kind, .enter, text: .empty, detail: .empty, source: ByteRange(source))
  }

  mutating func enterLink(_ kind: MarkdownNode.Kind, destination: Span<UInt8>, title: Span<UInt8>) {
    let source = aligner.skipLinkStart(isImage: kind == .image)
    append(
      kind, .enter, text: copy(destination), detail: copy(title), source: ByteRange(source))
  }

  mutating func inlineLeaf(_ kind: MarkdownNode.Kind, literal: Span<UInt8>) {
    let found =
      switch kind {
      case .code: aligner.code(literal)
      case .htmlInline: aligner.literal(literal, decodes: false)
      default: aligner.literal(literal, decodes: true)
      }
    let text = found.literal.map { ByteRange($0) } ?? copy(literal)
    append(kind, .leaf, text: text, detail: .empty, source: ByteRange(found.source))
  }

  mutating func lineBreak(_ kind: MarkdownNode.Kind) {
    let start = aligner.cursor
    aligner.skipLineBreak()
    append(kind, .leaf, text: .empty, detail: .empty, source: ByteRange(start..<aligner.cursor))
  }

  mutating func blockLeaf(_ kind: MarkdownNode.Kind, at place: ReportedPlace, literal: Span<UInt8>) {
    let range = range(of: place)
    let text = text(literal, standingAt: range.lowerBound)
    append(kind, .leaf, text: text, detail: .empty, source: ByteRange(range))
  }

  mutating func codeBlock(at place: ReportedPlace, literal: Span<UInt8>, info: Span<UInt8>) {
    let range = range(of: place)
    let isFenced = !info.isEmpty || isFence(at: range.lowerBound, literal: literal)
    let text = text(literal, standingAt: isFenced ? lines.end(ofLine: place.line) : range.lowerBound)
    append(.codeBlock(isFenced: isFenced), .leaf, text: text, detail: copy(info), source: ByteRange(range))
  }

  /// libcmark does not tell.
  ///
  /// If the block's first line is in its text, then it is not a fence.
  private func isFence(at offset: Int, literal: Span<UInt8>) -> Bool {
    guard offset < source.count, source[offset] == Byte.backtick || source[offset] == Byte.tilde else {
      return false
    }
    var index = 0
    while offset + index < source.count, !source[offset + index].isLineEnd {
      guard index < literal.count, source[offset + index] == literal[index] else { return true }
      index += 1
    }
    return index < literal.count && !literal[index].isLineEnd
  }

  /// Where in the source a literal stands, if it stands at this offset; otherwise a copy of it.
  private mutating func text(_ literal: Span<UInt8>, standingAt offset: Int) -> ByteRange {
    guard source.span.has(literal, at: offset, before: source.count) else { return copy(literal) }
    return ByteRange(offset..<offset + literal.count)
  }

  private mutating func append(
    _ kind: MarkdownNode.Kind, _ phase: MarkdownNode.Phase, text: ByteRange, detail: ByteRange,
    source: ByteRange
  ) {
    nodes.append(MarkdownNode(kind: kind, phase: phase, text: text, detail: detail, source: source))
  }

  /// The bytes of a block, from its first sign to the end of its last line.
  private func range(of place: ReportedPlace) -> Range<Int> {
    let lineEnd = lines.end(ofLine: place.line)
    let start = min(lines.start(ofLine: place.line) + max(place.column - 1, 0), lineEnd)
    return start..<max(lineEnd, lines.end(ofLine: place.endLine))
  }

  /// Keeps bytes that do not stand in the source.
  ///
  /// A text past 2³¹ bytes in all is left out.  A link reference definition may be used many times, so
  /// destinations may be longer than the source.
  private mutating func copy(_ text: Span<UInt8>) -> ByteRange {
    let start = source.count + copies.count
    guard !text.isEmpty, start + text.count < Int(Int32.max) else { return .empty }
    for index in text.indices {
      copies.append(text[index])
    }
    return ByteRange(start..<start + text.count)
  }
}

extension MarkdownNode.Kind {
  var isHeading: Bool {
    guard case .heading = self else { return false }
    return true
  }

  /// Whether inline text stands directly in this block.
  var holdsText: Bool {
    guard case .paragraph = self else { return isHeading }
    return true
  }
}

extension Span<UInt8> {
  /// Whether the bytes of `text` stand at an offset and end no later than `limit`.
  func has(_ text: Span<UInt8>, at offset: Int, before limit: Int) -> Bool {
    guard offset + text.count <= limit else { return false }
    for index in text.indices where self[offset + index] != text[index] {
      return false
    }
    return true
  }
}
