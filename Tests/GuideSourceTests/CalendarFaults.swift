import Diagnostics
import GuideTestSupport

/// A mistake of every kind that reading can find in bank holidays and in time limits.
extension Faults {
  private static let list = "bank-holidays.yml"
  private static let route = "\(MinimalGuide.edition)/routes/complaint.yml"
  private static let act = "months: 12\n      starts_when: it happens"

  private static func limit(_ code: DiagnosticCode, _ lines: String...) -> Fault {
    Fault(code, route, act, lines.joined(separator: "\n      "))
  }

  static let calendarFaults = [
    Fault(.yamlKeyTwice, list, "2026-04-03: Good", "2026-04-03: Good Friday\n      ▸2026-04-03: Good"),
    Fault(.calendarDay, list, "2026-12-28: Boxing", "▸2026-12-26: Boxing"),
    Fault(.calendarDay, list, "2027-12-27: Christmas Day", "▸2027-12-26: Christmas Day"),
    Fault(
      .calendarDay, list, "2028-12-26: Boxing Day", "2028-12-26: Boxing Day\n      ▸2029-01-01: New Year"),
    Fault(
      .calendarDay, list, "from: 2026-01-01\n      to: 2028-12-31", "from: 2028-12-31\n      to: ▸2026-01-01"),
    // A forgotten day is found by the count of its year.
    Fault(.calendarDay, list, "days:\n      2026-01-01: New Year’s Day\n", "▸days:\n"),
    Fault(.valueDate, list, "2026-04-03: Good", "▸2026-04-31: Good"),
    Fault(.valueMissing, list, "2026-04-03: Good Friday", "2026-04-03: ▸\"\""),
    Fault(.valueChoice, list, "england-and-wales:", "▸england:"),
    Fault(.valueDate, list, "checked_on: 2026-08-21", "checked_on: ▸August"),
    Fault(.yamlKeyMissing, list, "checked_on: 2026-08-21\n", "▸"),
    limit(.yamlShape, "▸starts_when: it happens"),
    limit(.yamlShape, "▸months: 12", "days: 3", "starts_when: it happens"),
    limit(.yamlKeyUnknown, "months: 12", "starts_when: it happens", "extended_to: ▸13"),
    limit(.yamlKeyUnknown, "months: 12", "starts_when: it happens", "promised: ▸{days: 3}"),
    limit(.yamlKeyUnknown, "months: 12", "starts_when: it happens", "▸prompt: true"),
    limit(.valueChoice, "months: 12", "starts_when: it happens", "promptly: ▸false"),
    limit(.yamlShape, "later_of: ▸[{months: 1, starts_when: it happens}]"),
    limit(
      .yamlKeyUnknown, "later_of: [{months: 1, starts_when: a}, {months: 2, starts_when: b}]",
      "▸starts_when: it happens"),
    limit(
      .valueDate, "months: 12", "starts_when: it happens",
      "if_it_falls_in: [{from: ▸12-32, to: 01-01}]", "then: first_working_day_after"),
    limit(
      .valueChoice, "months: 12", "starts_when: it happens",
      "if_it_falls_in: [{from: 12-25, to: 01-01}]", "then: ▸last_working_day_before"),
    limit(
      .yamlKeyMissing, "▸months: 12", "starts_when: it happens",
      "if_it_falls_in: [{from: 12-25, to: 01-01}]"),
    limit(
      .valueDate, "months: 12", "starts_when: it happens",
      "if_it_falls_in: ▸[{from: 03-01, to: 02-20}, {from: 02-21, to: 02-29}]",
      "then: first_working_day_after"),
    limit(.yamlShape, "months: 12", "starts_when: it happens", "then: ▸first_working_day_after"),
  ]
}
