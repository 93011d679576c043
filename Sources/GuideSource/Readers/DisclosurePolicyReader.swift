import Diagnostics
import GuideModel

/// Reads `disclosure:` of `guide.yml`: the council's public rules on figures about people.
enum DisclosurePolicyReader {
  /// A policy, with the places at which it names schemes and levels.
  struct Result {
    var policy = DisclosurePolicy()
    var series: [Located<DisclosureSeries>] = []
    var facts: [Located<OutsideFact>] = []
    var uplifts: [Located<Uplift>] = []
  }

  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> Result {
    var result = Result()
    result.series = located("series", in: &reader, &findings, series)
    result.facts = located("facts", in: &reader, &findings, fact)
    result.uplifts = located("uplifts", in: &reader, &findings, uplift)
    let usual = DisclosurePolicy()
    result.policy = DisclosurePolicy(
      minimumWidth: stricter("minimum_width", than: usual.minimumWidth, upTo: 9, &reader, &findings),
      minimumHigh: stricter("minimum_high", than: usual.minimumHigh, upTo: 9, &reader, &findings),
      renewAfterChanges: stricter(
        "renew_after_changes", than: usual.renewAfterChanges, upTo: 10_000, &reader, &findings),
      renewAfterMonths: stricter(
        "renew_after_months", than: usual.renewAfterMonths, upTo: 24, &reader, &findings),
      withdrawAfterMonths: reader.optional(
        "withdraw_after_months", &findings, ValueReader.number(in: 12...usual.withdrawAfterMonths))
        ?? usual.withdrawAfterMonths,
      series: result.series.map(\.value), facts: result.facts.map(\.value),
      uplifts: result.uplifts.map(\.value))
    return result
  }

  /// A number that may only be made stricter than the program's own.
  private static func stricter(
    _ key: String, than usual: Int, upTo most: Int, _ reader: inout MappingReader,
    _ findings: inout Findings
  ) -> Int {
    reader.optional(key, &findings, ValueReader.number(in: usual...most)) ?? usual
  }

  private static func located<Value: Sendable>(
    _ key: String, in reader: inout MappingReader, _ findings: inout Findings,
    _ read: @escaping (inout MappingReader, inout Findings) -> Value?
  ) -> [Located<Value>] {
    reader.list(key, required: false, &findings) { item, findings in
      let place = item.location
      return read(&item, &findings).map { Located($0, at: place) }
    }
  }

  private static func series(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> DisclosureSeries? {
    let scheme: SchemeID? = reader.value("scheme", &findings, ValueReader.identifier)
    let name: DisclosureDesign.Name? = reader.value("design", &findings, ValueReader.choice)
    let classes = reader.values("classes", required: name == .groupsByClass, &findings, span)
    let total = reader.value("total", &findings, ValueReader.flag)
    let together = reader.optional("together", &findings, span)
    let shares = reader.value("shares", &findings, ValueReader.flag)
    if let name, name != .groupsByClass, reader.has("classes") {
      findings.add(
        .disclosurePolicy, "the design “\(name.rawValue)” has no classes", at: reader.place(of: "classes"),
        help: "take the key away, or choose the design groups-by-class")
    }
    guard let scheme, let name, let total, let shares else { return nil }
    return DisclosureSeries(
      scheme: scheme, design: design(name, classes), showsTotal: total, together: together,
      showsShares: shares)
  }

  private static func design(_ name: DisclosureDesign.Name, _ classes: [LevelSpan]) -> DisclosureDesign {
    switch name {
    case .groupsByLevel: .groupsByLevel
    case .groupsByClass: .groupsByClass(classes)
    case .groups: .groups
    case .levels: .levels
    case .none: .none
    }
  }

  private static func span(_ text: Located<String>, _ findings: inout Findings) -> LevelSpan? {
    switch ObservedReader.scope(text, &findings) {
    case .span(let span): return span
    case .level(let level): return LevelSpan(first: level, last: level)
    case .all:
      findings.add(
        .disclosurePolicy, "“all” is not some of the levels", at: text.location,
        help: "write two levels with “to” between them, for example H to Exceptional")
      return nil
    case nil: return nil
    }
  }

  private static func fact(_ reader: inout MappingReader, _ findings: inout Findings) -> OutsideFact? {
    let what = reader.text("what", &findings)
    let scheme: SchemeID? = reader.value("scheme", &findings, ValueReader.identifier)
    let asAt = reader.value("as_at", &findings, ValueReader.date)
    let figures = [
      reader.optionalMapping("spend", &findings, spend), reader.optionalMapping("people", &findings, people),
      reader.optionalMapping("changes", &findings, changes),
    ]
    if ["spend", "people", "changes"].filter(reader.has).count != 1 {
      findings.add(
        .yamlShape, "a fact is exactly one of spend, people and changes", at: reader.location,
        help: "write one entry for each thing that is known")
    }
    guard let what, let scheme, let asAt, let figure = figures.compactMap(\.self).first else { return nil }
    return OutsideFact(what: what, scheme: scheme, asAt: asAt, figure: figure)
  }

  private static func spend(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> OutsideFact.Figure? {
    let from = reader.value("from", &findings, ValueReader.pounds)
    let to = reader.value("to", &findings, ValueReader.pounds)
    let varies = reader.optional("varies_percent", &findings, ValueReader.number(in: 0...99)) ?? 0
    return range(from, to, at: reader.location, &findings).map { .spend($0, variesPercent: varies) }
  }

  private static func people(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> OutsideFact.Figure? {
    let number = ValueReader.number(in: 0...100_000_000)
    let scope = reader.value("level", &findings, ObservedReader.scope)
    let group: GroupID? = reader.optional("group", &findings, ValueReader.identifier)
    let from = reader.value("from", &findings, number)
    let to = reader.value("to", &findings, number)
    guard let scope, let people = range(from, to, at: reader.location, &findings) else { return nil }
    return .people(scope, group, people)
  }

  private static func changes(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> OutsideFact.Figure? {
    let since = reader.value("since", &findings, ValueReader.date)
    let most = reader.value("at_most", &findings, ValueReader.number(in: 0...100_000_000))
    guard let since, let most else { return nil }
    return .changes(since: since, atMost: most)
  }

  private static func range<Bound: Comparable>(
    _ from: Bound?, _ to: Bound?, at place: SourceLocation, _ findings: inout Findings
  ) -> ClosedRange<Bound>? {
    guard let from, let to else { return nil }
    guard from <= to else {
      findings.add(
        .disclosurePolicy, "what is known ends before it begins", at: place, help: "exchange from and to")
      return nil
    }
    return from...to
  }

  private static func uplift(_ reader: inout MappingReader, _ findings: inout Findings) -> Uplift? {
    let scheme: SchemeID? = reader.value("scheme", &findings, ValueReader.identifier)
    let on = reader.value("on", &findings, ValueReader.date)
    let percent = reader.value("percent", &findings, percent)
    guard let scheme, let on, let percent else { return nil }
    return Uplift(scheme: scheme, on: on, basisPoints: percent)
  }

  private static func percent(_ text: Located<String>, _ findings: inout Findings) -> Int? {
    if let value = ExactDecimal.parse(text.value, places: 2), (1...10_000).contains(value) {
      return Int(value)
    }
    findings.add(
      .valueDecimal, "“\(text.value)” is not a rise in percent", at: text.location,
      help: "write digits with at most two decimal places, for example 3 or 2.5")
    return nil
  }
}
