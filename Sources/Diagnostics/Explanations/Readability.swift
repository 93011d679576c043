// Plain English.

extension Explanation {
  static let readingHard = Explanation(
    "A page is harder to read than the council promises.",
    why: """
      Many adults read as well as a child of eleven, and fewer do when they are worried. The reading age counts two \
      things: how long the sentences are, and how long the words. Words that the glossary explains count as easy. \
      Only `check --readability` measures it.
      """,
    cure: """
      Begin with the hardest part, which the message names. Split long sentences: one idea in each. Say “use” and \
      not “utilise”. Where only a long word will do, explain it in `glossary.yml`. Keep every figure, right and \
      time limit as exact as it was.
      """,
    example: .inEdition(
      "guidance/planning.md",
      wrong:
        "Following notification of eligibility, families are encouraged to commence preparation of documentation.",
      right: "We write to you. Then you can start to write your plan."))

  static let sentenceLong = Explanation(
    "A sentence has more words than the council promises.",
    why: """
      A reader keeps the start of a sentence in mind until its end. Above 25 words, many lose it. \
      Only `check --readability` counts them.
      """,
    cure: "Split it: one idea in each sentence. A list of things is easier as a list, with an item for each.",
    example: .inEdition(
      "guidance/planning.md",
      wrong: """
        If your plan costs more than the figure of your level, which it can for many good reasons, then talk to us \
        first and do not cut it down by yourself.
        """,
      right:
        "Your plan can cost more than the figure of your level. Talk to us first. Do not cut it by yourself.")
  )
}
