import CommonMark
import Diagnostics
import GuideModel
import GuideSeal
import Templates

/// What every page is made from: one edition of the guide, its words and its addresses.
///
/// An object that never changes: every page of a tree holds the same one, and a value would be copied, field by field, for each.
final class PageContext: Sendable {
  let guide: Guide
  let edition: Edition
  let words: Words
  let addresses: Addresses
  /// The contacts that have closed by the day for which the site is built.
  ///
  /// The day itself is not here: a page that depends on it in another way must be made again when that changes, so it must
  /// be in the key of its tree (`TreeKey.swift`) too.
  let closings: [ContactID: Contact.Closing]
  /// The digest of the edition’s record, in hexadecimal digits.
  let digest: String
  private let glossary: Glossary

  /// Without a digest, it is worked out.
  init(
    guide: Guide, edition: Edition, words: Words, addresses: Addresses, asAt: CalendarDate,
    digest: String? = nil
  ) {
    self.guide = guide
    self.edition = edition
    self.words = words
    self.addresses = addresses
    closings = guide.facts.closings(by: asAt)
    self.digest = digest ?? EditionRecord(edition).digest.hex
    glossary = Glossary(
      terms: edition.glossary.map { Glossary.Term(forms: [$0.term] + $0.also, anchor: $0.anchor.slug) })
  }

  /// A link with the name of what it leads to.
  func link(_ name: String, _ path: SitePath, summary: String? = nil, isCurrent: Bool = false) -> LinkModel {
    LinkModel(name: name, link: addresses.link(path), summary: summary, isCurrent: isCurrent)
  }

  func citation(_ citation: Citation) -> CitationModel {
    CitationModel(title: citation.title, link: citation.url.flatMap { Href($0.text) })
  }

  func source(_ source: FigureSource) -> SourceModel {
    SourceModel(
      title: source.title, author: source.author, year: source.year.map(String.init),
      link: source.url.flatMap { Href($0.text) }, note: source.note)
  }

  /// Options for the council's Markdown under a heading of the page.
  func proseOptions(under heading: Int, idPrefix: String) -> HTMLOptions {
    let addresses = addresses
    return HTMLOptions(
      headingBase: heading, idPrefix: idPrefix, rewriteLink: { addresses.rewrite($0, idPrefix: idPrefix) },
      glossary: glossary, glossaryAddress: addresses.link(.glossary).text)
  }
}
