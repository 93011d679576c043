// What changed from one edition to another.

extension Explanation {
  static let changeReason = Explanation(
    "A level is not as it was in the edition before, and no reason is given.",
    why: """
      Somebody has this level. They must be able to read what changed, and why, and to challenge it. This is so for \
      each part of a level and for the words on its page. It is so for a level or a scheme that is new or gone.
      """,
    cure: """
      Give the reason under `level_changes`. For a level under a new name, or made from several, say in `was` which \
      it was. For one that is no more, write `gone: true`, and in `now` where its people find themselves.
      """,
    example: .inEdition(
      "edition.yml",
      wrong: """
        level_changes: []
        """,
      right: """
        level_changes:
          - scheme: disabled-children
            level: F
            reason: Prices of support workers rose.
          - scheme: disabled-children
            level: G
            gone: true
            now: H
            reason: Few families had it, and its money was close to that of H.
        """))

  static let changeTwice = Explanation(
    "Two entries under `level_changes` are for the same level.",
    why: "Readers would see two reasons for one change, and could not know which of them is meant.",
    cure: "Put both into one entry.",
    example: .inEdition(
      "edition.yml",
      wrong: """
        level_changes:
          - scheme: disabled-children
            level: F
            reason: Prices rose.
          - scheme: disabled-children
            level: F
            reason: More support is named.
        """,
      right: """
        level_changes:
          - scheme: disabled-children
            level: F
            reason: Prices rose, and more support is named.
        """))

  static let changeUnknown = Explanation(
    "An entry under `level_changes` is for something that did not change, or that is not there.",
    why: """
      A reason for nothing hides a slip: another level was meant, or its change was forgotten in the table. It would be \
      kept for ever in the list of changes.
      """,
    cure: """
      Correct the name, change the table, or take the entry away. `level` is a level of this edition, with \
      `gone: true` one of the edition before; `was` names levels of the edition before, `now` one of this edition.
      """,
    example: .inEdition(
      "edition.yml",
      wrong: """
        level_changes:
          - scheme: disabled-childern
            level: F
            reason: Prices rose.
        """,
      right: """
        level_changes:
          - scheme: disabled-children
            level: F
            reason: Prices rose.
        """))

  static let editionUnknown = Explanation(
    "A command names an edition that the guide does not have.",
    why: "Another edition in its place would answer a question that nobody asked.",
    cure: "Give the name of a folder under `editions`: the day on which the edition comes into force.",
    example: .bare(
      wrong: "allocation-guide diff 2025-04-01 2026-04-02",
      right: "allocation-guide diff 2025-04-01 2026-04-01"))

  static let schemeUnknown = Explanation(
    "A command names a scheme that none of the editions has.",
    why: "An answer without differences would look as if nothing had changed.",
    cure: "Give the name of a scheme’s folder in one of the editions.",
    example: .bare(
      wrong: "allocation-guide diff 2025-04-01 2026-04-01 --scheme children",
      right: "allocation-guide diff 2025-04-01 2026-04-01 --scheme disabled-children"))
}
