import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@Suite struct BankHolidayTests {
  private static let path = "bank-holidays.yml"

  /// The minimal guide with its list cut after a day.
  private static func listed(to end: String) throws -> ContentFolder {
    let text = try #require(ContentFolder().text(of: path))
    let lines = text.split(separator: "\n").filter { line in
      let day = String(line.trimmingPrefix { $0 == " " }.prefix { $0 != ":" })
      return CalendarDate(iso: day) == nil || day <= end
    }
    return ContentFolder().with(path, lines.joined(separator: "\n"))
      .replacing("to: 2028-12-31", with: "to: \(end)", in: path)
  }

  @Test func aListThatEndsTooSoonIsAWarningWhereItEnds() throws {
    // From 31 March 2027, 20 working days end on 28 April 2027.
    let (enough, none) = GuideReader.read(try Self.listed(to: "2027-04-28").source)
    #expect(none == [] && enough != nil)
    let (guide, findings) = GuideReader.read(try Self.listed(to: "2027-04-27").source)
    #expect(guide != nil)
    #expect(findings.map(\.code) == [.calendarEnds])
    let place = try #require(findings.first?.location)
    #expect([place.path, "\(place.line):\(place.column)"] == ["content/bank-holidays.yml", "8:11"])
    let message = try #require(findings.first?.message)
    #expect(message.contains("2027-04-27") && message.contains("“ask”") && message.contains("2026-04-01"))
  }

  @Test func workingDaysWithoutAListAreAWarning() {
    let (guide, findings) = GuideReader.read(ContentFolder().with(Self.path, nil).source)
    #expect(guide?.bankHolidays == nil)
    #expect(findings.map(\.code) == [.calendarEnds])
    #expect(findings.first?.location?.path == "content/bank-holidays.yml")
  }

  @Test func aGuideThatCountsNoWorkingDaysNeedsNoList() {
    let folder = ContentFolder().with(Self.path, nil)
      .replacing("working_days: 10", with: "days: 10", in: "\(MinimalGuide.edition)/routes/complaint.yml")
    #expect(GuideReader.read(folder.source).findings == [])
  }

  @Test func eachDivisionIsToldOnceWhateverTheNumberOfEditions() throws {
    let folder = ContentFolder().withEdition("2027-04-01").with(Self.path, nil)
    let findings = GuideReader.read(folder.source).findings
    #expect(findings.count { $0.code == .calendarEnds } == 1)
  }

  @Test func timeLimitsAreReadWithAllThatMovesThem() throws {
    let route = "\(MinimalGuide.edition)/routes/complaint.yml"
    let folder = ContentFolder().replacing(
      "months: 12\n      starts_when: it happens",
      with: """
        later_of:
                - months: 2
                  starts_when: the letter is dated
                - working_days: 20
                  starts_when: the certificate is dated
              if_it_falls_in:
                - {from: 12-25, to: 01-01}
                - {from: 08-01, to: 08-31}
              then: first_working_day_after
              promptly: true
              source:
                title: A page
        """, in: route)
    let (guide, findings) = GuideReader.read(folder.source)
    #expect(findings == [])
    let act = try #require(guide?.editions.first?.routes.first?.steps.first?.actWithin)
    #expect(act.times.map(\.count) == [2, 20])
    #expect(act.times.map(\.unit) == [.months, .workingDays])
    #expect(act.neverEndsIn.map(\.from.iso) == ["12-25", "08-01"])
    #expect(act.neverEndsIn.map(\.to.iso) == ["01-01", "08-31"])
    #expect(act.isPrompt && act.source?.title == "A page")
  }

  @Test func aListIsNoMoreThanWhatItSays() throws {
    let list = try #require(GuideReader.read(ContentFolder().source).guide?.bankHolidays)
    #expect(list.checkedOn.iso == "2026-08-21" && list.source.title == "The list")
    #expect(list.calendars.keys.map(\.rawValue) == ["england-and-wales"])
    let calendar = try #require(list.calendars[.englandAndWales])
    #expect(calendar.covers.lowerBound.iso == "2026-01-01" && calendar.covers.upperBound.iso == "2028-12-31")
    #expect(calendar.isWorkingDay(try #require(CalendarDate(iso: "2026-12-28"))) == false)
    #expect(calendar.isWorkingDay(try #require(CalendarDate(iso: "2026-12-29"))) == true)
  }
}
