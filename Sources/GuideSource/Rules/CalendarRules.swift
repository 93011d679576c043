import Diagnostics
import GuideModel

/// The list of bank holidays must reach as far as the tables of last days on the challenge pages.
enum CalendarRules {
  /// Warns once for each division whose days end too soon; pages then say that they cannot count.
  ///
  /// `none` is where the list would be.
  static func check(
    _ guide: Guide, _ list: BankHolidaysReader.Result?, none: SourceLocation, _ findings: inout Findings
  ) {
    var told: Set<BankHolidayDivision> = []
    for edition in guide.editions {
      for route in edition.routes {
        let calendar = guide.workingCalendar(of: route.nation)
        guard let step = route.steps.first(where: { !$0.isCounted(from: edition.date, calendar) }),
          told.insert(route.nation.bankHolidayDivision).inserted
        else { continue }
        let division = route.nation.bankHolidayDivision
        let known = calendar.map { "only known from \($0.covers.lowerBound) to \($0.covers.upperBound)" }
        findings.add(
          .calendarEnds,
          "the bank holidays of “\(division.rawValue)” are \(known ?? "not known"), and the step “\(step.id)” of "
            + "“\(route.id)” in the edition \(edition.date) needs more",
          at: list?.ends[division] ?? none,
          help:
            "add the days that GOV.UK has published, and move “covers”; until then pages say that they cannot count"
        )
      }
    }
  }
}

extension ChallengeRoute.Step {
  fileprivate func isCounted(from date: EditionDate, _ calendar: WorkingCalendar?) -> Bool {
    deadlines(from: date, calendar).allSatisfy(\.isWhole)
  }

  private func deadlines(from date: EditionDate, _ calendar: WorkingCalendar?) -> [DeadlineTable] {
    let own = actWithin.map { DeadlineTable.tables(of: $0, from: date.date, calendar: calendar) } ?? []
    return own + (clock.map { [DeadlineTable(of: $0, from: date.date, calendar: calendar)] } ?? [])
  }
}
