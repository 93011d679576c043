// What makes a guide repeat a finding of a court or an ombudsman.

extension Explanation {
  static let changeNeeds = Explanation(
    "A level gives less than before, or is gone, and nothing says how needs are still met.",
    why: """
      The people at that level have needs that were agreed. The ombudsman found a council at fault that cut a \
      budget without explaining how the needs are met.
      """,
    cure: "Add `how_needs_are_met` to the entry under `level_changes`.",
    example: .inEdition(
      "edition.yml",
      wrong: """
        level_changes:
          - scheme: disabled-children
            level: G
            reason: Nights cost less than we had planned.
        """,
      right: """
        level_changes:
          - scheme: disabled-children
            level: G
            reason: Nights cost less than we had planned.
            how_needs_are_met: Nobody's budget changes before a review that looks at what they need.
        """))

  static let potExact = Explanation(
    "An amount of the pot is not a round number.",
    why: """
      Where few people are expected at a level, an exact amount gives their number away: people times budget is a \
      sum that anybody can turn round.
      """,
    cure: """
      Round it: to £50,000 from £100,000 on, to £5,000 from £10,000 on, else to £1,000.
      """,
    example: .inScheme(
      "scheme.yml",
      wrong: """
        pot:
          parts:
            - what: All the levels in the table
              amount: 298500
        """,
      right: """
        pot:
          parts:
            - what: All the levels in the table
              amount: 300000
        """))

  static let potOld = Explanation(
    "The pot ends before its edition begins.",
    why: "The page of the money would show the plan of another year as if it were this one’s.",
    cure: "Write what is planned for the time of the edition, or take the pot away.",
    example: .inScheme(
      "scheme.yml",
      wrong: """
        pot:
          from: 2025-04-01
          to: 2026-03-31
        """,
      right: """
        pot:
          from: 2026-04-01
          to: 2027-03-31
        """))

  static let promiseCap = Explanation(
    "The ground rules allow no other amount than that of the level.",
    why: """
      An amount that nobody can leave is a cap, whatever it is called. The ombudsman found that a council may not \
      use its bands so.
      """,
    cure: "Write `other_amounts_for_a_reason: true`, and act on it.",
    example: .inScheme(
      "scheme.yml",
      wrong: """
        promises:
          other_amounts_for_a_reason: false
        """,
      right: """
        promises:
          other_amounts_for_a_reason: true
        """))

  static let serviceNone = Explanation(
    "A level with money shows nothing that it must be able to buy.",
    why: """
      An amount that was never compared with a price may be too small for the need. Nobody could say why it is \
      what it is. A table is lawful as a place to begin, and what is needed must then be costed.
      """,
    cure: """
      Add a service to `reference-services.csv`, or say under `no_reference_service` in `scheme.yml` why there is none.
      """,
    example: .inScheme(
      "scheme.yml",
      wrong: """
        promises:
          plan_freely_up_to_level: true
        """,
      right: """
        promises:
          plan_freely_up_to_level: true
        no_reference_service:
          - level: Exceptional
            reason: Each plan at this level is priced on its own, line by line.
        """))

  static let workingUnsaid = Explanation(
    "The scheme gives a first figure and does not say who decides it, how, or how to get the working.",
    why: """
      People have a right to be told how their sum was worked out. Courts and the ombudsman found against councils \
      whose figures could not be followed.
      """,
    cure: "Say it under `decisions`, `first_figure`: `who_decides`, `how` and `working`.",
    example: .inScheme(
      "scheme.yml",
      wrong: """
        promises:
          who_decides: Your lead worker.
        """,
      right: """
        promises:
          who_decides: Your lead worker.
        decisions:
          first_figure:
            how: Your lead worker looks for the row that could buy the help your child needs.
            working: {route: complaint, step: ask-for-the-working}
        """))

  static let valueTwice = Explanation(
    "A list has the same thing twice.",
    why: "Readers would see it twice, and one of the two was most likely meant to be something else.",
    cure: "Take one of the two away, or correct it.",
    example: .inScheme(
      "scheme.yml",
      wrong: "routes: [complaint, complaint]",
      right: "routes: [complaint, appeal]"))

  static let accessibilityClaim = Explanation(
    "The accessibility statement does not agree with itself.",
    why: """
      A disabled reader relies on it. Full compliance needs a test by people that found nothing. A statement that \
      something is not accessible needs a list of it. And nothing was done on a day that has not come.
      """,
    cure: "Change the `status`, the lists or the dates so that they say the same.",
    example: .inContent(
      "guide.yml",
      wrong: """
        accessibility:
          status: full
          problems:
            - what: Wide tables scroll sideways on a phone.
              criterion: 1.4.10 Reflow
              mend_by: 2027-03-01
        """,
      right: """
        accessibility:
          status: partial
          problems:
            - what: Wide tables scroll sideways on a phone.
              criterion: 1.4.10 Reflow
              mend_by: 2027-03-01
        """))

  static let accessibilityCriterion = Explanation(
    "A failure names no success criterion of WCAG.",
    why: """
      The law asks for each failure with its criterion. What people need beyond the law, such as Easy Read, is kept \
      apart, so that neither hides the other.
      """,
    cure: "Write the number and the name. If no criterion asks for it, move it to `also_wanted`.",
    example: .inContent(
      "guide.yml",
      wrong: """
        problems:
          - what: There is no Easy Read version yet.
            criterion: none
            mend_by: 2027-02-01
        """,
      right: """
        also_wanted:
          - what: There is no Easy Read version yet.
            by: 2027-02-01
        """))

  static let accessibilityOld = Explanation(
    "The accessibility statement has not been looked at for a year, or a day that it promises has passed.",
    why: """
      It tells disabled readers what works for them now. A promise whose day has passed tells them that nobody looks.
      """,
    cure: """
      Look at the statement again and write the day as `reviewed_on`. Take away what is mended, and give a new day \
      for what is not.
      """,
    example: .inContent(
      "guide.yml",
      wrong: """
        accessibility:
          prepared_on: 2024-03-12
        """,
      right: """
        accessibility:
          prepared_on: 2024-03-12
          reviewed_on: 2026-03-10
        """))
}
