// Wording that the guide must not use.

extension Explanation {
  static let wordingCap = Explanation(
    "Some words make a level a cap.",
    why: """
      A level is where planning starts. The law asks the council to meet the need, so no table may set an \
      upper limit.
      """,
    cure: "Say what the level is a starting point for. You may say that it is not a cap.",
    example: .inScheme(
      "guidance/using-your-level.md",
      wrong: "You can spend up to the limit of your level.",
      right: """
        You can start planning with the amount of your level. This is a starting point, not a cap.
        """))

  static let wordingQuota = Explanation(
    "Some words make expected numbers a quota.",
    why: """
      Expected numbers are for planning. A person who needs a level has it, however many others do.
      """,
    cure: "Leave the words out. Say that the numbers are a reminder of what is usual.",
    example: .inScheme(
      "guidance/using-your-level.md",
      wrong: "There are 12 places left at level F this year.",
      right: """
        We expect about 30 people at level F this year. If more people need it, more people get it.
        """))
}
