import Diagnostics
import GuideModel

/// Reads `guide.yml`, the living facts of a guide.
enum GuideFileReader {
  /// What other files may refer to, even when the file has faults elsewhere.
  struct Result {
    let facts: Guide.Facts?
    let contacts: KnownContacts
    let disclosure: DisclosurePolicyReader.Result
    let personalData: PersonalDataPolicy
    /// The file that is named as the logo, whether it can be used or not.
    let logo: String?
  }

  static func read(_ node: YAMLNode, in folder: SourceFolder, _ findings: inout Findings) -> Result {
    var contacts = KnownContacts.nothing
    var disclosure = DisclosurePolicyReader.Result()
    var personalData = PersonalDataPolicy()
    var look: LookReader.Result = (CouncilLook(), nil)
    let facts = MappingReader.read(node, &findings) { reader, findings in
      disclosure =
        reader.optionalMapping("disclosure", &findings, DisclosurePolicyReader.read) ?? disclosure
      personalData =
        reader.optionalMapping("personal_data", &findings, PersonalDataReader.read) ?? personalData
      look = LookReader.read(&reader, folder: folder, &findings)
      return read(&reader, known: &contacts, disclosure.policy, look.look, &findings)
    }
    return Result(
      facts: facts, contacts: contacts, disclosure: disclosure, personalData: personalData, logo: look.file)
  }

  private static func read(
    _ reader: inout MappingReader, known: inout KnownContacts, _ disclosure: DisclosurePolicy,
    _ look: CouncilLook, _ findings: inout Findings
  ) -> Guide.Facts? {
    let title = reader.text("title", &findings)
    let council = reader.text("council", &findings)
    let notice = reader.optionalText("notice", &findings)
    let baseURL = reader.value("base_url", &findings, ValueReader.baseAddress)
    let language = language(&reader, &findings)
    let hasCurrency = reader.value("currency", &findings, currency) != nil
    let licence = reader.mapping("licence", &findings) { licence, findings in
      CitationReader.read(&licence, titleKey: "name", &findings)
    }
    let people = contacts(&reader, known: &known, &findings)
    let expected = expectedPeople(&reader, &findings)
    let checks = reader.optionalMapping("checks", &findings, ChecksPolicyReader.read)
    let readability = reader.optionalMapping("readability", &findings, ReadabilityPolicyReader.read)
    let easyRead = reader.optionalMapping("easy_read", &findings, EasyReadPolicyReader.read)
    let accessibility = AccessibilityReader.read(&reader, contacts: known, &findings)
    guard let title, let council, let baseURL, let language, hasCurrency, let licence, let expected,
      let accessibility
    else { return nil }
    return Guide.Facts(
      title: title, council: council, notice: notice, baseURL: baseURL, language: language,
      licence: licence, contacts: people, expectedPeople: expected, accessibility: accessibility,
      disclosure: disclosure, checks: checks ?? .usual, look: look,
      readability: readability ?? .usual, easyRead: easyRead ?? .none)
  }

  private static func language(_ reader: inout MappingReader, _ findings: inout Findings) -> Language? {
    let before = findings.diagnostics.count
    let languages: [Language] = reader.values("languages", required: true, &findings, ValueReader.choice)
    guard findings.diagnostics.count == before else { return nil }
    guard languages == [.english] else {
      findings.add(
        .valueChoice, "a guide has exactly one language so far, English", at: reader.place(of: "languages"),
        help: "write languages: [en]")
      return nil
    }
    return .english
  }

  private static func currency(_ text: Located<String>, _ findings: inout Findings) -> String? {
    guard text.value != "GBP" else { return text.value }
    findings.add(
      .valueChoice, "“\(text.value)” is not a currency of this guide", at: text.location, help: "write GBP")
    return nil
  }

  private static func contacts(
    _ reader: inout MappingReader, known: inout KnownContacts, _ findings: inout Findings
  ) -> [Contact] {
    var seen: [ContactID: SourceLocation] = [:]
    var replacements: [Located<String>] = []
    let contacts = reader.list("contacts", required: true, &findings) { contact, findings in
      ContactReader.read(&contact, seen: &seen, replacements: &replacements, &findings)
    }
    known = KnownContacts(
      known: Known(ids: seen.keys.sorted(), isWhole: reader.itemCount(of: "contacts") == seen.count),
      all: contacts)
    // A contact may stand before the one that takes its place.
    for name in replacements { _ = References.contact(in: known)(name, &findings) }
    return contacts
  }

  private static func expectedPeople(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> ExpectedPeoplePolicy? {
    enum Show: String, CaseIterable { case banded, exact, hidden }
    guard reader.has("expected_people") else {
      _ = reader.optionalMapping("expected_people", &findings) { _, _ in () }
      return .banded
    }
    return reader.mapping("expected_people", &findings) { policy, findings in
      let show: Show? = policy.value("show", &findings, ValueReader.choice)
      let reason = policy.optionalText("reason", &findings)
      switch (show, reason) {
      case (.banded, _): return .banded
      case (.hidden, _): return .hidden
      case (.exact, let reason?): return .exact(reason: reason)
      // A reason that is written but empty has its own finding.
      case (.exact, nil) where policy.has("reason"): return nil
      case (.exact, nil):
        findings.add(
          .expectedReason, "exact numbers of expected people need a reason", at: policy.place(of: "show"),
          help: "add “reason:” and say that they were set before the year and are not counts of people")
        return nil
      case (nil, _): return nil
      }
    }
  }
}
