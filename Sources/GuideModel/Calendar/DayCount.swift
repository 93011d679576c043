/// Counts the last day of a time that is allowed.
///
/// The day of the event is not counted: day one is the day after.
package struct DayCount: Sendable {
  private let unit: Clock.Unit
  private let neverEndsIn: [YearlySpan]
  private let calendar: WorkingCalendar?

  /// Counts in a unit of time, and with the calendar of the place, or without one where there is no list of its bank
  /// holidays.
  package init(_ unit: Clock.Unit, neverEndsIn: [YearlySpan] = [], calendar: WorkingCalendar?) {
    self.unit = unit
    self.neverEndsIn = neverEndsIn
    self.calendar = calendar
  }

  /// The last day, so many units after an event.
  package func day(_ count: Int, after event: CalendarDate) -> CountedDay {
    switch counted(count, event) {
    case .day(let day): moved(day)
    case let beyond: beyond
    }
  }

  /// The same, or the last working day before it where it is known that nobody works on it.
  ///
  /// Who has to do something by the last day may find no one on a Sunday.
  package func safeDay(_ count: Int, after event: CalendarDate) -> CountedDay {
    guard case .day(var day) = day(count, after: event) else { return self.day(count, after: event) }
    while isWorkingDay(day) == false, let before = day.previous { day = before }
    return .day(day)
  }

  private func isWorkingDay(_ day: CalendarDate) -> Bool? {
    calendar.map { $0.isWorkingDay(day) } ?? (day.weekday.isWeekend ? false : nil)
  }

  private func counted(_ count: Int, _ event: CalendarDate) -> CountedDay {
    let day: CalendarDate? =
      switch unit {
      case .days: CalendarDate(daysSince1970: event.daysSince1970 + count)
      case .months: event.sameDay(monthsLater: count)
      case .workingDays: nil
      }
    if let day { return .day(day) }
    return calendar?.day(count, workingDaysAfter: event) ?? .beyondData(known: nil)
  }

  private func moved(_ day: CalendarDate) -> CountedDay {
    guard let end = neverEndsIn.first(where: { $0.contains(day) })?.end(after: day) else { return .day(day) }
    return calendar?.day(1, workingDaysAfter: end) ?? .beyondData(known: nil)
  }
}
