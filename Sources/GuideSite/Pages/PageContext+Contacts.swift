import GuideModel
import Templates

extension PageContext {
  /// The contacts with these names, each once, advice from outside the council first; then in the order of the names.
  func contacts(_ ids: [ContactID]) -> [ContactModel] {
    var seen: Set<ContactID> = []
    return contactModels(ids.filter { seen.insert($0).inserted }.compactMap(guide.contact))
  }

  /// Everyone a reader can turn to, advice from outside the council first; on a scheme's pages those for its people.
  ///
  /// One that has closed is among them only where it was open when the edition came into force: readers of that edition
  /// may look for it.
  func allContacts(for scheme: Scheme? = nil) -> [ContactModel] {
    contactModels(
      guide.facts.contacts.filter { contact in
        guard contact.closing(by: edition.date.date) == nil else { return false }
        guard let audience = scheme?.facts.audience else { return true }
        return audience == .everyone || [audience, .everyone].contains(contact.audience)
      })
  }

  /// The contact, or whoever took its place where it has closed by the day of the build; nil where nobody did.
  func whoAnswers(for id: ContactID) -> Contact? {
    var contact = guide.contact(id)
    for _ in guide.facts.contacts {
      guard let closing = (contact?.id).flatMap({ closings[$0] }) else { break }
      contact = guide.contact(closing.instead)
    }
    return contact
  }

  /// Everyone open on a scheme's pages in one line each, and apart from the others those who are not part of the council.
  func contactLines(
    for scheme: Scheme
  ) -> (independent: [OnePageContactModel], others: [OnePageContactModel]) {
    let contacts = openContacts(for: scheme)
    return (
      contacts.filter(\.isIndependent).map(OnePageContactModel.init),
      contacts.filter { !$0.isIndependent }.map(OnePageContactModel.init)
    )
  }

  /// Everyone on a scheme's pages who has not closed.
  func openContacts(for scheme: Scheme) -> [ContactModel] {
    allContacts(for: scheme).filter { $0.closing == nil }
  }

  /// Whom to ask, in the sentence of a ground rule.
  func asking(_ id: ContactID) -> String {
    let name = guide.contact(id)?.name ?? id.slug
    guard let closing = closings[id] else {
      return words.phrases.text("contact.ask", ["contact": name])
    }
    let end = ["contact": name, "closed_on": words.date(closing.on)]
    guard let instead = guide.contact(closing.instead) else {
      return words.phrases.text("contact.ask_closed", end)
    }
    return words.phrases.text(
      "contact.ask_instead", end.merging(["instead": instead.name]) { first, _ in first })
  }

  private func contactModels(_ contacts: [Contact]) -> [ContactModel] {
    Contact.Kind.allCases.flatMap { kind in contacts.filter { $0.kind == kind } }.map { contact in
      closings[contact.id].map { closed(contact, $0) } ?? open(contact)
    }
  }

  private func open(_ contact: Contact) -> ContactModel {
    ContactModel(
      id: contact.id.slug, name: contact.name, kind: words.contactKind(contact.kind),
      isIndependent: contact.kind == .independent, isOfCouncil: contact.kind == .council,
      isForUrgentHelp: contact.kind == .emergency,
      helpsWith: contact.helpsWith, phone: contact.phone,
      phoneLink: contact.phone.flatMap(Self.phoneLink), email: contact.email,
      emailLink: contact.email.flatMap(Self.emailLink), website: contact.website.map(Self.shortName),
      websiteLink: contact.website.flatMap { Href($0.text) }, post: contact.post, hours: contact.hours,
      closing: nil)
  }

  private func closed(_ contact: Contact, _ closing: Contact.Closing) -> ContactModel {
    ContactModel(
      id: contact.id.slug, name: contact.name, kind: words.contactKind(contact.kind),
      isIndependent: contact.kind == .independent, isOfCouncil: contact.kind == .council,
      isForUrgentHelp: contact.kind == .emergency,
      helpsWith: contact.helpsWith, phone: nil, phoneLink: nil,
      email: nil, emailLink: nil, website: nil, websiteLink: nil, post: nil, hours: nil,
      closing: ClosingModel(
        on: words.date(closing.on), instead: guide.contact(closing.instead).map(instead)))
  }

  private func instead(_ contact: Contact) -> InsteadModel {
    let ways: [(text: String, link: Href?)?] = [
      contact.phone.map { ($0, Self.phoneLink($0)) }, contact.email.map { ($0, Self.emailLink($0)) },
      contact.website.map { (Self.shortName($0), Href($0.text)) }, contact.post.map { ($0, nil) },
    ]
    let way = ways.lazy.compactMap(\.self).first
    return InsteadModel(name: contact.name, way: way?.text, link: way?.link)
  }

  private static func emailLink(_ email: String) -> Href? { Href("mailto:" + email) }

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
