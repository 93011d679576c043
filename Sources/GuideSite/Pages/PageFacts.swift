import Diagnostics

/// What is known of a page without rendering it.
struct PageFacts: Hashable, Sendable {
  /// The page in any tree: its address before it was put into one.
  let page: SitePath
  let tree: SiteTree
  let title: String
  /// The file and line that the page is made from, to name both when two pages share an address.
  let origin: SourceLocation?
  /// True for pages with places that people link to: headings of the council's texts, levels, words, steps.
  let keepsPlaces: Bool

  /// Where the page stands.
  var path: SitePath { page.within(tree) }

  /// True for a page that is of one edition alone, and has no counterpart in another.
  var isOfOneEdition: Bool { page.isShared }
}

/// The addresses that pages have, so that no two have the same.
struct TakenAddresses: Sendable {
  private var pages: [SitePath: PageFacts] = [:]

  /// Takes in a page; a finding that names both sources when its address is taken.
  mutating func add(_ page: PageFacts) -> Diagnostic? {
    guard let first = pages[page.path] else {
      pages[page.path] = page
      return nil
    }
    return Diagnostic(
      .addressTwice, "two pages have the address \(page.path)", at: page.origin ?? first.origin,
      help: "rename one of the two files",
      notes: first.origin.map { [.init("the other page comes from here", at: $0)] } ?? [])
  }
}
