import Diagnostics
import GuideModel

/// The days that a decided edition names fit one another, and its title is its own.
enum EditionRules {
  /// The days of one edition, each with its place.
  struct Days {
    let state: EditionState
    let madeOn: Located<CalendarDate>
    let reviewOn: Located<CalendarDate>
    let corrections: [Located<CalendarDate>]
  }

  /// Checks the days of an edition; a draft may still have those of the edition that it was copied from.
  static func check(_ days: Days, of edition: EditionDate, _ findings: inout Findings) {
    guard days.state == .decided || days.state == .withdrawn else { return }
    let (madeOn, first) = (days.madeOn, edition.date)
    if madeOn.value > first {
      findings.add(
        .editionDays, "the edition was decided on \(madeOn.value), after its first day, \(first)",
        at: madeOn.location, help: "correct the day; a decision changes nothing for days that have passed")
    }
    if days.reviewOn.value < first {
      findings.add(
        .editionDays,
        "the edition is to be looked at again on \(days.reviewOn.value), before its first day, \(first)",
        at: days.reviewOn.location, help: "give the day of the next look at these rules")
    }
    for correction in days.corrections where correction.value < madeOn.value {
      findings.add(
        .editionDays, "the correction of \(correction.value) is older than the decision, of \(madeOn.value)",
        at: correction.location, help: "give the day on which the mistake was put right")
    }
  }

  /// Checks that no two decided editions have one title; `place` tells where that of an edition stands.
  static func checkTitles(
    _ editions: [Edition], place: (EditionDate) -> SourceLocation?, _ findings: inout Findings
  ) {
    var seen: [String: EditionDate] = [:]
    for edition in editions where edition.isPublished {
      let title = edition.facts.title
      if let other = seen[title] {
        findings.add(
          Diagnostic(
            .editionTitle, "the edition of \(other) has the title “\(title)” too",
            at: place(edition.date) ?? edition.facts.place, help: "give this one a title of its own"))
      }
      seen[title] = seen[title] ?? edition.date
    }
  }
}
