// Easy Read: pages for people with a learning disability, and those who read with them.

extension Explanation {
  static let easyIdea = Explanation(
    "A sentence of an Easy Read text holds more than one idea.",
    why: """
      People who read slowly take in one idea, and then the next. Two in one sentence are often both lost. The program \
      looks for signs of this: a semicolon, or “and we”, “but”, and two words such as “if” and “because”.
      """,
    cure: "Make a sentence of each idea. Begin the second one with its own person: we, you, your worker.",
    example: .inEdition(
      "guidance/planning.easy.md",
      wrong: "![](symbol:talk) Tell us what you want, and we will help you.",
      right: "![](symbol:talk) Tell us what you want. We will help you."))

  static let easyLong = Explanation(
    "A sentence of an Easy Read text has more than 15 words, or the text has more pages than people can use.",
    why: """
      Easy Read is written in sentences of 10 to 15 words. A text of more than 24 printed pages is put away unread.
      """,
    cure:
      "Split the sentence, or leave out what nobody needs at once. Make two texts of one that is too long.",
    example: .inEdition(
      "guidance/planning.easy.md",
      wrong:
        "![](symbol:help) If you would like somebody to help you with your plan then you can ask for an advocate.",
      right: "![](symbol:help) Somebody can help you with your plan. Ask us who."))

  static let easyMissing = Explanation(
    "A page has no Easy Read version, though `guide.yml` promises one.",
    why:
      "People plan with what the council promises. A page that is missing without a word is a door that is shut.",
    cure: """
      Write `NAME.easy.md` beside `NAME.md`. Let people with a learning disability check it. Or take the page out of \
      `easy_read` in `guide.yml`, and say in the accessibility statement that it is wanted.
      """,
    example: .inContent(
      "guide.yml",
      wrong: """
        easy_read:
          guidance: all
        """,
      right: """
        easy_read:
          guidance: [planning-your-support]
        """))

  static let easyOld = Explanation(
    "The main page has other words now than when its Easy Read version was last compared with it.",
    why: """
      Whoever reads the Easy Read text alone would act on rules that no longer hold. It is a warning, so that an \
      urgent correction is never held up. Until it is cured, the Easy Read page tells its readers.
      """,
    cure: """
      Read the Easy Read text beside the main page, and change what is no longer true. Only then write the line that \
      the message gives.
      """,
    example: .inEdition(
      "guidance/planning.easy.md",
      wrong: """
        ---
        title: Planning your support
        main: 3f0c2a91d4b7
        ---
        """,
      right: """
        ---
        title: Planning your support
        main: 9b1e64c05a3d
        ---
        """))

  static let easyOrphan = Explanation(
    "An Easy Read text has no main page.",
    why: "It has the address, the edition and the date of its main page. Without one, nobody would find it.",
    cure:
      "Give the file the name of its main page with `.easy.md` at the end, or take it away with its page.",
    example: .bare(wrong: "guidance/planing.easy.md", right: "guidance/planning.easy.md"))

  static let easyPicture = Explanation(
    "An idea of an Easy Read text has no picture, or a picture has no words.",
    why: """
      The picture tells a reader what the words are about, and where they have got to. A picture alone is a riddle.
      """,
    cure: "Begin each paragraph with a picture, such as `![](symbol:letter)`, and say the idea after it.",
    example: .inEdition(
      "guidance/planning.easy.md",
      wrong: "We send you a letter.",
      right: "![](symbol:letter) We send you a letter."))

  static let easyShape = Explanation(
    "An Easy Read text has something that its page cannot show.",
    why: """
      Its page is a row of ideas, each a few words with one picture beside them. A table, a list in a list or a \
      picture inside of a sentence would break that row.
      """,
    cure: """
      Use headings that begin with `##`, paragraphs, and plain lists after a paragraph. Put a picture at the start of \
      its paragraph, and no words in its square brackets.
      """,
    example: .inEdition(
      "guidance/planning.easy.md",
      wrong: "We send you ![](symbol:letter) a letter.",
      right: "![](symbol:letter) We send you a letter."))

  static let easySymbol = Explanation(
    "There is no picture of this name.",
    why:
      "The pictures belong to the templates, so that they look alike and can be read in the dark and on paper.",
    cure: """
      Take one of these: calendar, choose, clock, help, home, letter, look, money, no, paper, people, person, phone, \
      pound, question, safe, talk, yes.
      """,
    example: .inEdition(
      "guidance/planning.easy.md",
      wrong: "![](symbol:telephone) Ring us.",
      right: "![](symbol:phone) Ring us."))

  static let easyWord = Explanation(
    "A hard word of an Easy Read text is not explained.",
    why: """
      A word of the glossary, or a word of three syllables that is not among the common ones, stops a reader. They \
      cannot look it up. So the sentence after it says what it means.
      """,
    cure: """
      Use an easier word. Or explain it where it is first used: “A budget is money for support.” A long word that your \
      readers know can be listed under `words` of `easy_read` in `guide.yml`.
      """,
    example: .inEdition(
      "guidance/planning.easy.md",
      wrong: "![](symbol:person) You can have an advocate.",
      right:
        "![](symbol:person) You can have an **advocate**. An advocate is a person who helps you to speak up.")
  )
}
