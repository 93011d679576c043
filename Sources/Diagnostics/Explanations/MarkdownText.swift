// Text in Markdown.

extension Explanation {
  static let markdownHeadingID = Explanation(
    """
    The id of a heading is not a proper name, stands on two headings, or has no words to be made from.
    """,
    why: """
      People link to a heading by its id. Two headings with one id, or an id with odd signs, send them to \
      the wrong place.
      """,
    cure: "Give each heading an id of its own. Use lower-case letters, digits and hyphens.",
    example: .inEdition(
      "guidance/planning.md",
      wrong: "## When you can ask {#When you can}",
      right: "## When you can ask {#when}"))

  static let markdownHeadingJump = Explanation(
    "A heading jumps a step, or begins above the steps for a page’s text.",
    why: """
      People who have a page read to them move by its headings. A missing step sounds like a missing part.
      """,
    cure: "Begin with `##`. Go down one step at a time.",
    example: .inEdition(
      "guidance/planning.md",
      wrong: """
        ## Before you begin

        #### What you need
        """,
      right: """
        ## Before you begin

        ### What you need
        """))

  static let markdownHTML = Explanation(
    "The text holds raw HTML, the code of web pages.",
    why: """
      Code in a text can break a page, its checks or the safety of its readers. It is not passed on, so \
      your words would vanish.
      """,
    cure: "Write it in Markdown. Write a single `<` as `&lt;`.",
    example: .inEdition(
      "guidance/planning.md",
      wrong: "You can <b>always</b> ask for more time.",
      right: "You can **always** ask for more time."))

  static let markdownImage = Explanation(
    "The text holds a picture.",
    why: """
      A picture says nothing to people who cannot see it, and it uses up a small data allowance. The guide \
      works without any.
      """,
    cure: "Say in words what the picture shows. Write figures as a table.",
    example: .inEdition(
      "guidance/planning.md",
      wrong: "![The four steps](/steps.png)",
      right: """
        1. Tell us what matters to you.
        2. Look at your level.
        3. Write your plan.
        4. Agree it with us.
        """))

  static let markdownLink = Explanation(
    "A link has no destination, or one that is unsafe or depends on the page it stands on.",
    why: """
      The same text can stand on several pages, so a destination such as `../planning` leads to different \
      places. Some kinds of link can run code.
      """,
    cure: "Begin a link inside the guide with `/`. Begin a link to another site with `https://`.",
    example: .inEdition(
      "guidance/planning.md",
      wrong: "See [saving and coming back](../saving-and-coming-back).",
      right: "See [saving and coming back](/guidance/saving-and-coming-back/)."))

  static let markdownLiteral = Explanation(
    "The text holds signs that would be printed as they stand.",
    why: """
      Footnotes, struck-out text, task lists and some headings belong to other kinds of Markdown. Readers \
      would see the bare signs.
      """,
    cure: """
      Put a space after the signs of a heading. Say the rest in plain words, and give every link its \
      destination.
      """,
    example: .inEdition(
      "guidance/planning.md",
      wrong: """
        ##When you can ask

        You have ~~ten~~ twenty days.[^1]
        """,
      right: """
        ## When you can ask

        You have twenty days. This was ten days until April 2026.
        """))

  static let markdownPipeTable = Explanation(
    "A table is drawn with upright lines.",
    why: """
      This kind of Markdown has no such tables. The rows would run together into one line that nobody can \
      read.
      """,
    cure: """
      Write the table as comma-separated values in a block that begins with `table` and the caption.
      """,
    example: .inEdition(
      "guidance/planning.md",
      wrong: """
        | Support | Hours | Cost |
        |---|---|---|
        | Support worker | 4 | £72 |
        """,
      right: """
        ```table What a week costs
        Support,Hours,Cost
        Support worker,4,£72
        ```
        """))

  static let markdownTable = Explanation(
    "A table block is not a proper table, or a block begins with an unknown word.",
    why: """
      Each cell is read out with the name of its column. A row that is too short or too long gets the \
      wrong names.
      """,
    cure: """
      Begin with `table` and a caption. Give every row as many cells as the first row, and put cells with \
      commas in quotation marks.
      """,
    example: .inEdition(
      "guidance/planning.md",
      wrong: """
        ```table
        Support,Hours,Cost
        Support worker,4
        ```
        """,
      right: """
        ```table What a week costs
        Support,Hours,Cost
        Support worker,4,£72
        ```
        """))
}
