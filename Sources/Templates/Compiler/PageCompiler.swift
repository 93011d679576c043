import Diagnostics

/// Compiles the layout and the template of one page into a program.
struct PageCompiler {
  let library: TemplateLibrary
  /// The page's own template, waiting for `{{@page}}`.
  let page: ParsedTemplate?
  var findings: [Diagnostic] = []
  var usedKeys: Set<String> = []
  var scopes: ScopeStack
  var builder: ProgramBuilder
  var markup: MarkupScanner
  /// The template being compiled.
  var text: TemplateText
  /// The partials being taken in, outermost first.
  var partials: [String] = []
  /// How deep sections and partials lie in each other.
  var depth = 0
  /// How many sections are open, in all templates.
  var sections = 0
  /// Whether the page's own template is being compiled.
  var isInPage = false
  /// The first `{{@page}}`.
  var pageTag: Spot?
  var steps = 0

  /// Bounds that no real page comes near; without them a few small partials could grow without end.
  static let deepest = 100
  static let heaviest = 2_000_000

  init(library: TemplateLibrary, layout: ParsedTemplate, page: ParsedTemplate?, shapes: [TemplateShape]) {
    self.library = library
    self.page = page
    scopes = ScopeStack(shapes)
    builder = ProgramBuilder(rule: library.phrases.rule)
    text = layout.text
    markup = MarkupScanner(layout.text)
  }

  /// Compiles the outermost template, and says what is missing at its end.
  mutating func compile(_ layout: ParsedTemplate) {
    findings += layout.findings + (page?.findings ?? [])
    compile(layout.nodes)
    let start = Spot(text: layout.text, range: 0..<min(1, layout.text.bytes.count))
    if isTooHeavy {
      refuse(
        .templatePartial, "the page grows without bound", at: start,
        help: "look for partials that take in many others")
    }
    if pageTag == nil && !isInPage {
      refuse(
        .templateSyntax, "the layout has no “{{@page}}”", at: start,
        help: "write {{@page}} where each page goes")
    }
    if markup.state.place != .content {
      refuse(
        .templatePlace, "the page ends \(markup.state.words)", at: markup.lastTag ?? start,
        help: "close what is opened here")
    }
  }

  private var isTooHeavy: Bool { builder.weight + steps > Self.heaviest }

  mutating func compile(_ nodes: [Node]) {
    for node in nodes where !isTooHeavy {
      steps += 1
      switch node {
      case .text(let range):
        markup.scan(text, range)
        builder.literal(text.bytes[range])
      case .value(let tag): compileValue(tag)
      case .phrase(let tag): compilePhrase(tag)
      case .partial(let tag): compilePartial(tag)
      case .page(let tag): compilePage(tag)
      case .section(let tag, let nodes): compileSection(tag, nodes)
      }
    }
  }

  mutating func refuse(
    _ code: DiagnosticCode, _ message: String, at spot: Spot, help: String?, notes: [Diagnostic.Note] = []
  ) {
    findings.append(Diagnostic(code, message, at: spot.location, help: help, notes: notes))
  }

  func spot(_ word: Tag.Word) -> Spot {
    Spot(text: text, range: word.range)
  }

  // MARK: Values

  private mutating func compileValue(_ tag: Tag) {
    guard let found = find(tag.word.name, at: spot(tag.word)) else { return }
    print(found, named: tag.word.name, at: spot(tag.word))
  }

  /// Looks a name up and reports it when it is unknown.
  mutating func find(_ name: String, at spot: Spot, notes: [Diagnostic.Note] = []) -> ScopeStack.Found? {
    switch scopes.lookup(name) {
    case .found(let found): return found
    case .unsure: return nil
    case .fault(let message, let help):
      refuse(.templateName, message, at: spot, help: help, notes: notes)
      return nil
    }
  }

  mutating func print(
    _ found: ScopeStack.Found, named name: String, at spot: Spot, notes: [Diagnostic.Note] = []
  ) {
    if let help = found.kind.helpInsteadOfPrinting(name) {
      return refuse(
        .templateName, "“\(name)” is \(found.kind.words) and cannot be printed", at: spot, help: help,
        notes: notes)
    }
    if !found.isPresent {
      return refuse(
        .templateName, "“\(name)” may be absent", at: spot,
        help: "write {{#\(name)}} before and {{/\(name)}} after the part that needs it", notes: notes)
    }
    if let escaping = escaping(for: found.kind, named: "“\(name)”", at: spot, notes: notes) {
      builder.value(found.reference, escaping)
    }
    markup.passValue()
  }

  mutating func escaping(
    for kind: TemplateKind, named subject: String, at spot: Spot, notes: [Diagnostic.Note] = []
  ) -> Escaping? {
    switch markup.state.escaping(for: kind) {
    case .success(let escaping): return escaping
    case .failure(let fault):
      refuse(.templatePlace, "\(subject) \(fault.message)", at: spot, help: fault.help, notes: notes)
      return nil
    }
  }
}

extension TemplateKind {
  /// What to write instead of a value that has no text; `nil` for those that have.
  fileprivate func helpInsteadOfPrinting(_ name: String) -> String? {
    switch self {
    case .text, .number, .html, .link: nil
    case .flag: "show or hide a part with {{#\(name)}} … {{/\(name)}}"
    case .object: "name one of its fields, as in {{\(name).field}}"
    case .list: "go through it with {{#\(name)}} … {{/\(name)}}"
    }
  }
}
