// The days by which last days are counted.

extension Explanation {
  static let calendarDay = Explanation(
    "A day in `bank-holidays.yml` cannot be right, or days are missing.",
    why: """
      Every last day on the pages is counted with this list. With one wrong day a family is told a wrong date, and may \
      be too late.
      """,
    cure: """
      Compare the list with GOV.UK. A holiday at a weekend is taken on a working day: list that day. Every year under \
      `covers` needs all its days.
      """,
    example: .inContent(
      "bank-holidays.yml",
      wrong: """
        days:
          2027-12-25: Christmas Day
        """,
      right: """
        days:
          2027-12-27: Christmas Day, on another day
        """))

  static let calendarEnds = Explanation(
    "A table of last days needs bank holidays that the guide does not know.",
    why: """
      The program never counts past the end of its list, for a guessed date may be wrong. Pages then say that the day \
      cannot be counted yet, which helps nobody.
      """,
    cure: """
      Add the bank holidays of the next year to `bank-holidays.yml` as soon as GOV.UK has them, and move `covers`. Old \
      years stay in the list, because old editions need them.
      """,
    example: .inContent(
      "bank-holidays.yml",
      wrong: """
        covers:
          from: 2026-01-01
          to: 2026-12-31
        """,
      right: """
        covers:
          from: 2026-01-01
          to: 2027-12-31
        """))
}
