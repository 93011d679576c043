/// How long a reader has to start a step.
package struct ActWithin: Hashable, Sendable {
  /// One time, or several of which the one that ends later counts.
  package let times: [Clock]
  /// True where the law also asks the reader to act promptly, so that even the last day may be too late.
  package let isPrompt: Bool
  /// Parts of the year in which no time ends: it then ends on the first working day after the part.
  package let neverEndsIn: [YearlySpan]
  /// Where this time comes from, when that is not the step's own source.
  package let source: Citation?

  package init(times: [Clock], isPrompt: Bool, neverEndsIn: [YearlySpan], source: Citation?) {
    self.times = times
    self.isPrompt = isPrompt
    self.neverEndsIn = neverEndsIn
    self.source = source
  }
}

/// A day of any year, such as 25 December.
package struct MonthDay: Hashable, Sendable, Comparable {
  package let month: Int
  package let day: Int

  /// Reads `12-25`; nil for a day that no year has.
  package init?(iso text: some StringProtocol) {
    // The year 2000 has every day.
    guard let date = CalendarDate(iso: "2000-" + text) else { return nil }
    month = date.month
    day = date.day
  }

  /// The day of a date.
  package init(of date: CalendarDate) {
    month = date.month
    day = date.day
  }

  /// `12-25`.
  package var iso: String { "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

extension [YearlySpan] {
  /// Whether no year has a day outside all these parts.
  package var coverEveryDay: Bool {
    // The year 2000 has every day.
    let months = CalendarDate(iso: "2000-01-01").map { CalendarMonth.months(12, from: CalendarMonth(of: $0)) }
    return (months ?? []).flatMap(\.days).allSatisfy { day in contains { $0.contains(day) } }
  }
}

/// A part of each year, both its days included; it may go over the end of the year.
package struct YearlySpan: Hashable, Sendable {
  package let from: MonthDay
  package let to: MonthDay

  package init(from: MonthDay, to: MonthDay) {
    self.from = from
    self.to = to
  }

  package func contains(_ date: CalendarDate) -> Bool {
    let day = MonthDay(of: date)
    return from <= to ? from <= day && day <= to : from <= day || day <= to
  }

  /// The last day of the part in which a date is.
  func end(after date: CalendarDate) -> CalendarDate? {
    let isNextYear = MonthDay(of: date) > to
    let year = date.year + (isNextYear ? 1 : 0)
    return CalendarDate(year: year, month: to.month, day: to.day)
      ?? CalendarDate(year: year, month: to.month, day: 1)?.lastDayOfMonth
  }
}
