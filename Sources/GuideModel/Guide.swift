/// Somebody to turn to.
package struct Contact: Hashable, Sendable, Identifiable {
  /// In the order in which pages list them: advice from outside the council comes first.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case independent, council, ombudsman, emergency
  }

  /// The end of a contact that stays in the guide for the sake of old editions.
  package struct Closing: Hashable, Sendable {
    /// The first day on which nobody answers there any more.
    package let on: CalendarDate
    /// Whom to ask from then on.
    package let instead: ContactID?

    package init(on: CalendarDate, instead: ContactID?) {
      self.on = on
      self.instead = instead
    }
  }

  package let id: ContactID
  package let name: String
  package let kind: Kind
  /// Whom they help; everybody where the council has not said.
  package let audience: Audience
  package let helpsWith: String
  package let phone: String?
  package let email: String?
  package let website: WebAddress?
  package let post: String?
  package let hours: String?
  package let closing: Closing?

  package init(
    id: ContactID, name: String, kind: Kind, audience: Audience = .everyone, helpsWith: String,
    phone: String?, email: String?,
    website: WebAddress?, post: String?, hours: String?, closing: Closing? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.audience = audience
    self.helpsWith = helpsWith
    self.phone = phone
    self.email = email
    self.website = website
    self.post = post
    self.hours = hours
    self.closing = closing
  }
}

extension Contact {
  /// The end of the contact, if it has come by a day.
  package func closing(by day: CalendarDate) -> Closing? { closing.flatMap { $0.on <= day ? $0 : nil } }
}

extension Guide.Facts {
  /// The ends of contacts that have come by a day.
  package func closings(by day: CalendarDate) -> [ContactID: Contact.Closing] {
    Dictionary(
      contacts.compactMap { contact in contact.closing(by: day).map { (contact.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

/// How expected numbers of people are shown.
package enum ExpectedPeoplePolicy: Hashable, Sendable {
  /// In public bands, without spend: price × people would give small numbers away.
  case banded
  /// As they are, for the stated reason.
  case exact(reason: String)
  case hidden
}

/// A written language of the guide, named as BCP 47 names it.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case welsh = "cy"
}

/// A council's whole guide: its living facts and its editions.
package struct Guide: Sendable {
  /// What `guide.yml` says.
  package struct Facts: Sendable {
    package let title: String
    package let council: String
    package let notice: String?
    package let baseURL: BaseAddress
    package let language: Language
    package let licence: Citation
    package let contacts: [Contact]
    package let expectedPeople: ExpectedPeoplePolicy
    package let accessibility: AccessibilityFacts
    package let disclosure: DisclosurePolicy
    package let checks: ChecksPolicy
    package let look: CouncilLook
    package let readability: ReadabilityPolicy
    package let easyRead: EasyReadPolicy

    package init(
      title: String, council: String, notice: String?, baseURL: BaseAddress, language: Language,
      licence: Citation, contacts: [Contact], expectedPeople: ExpectedPeoplePolicy,
      accessibility: AccessibilityFacts, disclosure: DisclosurePolicy = DisclosurePolicy(),
      checks: ChecksPolicy = .usual, look: CouncilLook = CouncilLook(),
      readability: ReadabilityPolicy = .usual, easyRead: EasyReadPolicy = .none
    ) {
      self.title = title
      self.council = council
      self.notice = notice
      self.baseURL = baseURL
      self.language = language
      self.licence = licence
      self.contacts = contacts
      self.expectedPeople = expectedPeople
      self.accessibility = accessibility
      self.disclosure = disclosure
      self.checks = checks
      self.look = look
      self.readability = readability
      self.easyRead = easyRead
    }
  }

  package let facts: Facts
  /// What `checks.yml` says of each route.
  package let checks: [RouteID: RouteChecks]
  /// In order of date; never empty.
  package let editions: [Edition]
  /// Every figure about people that was ever published.
  package let ledger: Ledger
  /// Nil where the guide has no list of them.
  package let bankHolidays: BankHolidays?

  package init(
    facts: Facts, checks: [RouteID: RouteChecks], editions: [Edition], ledger: Ledger = Ledger(),
    bankHolidays: BankHolidays? = nil
  ) {
    self.facts = facts
    self.checks = checks
    self.editions = editions
    self.ledger = ledger
    self.bankHolidays = bankHolidays
  }

  /// The same guide at another address.
  package func published(at address: BaseAddress) -> Guide {
    let facts = Facts(
      title: facts.title, council: facts.council, notice: facts.notice, baseURL: address,
      language: facts.language,
      licence: facts.licence, contacts: facts.contacts, expectedPeople: facts.expectedPeople,
      accessibility: facts.accessibility, disclosure: facts.disclosure, checks: facts.checks,
      look: facts.look,
      readability: facts.readability, easyRead: facts.easyRead)
    return Guide(
      facts: facts, checks: checks, editions: editions, ledger: ledger, bankHolidays: bankHolidays)
  }

  /// The same guide with other editions.
  package func with(editions: [Edition]) -> Guide {
    Guide(
      facts: facts, checks: checks, editions: editions, ledger: ledger, bankHolidays: bankHolidays)
  }

  /// The working days of a nation; nil where the guide has no list of its bank holidays.
  package func workingCalendar(of nation: Nation) -> WorkingCalendar? {
    bankHolidays?.calendars[nation.bankHolidayDivision]
  }

  /// The contact with this name, which reading has made sure of.
  package func contact(_ id: ContactID?) -> Contact? { facts.contacts.first { $0.id == id } }
}
