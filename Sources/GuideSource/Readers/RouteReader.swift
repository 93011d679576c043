import Diagnostics
import GuideModel

/// Reads `routes/<route>.yml`: one way to challenge a decision.
enum RouteReader {
  static func read(
    _ node: YAMLNode, id: RouteID, contacts: KnownContacts, _ findings: inout Findings
  ) -> ChallengeRoute? {
    MappingReader.read(node, &findings) { reader, findings in
      let title = reader.text("title", &findings)
      let nation: Nation? = reader.value("nation", &findings, ValueReader.choice)
      let audience: Audience? = reader.value("audience", &findings, ValueReader.choice)
      let summary = reader.text("summary", &findings)
      let checkedOn = reader.value("checked_on", &findings, ValueReader.date)
      let source = reader.mapping("source", &findings) { CitationReader.read(&$0, &$1) }
      var seen: [StepID: SourceLocation] = [:]
      let steps = reader.list("steps", required: true, &findings) { step, findings in
        self.step(&step, contacts: contacts, seen: &seen, &findings)
      }
      if reader.itemCount(of: "steps") == 0 {
        findings.add(
          .valueMissing, "a route needs at least one step", at: reader.place(of: "steps"),
          help: "add the first thing a reader can do")
      }
      guard let title, let nation, let audience, let summary, let checkedOn, let source else { return nil }
      return ChallengeRoute(
        id: id, title: title, nation: nation, audience: audience, summary: summary, checkedOn: checkedOn,
        source: source, steps: steps)
    }
  }

  private static func step(
    _ reader: inout MappingReader, contacts: KnownContacts, seen: inout [StepID: SourceLocation],
    _ findings: inout Findings
  ) -> ChallengeRoute.Step? {
    let place = reader.place(of: "id")
    let id: StepID? = reader.value("id", &findings, ValueReader.identifier)
    References.once(id, at: place, seen: &seen, .addressTwice, "step", &findings)
    let title = reader.text("title", &findings)
    let whoDecides = reader.text("who_decides", &findings)
    let whoMayUse = reader.text("who_may_use", &findings)
    let cost = reader.text("cost", &findings)
    let clock = reader.optionalMapping("clock", &findings, clock)
    let helpers = reader.values(
      "contacts", required: false, &findings, References.contact(in: contacts))
    let body = reader.prose("body", &findings)
    let source = reader.mapping("source", &findings) { CitationReader.read(&$0, &$1) }
    let checkedOn = reader.value("checked_on", &findings, ValueReader.date)
    guard let id, let title, let whoDecides, let whoMayUse, let cost, let body, let source, let checkedOn
    else { return nil }
    return ChallengeRoute.Step(
      id: id, title: title, whoDecides: whoDecides, whoMayUse: whoMayUse, cost: cost, clock: clock,
      contacts: helpers, body: body, source: source, checkedOn: checkedOn)
  }

  private static func clock(_ reader: inout MappingReader, _ findings: inout Findings) -> Clock? {
    let counts = Clock.Unit.allCases.compactMap { unit in
      reader.optional(unit.rawValue, &findings, ValueReader.number(in: 1...1_000)).map { ($0, unit) }
    }
    let startsWhen = reader.text("starts_when", &findings)
    let extendedTo = reader.optional("extended_to", &findings, ValueReader.number(in: 1...1_000))
    guard let (count, unit) = counts.first, counts.count == 1 else {
      let isWritten = Clock.Unit.allCases.contains { reader.has($0.rawValue) }
      if counts.count > 1 || !isWritten {
        findings.add(
          .yamlShape, "a clock needs exactly one of days, working_days and months", at: reader.location,
          help: "for example “working_days: 10”")
      }
      return nil
    }
    if let extendedTo, extendedTo <= count {
      findings.add(
        .valueNumber, "the time is extended to \(extendedTo), which is not more than \(count)",
        at: reader.place(of: "extended_to"), help: "give the longer time, or take the key away")
    }
    guard let startsWhen else { return nil }
    return Clock(count: count, unit: unit, startsWhen: startsWhen, extendedTo: extendedTo)
  }
}

/// Reads `checks.yml`: when each route was last compared with its source.
enum ChecksReader {
  static func read(
    _ node: YAMLNode, routes: Known<RouteID>, _ findings: inout Findings
  ) -> [RouteID: RouteCheck] {
    MappingReader.read(node, &findings) { reader, findings in
      reader.mapping("routes", &findings) { entries, findings in
        var checks: [RouteID: RouteCheck] = [:]
        for entry in entries.allEntries() {
          let route = References.route(in: routes)(entry.key, &findings)
          let check = MappingReader.read(entry.value, &findings, check)
          if let route, let check { checks[route] = check }
        }
        return checks
      }
    } ?? [:]
  }

  private static func check(_ reader: inout MappingReader, _ findings: inout Findings) -> RouteCheck? {
    let checkedOn = reader.value("checked_on", &findings, ValueReader.date)
    let byRole = reader.text("by_role", &findings)
    guard let checkedOn, let byRole else { return nil }
    return RouteCheck(checkedOn: checkedOn, byRole: byRole)
  }
}
