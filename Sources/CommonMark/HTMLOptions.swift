/// How a document is written as HTML.
package struct HTMLOptions: Sendable {
  /// The level of the heading that the document stands under: its own highest headings are one below.
  package var headingBase: Int
  /// Goes before every id of the document, also those that the author gave.
  ///
  /// For a page that holds many documents, where two may have the same id; empty on a document's own page.
  package var idPrefix: String
  /// Gives the address that is written for a destination; both without HTML escapes.
  package var rewriteLink: (@Sendable (ArraySlice<UInt8>) -> [UInt8])?
  /// Words whose first use on the page becomes a link.
  package var glossary: Glossary?
  /// The address of the page with the glossary's anchors, without `#`.
  package var glossaryAddress: String

  /// Options.
  package init(
    headingBase: Int = 1, idPrefix: String = "",
    rewriteLink: (@Sendable (ArraySlice<UInt8>) -> [UInt8])? = nil, glossary: Glossary? = nil,
    glossaryAddress: String = ""
  ) {
    self.headingBase = headingBase
    self.idPrefix = idPrefix
    self.rewriteLink = rewriteLink
    self.glossary = glossary
    self.glossaryAddress = glossaryAddress
  }
}

/// What the documents of one page have in common.
package struct HTMLPage: Sendable {
  /// The ids that are taken.
  package var ids: HeadingIDs
  /// The glossary's terms that are links already.
  package var linkedTerms: LinkedTerms

  /// Begins a page.
  package init(ids: HeadingIDs = HeadingIDs(), linkedTerms: LinkedTerms = LinkedTerms()) {
    self.ids = ids
    self.linkedTerms = linkedTerms
  }
}

/// What the writer has to say about the HTML of one document.
package struct WrittenHTML: Sendable, Equatable {
  /// The ids of the document's headings, in their order.
  package let headingIDs: [String]
  /// The headings whose own id was taken on this page already, as indices of `headings`.
  package let clashes: [Int]

  /// A report.
  package init(headingIDs: [String], clashes: [Int]) {
    self.headingIDs = headingIDs
    self.clashes = clashes
  }
}
