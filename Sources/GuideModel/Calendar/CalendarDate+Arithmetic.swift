/// A day of the week; the first is Monday (ISO 8601).
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  package var isWeekend: Bool { self == .saturday || self == .sunday }
}

/// A month of a year.
package struct CalendarMonth: Hashable, Sendable {
  package let firstDay: CalendarDate
  package let lastDay: CalendarDate

  /// The month of a day.
  package init(of day: CalendarDate) {
    firstDay = CalendarDate(year: day.year, month: day.month, day: 1) ?? day
    lastDay = firstDay.lastDayOfMonth
  }

  /// Every day of the month, from the first.
  package var days: [CalendarDate] {
    (1...lastDay.day).compactMap { CalendarDate(year: firstDay.year, month: firstDay.month, day: $0) }
  }

  /// `2026-04`.
  package var iso: String { String(firstDay.iso.dropLast(3)) }

  /// So many months from a month on; fewer where the calendar ends.
  package static func months(_ count: Int, from first: CalendarMonth) -> [CalendarMonth] {
    (0..<count).compactMap { first.firstDay.sameDay(monthsLater: $0).map(CalendarMonth.init) }
  }

  /// So many months before a month, the nearest first; fewer where the calendar begins.
  static func months(_ count: Int, before next: CalendarMonth) -> [CalendarMonth] {
    (0..<count).compactMap { next.firstDay.sameDay(monthsLater: -$0 - 1).map(CalendarMonth.init) }
  }
}

extension CalendarDate {
  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let sinceMonday = ((daysSince1970 + 3) % 7 + 7) % 7
    return Weekday(rawValue: sinceMonday + 1) ?? .monday
  }

  /// The day after; nil after the last that there is.
  package var next: CalendarDate? { CalendarDate(daysSince1970: daysSince1970 + 1) }

  /// The day before; nil before the first that there is.
  package var previous: CalendarDate? { CalendarDate(daysSince1970: daysSince1970 - 1) }

  package var lastDayOfMonth: CalendarDate {
    (28...31).reversed().lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first ?? self
  }

  /// The day with the same number so many months later, or the last day of that month where it has no such day.
  ///
  /// So 31 August and 6 months give the last day of February. A period of months that begins on the day after this one
  /// is over at the end of that day at the latest; where one could argue for a later day, this is the earlier one.
  package func sameDay(monthsLater months: Int) -> CalendarDate? {
    let index = year * 12 + (month - 1) + months
    let first = CalendarDate(year: index / 12, month: index % 12 + 1, day: 1)
    guard let first else { return nil }
    return CalendarDate(year: first.year, month: first.month, day: day) ?? first.lastDayOfMonth
  }
}
