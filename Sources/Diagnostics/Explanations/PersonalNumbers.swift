// Numbers, dates and addresses that belong to one person.

extension Explanation {
  static let personalNHS = Explanation(
    "A text holds a number that is an NHS number.",
    why: "It belongs to one person for life and opens the way to health records.",
    cure: "Take it out. No entry in `guide.yml` can allow it.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "The nurse wrote to us about 943 476 5919.",
      right: "The nurse wrote to us."))

  static let personalNI = Explanation(
    "A text holds a National Insurance number.",
    why: "It belongs to one person for life and can be used to take on a false name.",
    cure: "Take it out. No entry in `guide.yml` can allow it. The official example, QQ123456C, may stand.",
    example: .inEdition(
      "guidance/paying-a-worker.md",
      wrong: "Write your number on the form, for example AB 12 34 56 C.",
      right: "Write your number on the form, for example QQ 12 34 56 C."))

  static let personalNILike = Explanation(
    "A text holds what looks like a National Insurance number without its last letter.",
    why: "People often leave the last letter out, and the rest still says who is meant.",
    cure: "Take it out, or allow it under `personal_data` in `guide.yml` if it is something else.",
    example: .inEdition(
      "guidance/paying-a-worker.md",
      wrong: "Quote AB 12 34 56 when you write.",
      right: "Quote the number on your letter when you write."))

  static let personalUPN = Explanation(
    "A text holds a unique pupil number.",
    why: "It belongs to one child, and every school can look the child up by it.",
    cure: "Take it out. No entry in `guide.yml` can allow it.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "The school knows the pupil as B801200005001.",
      right: "The school knows the pupil."))

  static let personalBirth = Explanation(
    "A text holds a date of birth.",
    why: "With a date of birth and a place, anyone can find the person.",
    cure: "Take it out, or say the age in broad steps. No entry in `guide.yml` can allow it.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "She was born on 12 March 2015.",
      right: "She is at primary school."))

  static let personalDate = Explanation(
    "An example holds a full date.",
    why: "A neighbour who remembers the day knows whose story it is.",
    cure: "Say the season, or how long something took.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "She came home from hospital on 3 May 2025.",
      right: "She came home from hospital in the spring."))

  static let personalCase = Explanation(
    "A text holds the reference of a case.",
    why: "Staff of many bodies can open the person’s file with it.",
    cure: "Take it out. No entry in `guide.yml` can allow it.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "The plan was agreed (case no. 204417).",
      right: "The plan was agreed."))

  static let personalPhone = Explanation(
    "A text holds a telephone number that is not one of the contacts.",
    why: "It may be a private person’s number, and everyone who reads the guide could ring it.",
    cure: """
      Take it out, or add the office to `contacts` in `guide.yml`. Lines that begin with 03, 0800 or 0808 may \
      stand anywhere.
      """,
    example: .inScheme(
      "guidance/short-breaks.md",
      wrong: "Ring the club on 01226 555123.",
      right: "Ring the Guide Team, who will put you through to the club."))

  static let personalEmail = Explanation(
    "A text holds an e-mail address or an account name that is not one of the contacts.",
    why: "It may be a private person’s, and a published address draws unwanted mail.",
    cure: "Take it out, or add the office to `contacts` in `guide.yml`. Addresses of the council may stand.",
    example: .inScheme(
      "guidance/short-breaks.md",
      wrong: "Write to jo.bloggs@mail.example for a place.",
      right: "Write to the Guide Team for a place."))

  static let personalPostcode = Explanation(
    "A text holds a postcode.",
    why: "Most postcodes stand for about fifteen homes. With a need beside it, that is one family.",
    cure: """
      Take it out. For a public office, put it into `post` of a contact, or allow it under `personal_data` in \
      `guide.yml` with the reason.
      """,
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "They moved to S70 1AB last year.",
      right: "They moved last year."))

  static let personalPostcodeLike = Explanation(
    "A text holds what looks like a postcode or the first half of one.",
    why: "The first half alone narrows a story down to a few streets in the country and a suburb in town.",
    cure: "Take it out, or allow it under `personal_data` in `guide.yml` if it is something else.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "Few workers can get to S70 in the evening.",
      right: "Few workers can get to their part of town in the evening."))
}
