// Letters that are ready to send.

extension Explanation {
  static let letterField = Explanation(
    "A letter has a field that there is not, a condition in the wrong place, or a curly bracket without its partner.",
    why: """
      A field is where the guide puts in its own words and figures. A slip would leave an empty or odd place \
      in a letter that somebody sends to the council.
      """,
    cure: "Write the field as `docs/content-format.md` lists it. Begin a paragraph with its condition.",
    example: .inEdition(
      "letters/ask-for-the-working.md",
      wrong: "I have been told that we are at {levle}.",
      right: "I have been told that we are at {level}."))

  static let letterMissingCase = Explanation(
    "A letter does not say what stands there when a figure or a promise is missing.",
    why: """
      Not every level has a budget or a range, and a council need not make every promise. A letter must \
      never show 0 or nothing in place of what is not there.
      """,
    cure: """
      Begin the paragraph with `{if range}`, and write another that begins with `{if no range}`. The same goes \
      for `budget` and for `promise:` with its name.
      """,
    example: .inEdition(
      "letters/ask-for-a-review.md",
      wrong: "Most people in the middle get {range}.",
      right: """
        {if range} Most people in the middle get {range}.

        {if no range} Your guide shows no range for this level.
        """))

  static let letterName = Explanation(
    "A letter names a law, a promise or a step that is not there.",
    why: """
      A letter stands on the law or the promise that it names. People must find it in the guide in the very \
      same words.
      """,
    cure: """
      Copy the title from `legal_basis` in `scheme.yml`, the promise’s key, or the step’s id. Name laws and \
      promises under `relies_on` before you quote them.
      """,
    example: .inEdition(
      "letters/ask-for-the-working.md",
      wrong: """
        relies_on:
          - law: Children Act 1998, section 17
        """,
      right: """
        relies_on:
          - law: Children Act 1989, section 17
        """))

  static let letterShape = Explanation(
    "A letter has something else than plain paragraphs and plain lists.",
    why: """
      A letter is a page, a plain text for an e-mail and a document for a word processor. All three say the \
      same. Bold words, links and headings would be lost in some of them.
      """,
    cure: "Write plain paragraphs, and lists whose lines begin with `- `.",
    example: .inEdition(
      "letters/ask-for-the-working.md",
      wrong: "Please send me **all** notes.",
      right: "Please send me all notes."))

  static let letterUnknown = Explanation(
    "A step names a letter that is not there.",
    why: "People at that step would be promised a letter and find none.",
    cure: "Correct the name, or write the letter in the folder `letters`.",
    example: .inEdition(
      "routes/children-act-complaint.yml",
      wrong: "letter: ask-for-teh-working",
      right: "letter: ask-for-the-working"))

  static let letterUnused = Explanation(
    "No step of a challenge has this letter.",
    why: "Nobody would ever find it: letters are linked from the step that they are for.",
    cure: "Write `letter:` with its name at the step, or take the letter away.",
    example: .inEdition(
      "routes/children-act-complaint.yml",
      wrong: """
        - id: ask-for-the-working
          title: Ask for the working
        """,
      right: """
        - id: ask-for-the-working
          title: Ask for the working
          letter: ask-for-the-working
        """))
}
