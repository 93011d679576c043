// Files and folders of the guide.

extension Explanation {
  static let fileEncoding = Explanation(
    "A file holds bytes that do not stand for any letter.",
    why: """
      The program reads text stored as UTF-8, the usual way to store letters. A file saved in another way \
      would show wrong signs where readers expect a `£` or an accent.
      """,
    cure: """
      Open the file in the program you wrote it with. Save it again and choose UTF-8. In a spreadsheet, \
      choose “CSV UTF-8”.
      """)

  static let fileLink = Explanation(
    "A link leads out of the content folder.",
    why: """
      A link is a file that points to another file or folder. If it leads outside, private papers could be \
      published by accident.
      """,
    cure: "Put a copy of the real file into the content folder and remove the link.",
    example: .bare(
      wrong: "ln -s /shared/papers/levels.csv content/editions/2026-04-01/disabled-children/levels.csv",
      right: "cp /shared/papers/levels.csv content/editions/2026-04-01/disabled-children/levels.csv"))

  static let fileMissing = Explanation(
    "A file or folder that every guide needs is not there.",
    why: """
      Without it pages would be empty or absent, and readers could not tell why. The program publishes a \
      whole guide or none.
      """,
    cure: """
      Make the file at the place that the message names. The page about the content format says what \
      belongs in it.
      """)

  static let fileName = Explanation(
    """
    The name of a file, a folder or an entry cannot become an address, or does not fit what it is about.
    """,
    why: """
      The name becomes part of a web address, which people write down, print and read out over the \
      telephone. Spaces and capitals get lost on the way.
      """,
    cure: """
      Rename it. Use the letters `a` to `z`, digits, and single hyphens between words. A file in `levels` \
      has the name of its level.
      """,
    example: .bare(
      wrong: "content/editions/2026-04-01/guidance/Saving & coming back.md",
      right: "content/editions/2026-04-01/guidance/saving-and-coming-back.md"))

  static let fileNUL = Explanation(
    "A file holds a NUL, a character that never stands in text.",
    why: """
      It is a sign that the file is not plain text, or was damaged on its way. Programs may stop reading \
      at it and lose the rest.
      """,
    cure: "Save the file again as plain text in UTF-8. If that does not help, take an earlier copy.")

  static let fileUnknown = Explanation(
    "A file or folder stands where the program expects none.",
    why: """
      It would be left out of the guide without a word. A page that its writer believes to be published \
      would be missing.
      """,
    cure: """
      If the name is mistyped, correct it. If the file does not belong to the guide, move it elsewhere. A \
      full stop before its name also leaves it out.
      """,
    example: .bare(
      wrong: "content/editions/2026-04-01/disabled-children/level.csv",
      right: "content/editions/2026-04-01/disabled-children/levels.csv"))
}
