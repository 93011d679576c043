import Diagnostics

/// Finds the closing tag of every section.
struct SectionPairing {
  /// A section whose closing tag is still to come.
  private struct Open {
    let tag: Tag
    var nodes: [Node] = []
  }

  let text: TemplateText
  private(set) var nodes: [Node] = []
  private(set) var findings: [Diagnostic] = []
  private var open: [Open] = []

  /// More than any page needs; without a bound a hostile file could exhaust the stack.
  static let deepest = 64

  init(text: TemplateText) {
    self.text = text
  }

  mutating func pair(_ tokens: [Token]) {
    for token in tokens {
      guard case .tag(let tag) = token else {
        if case .text(let range) = token { append(.text(range)) }
        continue
      }
      switch tag.sign {
      case .value: append(.value(tag))
      case .phrase: append(.phrase(tag))
      case .partial: append(.partial(tag))
      case .page: append(.page(tag))
      case .comment: break
      case .section, .inverted:
        guard open.count < Self.deepest else { return refuseDepth(tag) }
        open.append(Open(tag: tag))
      case .close: close(tag)
      }
    }
    while let last = open.last { refuseUnclosed(last.tag) }
  }

  private mutating func append(_ node: Node) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
  }

  private mutating func closeInnermost() {
    guard let last = open.popLast() else { return }
    append(.section(last.tag, last.nodes))
  }

  private mutating func close(_ tag: Tag) {
    guard let innermost = open.last?.tag else {
      return refuse(
        "“{{/\(tag.word.name)}}” closes no section", tag, help: "take it out, or open the section before it")
    }
    if innermost.word.name != tag.word.name {
      refuseMismatch(tag, innermost)
      // If the section named is open further out, the inner ones end here with it.
      while open.contains(where: { $0.tag.word.name == tag.word.name }),
        open.last?.tag.word.name != tag.word.name
      {
        closeInnermost()
      }
    }
    closeInnermost()
  }
}

// MARK: - Findings

extension SectionPairing {
  private mutating func refuse(_ message: String, _ tag: Tag, help: String, opening: Tag? = nil) {
    let notes = opening.map { tag in
      [Diagnostic.Note("“\(tag.word.name)” opens here", at: text.location(of: tag.word.range))]
    }
    findings.append(
      Diagnostic(
        .templateSection, message, at: text.location(of: tag.word.range), help: help, notes: notes ?? []))
  }

  private mutating func refuseMismatch(_ tag: Tag, _ innermost: Tag) {
    refuse(
      "“{{/\(tag.word.name)}}” stands where the section “\(innermost.word.name)” is open", tag,
      help: "write {{/\(innermost.word.name)}} here or before it", opening: innermost)
  }

  private mutating func refuseUnclosed(_ tag: Tag) {
    refuse(
      "the section “\(tag.word.name)” is not closed", tag, help: "write {{/\(tag.word.name)}} where it ends")
    closeInnermost()
  }

  private mutating func refuseDepth(_ tag: Tag) {
    refuse(
      "“\(tag.word.name)” lies more than \(Self.deepest) sections deep", tag,
      help: "close the sections before it, or move a piece into a partial")
    while !open.isEmpty { closeInnermost() }
  }
}
