// Making an edition, and keeping it as it was.

extension Explanation {
  static let editionDate = Explanation(
    "A command was given the day of an edition that it cannot work on.",
    why: """
      A new edition takes the place of the last one, so it must come into force after it. A seal is for an edition \
      that is there.
      """,
    cure: "Give another day. `allocation-guide edition list` shows the editions and their seals.",
    example: .bare(
      wrong: "allocation-guide edition new 2026-04-01",
      right: "allocation-guide edition new 2027-04-01"))

  static let sealBroken = Explanation(
    "A sealed edition is not as it was sealed.",
    why: """
      People prove by an old edition which rules held on the day of their decision. So a sealed edition must never \
      change in silence. Nothing is published while it differs.
      """,
    cure: """
      Put each file back as it was. To correct a mistake, change the edition, add a dated entry under `corrections` in \
      its `edition.yml`, and seal it again.
      """)

  static let sealCorrection = Explanation(
    "A sealed edition was changed, and readers are not told.",
    why: """
      A correction that nobody is told of looks like a rule that was always there. Families may have planned by the \
      old words.
      """,
    cure: """
      Add an entry under `corrections` with the day, what was changed and why. The day is not before the last seal \
      and not after the new one. Keep the older entries. Or take the edition back with `state: withdrawn`.
      """,
    example: .inEdition(
      "edition.yml",
      wrong: """
        state: decided
        """,
      right: """
        state: decided
        corrections:
          - made_on: 2026-05-11
            what: The price of an hour of support at level F was £18.50, and is £19.50.
            why: We had copied the price of the year before.
        """))

  static let sealState = Explanation(
    "An edition that has not been decided cannot be sealed.",
    why: "A draft or a consultation is there to be changed. A seal says that nothing will change any more.",
    cure: "Set `state: decided` when the council has decided it, and seal it then.",
    example: .inEdition("edition.yml", wrong: "state: consultation", right: "state: decided"))
}
