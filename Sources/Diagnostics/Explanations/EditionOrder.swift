// Editions in the order of time, and the ledger that remembers them.

extension Explanation {
  static let editionBackdated = Explanation(
    "An edition was added for days that had been settled without it.",
    why: """
      Somebody had a decision on one of those days, by the rules that were public then. An edition that comes \
      afterwards would say that other rules counted.
      """,
    cure: """
      Give the edition a first day that is still to come. Between two editions that are announced, seal the new one \
      by its first day. If the older rules were wrong, correct or withdraw the edition that holds them.
      """,
    example: .bare(
      wrong: "content/editions/2026-07-01/edition.yml",
      right: "content/editions/2027-07-01/edition.yml"))

  static let editionDays = Explanation(
    "The days that an edition names do not fit one another.",
    why: """
      People prove by these days what was decided when. A decision comes before the first day of its rules. A look \
      back and a correction come after it is made. A correction of a day to come has not been made.
      """,
    cure: "Correct the day that is a slip. If the council did decide too late, leave it: it is the truth.",
    example: .inEdition("edition.yml", wrong: "review_on: 2025-02-01", right: "review_on: 2027-02-01"))

  static let editionGone = Explanation(
    "A decided edition, of which the ledger tells, is gone or a draft again.",
    why: """
      Its pages were public, and people have their addresses. They must still be able to read which rules held on \
      the day of their decision.
      """,
    cure: "Put its folder back with its state. To take its rules back, withdraw it.",
    example: .inEdition(
      "edition.yml",
      wrong: "state: draft",
      right: """
        state: withdrawn
        withdrawn:
          on: 2026-09-14
          reason: A court found that level D was set too low.
        """))

  static let editionTitle = Explanation(
    "Two decided editions have the same title.",
    why: "In a list of editions nobody could tell which is meant.",
    cure: "Give the newer one a title of its own, such as its month and year.",
    example: .inEdition("edition.yml", wrong: "title: April 2026", right: "title: October 2026"))

  static let sealMissing = Explanation(
    "An edition that has been in force was never sealed.",
    why: """
      A guide whose ledger has a seal promises that old editions stay as they were. Nothing would tell a change of \
      this one.
      """,
    cure: "Run `allocation-guide edition seal` for it. A guide that has no seal at all is not asked for one.",
    example: .bare(
      wrong: "2026-10-01  October 2026  in force since 2026-10-01  not sealed",
      right: "2026-10-01  October 2026  in force since 2026-10-01  sealed since 2026-09-15"))

  static let ledgerChanged = Explanation(
    "The ledger is not what it was when a seal in it was made.",
    why: """
      Each seal remembers all figures and seals before it. So a figure cannot be rewritten, taken out or put in, and \
      neither can a seal. Nothing is published while the ledger differs.
      """,
    cure: """
      Put back `ledger.json` as it was when the guide was last published. Only `aggregate` and `edition seal` may \
      write to it.
      """)
}
