extension FindingCollector {
  /// Rules about headings: words, ids, and levels.
  mutating func collectHeadings() {
    var ids: Set<String> = []
    var level: Int?
    for heading in document.headings {
      let source = wholeSource(of: heading)
      if heading.text.isEmpty {
        report(.emptyHeading, source)
      }
      if let level, heading.level > level + 1 {
        report(.headingJump(from: level, to: heading.level), source)
      }
      level = heading.level
      guard let id = heading.writtenID else { continue }
      if heading.explicitID == nil {
        report(.badHeadingID(id), heading.idSource)
      } else if !ids.insert(id).inserted {
        report(.duplicateHeadingID(id), heading.idSource)
      }
    }
  }

  private func wholeSource(of heading: MarkdownHeading) -> Range<Int> {
    let start = Int(document.nodes[heading.node].source.start)
    return start..<document.endOfLine(at: start)
  }
}
