/// Tells where the text of a code block stands in the source.
///
/// A block in a list or a quote has signs in front of each line that are not in its text, so lines are matched
/// by their ends. The last line is remembered, so that going through a block in order takes one pass.
struct BlockTextPlaces {
  private let text: Range<Int>
  private let firstLine: Int
  private var line: Int
  private var textLine: Range<Int>

  init(of node: MarkdownNode, in document: MarkdownDocument) {
    text = node.text.indices
    let start = document.lines.line(of: Int(node.source.start))
    firstLine = node.kind == .codeBlock(isFenced: true) ? start + 1 : start
    line = firstLine - 1
    textLine = text.lowerBound..<text.lowerBound
  }

  /// The offset in the source of a byte of the text.
  mutating func sourceOffset(of offset: Int, in document: MarkdownDocument) -> Int {
    guard offset >= document.sourceCount else { return offset }
    if offset < textLine.lowerBound {
      line = firstLine - 1
      textLine = text.lowerBound..<text.lowerBound
    }
    while offset >= textLine.upperBound, textLine.upperBound < text.upperBound {
      goToNextLine(in: document)
    }
    let start = document.lines.start(ofLine: line)
    let end = document.endOfLine(at: start)
    return max(start, end - max(0, textEnd(in: document) - offset))
  }

  private mutating func goToNextLine(in document: MarkdownDocument) {
    let start = textLine.upperBound
    let newline = document.bytes[start..<text.upperBound].firstIndex(of: Byte.lineFeed)
    textLine = start..<(newline.map { $0 + 1 } ?? text.upperBound)
    line += 1
  }

  /// The end of the line's text without the end-of-line signs.
  private func textEnd(in document: MarkdownDocument) -> Int {
    var end = textLine.upperBound
    while end > textLine.lowerBound, document.bytes[end - 1].isLineEnd {
      end -= 1
    }
    return end
  }
}
