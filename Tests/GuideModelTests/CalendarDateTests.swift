import GuideModel
import Testing

@Suite struct CalendarDateTests {
  /// The days of a month by the rhyme, not by the code under test.
  private func days(in month: Int, of year: Int) -> Int {
    if [4, 6, 9, 11].contains(month) { return 30 }
    guard month == 2 else { return 31 }
    if year.isMultiple(of: 400) { return 29 }
    if year.isMultiple(of: 100) { return 28 }
    return year.isMultiple(of: 4) ? 29 : 28
  }

  @Test func everyDayFrom1900To2999RoundTripsThroughItsNumber() throws {
    var number = -25_567
    var wrong: [String] = []
    for year in 1900...2999 {
      for month in 1...12 {
        for day in 1...days(in: month, of: year) {
          let date = CalendarDate(year: year, month: month, day: day)
          if date == nil || date?.daysSince1970 != number || CalendarDate(daysSince1970: number) != date {
            wrong.append("\(year)-\(month)-\(day)")
          }
          number += 1
        }
        #expect(CalendarDate(year: year, month: month, day: days(in: month, of: year) + 1) == nil)
      }
    }
    #expect(wrong == [])
    #expect(number == 376_200)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1900-01-01", -25_567), ("2026-04-01", 20_544), ("2999-12-31", 376_199),
  ])
  func numberOfADayIsAsOtherProgramsCountIt(_ iso: String, number: Int) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(date.daysSince1970 == number)
    #expect(date.iso == iso)
    #expect(date.description == iso)
  }

  @Test(arguments: [(1900, false), (2000, true), (2024, true), (2025, false), (2100, false), (2400, true)])
  func leapDayIsThereInLeapYearsOnly(_ year: Int, isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(CalendarDate(year: year, month: 2, day: 30) == nil)
  }

  @Test(arguments: [-25_568, 376_200, -719_468, 1_000_000_000, -1_000_000_000])
  func daysOutsideTheYearsOfAGuideAreNone(_ number: Int) {
    #expect(CalendarDate(daysSince1970: number) == nil)
  }

  @Test(arguments: [
    "", "2026", "2026-04", "2026-4-1", "2026-04-1", "26-04-01", "02026-04-01", "2026-04-01-", "-2026-04-01",
    "2026/04/01", "01-04-2026", "20260401", "2026-02-29", "2026-02-30", "2026-31-04", "2026-13-01",
    "2026-00-10", "2026-04-00", "2026-04-31", "2026-04-32", "1899-12-31", "3000-01-01", "+026-04-01",
    "2026-+4-01", " 2026-04-01", "2026-04-01 ", "2026-04-01T00:00", "٢٠٢٦-04-01", "２０２６-04-01", "2026‐04‐01",
    "yyyy-mm-dd", "2026--4-01",
  ])
  func anythingThatIsNotADayIsRefused(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func daysAreOrderedAsInTheCalendar() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2027-01-01"].map {
      try #require(CalendarDate(iso: $0))
    }
    for (earlier, later) in zip(days, days.dropFirst()) {
      #expect(earlier < later)
      #expect(EditionDate(earlier) < EditionDate(later))
    }
  }
}

@Suite struct LondonDayTests {
  /// The switches of summer time, as the tz database has them: the days, and the exact seconds.
  static let switches: [(march: String, start: Int64, october: String, end: Int64)] = [
    ("1996-03-31", 828_234_000, "1996-10-27", 846_378_000),
    ("2000-03-26", 954_032_400, "2000-10-29", 972_781_200),
    ("2008-03-30", 1_206_838_800, "2008-10-26", 1_224_982_800),
    ("2019-03-31", 1_553_994_000, "2019-10-27", 1_572_138_000),
    ("2024-03-31", 1_711_846_800, "2024-10-27", 1_729_990_800),
    ("2025-03-30", 1_743_296_400, "2025-10-26", 1_761_440_400),
    ("2026-03-29", 1_774_746_000, "2026-10-25", 1_792_890_000),
    ("2027-03-28", 1_806_195_600, "2027-10-31", 1_824_944_400),
    ("2030-03-31", 1_901_149_200, "2030-10-27", 1_919_293_200),
    ("2035-03-25", 2_058_397_200, "2035-10-28", 2_077_146_000),
  ]

  private func day(_ seconds: Int64) -> String? { CalendarDate(inLondonAt: seconds)?.iso }

  private func after(_ iso: String, _ days: Int) -> String? {
    CalendarDate(iso: iso).flatMap { CalendarDate(daysSince1970: $0.daysSince1970 + days)?.iso }
  }

  @Test(arguments: switches)
  func summerTimeStartsOnTheLastSundayOfMarch(_ change: (String, start: Int64, String, Int64)) {
    let (sunday, start, _, _) = change
    #expect(day(start - 3_601) == after(sunday, -1), "the second before Greenwich midnight")
    #expect(day(start - 3_600) == sunday)
    #expect(day(start - 1) == sunday)
    #expect(day(start) == sunday)
    #expect(day(start + 22 * 3_600 - 1) == sunday, "22:59:59 UTC is 23:59:59 in summer")
    #expect(day(start + 22 * 3_600) == after(sunday, 1), "23:00 UTC is midnight in summer")
  }

  @Test(arguments: switches)
  func summerTimeEndsOnTheLastSundayOfOctober(_ change: (String, Int64, october: String, end: Int64)) {
    let (_, _, sunday, end) = change
    #expect(day(end - 2 * 3_600 - 1) == after(sunday, -1), "22:59:59 UTC on Saturday")
    #expect(day(end - 2 * 3_600) == sunday, "23:00 UTC on Saturday is Sunday's midnight")
    #expect(day(end - 1) == sunday)
    #expect(day(end) == sunday)
    #expect(day(end + 23 * 3_600 - 1) == sunday, "23:59:59 UTC is the day's last second again")
    #expect(day(end + 23 * 3_600) == after(sunday, 1))
  }

  @Test(
    arguments: [
      (1_774_999_800, "2026-04-01"), (1_769_902_200, "2026-01-31"), (1_798_761_599, "2026-12-31"),
      (1_798_761_600, "2027-01-01"), (0, "1970-01-01"), (-1, "1969-12-31"), (-86_400, "1969-12-31"),
      (-86_401, "1969-12-30"), (-2_208_988_800, "1900-01-01"),
    ] as [(Int64, String)])
  func dayIsThatOfLondon(_ seconds: Int64, iso: String) {
    #expect(day(seconds) == iso)
  }

  @Test(arguments: [-2_208_988_801, 32_503_680_000, Int64.min / 2, Int64.max / 2, Int64.min, Int64.max])
  func momentsOutsideTheYearsOfAGuideAreNone(_ seconds: Int64) {
    #expect(CalendarDate(inLondonAt: seconds) == nil)
  }
}
