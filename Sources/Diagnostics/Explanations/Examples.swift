// Examples of support, and where there are none.

extension Explanation {
  static let coverageGap = Explanation(
    "Something has no example, or no current range is published, and the council gives no reason.",
    why: """
      People at that level, in that group or with that way to hold the money find nothing about themselves. The \
      public is told of each gap, and of the council’s reason.
      """,
    cure: """
      Write an example or a page. Until then, give the reason under `coverage` in `scheme.yml`. A level, a group \
      or a way to hold the money with nothing at all needs a reason of its own; `rest: true` is for all other \
      gaps.
      """,
    example: .inScheme(
      "scheme.yml",
      wrong: """
        coverage:
          - group: deafblind
            reason: We are writing this page with families now.
        """,
      right: """
        coverage:
          - group: deafblind
            reason: We are writing this page with families now.
          - level: K
            reason: Only a few families have this level. An example could point to one of them.
            fill_by: 2026-10-01
          - held_as: [third-party, mixed]
            level: [F, G]
            reason: We are asking two charities for stories.
          - rest: true
            reason: We add stories one by one. Ask us, and we will look for one like yours.
        """))

  static let coverageStale = Explanation(
    "A reason is given for a gap that is no longer there, or that another reason fits more closely.",
    why: "The page about gaps would tell the public of a gap that you have already closed.",
    cure: "Remove the entry under `coverage` in `scheme.yml`.",
    example: .inScheme(
      "scheme.yml",
      wrong: """
        coverage:
          - level: F
            held_as: direct-payment
            reason: We are writing an example.
          - group: deafblind
            reason: We are writing this page with families now.
        """,
      right: """
        coverage:
          - group: deafblind
            reason: We are writing this page with families now.
        """))

  static let exampleOutsideLevel = Explanation(
    "An example costs more than its level, or no more than the level before, and gives no reason.",
    why: """
      Readers measure their own plan by it. An amount that does not fit the level looks like a mistake, or \
      like a hidden rule.
      """,
    cure: "Correct the level or the amount. If both are right, say why in `reason_for_amount`.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: """
        level: F
        budget: 2300
        """,
      right: """
        level: F
        budget: 2300
        reason_for_amount: No bus runs on Saturdays where she lives, so this plan pays for taxis.
        """))

  static let exampleSum = Explanation(
    "The parts of an example do not add up to its budget.",
    why: """
      Families plan with these figures. If they do not add up, nobody can tell what was really bought.
      """,
    cure: "Correct a cost or the budget, or add the part that is missing.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: """
        budget: 2000
        supports:
          - what: A support worker for four hours, 26 Saturdays
            cost: 1820
          - what: Bus fares and entry fees
            cost: 150
        """,
      right: """
        budget: 2000
        supports:
          - what: A support worker for four hours, 26 Saturdays
            cost: 1820
          - what: Bus fares and entry fees
            cost: 180
        """))
}
