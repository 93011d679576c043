extension MinimalGuide {
  /// Three years of bank holidays in England and Wales: enough for the editions of most tests.
  static let bankHolidays = """
    checked_on: 2026-08-21
    source:
      title: The list
    divisions:
      england-and-wales:
        covers:
          from: 2026-01-01
          to: 2028-12-31
        days:
          2026-01-01: New Year’s Day
          2026-04-03: Good Friday
          2026-04-06: Easter Monday
          2026-05-04: Early May
          2026-05-25: Spring
          2026-08-31: Summer
          2026-12-25: Christmas Day
          2026-12-28: Boxing Day
          2027-01-01: New Year’s Day
          2027-03-26: Good Friday
          2027-03-29: Easter Monday
          2027-05-03: Early May
          2027-05-31: Spring
          2027-08-30: Summer
          2027-12-27: Christmas Day
          2027-12-28: Boxing Day
          2028-01-03: New Year’s Day
          2028-04-14: Good Friday
          2028-04-17: Easter Monday
          2028-05-01: Early May
          2028-05-29: Spring
          2028-08-28: Summer
          2028-12-25: Christmas Day
          2028-12-26: Boxing Day
    """
}
