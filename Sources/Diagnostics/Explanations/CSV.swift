// Tables as comma-separated values.

extension Explanation {
  static let csvColumnMissing = Explanation(
    "A column that the table needs is not there.",
    why: "Every row would lack a fact that readers need. Missing is never the same as nothing.",
    cure: "Add the column to the first row, and its value to every row below.",
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,source
        F,budget,2000,cabinet-2026
        """,
      right: """
        level,kind,budget,support,source
        F,budget,2000,A few hours each week,cabinet-2026
        """))

  static let csvColumnTwice = Explanation(
    "Two columns have the same name.",
    why: """
      The program cannot know which of the two figures is the true one, and it must not publish the wrong \
      one.
      """,
    cure: "Remove one of the columns, or give it the name it was meant to have.",
    example: .inScheme(
      "levels.csv",
      wrong: "level,kind,budget,budget,support,source",
      right: "level,kind,budget,period,support,source"))

  static let csvColumnUnknown = Explanation(
    "A column has a name that the program does not know.",
    why: """
      It would be passed over, and what stands in it would not be published. Private notes in a spare \
      column could also slip out.
      """,
    cure: """
      Correct the name, or remove the column. Keep private notes in a file outside the content folder.
      """,
    example: .inScheme(
      "levels.csv",
      wrong: "level,kind,bugdet,support,source",
      right: "level,kind,budget,support,source"))

  static let csvQuote = Explanation(
    "A quotation mark in a table is not closed, or stands where it cannot.",
    why: """
      In a table, quotation marks hold a cell together. If one is missing, the rest of the file becomes \
      one cell, and levels vanish.
      """,
    cure: """
      Close the cell with a quotation mark. To write a quotation mark inside such a cell, write it twice.
      """,
    example: .inScheme(
      "levels.csv",
      wrong: """
        F,budget,2000,"A few hours, each week,cabinet-2026
        """,
      right: """
        F,budget,2000,"A few hours, each week",cabinet-2026
        """))

  static let csvRowLength = Explanation(
    "A row has more or fewer cells than the first row of the table.",
    why: """
      A missing or extra comma pushes every later value into the wrong column. A number of people could \
      then be read as a budget.
      """,
    cure: """
      Give the row as many cells as there are columns. Put a cell that holds a comma in quotation marks.
      """,
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,support,source
        F,budget,2000,A few hours, each week,cabinet-2026
        """,
      right: """
        level,kind,budget,support,source
        F,budget,2000,"A few hours, each week",cabinet-2026
        """))
}
