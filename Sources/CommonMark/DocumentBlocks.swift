/// A picture in a document.
package struct MarkdownImage: Sendable, Equatable {
  /// What stands in the round brackets.
  package let destination: String
  /// What stands in the square brackets, without Markdown signs.
  package let words: String
  /// Where it begins.
  package let position: MarkdownPosition
  /// How many Unicode scalars of that line it takes.
  package let length: Int
}

extension MarkdownDocument {
  /// The blocks at the top of the document, each as a document of its own with the places that it had.
  package var blocks: [MarkdownDocument] {
    var blocks: [MarkdownDocument] = []
    var depth = 0
    var start = 0
    for index in nodes.indices where nodes[index].kind != .document {
      if depth == 0 { start = index }
      switch nodes[index].phase {
      case .enter: depth += 1
      case .leave: depth -= 1
      case .leaf: break
      }
      if depth == 0 { blocks.append(part(start..<(index + 1))) }
    }
    return blocks
  }

  /// What the first block of the document is; nil for one without blocks.
  package var firstBlock: MarkdownNode? { nodes.first { $0.kind != .document } }

  /// The pictures of the document in their order, but for those in the words of another.
  package var images: [MarkdownImage] {
    var depth = 0
    return nodes.indices.compactMap { index in
      guard nodes[index].kind == .image else { return nil }
      depth += nodes[index].phase == .enter ? 1 : -1
      return depth == 1 && nodes[index].phase == .enter ? image(at: index) : nil
    }
  }

  /// Takes out the picture with which the first paragraph begins, and the space after it.
  package mutating func takeFirstImage() -> MarkdownImage? {
    guard let start = nodes.firstIndex(where: { $0.kind != .document }), case .paragraph = nodes[start].kind,
      start + 1 < nodes.count, nodes[start + 1].kind == .image
    else { return nil }
    let found = image(at: start + 1)
    nodes.removeSubrange((start + 1)...endOfImage(at: start + 1))
    switch nodes[start + 1].kind {
    case .softBreak, .lineBreak: nodes.remove(at: start + 1)
    case .text where slice(nodes[start + 1].text).first == Byte.space:
      nodes[start + 1].text.start += 1
      nodes[start + 1].source.start += 1
    default: break
    }
    return found
  }

  /// The same document with the blocks of another part of the same source after its own.
  package func followed(by next: MarkdownDocument) -> MarkdownDocument {
    var whole = self
    whole.nodes = nodes.dropLast() + next.nodes.dropFirst()
    return whole
  }

  private func part(_ range: Range<Int>) -> MarkdownDocument {
    var part = self
    part.nodes = [nodes[0]] + nodes[range] + [nodes[nodes.count - 1]]
    part.headings = headings.filter { range.contains($0.node) }.map { heading in
      MarkdownHeading(
        level: heading.level, text: heading.text, writtenID: heading.writtenID, position: heading.position,
        node: heading.node - range.lowerBound + 1, idSource: heading.idSource)
    }
    return part
  }

  private func image(at index: Int) -> MarkdownImage {
    let end = endOfImage(at: index)
    let words = nodes[index..<end].filter { $0.kind == .text || $0.kind == .code }.map { string($0.text) }
    let start = Int(nodes[index].source.start)
    return MarkdownImage(
      destination: string(nodes[index].text), words: words.joined(), position: position(of: nodes[index]),
      length: scalarCount(onLineFrom: start, to: endOfLink(at: index)))
  }

  /// The index of an image's leave event.
  private func endOfImage(at start: Int) -> Int {
    var depth = 0
    for index in start..<nodes.count where nodes[index].kind == .image {
      depth += nodes[index].phase == .enter ? 1 : -1
      if depth == 0 { return index }
    }
    return start
  }
}
