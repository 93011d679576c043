/// When a time ends, for each month in which it may have begun.
package struct DeadlineTable: Hashable, Sendable {
  /// The days on which a time ends: as it is, and when it was extended.
  package struct End: Hashable, Sendable {
    package let day: CountedDay
    package let extended: CountedDay?
  }

  package struct Row: Hashable, Sendable {
    package let month: CalendarMonth
    /// The end of a time that began on the first day of the month.
    package let first: End
    /// The end of a time that began on the last day of the month.
    package let last: End
    /// The earliest day on which a time ends that began on any day of the month.
    ///
    /// It can be before both others: a day that moves past New Year ends after one that needs no move.
    package let earliest: CountedDay

    fileprivate var days: [CountedDay] {
      [first.day, first.extended, last.day, last.extended, earliest].compactMap(\.self)
    }

    /// False where an end cannot be counted.
    fileprivate var isWhole: Bool { days.allSatisfy { $0.day != nil } }
  }

  /// What runs: for a reader's own time one of its alternatives.
  package let time: Clock
  package let rows: [Row]
  /// True for a reader's own time with a day of which it is not known whether it is a bank holiday.
  package let mayEndOnHoliday: Bool

  /// How many months a table has from the month of its day on, and how many it can have before that.
  package static let monthCount = 12

  private init(
    _ time: Clock, from day: CalendarDate, withEarlier isOwn: Bool, _ end: (CalendarDate) -> End,
    earliest: (CalendarMonth) -> CountedDay, isKnown: (CalendarDate) -> Bool = { _ in true }
  ) {
    self.time = time
    func row(_ month: CalendarMonth) -> Row {
      Row(
        month: month, first: end(month.firstDay), last: end(month.lastDay), earliest: earliest(month))
    }
    let first = CalendarMonth(of: day)
    // The later the month, the later its end: no row before one that is over still runs.
    let earlier = CalendarMonth.months(isOwn ? Self.monthCount : 0, before: first).map(row)
      .prefix { row in row.isWhole && row.last.day.day.map { $0 >= day } == true }
    rows = earlier.reversed() + CalendarMonth.months(Self.monthCount, from: first).map(row)
    mayEndOnHoliday = !rows.flatMap(\.days).compactMap(\.day).allSatisfy(isKnown)
  }

  /// The table of how long a step may take, from the month of a day on.
  package init(of clock: Clock, from day: CalendarDate, calendar: WorkingCalendar?) {
    let count = DayCount(clock.unit, calendar: calendar)
    self.init(
      clock, from: day, withEarlier: false,
      { event in
        End(
          day: count.day(clock.count, after: event),
          extended: clock.extendedTo.map { count.day($0, after: event) })
      },
      // Without a move, a later event never ends earlier.
      earliest: { count.day(clock.count, after: $0.firstDay) })
  }

  /// A table for each time of which a reader's own is made, from the month of a day on, and from the months before it,
  /// a year at the most, from which the time still runs on that day.
  package static func tables(
    of act: ActWithin, from day: CalendarDate, calendar: WorkingCalendar?
  ) -> [DeadlineTable] {
    act.times.map { time in
      let count = DayCount(time.unit, neverEndsIn: act.neverEndsIn, calendar: calendar)
      return DeadlineTable(
        time, from: day, withEarlier: true,
        { End(day: count.safeDay(time.count, after: $0), extended: nil) },
        earliest: { month in
          let ends = month.days.map { count.safeDay(time.count, after: $0) }
          return ends.first { $0.day == nil } ?? .day(ends.compactMap(\.day).min() ?? month.firstDay)
        }, isKnown: { count.isWorkingDay($0) != nil })
    }
  }

  /// False where an end cannot be counted.
  package var isWhole: Bool { rows.allSatisfy(\.isWhole) }
}
