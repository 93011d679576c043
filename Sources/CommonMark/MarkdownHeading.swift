/// A heading, with its id taken out of its text.
package struct MarkdownHeading: Sendable, Equatable {
  /// The level the author gave it, 1 to 6.
  package let level: Int
  /// Its words, without Markdown signs and without `{#id}`.
  package let text: String
  /// What stands in `{#…}` at its end, whether it may be an id or not.
  package let writtenID: String?
  /// Where it begins.
  package let position: MarkdownPosition
  /// The index of its first event among the document's nodes.
  package let node: Int
  /// Where `{#…}` stands in the source.
  let idSource: Range<Int>

  /// The id that the author gave it, if it is a good one.
  package var explicitID: String? {
    writtenID.flatMap { HeadingSlug.isValidID($0) ? $0 : nil }
  }

  /// An id made from its words.
  package var slug: String { HeadingSlug.slug(of: text) }
}

extension MarkdownDocument {
  /// Lists the headings and takes `{#id}` out of their texts.
  mutating func takeHeadings() {
    var cursor = PositionCursor()
    var index = 0
    while index < nodes.count {
      defer { index += 1 }
      guard case .heading(let level) = nodes[index].kind, nodes[index].phase == .enter else { continue }
      let end = endOfHeading(from: index)
      let id = takeID(fromHeadingAt: index, end: end)
      headings.append(
        MarkdownHeading(
          level: Int(level), text: headingText(in: index..<end), writtenID: id?.id,
          position: cursor.position(of: Int(nodes[index].source.start), in: self), node: index,
          idSource: id?.source ?? 0..<0))
      index = end
    }
  }

  /// The index of the heading's leave event: headings hold no other heading.
  private func endOfHeading(from start: Int) -> Int {
    var end = start + 1
    while end < nodes.count - 1, !nodes[end].kind.isHeading {
      end += 1
    }
    return end
  }

  private func headingText(in range: Range<Int>) -> String {
    var text: [UInt8] = []
    for node in nodes[range] {
      switch node.kind {
      case .text, .code: text.append(contentsOf: slice(node.text))
      case .softBreak, .lineBreak: text.append(Byte.space)
      default: break
      }
    }
    let isSpace: (UInt8) -> Bool = { $0.isWhitespace }
    let trimmed = text.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    return String(decoding: Array(trimmed), as: UTF8.self)
  }

  /// Cuts `{#id}` off the last text of a heading, if it ends with one that is not escaped.
  private mutating func takeID(fromHeadingAt start: Int, end: Int) -> (id: String, source: Range<Int>)? {
    guard nodes[end - 1].kind == .text else { return nil }
    let node = nodes[end - 1]
    let text = bytes[node.text.indices]
    guard text.last == Byte.closeBrace, let open = text.lastIndex(of: Byte.openBrace),
      text[open + 1] == Byte.hash
    else { return nil }
    let length = text.endIndex - open
    let sourceEnd = Int(node.source.end)
    let sourceStart = sourceEnd - length
    guard sourceStart >= Int(node.source.start), bytes[sourceStart..<sourceEnd] == text[open...],
      !isEscaped(sourceStart, from: Int(node.source.start))
    else { return nil }
    let id = String(decoding: text[(open + 2)..<(text.endIndex - 1)], as: UTF8.self)
    var textEnd = open
    while textEnd > text.startIndex, text[textEnd - 1].isSpaceOrTab {
      textEnd -= 1
    }
    nodes[end - 1].text.end = Int32(truncatingIfNeeded: textEnd)
    nodes[end - 1].source.end = Int32(truncatingIfNeeded: sourceStart)
    return (id, sourceStart..<sourceEnd)
  }

  /// Whether an odd number of backslashes stands before an offset.
  private func isEscaped(_ offset: Int, from start: Int) -> Bool {
    var count = 0
    while offset - count > start, bytes[offset - count - 1] == Byte.backslash {
      count += 1
    }
    return count % 2 == 1
  }
}
