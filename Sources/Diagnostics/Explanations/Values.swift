// Single values.

extension Explanation {
  static let valueChoice = Explanation(
    "A value is not one of the words that are allowed here.",
    why: """
      The pages change their words by this value. A word that the program does not know would leave a hole \
      in a sentence.
      """,
    cure: "Use one of the words that the message lists.",
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,support,source
        F,plan,2000,A few hours each week,cabinet-2026
        """,
      right: """
        level,kind,budget,support,source
        F,budget,2000,A few hours each week,cabinet-2026
        """))

  static let valueDate = Explanation(
    "A date is not written as year, month and day, or there is no such day.",
    why: """
      `03/04/2026` means April to some readers and March to others. A wrong day can cost a family their \
      right to complain.
      """,
    cure: "Write the year, the month and the day with hyphens, as in `2026-04-03`.",
    example: .inEdition(
      "edition.yml",
      wrong: "review_on: 2026-02-30",
      right: "review_on: 2026-02-28"))

  static let valueDecimal = Explanation(
    "An amount or a number of units is not a plain number.",
    why: """
      `2,000` could mean two thousand or two. Amounts are exact to the penny, so the program never \
      guesses.
      """,
    cure: """
      Write digits only, with a full stop before any decimals. Leave out the pound sign and commas. An \
      amount has at most two decimals, for the pence.
      """,
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,support,source
        F,budget,"£2,000",A few hours each week,cabinet-2026
        """,
      right: """
        level,kind,budget,support,source
        F,budget,2000,A few hours each week,cabinet-2026
        """))

  static let valueMissing = Explanation(
    "A value that must be given is empty.",
    why: """
      Empty is not the same as `0`. Readers would not know whether there is no money or whether the \
      council forgot to say.
      """,
    cure: "Write the value. If there is really no money at a level, write `0`.",
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,support,source
        A,signpost,,Help to find clubs near you,cabinet-2026
        """,
      right: """
        level,kind,budget,support,source
        A,signpost,0,Help to find clubs near you,cabinet-2026
        """))

  static let valueNumber = Explanation(
    "A value is not a whole number, or is outside what can be meant here.",
    why: "Days, months and people are counted in whole numbers. A reader must be able to rely on them.",
    cure: "Write digits only, without words, signs or decimals.",
    example: .inScheme(
      "scheme.yml",
      wrong: """
        promises:
          fast_track_days: five
        """,
      right: """
        promises:
          fast_track_days: 5
        """))

  static let valueText = Explanation(
    "A text holds a hidden character, or breaks a rule that the message states.",
    why: """
      Hidden characters can turn text round, or break a page for people who have it read to them. Other \
      rules keep out what no reader could use, such as half an e-mail address.
      """,
    cure: """
      Type the marked words again instead of pasting them. For any other rule, do what the message says.
      """,
    example: .inContent(
      "guide.yml",
      wrong: """
        contacts:
          - id: family-information
            email: families at wrenshire.example
        """,
      right: """
        contacts:
          - id: family-information
            email: families@wrenshire.example
        """))

  static let valueWebAddress = Explanation(
    "A web address is not complete or not safe.",
    why: """
      Readers follow it to their rights or to the source of a figure. Only a full address that begins with \
      `https://` protects them on the way.
      """,
    cure: "Copy the whole address from the top of your browser.",
    example: .inScheme(
      "scheme.yml",
      wrong: """
        legal_basis:
          - title: Children Act 1989, section 17
            says: The council must help children in need.
            url: www.legislation.gov.uk/ukpga/1989/41/section/17
        """,
      right: """
        legal_basis:
          - title: Children Act 1989, section 17
            says: The council must help children in need.
            url: https://www.legislation.gov.uk/ukpga/1989/41/section/17
        """))
}
