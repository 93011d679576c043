/// Writes ordinary text and makes a link of each term the first time that it is met on a page.
struct GlossaryLinker {
  /// A place in a text node.
  private struct Place {
    var node: Int
    var offset: Int
  }

  private let glossary: Glossary
  /// Up to where a term goes on that began in an earlier text.
  private var openUntil: Place?
  /// Whether that term was made a link.
  private var isLinkOpen = false

  init(glossary: Glossary) {
    self.glossary = glossary
  }

  /// Writes the text of one node.
  mutating func write(
    textAt index: Int, of document: MarkdownDocument, options: HTMLOptions, linked: inout LinkedTerms,
    into output: inout [UInt8]
  ) {
    let range = document.nodes[index].text.indices
    var written = range.lowerBound
    if let open = openUntil, open.node == index {
      output.appendEscaped(document.bytes[written..<open.offset])
      written = open.offset
      endTerm(into: &output)
    }
    var words = WordScan(range: written..<range.upperBound)
    while let word = words.next(in: document.bytes.span) {
      guard let match = match(word, at: index, in: document) else { continue }
      let endsHere = match.end.node == index
      words.move(to: endsHere ? match.end.offset : range.upperBound)
      openUntil = match.end
      if linked.isFirst(match.term) {
        output.appendEscaped(document.bytes[written..<word.start])
        startLink(to: match.term, options: options, into: &output)
        output.appendEscaped(document.bytes[word.start..<words.offset])
        written = words.offset
        isLinkOpen = true
      }
      if endsHere {
        endTerm(into: &output)
      }
    }
    output.appendEscaped(document.bytes[written..<range.upperBound])
  }

  private mutating func endTerm(into output: inout [UInt8]) {
    if isLinkOpen {
      output.append("</a>")
    }
    isLinkOpen = false
    openUntil = nil
  }

  private func startLink(to term: Int, options: HTMLOptions, into output: inout [UInt8]) {
    output.append("<a class=\"term\" href=\"")
    output.appendAddress(options.glossaryAddress.utf8)
    output.append("#")
    output.appendAddress(glossary.terms[term].anchor.utf8)
    output.append("\">")
  }

  /// The longest form that begins with a word.
  private func match(
    _ word: WordScan.Word, at node: Int, in document: MarkdownDocument
  ) -> (term: Int, end: Place)? {
    for index in glossary.candidates(word.hash) {
      if let end = end(of: glossary.entries[index], from: Place(node: node, offset: word.start), in: document)
      {
        return (glossary.entries[index].term, end)
      }
    }
    return nil
  }

  private func end(of entry: Glossary.Entry, from start: Place, in document: MarkdownDocument) -> Place? {
    var place = start
    var limit = Int(document.nodes[place.node].text.end)
    for sign in entry.form {
      if sign == Byte.space {
        guard let next = skipSpace(from: place, limit: limit, in: document) else { return nil }
        place = next
        limit = Int(document.nodes[place.node].text.end)
      } else {
        guard place.offset < limit else { return nil }
        let written = document.bytes[place.offset]
        guard (entry.isAcronym ? written : written.lowercased) == sign else { return nil }
        place.offset += 1
      }
    }
    return WordBoundary.isWordEnd(document.bytes.span, at: place.offset, before: limit) ? place : nil
  }

  /// The place after some space, which may be the end of a line.
  private func skipSpace(from place: Place, limit: Int, in document: MarkdownDocument) -> Place? {
    var offset = place.offset
    while offset < limit, document.bytes[offset].isSpaceOrTab {
      offset += 1
    }
    if offset > place.offset { return Place(node: place.node, offset: offset) }
    let next = place.node + 2
    guard offset == limit, next < document.nodes.count, document.nodes[next - 1].kind == .softBreak,
      document.nodes[next].kind == .text
    else { return nil }
    return Place(node: next, offset: Int(document.nodes[next].text.start))
  }
}
