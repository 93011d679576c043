import Diagnostics
import GuideModel

/// A letter with the places of what it says of the rest of its edition.
struct WrittenLetter {
  let letter: Letter
  let file: SourceLocation
  let audience: SourceLocation
  /// The titles of laws that it relies on.
  let laws: [Located<String>]
  /// The steps whose times it tells.
  let times: [LetterTextReader.Time]
}

/// Reads `letters/<letter>.md`: a letter that is ready to send.
enum LetterReader {
  static func read(
    _ text: SourceText, id: LetterID, contacts: KnownContacts, _ findings: inout Findings
  ) -> WrittenLetter? {
    guard let file = FrontMatter(text, &findings) else { return nil }
    let body = ProseReader.read(file, path: text.path, &findings)
    return MappingReader.read(file.header, &findings) { reader, findings in
      let title = reader.text("title", &findings)
      let summary = reader.text("summary", &findings)
      let subject = reader.text("subject", &findings)
      let audience: Audience? = reader.value("audience", &findings, ValueReader.choice)
      let to = reader.value("to", &findings, References.contact(in: contacts))
      var laws: [Located<String>] = []
      let reliesOn = reader.list("relies_on", required: true, &findings) { item, findings in
        reliance(&item, laws: &laws, &findings)
      }
      guard let body else { return nil }
      var parser = LetterTextReader(body, reliesOn: reliesOn)
      let words = parser.read(&findings)
      guard let title, let summary, let subject, let audience, let to, let words else { return nil }
      let letter = Letter(
        id: id, title: title, summary: summary, subject: subject, audience: audience, to: to,
        reliesOn: reliesOn, body: body, text: words)
      return WrittenLetter(
        letter: letter, file: text.start, audience: reader.place(of: "audience"), laws: laws,
        times: parser.times)
    }
  }

  private static func reliance(
    _ reader: inout MappingReader, laws: inout [Located<String>], _ findings: inout Findings
  ) -> Letter.Reliance? {
    let law = reader.optionalText("law", &findings)
    let promise: Promises.Name? = reader.optional("promise", &findings, ValueReader.choice)
    guard reader.has("law") != reader.has("promise") else {
      findings.add(
        .yamlShape, "a letter relies on one law or one promise in each entry", at: reader.location,
        help: "write “law:” with its title in scheme.yml, or “promise:” with its name there")
      return nil
    }
    if let law { laws.append(Located(law, at: reader.place(of: "law"))) }
    return law.map { .law($0) } ?? promise.map { .promise($0) }
  }
}
