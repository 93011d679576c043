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
  /// Who has to do something by the last day may find no one on a Sunday. A time of a day or two may have no working day:
  /// then its last day stays, for nobody can act before the event.
  package func safeDay(_ count: Int, after event: CalendarDate) -> CountedDay {
    let counted = day(count, after: event)
    guard let last = counted.day else { return counted }
    var safe = last
    while isWorkingDay(safe) == false, let before = safe.previous { safe = before }
    return .day(safe > event ? safe : last)
  }

  /// Whether people work on a day; nil where that is not known.
  func isWorkingDay(_ day: CalendarDate) -> Bool? {
    calendar.map { $0.isWorkingDay(day) } ?? (day.weekday.isWeekend ? false : nil)
  }

  private func counted(_ count: Int, _ event: CalendarDate) -> CountedDay {
    let day: CalendarDate? =
      switch unit {
      case .days: CalendarDate(daysSince1970: event.daysSince1970 + count)
      case .months: event.sameDay(monthsLater: count)
      case .workingDays: calendar?.day(count, workingDaysAfter: event).day
      }
    return day.map(CountedDay.day) ?? .beyondData(known: calendar?.covers)
  }

  /// The day, or the first working day after the part of the year in which it is.
  ///
  /// That day may be in another part; each move goes on in time, so the end of the list of bank holidays stops it.
  private func moved(_ day: CalendarDate) -> CountedDay {
    var day = day
    while let end = neverEndsIn.first(where: { $0.contains(day) })?.end(after: day) {
      guard let next = calendar?.day(1, workingDaysAfter: end).day else {
        return .beyondData(known: calendar?.covers)
      }
      day = next
    }
    return .day(day)
  }
}
