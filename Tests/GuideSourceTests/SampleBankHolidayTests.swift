import Diagnostics
import Foundation
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// The sample's list of bank holidays against the rules of law, and against another program.
@Suite struct SampleBankHolidayTests {
  private static func sample() throws -> BankHolidays {
    let (guide, findings) = GuideReader.read(try ProjectFolder.read("content"))
    return try #require(guide?.bankHolidays, "\(findings.map(\.message))")
  }

  /// Every day of every year by the rules: Easter, Mondays of a month, and fixed days with those taken instead.
  ///
  /// The rules are those of the Banking and Financial Dealings Act 1971 with the proclamations that repeat every year;
  /// a day of one year alone is listed by hand.
  private static func days(of division: BankHolidayDivision, in year: Int) throws -> Set<CalendarDate> {
    let day = { (month: Int, day: Int) in try #require(CalendarDate(year: year, month: month, day: day)) }
    let after = { (date: CalendarDate, days: Int) in
      try #require(CalendarDate(daysSince1970: date.daysSince1970 + days))
    }
    let monday = { (from: CalendarDate) in try after(from, (8 - from.weekday.rawValue) % 7) }
    let easter = try easterSunday(year)
    var fixed = [try day(1, 1), try day(12, 25), try day(12, 26)]
    var days: Set = [try after(easter, -2), try monday(day(5, 1)), try monday(day(5, 25))]
    switch division {
    case .englandAndWales: days.formUnion([try after(easter, 1), try monday(day(8, 25))])
    case .northernIreland:
      days.formUnion([try after(easter, 1), try monday(day(8, 25))])
      fixed += [try day(3, 17), try day(7, 12)]
    case .scotland:
      days.insert(try monday(day(8, 1)))
      fixed += [try day(1, 2), try day(11, 30)]
      if year == 2026 { days.insert(try day(6, 15)) }
    }
    // A holiday at a weekend is taken on the next day that is neither at a weekend nor a holiday itself.
    days.formUnion(fixed.filter { !$0.weekday.isWeekend })
    for holiday in fixed.sorted() where holiday.weekday.isWeekend {
      var instead = try after(holiday, 1)
      while instead.weekday.isWeekend || days.contains(instead) { instead = try after(instead, 1) }
      days.insert(instead)
    }
    return days
  }

  /// The Gregorian rule (Butcher's algorithm).
  private static func easterSunday(_ year: Int) throws -> CalendarDate {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e, g) = (b / 4, b % 4, (8 * b + 13) / 25)
    let h = (19 * a + b - d - g + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let number = h + l - 7 * m + 114
    return try #require(CalendarDate(year: year, month: number / 31, day: number % 31 + 1))
  }

  @Test(arguments: BankHolidayDivision.allCases)
  func theDaysOfTheSampleFollowFromTheRules(_ division: BankHolidayDivision) throws {
    let calendar = try #require(try Self.sample().calendars[division])
    #expect(calendar.covers.lowerBound.iso == "2026-01-01" && calendar.covers.upperBound.iso == "2028-12-31")
    var expected: Set<CalendarDate> = []
    for year in 2026...2028 { expected.formUnion(try Self.days(of: division, in: year)) }
    var day = calendar.covers.lowerBound
    while day <= calendar.covers.upperBound {
      let isWorking = !day.weekday.isWeekend && !expected.contains(day)
      #expect(calendar.isWorkingDay(day) == isWorking, "\(division.rawValue) \(day)")
      day = try #require(day.next)
    }
  }

  /// `working-days.csv` is made by `Tests/Data/working_days.py` with the `holidays` package.
  @Test func countsAgreeWithThoseOfAnotherProgram() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/working-days.csv")
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(rows.count > 1_000)
    let list = try Self.sample()
    for row in rows {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 4)
      let division = try #require(BankHolidayDivision(rawValue: cells[0]))
      let calendar = try #require(list.calendars[division])
      let event = try #require(CalendarDate(iso: cells[1]))
      let counted = calendar.day(try #require(Int(cells[2])), workingDaysAfter: event)
      // An empty cell is a count that ends after the years that are known.
      #expect(counted.day?.iso ?? "" == cells[3], "\(row)")
    }
  }
}
