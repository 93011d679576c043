import CommonMark
import Diagnostics
import GuideModel

/// The paragraphs of a letter and which of them are items of a list; anything else is a finding.
struct LetterLayout {
  /// For each paragraph, in order.
  private(set) var isItem: [Bool] = []
  private(set) var isSound = true

  init(_ prose: Prose, _ findings: inout Findings) {
    var isInItem = false
    var paragraphsInItem = 0
    for node in prose.document.nodes where node.phase != .leave || node.kind == .item {
      switch node.kind {
      case .document, .text, .softBreak: break
      case .bulletList where !isInItem: break
      case .item:
        isInItem = node.phase == .enter
        paragraphsInItem = 0
      case .paragraph:
        isItem.append(isInItem)
        if isInItem { paragraphsInItem += 1 }
        if paragraphsInItem > 1 { add("a second paragraph in an item", node, prose, &findings) }
      default: add(Self.name(of: node.kind), node, prose, &findings)
      }
    }
  }

  private mutating func add(
    _ what: String, _ node: MarkdownNode, _ prose: Prose, _ findings: inout Findings
  ) {
    isSound = false
    let position = prose.document.position(of: node)
    findings.add(
      .letterShape, "a letter cannot have \(what)",
      at: prose.origin.location(line: position.line, column: position.column),
      help: "write plain paragraphs, and lists whose lines begin with “- ”")
  }

  private static func name(of kind: MarkdownNode.Kind) -> String {
    switch kind {
    case .heading: "a heading"
    case .strong, .emphasis: "bold or slanted words"
    case .link: "a link: write {address}, or the address in words"
    case .orderedList: "a numbered list"
    case .bulletList: "a list in a list"
    case .lineBreak: "a line end inside a paragraph"
    case .code, .codeBlock: "code or a table"
    case .blockQuote: "a quotation set apart"
    default: "this"
    }
  }
}
