import Diagnostics

// Templates taken into templates.

extension PageCompiler {
  mutating func compilePartial(_ tag: Tag) {
    let name = tag.word.name
    let subject = "the partial “\(name)”"
    if partials.contains(name) {
      let chain = (partials.drop { $0 != name } + [name]).map { "“\($0)”" }.joined(separator: " takes in ")
      return refuse(
        .templatePartial, "\(subject) takes itself in", at: spot(tag.word),
        help: "take one of the tags out: \(chain)")
    }
    guard let partial = library.templates[TemplateLibrary.partialsFolder + name] else {
      return refuse(
        .templatePartial, "unknown partial “\(name)”", at: spot(tag.word),
        help: Suggestion.help(for: name, among: library.partialNames) ?? "there are no partials")
    }
    findings += partial.findings
    partials.append(name)
    compile(partial, subject, at: spot(tag.word))
    partials.removeLast()
  }

  mutating func compilePage(_ tag: Tag) {
    let spot = spot(tag.word)
    if isInPage {
      return refuse(
        .templateSyntax, "“{{@page}}” stands outside of the layout", at: spot,
        help: "take it out; the layout alone says where the page goes")
    }
    if let pageTag {
      let note = Diagnostic.Note("the first one is here", at: pageTag.location)
      return refuse(
        .templateSyntax, "“{{@page}}” stands in the layout twice", at: spot, help: "take one of them out",
        notes: [note])
    }
    if sections > 0 {
      refuse(
        .templateSyntax, "“{{@page}}” stands in a section", at: spot,
        help: "put it outside of every section, so that each page is shown once")
    }
    if markup.state.place != .content {
      refuse(
        .templatePlace, "“{{@page}}” stands \(markup.state.words)", at: spot, help: "put it between tags")
    }
    pageTag = spot
    guard let page else { return }
    isInPage = true
    compile(page, "the page’s template", at: Spot(text: page.text, range: 0..<min(1, page.text.bytes.count)))
    isInPage = false
  }

  /// Compiles another template in the scope where this one stands.
  private mutating func compile(_ template: ParsedTemplate, _ subject: String, at spot: Spot) {
    let outer = text
    text = template.text
    compileInline(template.nodes, subject, at: spot)
    text = outer
  }
}
