import GuideModel
import GuideTestSupport
import Testing

@Suite struct DayCountTests {
  private static func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private static func calendar() throws -> WorkingCalendar {
    WorkingCalendar(
      division: .englandAndWales, covers: try date("2026-01-01")...date("2027-12-31"),
      bankHolidays: Set(
        try ["2026-08-31", "2026-12-25", "2026-12-28", "2027-01-01", "2027-12-27", "2027-12-28"].map(date)))
  }

  private static func closed() throws -> [YearlySpan] {
    [
      YearlySpan(from: try #require(MonthDay(iso: "12-25")), to: try #require(MonthDay(iso: "01-01"))),
      YearlySpan(from: try #require(MonthDay(iso: "08-01")), to: try #require(MonthDay(iso: "08-31"))),
    ]
  }

  @Test(arguments: [
    ("2026-10-30", 3, "2027-01-30"), ("2026-08-31", 6, "2027-02-28"), ("2027-08-31", 6, "2028-02-29"),
    ("2026-11-30", 3, "2027-02-28"), ("2026-12-31", 2, "2027-02-28"), ("2028-02-29", 12, "2029-02-28"),
    ("2026-12-01", 1, "2027-01-01"), ("2026-01-31", 1, "2026-02-28"), ("2026-03-31", 1, "2026-04-30"),
  ])
  func monthsEndOnTheSameNumberOrOnTheLastDayOfAShorterMonth(
    _ event: String, _ count: Int, _ last: String
  ) throws {
    let counted = DayCount(.months, calendar: nil).day(count, after: try Self.date(event))
    #expect(counted == .day(try Self.date(last)))
  }

  @Test func daysCountWeekendsToo() throws {
    let counted = DayCount(.days, calendar: nil).day(28, after: try Self.date("2026-12-10"))
    #expect(counted == .day(try Self.date("2027-01-07")))
  }

  @Test func workingDaysWithoutAListAreNotCounted() throws {
    let counted = DayCount(.workingDays, calendar: nil).day(1, after: try Self.date("2026-12-10"))
    #expect(counted == .beyondData(known: nil))
  }

  @Test(arguments: [
    // 25 December to 1 January: the first working day after is Monday 4 January 2027.
    ("2026-10-25", "2027-01-04"), ("2026-10-31", "2027-01-04"), ("2026-11-01", "2027-01-04"),
    // The days around the part stay.
    ("2026-10-24", "2026-12-24"), ("2026-11-02", "2027-01-02"),
    // August: the first working day after is Tuesday 1 September 2026, and Wednesday 1 September 2027.
    ("2026-06-01", "2026-09-01"), ("2026-06-30", "2026-09-01"), ("2027-06-15", "2027-09-01"),
    ("2026-05-31", "2026-07-31"),
  ])
  func aDayInAClosedPartOfTheYearMovesToTheFirstWorkingDayAfter(_ event: String, _ last: String) throws {
    let count = DayCount(.months, neverEndsIn: try Self.closed(), calendar: try Self.calendar())
    #expect(count.day(2, after: try Self.date(event)) == .day(try Self.date(last)))
  }

  @Test func aMovedDayBeyondTheListIsNotCounted() throws {
    let calendar = try Self.calendar()
    let count = DayCount(.months, neverEndsIn: try Self.closed(), calendar: calendar)
    #expect(count.day(2, after: try Self.date("2027-10-25")) == .beyondData(known: calendar.covers))
    #expect(count.day(2, after: try Self.date("2027-10-24")) == .day(try Self.date("2027-12-24")))
  }

  @Test(arguments: [
    // Sunday 1 November 2026; New Year's Day; Boxing Day taken on Monday, after Christmas and a weekend.
    ("2026-10-01", 1, "2026-10-30"), ("2026-10-01", 3, "2026-12-31"), ("2026-11-28", 1, "2026-12-24"),
    // A working day stays.
    ("2026-10-02", 1, "2026-11-02"),
    // Past the list only weekends are known.
    ("2027-12-01", 1, "2027-12-31"), ("2027-12-01", 4, "2028-03-31"),
  ])
  func aSafeDayIsTheLastWorkingDayBefore(_ event: String, _ count: Int, _ last: String) throws {
    let counted = DayCount(.months, calendar: try Self.calendar()).safeDay(count, after: try Self.date(event))
    #expect((counted.day?.iso ?? "none") == last)
  }

  @Test(arguments: [
    // Friday: the one day is a Saturday, and the two days have no working day.
    ("2026-10-02", 1, "2026-10-03"), ("2026-10-02", 2, "2026-10-04"), ("2026-10-02", 3, "2026-10-05"),
    // Saturday and Christmas Eve: no working day before Tuesday.
    ("2026-10-03", 1, "2026-10-04"), ("2026-12-24", 4, "2026-12-28"), ("2026-12-24", 5, "2026-12-29"),
  ])
  func aSafeDayNeverComesBeforeTheEventIsOver(_ event: String, _ count: Int, _ last: String) throws {
    let counted = DayCount(.days, calendar: try Self.calendar()).safeDay(count, after: try Self.date(event))
    #expect(counted == .day(try Self.date(last)))
  }

  @Test func aDayThatMovesOutOfOnePartIntoAnotherMovesOnceMore() throws {
    let july = YearlySpan(
      from: try #require(MonthDay(iso: "07-01")), to: try #require(MonthDay(iso: "07-31")))
    for spans in [try [july] + Self.closed(), try Self.closed() + [july]] {
      let count = DayCount(.months, neverEndsIn: spans, calendar: try Self.calendar())
      #expect(count.day(1, after: try Self.date("2026-06-15")) == .day(try Self.date("2026-09-01")))
    }
  }

  @Test func daysPastTheCalendarAreNotCountedAsWorkingDays() throws {
    let calendar = try Self.calendar()
    for unit in [Clock.Unit.days, .months] {
      let counted = DayCount(unit, calendar: calendar).day(12, after: try Self.date("2999-12-28"))
      #expect(counted == .beyondData(known: calendar.covers))
    }
  }

  /// Against a search day by day; a later event never gives an earlier last day.
  @Test func monthsAgreeWithASearchAndGrowWithTheEvent() throws {
    var random = SeededGenerator(seed: 7)
    let start = try Self.date("2026-01-01").daysSince1970
    for _ in 0..<2_000 {
      let event = try #require(CalendarDate(daysSince1970: start + Int.random(in: 0..<4_000, using: &random)))
      let count = Int.random(in: 1...36, using: &random)
      let last = try #require(event.sameDay(monthsLater: count))
      // The day wanted is the last one of its month whose number is not above the event's.
      var month = event.firstOfMonth
      for _ in 0..<count { month = try #require(month.lastDayOfMonth.next) }
      var expected = month
      while let next = expected.next, next.month == month.month, next.day <= event.day { expected = next }
      #expect(last == expected, "\(event) and \(count) months")
      let later = try #require(event.next?.sameDay(monthsLater: count))
      #expect(later >= last)
      let safe = DayCount(.months, calendar: nil).safeDay(count, after: event)
      #expect(safe.day.map { $0 <= last && !$0.weekday.isWeekend } == true)
    }
  }

  @Test func theDaysOfTheWeekFollowEachOther() throws {
    var day = try Self.date("1969-12-28")
    var weekday = Weekday.sunday
    for _ in 0..<800 {
      #expect(day.weekday == weekday)
      day = try #require(day.next)
      weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
    }
  }

  /// 1 November moves past New Year, 2 November does not and ends on a Saturday after a bank holiday.
  @Test func theEarliestDayOfAMonthCanComeBeforeThatOfItsFirstDay() throws {
    let act = ActWithin(
      times: [Clock(count: 2, unit: .months, startsWhen: "the letter is dated", extendedTo: nil)],
      isPrompt: false, neverEndsIn: try Self.closed(), source: nil)
    let tables = DeadlineTable.tables(
      of: act, from: try Self.date("2026-10-01"), calendar: try Self.calendar())
    let row = try #require(tables.first?.rows.first { $0.month.iso == "2026-11" })
    #expect(row.first.day == .day(try Self.date("2027-01-04")))
    #expect(row.earliest == .day(try Self.date("2026-12-31")))
    for row in tables.flatMap(\.rows).prefix(12) where row.month.iso != "2026-11" {
      #expect(row.earliest == row.first.day, "\(row.month.iso)")
    }
  }

  @Test func noEventOfAMonthEndsBeforeTheEarliestDay() throws {
    let calendar = try Self.calendar()
    for (unit, number) in [(Clock.Unit.months, 1), (.months, 2), (.workingDays, 20), (.days, 28)] {
      let clock = Clock(count: number, unit: unit, startsWhen: "it happens", extendedTo: nil)
      let act = ActWithin(times: [clock], isPrompt: false, neverEndsIn: try Self.closed(), source: nil)
      let count = DayCount(unit, neverEndsIn: act.neverEndsIn, calendar: calendar)
      let tables = DeadlineTable.tables(of: act, from: try Self.date("2026-01-01"), calendar: calendar)
      for row in tables.flatMap(\.rows) {
        let earliest = try #require(row.earliest.day)
        let ends = row.month.days.compactMap { count.safeDay(number, after: $0).day }
        #expect(ends.count == row.month.days.count && ends.min() == earliest)
      }
    }
  }

  @Test func aTableKnowsWhetherAnyOfItsDaysMayBeABankHoliday() throws {
    let clock = Clock(count: 12, unit: .months, startsWhen: "it happens", extendedTo: nil)
    let act = ActWithin(times: [clock], isPrompt: false, neverEndsIn: [], source: nil)
    let calendar = try Self.calendar()
    for (from, calendar, may) in [
      ("2026-01-01", calendar, false), ("2026-02-01", calendar, true), ("2026-01-01", nil, true),
    ] {
      let table = try #require(
        DeadlineTable.tables(of: act, from: try Self.date(from), calendar: calendar).first)
      #expect(table.isWhole && table.mayEndOnHoliday == may, "\(from)")
    }
  }

  @Test(arguments: ["12-32", "13-01", "2-3", "02-30", "1225", "", "12-25-01", "-12-25"])
  func whatIsNoDayOfTheYearIsRefused(_ text: String) {
    #expect(MonthDay(iso: text) == nil)
  }

  /// Who was told before an edition began may still be in time on its first day.
  @Test(arguments: [
    (Clock.Unit.months, 2, ["2026-08", "2026-09"]), (.months, 1, ["2026-09"]),
    (.workingDays, 20, ["2026-09"]),
    (.days, 1, ["2026-09"]), (.days, 28, ["2026-09"]), (.months, 40, (1...9).map { "2026-0\($0)" }),
  ])
  func ownTimeHasARowForEachMonthBeforeFromWhichItStillRuns(
    _ unit: Clock.Unit, _ number: Int, _ months: [String]
  ) throws {
    let clock = Clock(count: number, unit: unit, startsWhen: "it happens", extendedTo: nil)
    let act = ActWithin(times: [clock], isPrompt: false, neverEndsIn: [], source: nil)
    let first = try Self.date("2026-10-01")
    let tables = DeadlineTable.tables(of: act, from: first, calendar: try Self.calendar())
    let rows = try #require(tables.first).rows
    let earlier = rows.filter { $0.month.firstDay < first }
    #expect(earlier.map(\.month.iso).suffix(months.count) == months[...])
    #expect(earlier.count == (number == 40 ? 12 : months.count) && rows.count == earlier.count + 12)
    #expect(earlier.allSatisfy { $0.last.day.day.map { $0 >= first } == true })
  }

  @Test func monthBeforeThatCannotBeCountedHasNoRow() throws {
    let clock = Clock(count: 20, unit: .workingDays, startsWhen: "it happens", extendedTo: nil)
    let act = ActWithin(times: [clock], isPrompt: false, neverEndsIn: [], source: nil)
    // The list of bank holidays begins on this day.
    let tables = DeadlineTable.tables(
      of: act, from: try Self.date("2026-01-01"), calendar: try Self.calendar())
    #expect(tables.first?.rows.first?.month.iso == "2026-01" && tables.first?.isWhole == true)
  }

  @Test func tablesBeginWithTheMonthOfTheEditionAndHaveTwelve() throws {
    let clock = Clock(count: 10, unit: .workingDays, startsWhen: "we get your letter", extendedTo: 20)
    let table = DeadlineTable(of: clock, from: try Self.date("2026-04-15"), calendar: try Self.calendar())
    #expect(table.rows.map(\.month.iso).first == "2026-04" && table.rows.map(\.month.iso).last == "2027-03")
    #expect(table.rows.count == 12 && table.isWhole)
    #expect(table.rows.first?.first.day == .day(try Self.date("2026-04-15")))
    #expect(table.rows.first?.first.extended == .day(try Self.date("2026-04-29")))
    #expect(table.rows.first?.last.day == .day(try Self.date("2026-05-14")))
    let beyond = DeadlineTable(of: clock, from: try Self.date("2027-02-01"), calendar: try Self.calendar())
    #expect(!beyond.isWhole && beyond.rows.first?.first.day.day != nil)
  }
}

extension CalendarDate {
  fileprivate var firstOfMonth: CalendarDate {
    var day = self
    while day.day > 1, let before = day.previous { day = before }
    return day
  }
}
