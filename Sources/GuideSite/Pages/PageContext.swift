import CommonMark
import Diagnostics
import GuideModel
import Templates

/// What every page is made from: one edition of the guide, its words and its addresses.
struct PageContext: Sendable {
  let guide: Guide
  let edition: Edition
  let words: Words
  let addresses: Addresses
  private let glossary: Glossary

  init(guide: Guide, edition: Edition, words: Words, addresses: Addresses) {
    self.guide = guide
    self.edition = edition
    self.words = words
    self.addresses = addresses
    glossary = Glossary(
      terms: edition.glossary.map { Glossary.Term(forms: [$0.term] + $0.also, anchor: $0.anchor.slug) })
  }

  /// The contacts with these names, advice from outside the council first.
  func contacts(_ ids: [ContactID]) -> [ContactModel] {
    contactModels(guide.facts.contacts.filter { ids.contains($0.id) })
  }

  /// Everyone a reader can turn to, advice from outside the council first; on a scheme's pages those for its people.
  func allContacts(for scheme: Scheme? = nil) -> [ContactModel] {
    contactModels(
      guide.facts.contacts.filter { contact in
        guard let audience = scheme?.facts.audience else { return true }
        return audience == .everyone || [audience, .everyone].contains(contact.audience)
      })
  }

  /// Everyone on a scheme's pages in one line each, and apart from the others those who are not part of the council.
  func contactLines(
    for scheme: Scheme
  ) -> (independent: [OnePageContactModel], others: [OnePageContactModel]) {
    let contacts = allContacts(for: scheme)
    let line = { (contact: ContactModel) in
      OnePageContactModel(
        name: contact.name,
        way: contact.phone ?? contact.email ?? contact.website ?? contact.post ?? contact.helpsWith,
        isPhone: contact.phone != nil,
        link: contact.phoneLink ?? contact.emailLink ?? contact.websiteLink, hours: contact.hours)
    }
    return (contacts.filter(\.isIndependent).map(line), contacts.filter { !$0.isIndependent }.map(line))
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

  private func contactModels(_ contacts: [Contact]) -> [ContactModel] {
    Contact.Kind.allCases.flatMap { kind in contacts.filter { $0.kind == kind } }.map { contact in
      ContactModel(
        id: contact.id.slug, name: contact.name, kind: words.contactKind(contact.kind),
        isIndependent: contact.kind == .independent, helpsWith: contact.helpsWith, phone: contact.phone,
        phoneLink: contact.phone.flatMap(Self.phoneLink), email: contact.email,
        emailLink: contact.email.flatMap { Href("mailto:" + $0) },
        website: contact.website.map(Self.shortName), websiteLink: contact.website.flatMap { Href($0.text) },
        post: contact.post, hours: contact.hours)
    }
  }

  /// A number that a phone can dial (RFC 3966): its digits, and the plus of a country code.
  private static func phoneLink(_ phone: String) -> Href? {
    let digits = phone.unicodeScalars.filter { ("0"..."9").contains($0) || $0 == "+" }
    return digits.isEmpty ? nil : Href("tel:" + String(String.UnicodeScalarView(digits)))
  }

  /// A web address as people say it: without its scheme and a last slash.
  private static func shortName(_ address: WebAddress) -> String {
    let rest = address.text.drop { $0 != "/" }.dropFirst(2)
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }
}
