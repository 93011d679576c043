import Diagnostics
import GuideModel

/// Reads `accessibility` of `guide.yml`: the facts of the accessibility statement.
enum AccessibilityReader {
  static func read(
    _ reader: inout MappingReader, contacts: KnownContacts, _ findings: inout Findings
  ) -> AccessibilityFacts? {
    reader.mapping("accessibility", &findings) { facts, findings -> AccessibilityFacts? in
      var days: [AccessibilityFacts.StatedDay] = []
      let status: AccessibilityFacts.Status? = facts.value("status", &findings, ValueReader.choice)
      let test = test(&facts, &findings)
      if let test { days.append(.init(.done, test.on, at: facts.place(of: "tested_on"))) }
      let preparedOn = facts.value("prepared_on", &findings, ValueReader.date)
      let reviewedOn = facts.optional("reviewed_on", &findings, ValueReader.date)
      if let preparedOn { days.append(.init(.looked, preparedOn, at: facts.place(of: "prepared_on"))) }
      if let reviewedOn { days.append(.init(.looked, reviewedOn, at: facts.place(of: "reviewed_on"))) }
      let problems = facts.list("problems", required: true, &findings) { problem(&$0, &days, &$1) }
      let burdens = facts.list("disproportionate_burden", required: false, &findings) {
        burden(&$0, &days, &$1)
      }
      let outOfScope = facts.list("out_of_scope", required: false, &findings, exemption)
      let wanted = facts.list("also_wanted", required: false, &findings) { wish(&$0, &days, &$1) }
      let contact = facts.value("contact", &findings, References.contact(in: contacts))
      let answerWithin = facts.value("answer_within_days", &findings, ValueReader.number(in: 1...365))
      let withoutInternet = facts.text("without_internet", &findings)
      guard let status, let preparedOn, let contact, let answerWithin, let withoutInternet else { return nil }
      let read = AccessibilityFacts(
        status: status, test: test, preparedOn: preparedOn, reviewedOn: reviewedOn, problems: problems,
        burdens: burdens, outOfScope: outOfScope, wanted: wanted, contact: contact,
        answerWithinDays: answerWithin,
        withoutInternet: withoutInternet, days: days)
      AccessibilityRules.check(read, facts, &findings)
      return read
    }
  }

  /// All that a test consists of, or none of it.
  private static func test(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> AccessibilityFacts.Test? {
    let on = reader.optional("tested_on", &findings, ValueReader.date)
    let by = reader.optionalText("tested_by", &findings)
    let method = reader.optionalText("method", &findings)
    let isByPeople = reader.optional("tested_by_people", &findings, ValueReader.flag)
    let keys = ["tested_on", "tested_by", "method"]
    guard keys.contains(where: reader.has) || isByPeople != nil else { return nil }
    for key in keys where !reader.has(key) {
      findings.add(
        .yamlKeyMissing, "the key “\(key)” is missing: a test needs its day, who tested and how",
        at: reader.location, help: "add “\(key): …”, or take away all that is said of a test")
    }
    guard let on, let by, let method else { return nil }
    return AccessibilityFacts.Test(on: on, by: by, method: method, isByPeople: isByPeople ?? false)
  }

  private static func problem(
    _ reader: inout MappingReader, _ days: inout [AccessibilityFacts.StatedDay], _ findings: inout Findings
  ) -> AccessibilityFacts.Problem? {
    let what = reader.text("what", &findings)
    let criterion = reader.value("criterion", &findings, criterion)
    let mendBy = reader.value("mend_by", &findings, ValueReader.date)
    if let mendBy { days.append(.init(.promised, mendBy, at: reader.place(of: "mend_by"))) }
    guard let what, let criterion, let mendBy else { return nil }
    return .init(what: what, criterion: criterion, mendBy: mendBy)
  }

  private static func burden(
    _ reader: inout MappingReader, _ days: inout [AccessibilityFacts.StatedDay], _ findings: inout Findings
  ) -> AccessibilityFacts.Burden? {
    let what = reader.text("what", &findings)
    let criterion = reader.value("criterion", &findings, criterion)
    let why = reader.text("why", &findings)
    let assessedOn = reader.value("assessed_on", &findings, ValueReader.date)
    if let assessedOn { days.append(.init(.done, assessedOn, at: reader.place(of: "assessed_on"))) }
    guard let what, let criterion, let why, let assessedOn else { return nil }
    return .init(what: what, criterion: criterion, why: why, assessedOn: assessedOn)
  }

  private static func exemption(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> AccessibilityFacts.Exemption? {
    let what = reader.text("what", &findings)
    let why = reader.text("why", &findings)
    guard let what, let why else { return nil }
    return .init(what: what, why: why)
  }

  private static func wish(
    _ reader: inout MappingReader, _ days: inout [AccessibilityFacts.StatedDay], _ findings: inout Findings
  ) -> AccessibilityFacts.Wish? {
    let what = reader.text("what", &findings)
    let by = reader.optional("by", &findings, ValueReader.date)
    if let by { days.append(.init(.promised, by, at: reader.place(of: "by"))) }
    return what.map { .init(what: $0, by: by) }
  }

  /// Words that name at least one success criterion of WCAG by its number, such as “1.4.10 Reflow”.
  private static func criterion(_ text: Located<String>, _ findings: inout Findings) -> String? {
    let names = text.value.split { !($0.isNumber || $0 == ".") }
    let isNamed = names.contains { name in
      let numbers = name.split(separator: ".").compactMap { Int($0) }
      return numbers.count == 3 && (1...4).contains(numbers[0])
    }
    guard isNamed else {
      findings.add(
        .accessibilityCriterion, "“\(text.value)” names no success criterion of WCAG 2.2", at: text.location,
        help:
          "write its number and name, for example 1.4.10 Reflow; what the law does not ask for is “also_wanted”"
      )
      return nil
    }
    return ValueReader.plainText(text, &findings)
  }
}
