import CommonMark
import Diagnostics
import GuideModel

/// Reads `glossary.yml`: words and their meanings, in the order of the alphabet.
enum GlossaryReader {
  static func read(_ node: YAMLNode, _ findings: inout Findings) -> [GlossaryTerm] {
    guard var reader = MappingReader(node, &findings) else { return [] }
    var forms: [String: SourceLocation] = [:]
    var anchors: [PageID: SourceLocation] = [:]
    var terms: [GlossaryTerm] = []
    for entry in reader.allEntries() {
      guard let term = term(entry, &findings) else { continue }
      let isNew = ([term.term] + term.also).allSatisfy { form in
        References.once(
          form.lowercased(), at: entry.key.location, seen: &forms, .glossaryTwice, "term", &findings)
      }
      if isNew {
        References.once(
          term.anchor, at: entry.key.location, seen: &anchors, .glossaryTwice, "address of the term",
          &findings)
      }
      terms.append(term)
    }
    return terms.sorted { $0.anchor < $1.anchor }
  }

  private static func term(
    _ entry: (key: Located<String>, value: YAMLNode), _ findings: inout Findings
  ) -> GlossaryTerm? {
    guard let word = ValueReader.plainText(entry.key, &findings) else { return nil }
    guard let anchor = PageID(HeadingSlug.slug(of: word)) else {
      findings.add(
        .valueText, "“\(word)” has no letters to make an address from", at: entry.key.location,
        help: "write the term in letters")
      return nil
    }
    guard case .scalar(let meaning, _) = entry.value.content else {
      return MappingReader.read(entry.value, &findings) { reader, findings in
        let meaning = reader.text("meaning", &findings)
        let also = reader.values("also", required: false, &findings, ValueReader.plainText)
        return meaning.map { GlossaryTerm(term: word, also: also, meaning: $0, anchor: anchor) }
      }
    }
    guard !meaning.isBlank else {
      findings.add(
        .valueMissing, "the term “\(word)” has no meaning", at: entry.value.location,
        help: "write its meaning")
      return nil
    }
    return ValueReader.plainText(Located(meaning, at: entry.value.location), &findings).map {
      GlossaryTerm(term: word, also: [], meaning: $0, anchor: anchor)
    }
  }
}
