package import Diagnostics
package import GuideModel

/// The accessibility statement claims no more than was tested, and no less than it lists.
package enum AccessibilityRules {
  /// A statement is looked at once a year.
  private static let daysOfAReview = 366

  /// What has become untrue by the day for which the site is built.
  ///
  /// `today` is later than `day` where a guide is built as at a day in the past, with a statement that was written since.
  package static func findings(_ guide: Guide, asAt day: CalendarDate, today: CalendarDate) -> [Diagnostic] {
    let days = guide.facts.accessibility.days
    let future = days.filter { $0.kind != .promised && $0.day > max(day, today) }.map {
      Diagnostic(
        .accessibilityClaim, "the statement tells of \($0.day), a day that has not come", at: $0.place,
        help: "give the day on which it was really done")
    }
    let broken = days.filter { $0.kind == .promised && $0.day < day }.map {
      Diagnostic(
        .accessibilityOld, "the statement promises something by \($0.day), and that day has passed",
        at: $0.place,
        help: "take the entry away if it is done; else give a new day, and say on the page what held it up")
    }
    let looked = days.filter { $0.kind == .looked }.max { $0.day < $1.day }
    let stale = looked.flatMap { looked in
      let age = day.daysSince1970 - looked.day.daysSince1970
      return age <= daysOfAReview
        ? nil
        : Diagnostic(
          .accessibilityOld,
          "the statement was last looked at on \(looked.day), which is \(age) days before \(day)",
          at: looked.place, help: "look at it again, test the guide, and give that day as “reviewed_on”")
    }
    return future + broken + [stale].compactMap { $0 }
  }

  static func check(_ facts: AccessibilityFacts, _ reader: MappingReader, _ findings: inout Findings) {
    let hasFailures = !facts.problems.isEmpty || !facts.burdens.isEmpty
    if facts.status == .full {
      checkFull(facts, hasFailures: hasFailures, reader, &findings)
    } else if reader.itemCount(of: "problems") == 0, facts.burdens.isEmpty, facts.outOfScope.isEmpty {
      claim(
        "the statement says that something is not accessible, and lists nothing", at: "problems", reader,
        help: "list what is known; what nobody has tested yet is not known to be accessible", &findings)
    }
    if let test = facts.test, max(facts.preparedOn, facts.reviewedOn ?? facts.preparedOn) < test.on {
      claim(
        "the statement is older than the test that it tells of", at: "tested_on", reader,
        help: "look at the statement again, and give that day as “reviewed_on”", &findings)
    }
    if let reviewedOn = facts.reviewedOn, reviewedOn < facts.preparedOn {
      claim(
        "the statement was reviewed before it was prepared", at: "reviewed_on", reader,
        help: "correct one of the two dates", &findings)
    }
  }

  private static func checkFull(
    _ facts: AccessibilityFacts, hasFailures: Bool, _ reader: MappingReader, _ findings: inout Findings
  ) {
    if hasFailures {
      claim(
        "the statement claims full compliance, and lists what is not accessible", at: "status", reader,
        help: "write “status: partial”", &findings)
    }
    if facts.test?.isByPeople != true {
      claim(
        "the statement claims full compliance without a test by people", at: "status", reader,
        help:
          "write “status: partial”, or add tested_on, tested_by, method and “tested_by_people: true”; a program cannot know it",
        &findings)
    }
  }

  private static func claim(
    _ what: String, at key: String, _ reader: MappingReader, help: String, _ findings: inout Findings
  ) {
    findings.add(.accessibilityClaim, what, at: reader.place(of: key), help: help)
  }
}
