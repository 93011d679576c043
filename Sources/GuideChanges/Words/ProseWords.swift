import CommonMark
package import GuideModel

/// What a reader meets in a text: its words, and the signs around them.
///
/// Two texts that only break their lines in other places are the same.
package struct ProseWords: Hashable, Sendable {
  /// A line for each paragraph, heading, line of code, caption and cell.
  package let plainText: String
  /// Headings, lists, emphasis and where links lead, in order.
  private let signs: [Sign]

  private struct Sign: Hashable {
    let kind: MarkdownNode.Kind
    let isStart: Bool
    let destination: String
  }

  package init(_ prose: Prose) {
    let document = prose.document
    plainText = document.plainText
    signs = document.nodes.compactMap { node in
      switch node.kind {
      case .text, .softBreak, .code: return nil
      default:
        let isLink = node.kind == .link || node.kind == .image
        return Sign(
          kind: node.kind, isStart: node.phase == .enter,
          destination: isLink ? document.string(node.text) : "")
      }
    }
  }
}
