import Diagnostics
import GuideModel

/// Reads `routes/<route>.yml`: one way to challenge a decision.
enum RouteReader {
  static func read(
    _ node: YAMLNode, id: RouteID, contacts: KnownContacts, letters: Known<LetterID>,
    _ findings: inout Findings
  ) -> ChallengeRoute? {
    MappingReader.read(node, &findings) { reader, findings in
      let title = reader.text("title", &findings)
      let nation: Nation? = reader.value("nation", &findings, ValueReader.choice)
      let audience: Audience? = reader.value("audience", &findings, ValueReader.choice)
      let summary = reader.text("summary", &findings)
      let useFor = reader.values("use_for", required: false, &findings, ValueReader.plainText)
      let check = check(&reader, &findings)
      let source = reader.mapping("source", &findings) { CitationReader.read(&$0, &$1) }
      var seen: [StepID: SourceLocation] = [:]
      let steps = reader.list("steps", required: true, &findings) { step, findings in
        self.step(&step, contacts: contacts, letters: letters, for: audience, seen: &seen, &findings)
      }
      if reader.itemCount(of: "steps") == 0 {
        findings.add(
          .valueMissing, "a route needs at least one step", at: reader.place(of: "steps"),
          help: "add the first thing a reader can do")
      }
      guard let title, let nation, let audience, let summary, let check, let source else { return nil }
      return ChallengeRoute(
        id: id, title: title, nation: nation, audience: audience, summary: summary, useFor: useFor,
        check: check, source: source, steps: steps)
    }
  }

  private static func step(
    _ reader: inout MappingReader, contacts: KnownContacts, letters: Known<LetterID>,
    for audience: Audience?, seen: inout [StepID: SourceLocation], _ findings: inout Findings
  ) -> ChallengeRoute.Step? {
    let place = reader.place(of: "id")
    let id: StepID? = reader.value("id", &findings, ValueReader.identifier)
    References.once(id, at: place, seen: &seen, .addressTwice, "step", &findings)
    let title = reader.text("title", &findings)
    let whoDecides = reader.text("who_decides", &findings)
    let whoMayUse = reader.text("who_may_use", &findings)
    let cost = reader.text("cost", &findings)
    let clock = reader.optionalMapping("clock", &findings, clock)
    let actWithin = reader.optionalMapping("act_within", &findings, ActWithinReader.read)
    let helpers = helpers(&reader, contacts, for: audience, &findings)
    let letter = reader.optional("letter", &findings, References.letter(in: letters))
    let texts = texts(&reader, &findings)
    let source = reader.mapping("source", &findings) { CitationReader.read(&$0, &$1) }
    let check = check(&reader, &findings)
    let urgentIf = reader.optionalText("urgent_if", &findings)
    guard let id, let title, let whoDecides, let whoMayUse, let cost, let texts, let source, let check
    else { return nil }
    return ChallengeRoute.Step(
      id: id, title: title, whoDecides: whoDecides, whoMayUse: whoMayUse, cost: cost, clock: clock,
      actWithin: actWithin, contacts: helpers, letter: letter, texts: texts, source: source, check: check,
      urgentIf: urgentIf)
  }

  /// Those who can help with a step: independent advice must be among them.
  private static func helpers(
    _ reader: inout MappingReader, _ contacts: KnownContacts, for audience: Audience?,
    _ findings: inout Findings
  ) -> [ContactID] {
    let before = findings.diagnostics.count
    let helpers = reader.values("contacts", required: false, &findings) { text, findings in
      References.contact(in: contacts)(text, &findings).map { Located($0, at: text.location) }
    }
    guard findings.diagnostics.count == before, contacts.isWhole else { return helpers.map(\.value) }
    for helper in helpers {
      guard let contact = contacts.all.first(where: { $0.id == helper.value }), let audience,
        !contact.audience.meets(audience)
      else { continue }
      findings.add(
        .routeMismatch,
        "“\(helper.value)” helps \(contact.audience.rawValue), and this route is for \(audience.rawValue)",
        at: helper.location, help: "name somebody who helps the people this route is for")
    }
    let isIndependent = contacts.all.contains { contact in
      contact.kind == .independent && helpers.contains { $0.value == contact.id }
    }
    if !isIndependent {
      findings.add(
        .stepAdvice, "nobody independent of the council is named to help with this step",
        at: reader.keyPlace(of: "contacts") ?? reader.location,
        help: "add a contact whose kind is independent to “contacts”")
    }
    return helpers.map(\.value)
  }

  private static func check(_ reader: inout MappingReader, _ findings: inout Findings) -> SourceCheck? {
    reader.value("checked_on", &findings, ValueReader.date).map {
      SourceCheck(checkedOn: $0, byRole: nil, place: reader.place(of: "checked_on"))
    }
  }

  private static func texts(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> ChallengeRoute.Step.Texts? {
    let whatToDo = reader.prose("what_to_do", &findings)
    let byWhen = reader.optionalProse("by_when", &findings)
    let whatToSay = reader.prose("what_to_say", &findings)
    let whatHappensNext = reader.prose("what_happens_next", &findings)
    let currentSupport = reader.prose("current_support", &findings)
    let body = reader.optionalProse("body", &findings)
    guard let whatToDo, let whatToSay, let whatHappensNext, let currentSupport else { return nil }
    return ChallengeRoute.Step.Texts(
      whatToDo: whatToDo, byWhen: byWhen, whatToSay: whatToSay, whatHappensNext: whatHappensNext,
      currentSupport: currentSupport, body: body)
  }

  static func clock(_ reader: inout MappingReader, _ findings: inout Findings) -> Clock? {
    let span = span(&reader, &findings)
    let startsWhen = reader.text("starts_when", &findings)
    let extendedTo = reader.optional("extended_to", &findings, ValueReader.number(in: 1...1_000))
    let promised = reader.optionalMapping("promised", &findings) { self.span(&$0, &$1) }
    guard let span else { return nil }
    if let extendedTo, extendedTo <= span.count {
      findings.add(
        .valueNumber, "the time is extended to \(extendedTo), which is not more than \(span.count)",
        at: reader.place(of: "extended_to"), help: "give the longer time, or take the key away")
    }
    if let promised, promised.unit == span.unit, promised.count >= span.count {
      findings.add(
        .valueNumber, "the promised time of \(promised.count) is not less than \(span.count)",
        at: reader.place(of: "promised"), help: "promise a shorter time, or take the key away")
    }
    guard let startsWhen else { return nil }
    return Clock(
      count: span.count, unit: span.unit, startsWhen: startsWhen, extendedTo: extendedTo, promised: promised)
  }

  /// A number of days, working days or months.
  private static func span(_ reader: inout MappingReader, _ findings: inout Findings) -> Clock.Span? {
    let spans = Clock.Unit.allCases.compactMap { unit in
      reader.optional(unit.rawValue, &findings, ValueReader.number(in: 1...1_000)).map {
        Clock.Span(count: $0, unit: unit)
      }
    }
    if spans.count == 1 { return spans.first }
    let isWritten = Clock.Unit.allCases.contains { reader.has($0.rawValue) }
    if spans.count > 1 || !isWritten {
      findings.add(
        .yamlShape, "a clock needs exactly one of days, working_days and months", at: reader.location,
        help: "for example “working_days: 10”")
    }
    return nil
  }
}
