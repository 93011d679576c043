// The private records, which `aggregate` alone reads. No explanation shows a record of a person.

extension Explanation {
  static let recordsCell = Explanation(
    "A line of the records cannot be read.",
    why: """
      A budget that is left out changes a range or a count. The message names the line and the column, and never \
      what stands there: it could be somebody’s.
      """,
    cure: """
      Correct the cell. The level and the group are those of the edition. Amounts are digits, such as 2000 or 82.91. \
      A date looks like 2026-03-02. The money is held as direct-payment, managed-account, third-party or mixed.
      """,
    example: .bare(
      wrong: """
        level,group,indicative,agreed,agreed_on,held_as,household
        F,autism,"£2,000",2100,2026-01-15,direct-payment,h-1
        """,
      right: """
        level,group,indicative,agreed,agreed_on,held_as,household
        F,autism,2000,2100,2026-01-15,direct-payment,h-1
        """))

  static let recordsColumn = Explanation(
    "The columns of the records are not the ones that are needed.",
    why: """
      Names, addresses and notes have no place in this file. A column that is not known stops the run, so that \
      they are not carried about.
      """,
    cure: """
      Use the columns level, group, indicative, agreed, `agreed_on` and `held_as`. Add household where brothers and \
      sisters can be told by a number. Take every other column out.
      """,
    example: .bare(
      wrong: "level,group,indicative,agreed,agreed_on,held_as,name",
      right: "level,group,indicative,agreed,agreed_on,held_as,household"))

  static let recordsHousehold = Explanation(
    "The records do not say who lives in one household.",
    why: """
      Ten children of nine families are nine families: they can be recognised as easily. Without the column every \
      line counts as a family of its own.
      """,
    cure: "Add the column `household` with a number for each family, the same on each of its lines.",
    example: .bare(
      wrong: """
        level,group,indicative,agreed,agreed_on,held_as
        F,autism,2000,2100,2026-01-15,direct-payment
        """,
      right: """
        level,group,indicative,agreed,agreed_on,held_as,household
        F,autism,2000,2100,2026-01-15,direct-payment,h-1
        """))

  static let recordsPlace = Explanation(
    "The records lie where they could be published.",
    why: """
      One slip would put every family’s budget on the web. The program reads them only from outside the guide’s \
      own folders.
      """,
    cure: "Keep the file in a private folder that is no part of the guide, and give its path.",
    example: .bare(
      wrong: """
        allocation-guide aggregate --records content/records.csv
        """,
      right: """
        allocation-guide aggregate --records ../private/records.csv
        """))

  static let recordsPrevious = Explanation(
    "The records behind the last figures are needed, and are not there or do not fit.",
    why: """
      Figures are renewed only when at least ten people have joined, left or moved. The program counts them by \
      comparing the old records with the new. The ledger cannot tell it: it holds public figures only.
      """,
    cure: """
      Keep each file of records safe after you use it. Give the old one with its day, for example \
      `--previous 2026-03-02=old.csv`.
      """,
    example: .bare(
      wrong: """
        allocation-guide aggregate --records ../private/july.csv
        """,
      right: """
        allocation-guide aggregate --records ../private/july.csv --previous 2026-03-02=../private/march.csv
        """))
}
