import GuideModel

/// What the guide gives its readers so that they can reach someone: public by intent.
struct PublicContacts: Sendable {
  /// The digits of telephone numbers after their 0.
  private(set) var phones: Set<String> = []
  /// Postcodes in capitals without a space.
  private(set) var postcodes: Set<String> = []
  /// E-mail addresses in small letters.
  private(set) var addresses: Set<String> = []
  /// The council's own domains.
  private(set) var domains: Set<String> = []
  /// The words of names that the guide itself uses, in small letters.
  private(set) var names: Set<String> = []

  init(_ facts: Guide.Facts) {
    for contact in facts.contacts {
      phones.formUnion(PhoneNumber.numbers(in: FoldedText(contact.phone ?? "")).map(\.digits))
      postcodes.formUnion(Postcode.full(in: FoldedText(contact.post ?? "")))
      if let email = contact.email?.lowercased() {
        addresses.insert(email)
        if contact.kind == .council, let at = email.firstIndex(of: "@") {
          domains.insert(String(email[email.index(after: at)...]))
        }
      }
      add(namesIn: contact.name)
    }
    add(namesIn: facts.council)
    add(namesIn: facts.title)
    domains.formUnion(Self.domains(of: facts.baseURL))
  }

  /// True for an address of the council or of one of the guide's contacts.
  func isPublic(address: String, domain: String) -> Bool {
    addresses.contains(address) || domains.contains { domain == $0 || domain.hasSuffix("." + $0) }
  }

  private mutating func add(namesIn text: String) {
    let folded = FoldedText(text)
    names.formUnion(folded.words.indices.map(folded.small))
  }

  /// The host of the guide's address and the domain it belongs to: `guide.wrenshire.gov.uk` and `wrenshire.gov.uk`.
  ///
  /// Under `uk` a domain has three parts, elsewhere two.
  private static func domains(of address: BaseAddress) -> [String] {
    let authority = address.origin.split(separator: "/").last ?? ""
    let host = (authority.split(separator: ":").first ?? "").lowercased()
    let parts = host.split(separator: ".")
    guard parts.count > (parts.last == "uk" ? 3 : 2) else { return [host] }
    return [host, parts.dropFirst().joined(separator: ".")]
  }
}
