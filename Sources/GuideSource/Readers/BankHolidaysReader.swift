import Diagnostics
import GuideModel

/// Reads `bank-holidays.yml`: the days on which nobody works, by the part of the United Kingdom.
enum BankHolidaysReader {
  struct Result {
    let list: BankHolidays
    /// Where each division says how far its days go.
    let ends: [BankHolidayDivision: SourceLocation]
  }

  /// Fewer days than any part of the United Kingdom has in a year mean that days were forgotten.
  private static let fewestInAYear = 8

  static func read(_ node: YAMLNode, _ findings: inout Findings) -> Result? {
    MappingReader.read(node, &findings) { reader, findings in
      let check = reader.value("checked_on", &findings, ValueReader.date).map {
        SourceCheck(checkedOn: $0, byRole: nil, place: reader.place(of: "checked_on"))
      }
      let source = reader.mapping("source", &findings) { CitationReader.read(&$0, &$1) }
      var ends: [BankHolidayDivision: SourceLocation] = [:]
      let calendars = reader.mapping("divisions", &findings) { divisions, findings in
        var calendars: [BankHolidayDivision: WorkingCalendar] = [:]
        for entry in divisions.allEntries() {
          let division: BankHolidayDivision? = ValueReader.choice(entry.key, &findings)
          let read = MappingReader.read(entry.value, &findings, covered)
          guard let division, let read else { continue }
          calendars[division] = WorkingCalendar(
            division: division, covers: read.covers, bankHolidays: read.days)
          ends[division] = read.end
        }
        return calendars
      }
      guard let check, let source, let calendars else { return nil }
      return Result(
        list: BankHolidays(check: check, source: source, calendars: calendars), ends: ends)
    }
  }

  private typealias Covered = (
    covers: ClosedRange<CalendarDate>, end: SourceLocation, days: Set<CalendarDate>
  )

  private static func covered(_ reader: inout MappingReader, _ findings: inout Findings) -> Covered? {
    let before = findings.diagnostics.count
    let span = reader.mapping("covers", &findings, span)
    let days = reader.mapping("days", &findings) { days, findings in
      days.allEntries().compactMap { day($0, &findings) }
    }
    guard let span, let days else { return nil }
    for day in days where !span.covers.contains(day.value) {
      findings.add(
        .calendarDay, "\(day.value) is outside the days that this list covers", at: day.location,
        help: "correct the day, or “covers”; list every bank holiday of the years that are covered")
    }
    let covered = Set(days.map(\.value))
    // A day that could not be read has its own finding; that its year has too few would only repeat it.
    if !findings.hasErrors(since: before) {
      checkYears(
        span.covers, covered, at: reader.keyPlace(of: "days") ?? reader.location, &findings)
    }
    return (span.covers, span.end, covered)
  }

  private static func span(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> (covers: ClosedRange<CalendarDate>, end: SourceLocation)? {
    let from = reader.value("from", &findings, ValueReader.date)
    let to = reader.value("to", &findings, ValueReader.date)
    guard let from, let to else { return nil }
    let end = reader.place(of: "to")
    guard from <= to else {
      findings.add(
        .calendarDay, "the list would end on \(to), before it begins on \(from)", at: end,
        help: "give the first day and the last day that the list covers")
      return nil
    }
    return (from...to, end)
  }

  /// A day and its name, which is for people: the program counts by the day.
  private static func day(
    _ entry: (key: Located<String>, value: YAMLNode), _ findings: inout Findings
  ) -> Located<CalendarDate>? {
    let day = ValueReader.date(entry.key, &findings)
    checkName(entry.value, of: entry.key.value, &findings)
    guard let day else { return nil }
    guard !day.weekday.isWeekend else {
      findings.add(
        .calendarDay, "\(day) is a \(day.weekday == .saturday ? "Saturday" : "Sunday")",
        at: entry.key.location,
        help: "give the working day that is the holiday in its place; nobody counts weekends anyway")
      return nil
    }
    return Located(day, at: entry.key.location)
  }

  private static func checkName(_ node: YAMLNode, of day: String, _ findings: inout Findings) {
    guard case .scalar(let name, _) = node.content, !name.isBlank else {
      findings.add(
        .valueMissing, "the day \(day) has no name", at: node.location,
        help: "write the name of the holiday after the colon, for example Good Friday")
      return
    }
    _ = ValueReader.plainText(Located(name, at: node.location), &findings)
  }

  private static func checkYears(
    _ covers: ClosedRange<CalendarDate>, _ days: Set<CalendarDate>, at place: SourceLocation,
    _ findings: inout Findings
  ) {
    for year in covers.lowerBound.year...covers.upperBound.year {
      guard let first = CalendarDate(year: year, month: 1, day: 1),
        let last = CalendarDate(year: year, month: 12, day: 31),
        covers.contains(first), covers.contains(last)
      else { continue }
      let count = days.count { $0.year == year }
      guard count < fewestInAYear else { continue }
      findings.add(
        .calendarDay, "\(year) has \(count) bank holidays here, and never has fewer than \(fewestInAYear)",
        at: place,
        help: "add the days that are missing, or let “covers” end before that year")
    }
  }
}
