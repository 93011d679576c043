import CommonMark
import Diagnostics
import GuideModel
import Templates

/// Writes the council's Markdown for one page, on which ids are unique and each term is linked once.
struct ProseWriter {
  private let context: PageContext
  private var page: HTMLPage
  /// Own ids of headings that the page has already.
  private(set) var findings: [Diagnostic] = []
  /// Where each link of the page was written, to tell an author of a dead one.
  private(set) var links: [WrittenLink] = []

  /// `reserved` are the ids that the page's template has.
  init(_ context: PageContext, reserved: Set<String>) {
    self.context = context
    page = HTMLPage(ids: HeadingIDs(reserved: reserved))
  }

  /// The HTML of a text that stands under a heading of the page, and its own headings.
  ///
  /// On a page that holds many texts, `idPrefix` keeps the ids of one apart from another's. `linksTerms` makes links to the
  /// glossary.
  mutating func write(
    _ prose: Prose, under heading: Int, idPrefix: String = "", linksTerms: Bool = true
  ) -> (html: HTMLFragment, headings: [HeadingModel]) {
    var bytes: [UInt8] = []
    var options = context.proseOptions(under: heading, idPrefix: idPrefix)
    if !linksTerms { options.glossary = nil }
    let written = prose.document.writeHTML(options, page: &page, into: &bytes)
    for index in written.clashes {
      let heading = prose.document.headings[index]
      findings.append(
        Diagnostic(
          .markdownHeadingID, "the id of this heading is taken on its page already",
          at: prose.origin.location(line: heading.position.line, column: heading.position.column),
          help: "give the heading another id"))
    }
    links += prose.document.links.map { link in
      WrittenLink(
        destination: String(
          decoding: context.addresses.rewrite(Array(link.destination.utf8)[...], idPrefix: idPrefix),
          as: UTF8.self),
        location: prose.origin.location(line: link.position.line, column: link.position.column))
    }
    return (HTMLFragment(trusted: bytes), headings(of: prose, ids: written.headingIDs))
  }

  /// The HTML alone.
  mutating func html(
    _ prose: Prose, under heading: Int, idPrefix: String = "", linksTerms: Bool = true
  ) -> HTMLFragment {
    write(prose, under: heading, idPrefix: idPrefix, linksTerms: linksTerms).html
  }

  /// Takes an id that the page's own data gives, such as a step's.
  mutating func takeID(_ wish: String) -> String { page.ids.makeUnique(wish) }

  private func headings(of prose: Prose, ids: [String]) -> [HeadingModel] {
    let top = prose.document.headings.map(\.level).min()
    return zip(prose.document.headings, ids).compactMap { heading, id in
      guard heading.level == top, let link = Href("#" + id) else { return nil }
      return HeadingModel(title: heading.text, link: link)
    }
  }
}

/// A link in the council's Markdown.
package struct WrittenLink: Hashable, Sendable {
  /// As it stands in the page.
  let destination: String
  let location: SourceLocation
}
