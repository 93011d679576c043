import Diagnostics
import GuideModel

/// Reads one contact of `guide.yml`.
enum ContactReader {
  static func read(
    _ reader: inout MappingReader, seen: inout [ContactID: SourceLocation],
    replacements: inout [Located<String>], _ findings: inout Findings
  ) -> Contact? {
    let place = reader.place(of: "id")
    let id: ContactID? = reader.value("id", &findings, ValueReader.identifier)
    References.once(id, at: place, seen: &seen, .contactUnknown, "contact", &findings)
    let name = reader.text("name", &findings)
    let kind: Contact.Kind? = reader.value("kind", &findings, ValueReader.choice)
    let audience: Audience? = reader.optional("audience", &findings, ValueReader.choice)
    let helpsWith = reader.text("helps_with", &findings)
    let phone = reader.optionalText("phone", &findings)
    let email = reader.optional("email", &findings, email)
    let website = reader.optional("website", &findings, ValueReader.webAddress)
    let post = reader.optionalText("post", &findings)
    let hours = reader.optionalText("hours", &findings)
    let closing = closing(&reader, &replacements, &findings)
    if !["phone", "email", "website", "post"].contains(where: reader.has) {
      findings.add(
        .yamlKeyMissing, "this contact has no way to reach it", at: reader.location,
        help: "add phone, email, website or post")
    }
    guard let id, let name, let kind, let helpsWith else { return nil }
    return Contact(
      id: id, name: name, kind: kind, audience: audience ?? .everyone, helpsWith: helpsWith, phone: phone,
      email: email, website: website,
      post: post, hours: hours, closing: closing)
  }

  /// Whoever takes a closed contact's place is kept in `replacements`: it can be checked when all contacts are known.
  private static func closing(
    _ reader: inout MappingReader, _ replacements: inout [Located<String>], _ findings: inout Findings
  ) -> Contact.Closing? {
    let closed = reader.optional("closed", &findings, ValueReader.date)
    let instead = reader.optional("instead", &findings) { text, findings -> ContactID? in
      replacements.append(text)
      return ValueReader.identifier(text, &findings)
    }
    if reader.has("instead"), !reader.has("closed") {
      findings.add(
        .yamlKeyMissing, "“instead” says who takes the place of a contact that has closed",
        at: reader.place(of: "instead"), help: "add “closed:” with the first day on which nobody answers")
    }
    return closed.map { Contact.Closing(on: $0, instead: instead) }
  }

  private static func email(_ text: Located<String>, _ findings: inout Findings) -> String? {
    let parts = text.value.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.value.utf8.allSatisfy {
      (0x21...0x7E).contains($0) && !#""<>(),;:\[]"#.utf8.contains($0)
    }
    if isPlain, parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
      !parts[1].hasSuffix(".")
    {
      return text.value
    }
    findings.add(
      .valueText, "“\(text.value)” is not an e-mail address", at: text.location,
      help: "write one address, for example help@council.example")
    return nil
  }
}

/// Reads a title with an address beside it.
enum CitationReader {
  static func read(
    _ reader: inout MappingReader, titleKey: String = "title", _ findings: inout Findings
  ) -> Citation? {
    let title = reader.text(titleKey, &findings)
    let url = reader.optional("url", &findings, ValueReader.webAddress)
    guard let title else { return nil }
    return Citation(title: title, url: url)
  }
}
