import Diagnostics

/// A template with its sections paired, not yet checked against any shape.
struct ParsedTemplate: Sendable {
  let text: TemplateText
  let nodes: [Node]
  let findings: [Diagnostic]

  init(_ source: TemplateSource) {
    text = TemplateText(source)
    let lexer = Lexer(text)
    var pairing = SectionPairing(text: text)
    pairing.pair(lexer.tokens)
    nodes = pairing.nodes
    findings = lexer.findings + pairing.findings
  }
}

/// A part of a template.
enum Node: Sendable {
  case text(Range<Int>)
  case value(Tag)
  case phrase(Tag)
  case partial(Tag)
  case page(Tag)
  /// A section or inverted section, by its opening tag.
  case section(Tag, [Node])
}
