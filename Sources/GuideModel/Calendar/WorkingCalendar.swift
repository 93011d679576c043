/// The parts of the United Kingdom that share their bank holidays (Banking and Financial Dealings Act 1971,
/// Schedule 1).
package enum BankHolidayDivision: String, Hashable, Sendable, CaseIterable {
  case englandAndWales = "england-and-wales"
  case scotland
  case northernIreland = "northern-ireland"
}

extension Nation {
  /// The bank holidays by which working days are counted there.
  package var bankHolidayDivision: BankHolidayDivision {
    switch self {
    case .england, .wales: .englandAndWales
    case .scotland: .scotland
    case .northernIreland: .northernIreland
    }
  }
}

/// The last day of a count.
package enum CountedDay: Hashable, Sendable {
  case day(CalendarDate)
  /// The count needs days of which it is not known whether they are bank holidays.
  ///
  /// The days that are known; nil where there is no list.
  case beyondData(known: ClosedRange<CalendarDate>?)

  /// The day; nil where it cannot be counted.
  package var day: CalendarDate? {
    if case .day(let day) = self { return day }
    return nil
  }
}

/// The working days of one part of the United Kingdom, within the days that its list of bank holidays covers.
package struct WorkingCalendar: Hashable, Sendable {
  package let division: BankHolidayDivision
  /// The days of which it is known whether they are bank holidays.
  package let covers: ClosedRange<CalendarDate>
  private let bankHolidays: Set<CalendarDate>

  package init(
    division: BankHolidayDivision, covers: ClosedRange<CalendarDate>, bankHolidays: Set<CalendarDate>
  ) {
    self.division = division
    self.covers = covers
    self.bankHolidays = bankHolidays
  }

  /// Whether people work on a day; nil for a day that the list does not cover, unless it is at a weekend.
  package func isWorkingDay(_ day: CalendarDate) -> Bool? {
    if day.weekday.isWeekend { return false }
    return covers.contains(day) ? !bankHolidays.contains(day) : nil
  }

  /// The last of so many working days, of which the first is the first working day after `event`.
  ///
  /// It never counts past what the list covers.
  package func day(_ count: Int, workingDaysAfter event: CalendarDate) -> CountedDay {
    var (day, left) = (event, count)
    while left > 0 {
      guard let next = day.next, let isWorkingDay = isWorkingDay(next) else {
        return .beyondData(known: covers)
      }
      day = next
      left -= isWorkingDay ? 1 : 0
    }
    return .day(day)
  }
}

/// The bank holidays of the guide, from `bank-holidays.yml`.
package struct BankHolidays: Hashable, Sendable {
  /// The last time that somebody compared the list with its source.
  package let check: SourceCheck
  package let source: Citation
  package let calendars: [BankHolidayDivision: WorkingCalendar]

  package init(
    check: SourceCheck, source: Citation, calendars: [BankHolidayDivision: WorkingCalendar]
  ) {
    self.check = check
    self.source = source
    self.calendars = calendars
  }

  package var checkedOn: CalendarDate { check.checkedOn }
}
