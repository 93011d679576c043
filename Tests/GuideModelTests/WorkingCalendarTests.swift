import GuideModel
import GuideTestSupport
import Testing

@Suite struct WorkingCalendarTests {
  private static func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  /// England and Wales around Christmas 2027, when both holidays are taken on other days.
  private static func christmas() throws -> WorkingCalendar {
    WorkingCalendar(
      division: .englandAndWales, covers: try date("2027-12-01")...date("2028-01-31"),
      bankHolidays: [try date("2027-12-27"), try date("2027-12-28"), try date("2028-01-03")])
  }

  @Test(arguments: [
    // 24 December 2027 is a Friday; Monday and Tuesday are holidays.
    ("2027-12-24", 1, "2027-12-29"), ("2027-12-24", 3, "2027-12-31"), ("2027-12-24", 4, "2028-01-04"),
    // A day on which nobody works counts from the next.
    ("2027-12-25", 1, "2027-12-29"), ("2028-01-01", 1, "2028-01-04"), ("2027-12-27", 2, "2027-12-30"),
    ("2027-12-01", 1, "2027-12-02"),
  ])
  func workingDaysLeaveOutWeekendsAndBankHolidays(_ event: String, _ count: Int, _ last: String) throws {
    let counted = try Self.christmas().day(count, workingDaysAfter: Self.date(event))
    #expect(counted == .day(try Self.date(last)))
  }

  @Test func aCountNeverGoesPastTheEndOfItsData() throws {
    let calendar = try Self.christmas()
    let lastFriday = try Self.date("2028-01-28")
    #expect(calendar.day(1, workingDaysAfter: lastFriday) == .day(try Self.date("2028-01-31")))
    #expect(calendar.day(2, workingDaysAfter: lastFriday) == .beyondData(known: calendar.covers))
    #expect(
      calendar.day(1, workingDaysAfter: try Self.date("2030-06-03")) == .beyondData(known: calendar.covers))
    #expect(
      calendar.day(1, workingDaysAfter: try Self.date("2027-11-26")) == .beyondData(known: calendar.covers))
  }

  @Test func aWeekendIsKnownToBeOneWithoutAList() throws {
    let calendar = try Self.christmas()
    #expect(calendar.isWorkingDay(try Self.date("2031-02-01")) == false)
    #expect(calendar.isWorkingDay(try Self.date("2031-02-03")) == nil)
    #expect(calendar.isWorkingDay(try Self.date("2027-12-28")) == false)
    #expect(calendar.isWorkingDay(try Self.date("2027-12-29")) == true)
  }

  @Test(arguments: [
    (Nation.england, BankHolidayDivision.englandAndWales), (.wales, .englandAndWales),
    (.scotland, .scotland), (.northernIreland, .northernIreland),
  ])
  func eachNationHasItsBankHolidays(_ nation: Nation, _ division: BankHolidayDivision) {
    #expect(nation.bankHolidayDivision == division)
  }

  /// Random calendars, events and counts against counting that knows only a set of days.
  @Test func countsAgreeWithNaiveCountingAndGrowWithTheEventAndTheCount() throws {
    var random = SeededGenerator(seed: 5)
    let start = try Self.date("2026-01-01").daysSince1970
    for _ in 0..<400 {
      let length = Int.random(in: 20...400, using: &random)
      let from = start + Int.random(in: 0...1_500, using: &random)
      let holidays = Set((0..<length / 12).map { _ in from + Int.random(in: 0..<length, using: &random) })
      let days = { (number: Int) throws in try #require(CalendarDate(daysSince1970: number)) }
      let calendar = WorkingCalendar(
        division: .scotland, covers: try days(from)...days(from + length - 1),
        bankHolidays: Set(try holidays.map(days)))
      let event = from + Int.random(in: -3...length, using: &random)
      let count = Int.random(in: 1...80, using: &random)
      // 1 January 1970 was a Thursday, so remainders 2 and 3 are Saturday and Sunday.
      let working = (from..<from + length).filter { ![2, 3].contains($0 % 7) && !holidays.contains($0) }
      let isCovered = (event + 1..<max(event + 1, from)).allSatisfy { [2, 3].contains($0 % 7) }
      let expected = isCovered ? working.filter { $0 > event }.dropFirst(count - 1).first : nil
      let counted = calendar.day(count, workingDaysAfter: try days(event))
      #expect(counted.day?.daysSince1970 == expected, "\(count) after \(event) from \(from)")
      if let day = counted.day {
        let more = calendar.day(count + 1, workingDaysAfter: try days(event)).day
        let later = calendar.day(count, workingDaysAfter: try days(event + 1)).day
        #expect(more.map { $0 > day } ?? true)
        #expect(later.map { $0 >= day } ?? true)
      }
    }
  }
}
