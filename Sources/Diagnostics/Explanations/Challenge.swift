// Who helps with a challenge, and when its time limits were last checked.

extension Explanation {
  static let stepAdvice = Explanation(
    "A step of a challenge names nobody independent who can help.",
    why: """
      Whoever challenges a council must be able to ask somebody who is not the council. Many people give up when they \
      find nobody on their side.
      """,
    cure: "Name at least one contact of `guide.yml` whose `kind` is `independent`. Pages show it first.",
    example: .inEdition(
      "routes/complaint.yml",
      wrong: """
        contacts: [complaints-team]
        """,
      right: """
        contacts: [open-door-advice, complaints-team]
        """))

  static let stepUnknown = Explanation(
    "A check in `checks.yml` is about a step that its route does not have.",
    why: "The day would be shown nowhere, and the step that was meant would go on looking unchecked.",
    cure: "Correct the name. It is the `id` of a step in the file of the route.",
    example: .inContent(
      "checks.yml",
      wrong: """
        complaint:
          checked_on: 2026-03-02
          by_role: Complaints manager
          steps:
            ombudsmen:
              checked_on: 2026-09-01
              by_role: Complaints manager
        """,
      right: """
        complaint:
          checked_on: 2026-03-02
          by_role: Complaints manager
          steps:
            ombudsman:
              checked_on: 2026-09-01
              by_role: Complaints manager
        """))

  static let checkOld = Explanation(
    "Nobody has compared a challenge route with its source for a long time.",
    why: """
      Time limits change. Somebody who trusts an old one may be too late. The policy is `checks` in `guide.yml`: \
      `warn_after_days`, 183 when it is not written.
      """,
    cure: """
      Read the source again, and put right what has changed. Then write the day and your role in `checks.yml`, for the \
      route or for one step. That file is living: no edition changes by it.
      """,
    example: .inContent(
      "checks.yml",
      wrong: """
        complaint:
          checked_on: 2025-03-02
          by_role: Complaints manager
        """,
      right: """
        complaint:
          checked_on: 2026-03-02
          by_role: Complaints manager
        """))

  static let checkStale = Explanation(
    "A challenge route was last compared with its source so long ago that it is not published any more.",
    why: """
      A time limit that nobody has looked at for so long may be wrong, and a family could lose its case by it. The \
      policy is `checks` in `guide.yml`: `refuse_after_days`, 366 when it is not written. Only editions in force or \
      announced are held up.
      """,
    cure: "Compare the route with its source today, and write the day in `checks.yml`.",
    example: .inContent(
      "checks.yml",
      wrong: """
        complaint:
          checked_on: 2024-03-02
          by_role: Complaints manager
        """,
      right: """
        complaint:
          checked_on: 2026-03-02
          by_role: Complaints manager
        """))

  static let checkFuture = Explanation(
    "A check is dated on a day that has not come.",
    why:
      "Pages would say that a time limit was checked on a day that has not come. Nobody could trust the others then.",
    cure: "Give the day of the real check. A check that is only planned is not written yet.",
    example: .inContent(
      "checks.yml",
      wrong: """
        complaint:
          checked_on: 2062-03-02
          by_role: Complaints manager
        """,
      right: """
        complaint:
          checked_on: 2026-03-02
          by_role: Complaints manager
        """))
}
