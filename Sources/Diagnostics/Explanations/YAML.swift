// YAML files and the front matter of Markdown files.

extension Explanation {
  static let frontMatter = Explanation(
    "The block between two lines of `---` at the top of a file is missing or has no end.",
    why: """
      This block, called the front matter, gives the page its title and its place. Without its end the \
      program cannot tell facts from text.
      """,
    cure: """
      Begin the file with a line of three hyphens. Write the facts, then another line of three hyphens, \
      then the text.
      """,
    example: .inEdition(
      "guidance/planning.md",
      wrong: """
        ---
        title: Planning your support
        summary: How to begin.
        order: 10

        You can start with what matters to you.
        """,
      right: """
        ---
        title: Planning your support
        summary: How to begin.
        order: 10
        ---
        You can start with what matters to you.
        """))

  static let yamlAnchor = Explanation(
    "A value begins with `&` or `*`, which YAML reads as a label or a copy.",
    why: """
      A copy hides where a figure or a sentence comes from, and a change in one place silently changes \
      another. Each fact is written out where it holds.
      """,
    cure: """
      Write the value out in full. If the text itself begins with such a sign, put it in quotation marks.
      """,
    example: .inScheme(
      "scheme.yml",
      wrong: """
        coverage:
          - level: J
            reason: &few Only a few families have this level.
          - level: K
            reason: *few
        """,
      right: """
        coverage:
          - level: J
            reason: Only a few families have this level.
          - level: K
            reason: Only a few families have this level.
        """))

  static let yamlKeyMissing = Explanation(
    "A fact that must be stated is not there.",
    why: """
      Readers rely on it, for example to know who decided or when a route was checked. Leaving it out \
      would look as if nobody had to say.
      """,
    cure: """
      Add the key that the message names, with its value. The page about the content format says what it \
      is for.
      """,
    example: .inEdition(
      "edition.yml",
      wrong: """
        decision:
          made_on: 2026-02-12
          record: CS/2026/014
        """,
      right: """
        decision:
          made_on: 2026-02-12
          made_by: Director of Children’s Services
          record: CS/2026/014
        """))

  static let yamlKeyTwice = Explanation(
    "The same key stands twice in one place.",
    why: """
      Only one of the two values could be used, and readers would never see the other. The program does \
      not choose for you.
      """,
    cure: "Keep the right one and remove the other.",
    example: .inScheme(
      "scheme.yml",
      wrong: """
        short_name: Disabled children
        summary: Help for families.
        short_name: Children’s support
        """,
      right: """
        short_name: Disabled children
        summary: Help for families.
        """))

  static let yamlKeyUnknown = Explanation(
    "A key has a name that the program does not know.",
    why: "A mistyped key would be passed over, and what you wrote beside it would not be published.",
    cure: "Correct the name. The message suggests the likely one if there is one.",
    example: .inEdition(
      "edition.yml",
      wrong: "reviewed_on: 2027-01-31",
      right: "review_on: 2027-01-31"))

  static let yamlShape = Explanation(
    "A value has the wrong form, such as one text where a list belongs.",
    why: """
      The program cannot guess how to divide a text into a list, or which part of a list you mean. A wrong \
      guess would change what the guide says.
      """,
    cure: """
      Write the value in the form that the message names. In a list, every entry has its own line and a \
      hyphen.
      """,
    example: .inScheme(
      "scheme.yml",
      wrong: "routes: children-act-complaint",
      right: """
        routes:
          - children-act-complaint
        """))

  static let yamlSyntax = Explanation(
    "A YAML file cannot be read, because its signs or spaces do not fit together.",
    why: """
      From this place on the program cannot tell what belongs to what. It reads no further in the file, so \
      more findings may follow.
      """,
    cure: """
      Look at the marked place and the line above. Usual causes are a colon inside a text, a tab, or \
      uneven spaces at the start.
      """,
    example: .inEdition(
      "edition.yml",
      wrong: "summary: One change: level F is higher.",
      right: """
        summary: "One change: level F is higher."
        """))
}
