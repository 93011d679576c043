/// A day of the Gregorian calendar that exists, without a time or a time zone.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when there is no such day, or the year is outside 1900 to 2999 (a slip of the keys here).
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.days(inMonth: month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-04-01`: four, two and two digits with hyphens, and nothing else (ISO 8601, extended form).
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2
    else { return nil }
    let numbers = parts.compactMap { part -> Int? in
      part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The day in London at a moment, by the rule in force since 1996: summer time from 01:00 UTC on the last
  /// Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002, SI 2002/262).
  ///
  /// Written out so that the default of `--as-at` needs no time-zone data and no locale.
  package init?(inLondonAt secondsSince1970: Int64) {
    guard let utc = Self(daysSince1970: Int(secondsSince1970.flooredQuotient(by: 86_400))) else { return nil }
    guard let start = Self.summerTimeChange(inMonth: 3, of: utc.year),
      let end = Self.summerTimeChange(inMonth: 10, of: utc.year)
    else { return nil }
    let isSummerTime = (start..<end).contains(secondsSince1970)
    let local = secondsSince1970 + (isSummerTime ? 3_600 : 0)
    self.init(daysSince1970: Int(local.flooredQuotient(by: 86_400)))
  }

  /// The day so many days after 1 January 1970.
  package init?(daysSince1970 days: Int) {
    // Civil-from-days: years are counted from 1 March, so that the leap day is a year's last day.
    let shifted = days + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }

  /// Days since 1 January 1970.
  package var daysSince1970: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = yearFromMarch.flooredQuotient(by: 400)
    let yearOfEra = yearFromMarch - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// `2026-04-01`.
  package var iso: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// True when at least so many calendar months have passed since another day.
  package func isAtLeast(_ months: Int, monthsAfter other: CalendarDate) -> Bool {
    (year * 12 + month) * 31 + day >= (other.year * 12 + other.month + months) * 31 + other.day
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func summerTimeChange(inMonth month: Int, of year: Int) -> Int64? {
    guard let last = Self(year: year, month: month, day: 31) else { return nil }
    // 1 January 1970 was a Thursday; Sunday is day 0 here.
    let weekday = (last.daysSince1970 + 4).flooredRemainder(by: 7)
    return Int64(last.daysSince1970 - weekday) * 86_400 + 3_600
  }
}

extension CalendarDate: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  package var description: String { iso }
}

/// The day an edition comes into force, which is also its name and its address.
package struct EditionDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let date: CalendarDate

  package init(_ date: CalendarDate) {
    self.date = date
  }

  package var description: String { date.iso }

  package static func < (left: Self, right: Self) -> Bool { left.date < right.date }
}

extension BinaryInteger {
  /// The quotient rounded towards minus infinity, as calendar arithmetic before 1970 needs.
  fileprivate func flooredQuotient(by divisor: Self) -> Self {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  fileprivate func flooredRemainder(by divisor: Self) -> Self {
    self - flooredQuotient(by: divisor) * divisor
  }
}
