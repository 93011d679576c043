// What would let a reader recognise the person in a story, and the council's own lists.

extension Explanation {
  static let personalAge = Explanation(
    "An example gives an exact age.",
    why: "An age, a need and a place together are often enough to know the person.",
    cure: "Say the age in broad steps.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "He is a 7-year-old who loves trains.",
      right: "He is at primary school and loves trains."))

  static let personalAgeGreat = Explanation(
    "A text gives an age of 90 or more.",
    why: "So few people reach that age that it points at one of them.",
    cure: "Say that the person is over 85. Ages that belong to a rule, such as 90 and over, may stand.",
    example: .inEdition(
      "guidance/staying-at-home.md",
      wrong: "One woman, aged 93, chose to stay at home.",
      right: "One woman over 85 chose to stay at home."))

  static let personalName = Explanation(
    "An example holds what looks like a person’s name.",
    why: "Families were promised that nobody would be recognised.",
    cure: """
      Say who the person is to the family instead. If it is no name, allow it under `personal_data` in `guide.yml` \
      with the reason.
      """,
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "Mrs Brown takes her daughter Jamie to the pool.",
      right: "The mother takes her daughter to the pool."))

  static let personalPlace = Explanation(
    "An example names a place or a body.",
    why: "A school, a street or a village has few families with the same need.",
    cure: "Say what kind of place it is. If it may stand, allow it under `personal_data` in `guide.yml`.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "She goes to Northfield School and lives in Grimethorpe.",
      right: "She goes to a special school and lives in a village."))

  static let personalUnique = Explanation(
    "An example says that someone is one of a kind.",
    why: "Readers who know the area know at once who is meant.",
    cure: "Leave it out, or mix the story with others until it is no longer so.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "He is the only child at the club with a rare condition.",
      right: "He is a child with a health condition."))

  static let personalAmount = Explanation(
    "An example holds an amount that the guide does not make public.",
    why: "It is what one family got. Someone who knows a part of it could find out the rest.",
    cure: """
      Use the amounts of the levels, of the reference services, or of this example’s own budget and supports. \
      What the example is above or below its level may stand too.
      """,
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: """
        level: F
        budget: 2000
        outcomes:
          - The year before they had £1,873.40.
        """,
      right: """
        level: F
        budget: 2000
        outcomes:
          - The year before they had a little less.
        """))

  static let personalWord = Explanation(
    "A text holds a word from the council’s own list of words that must not appear.",
    why: "The council knows which words would lead readers to a person or a place.",
    cure: "Take the word out, or take it off the list under `personal_data` in `guide.yml`.",
    example: .inContent(
      "guide.yml",
      wrong: """
        notice: Written with the people of Orchard House.
        personal_data:
          words: [Orchard House]
        """,
      right: """
        notice: Written with people who live together.
        personal_data:
          words: [Orchard House]
        """))

  static let personalAllowStale = Explanation(
    "An entry allows a text that no longer stands in the guide.",
    why: "Left there, it would let the same words through later without anyone having thought about them.",
    cure: "Remove the entry under `personal_data` in `guide.yml`, or write its text exactly as it stands.",
    example: .inContent(
      "guide.yml",
      wrong: """
        personal_data:
          allow:
            - text: S70 1AB
              reason: The address of an office that we have left.
        """,
      right: """
        personal_data:
          allow: []
        """))
}
