import Diagnostics

// Sections, and the rule that none of them changes the state of the HTML.

extension PageCompiler {
  mutating func compileSection(_ tag: Tag, _ nodes: [Node]) {
    let name = tag.word.name
    guard let found = find(name, at: spot(tag.word)) else { return compileUnsure(tag, nodes) }
    if found.kind.isAlwaysShown, !found.isOptional, tag.sign == .inverted || !found.kind.isObject {
      refuse(
        .templateName, "“\(name)” is \(found.kind.words) that is always there", at: spot(tag.word),
        help: tag.sign == .inverted ? "take the section out" : "print it with {{\(name)}}, without a section")
      return compileUnsure(tag, nodes)
    }
    let start = builder.begin()
    let reference = found.reference
    if tag.sign == .inverted {
      compileBody(tag, nodes)
      return builder.end(start) { .unless(reference, end: $0) }
    }
    switch found.kind {
    case .list(let shape):
      compileBody(tag, nodes, in: shape(), repeats: true)
      builder.end(start) { .each(reference, end: $0) }
    case .object(let shape):
      assuming(reference) { $0.compileBody(tag, nodes, in: shape()) }
      builder.end(start) { .enter(reference, end: $0) }
    case .flag:
      compileBody(tag, nodes)
      builder.end(start) { .when(reference, end: $0) }
    case .text, .number, .html, .link:
      scopes.enter(
        ScopeStack.Found(reference: reference, kind: found.kind, isOptional: true, isPresent: true))
      assuming(reference) { $0.compileBody(tag, nodes) }
      scopes.leave()
      builder.end(start) { .when(reference, end: $0) }
    }
  }

  /// Goes on to look for mistakes in the body of a section that failed itself.
  private mutating func compileUnsure(_ tag: Tag, _ nodes: [Node]) {
    scopes.enterUnsure()
    compileBody(tag, nodes)
    scopes.leave()
  }

  private mutating func assuming(_ reference: Reference, _ body: (inout PageCompiler) -> Void) {
    let isNews = scopes.assume(reference)
    body(&self)
    if isNews { scopes.forget(reference) }
  }

  private mutating func compileBody(
    _ tag: Tag, _ nodes: [Node], in shape: TemplateShape, repeats: Bool = false
  ) {
    scopes.enter(shape)
    compileBody(tag, nodes, repeats: repeats)
    scopes.leave()
  }

  private mutating func compileBody(_ tag: Tag, _ nodes: [Node], repeats: Bool = false) {
    sections += 1
    compileInline(nodes, "the section “\(tag.word.name)”", at: spot(tag.word), repeats: repeats)
    sections -= 1
  }

  /// Compiles a body that must leave the HTML in the state in which it found it.
  mutating func compileInline(_ nodes: [Node], _ subject: String, at spot: Spot, repeats: Bool = false) {
    guard depth < Self.deepest else {
      return refuse(
        .templateSection, "\(subject) lies more than \(Self.deepest) sections and partials deep", at: spot,
        help: "take some of the partials out")
    }
    markup.settle()
    let before = markup.state
    depth += 1
    compile(nodes)
    depth -= 1
    markup.settle()
    let after = markup.state
    if let joined = before.joined(with: after, repeats: repeats) {
      markup.state = joined
    } else {
      refuseChange(from: before, to: after, subject, at: spot)
      markup.state = before
    }
  }

  private mutating func refuseChange(
    from before: MarkupState, to after: MarkupState, _ subject: String, at spot: Spot
  ) {
    if before.isBetweenWords && after.isBetweenWords && before.element == after.element {
      return refuse(
        .templatePlace, "\(subject) repeats attributes without a space between them", at: spot,
        help: "begin the section’s content with a space")
    }
    let places = before.words == after.words ? "differently, both \(before.words)" : after.words
    refuse(
      .templatePlace, "\(subject) begins \(before.words) and ends \(places)", at: spot,
      help: "let it end where it begins: close every tag, quotation mark and comment that it opens")
  }
}

extension TemplateKind {
  /// Whether a section over a value of this kind would always be shown, were it not optional.
  fileprivate var isAlwaysShown: Bool {
    switch self {
    case .flag, .list: false
    case .text, .number, .html, .link, .object: true
    }
  }

  fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}
