// Editions, schemes and what they name.

extension Explanation {
  static let editionName = Explanation(
    "A folder under `editions` has a name that is not a date.",
    why: """
      The name is the day on which the edition comes into force. People prove by it which rules held on \
      the day of their decision.
      """,
    cure: "Name the folder by that day, as year, month and day.",
    example: .bare(
      wrong: "content/editions/april-2026/edition.yml",
      right: "content/editions/2026-04-01/edition.yml"))

  static let editionWithdrawn = Explanation(
    "The state of an edition and its key `withdrawn` do not fit.",
    why: """
      A council may take back an edition, for example after a judgment. Readers must then see from which day, \
      and why. An edition that counts must not say so.
      """,
    cure: "Give both: the state `withdrawn`, and the key with `on` and `reason`. Else give neither.",
    example: .inEdition(
      "edition.yml",
      wrong: """
        state: withdrawn
        """,
      right: """
        state: withdrawn
        withdrawn:
          on: 2026-09-14
          reason: A court found that level D was set too low.
        """))

  static let editionNone = Explanation(
    "No edition has been decided yet.",
    why: """
      A draft or a consultation is not for everybody: somebody could take its figures for the rules. So such \
      an edition is shown only when it is asked for.
      """,
    cure: "Build with `--drafts` to look at it, or set `state: decided` when it is.",
    example: .inEdition("edition.yml", wrong: "state: draft", right: "state: decided"))

  static let addressReserved = Explanation(
    "A scheme or a level has a name that the site keeps for a page of its own.",
    why: """
      Every guide has pages such as `guidance`, `glossary` and `editions`, and every scheme has `groups`, \
      `examples` and `challenge`. A page with the same address would hide one of them.
      """,
    cure: "Choose another name, for example one with a word more.",
    example: .bare(
      wrong: "content/editions/2026-04-01/guidance/scheme.yml",
      right: "content/editions/2026-04-01/adult-guidance/scheme.yml"))

  static let addressTwice = Explanation(
    "Two sources would make pages, or parts of one page, with the same address.",
    why: """
      One would hide the other, and its readers would find the wrong text. The message names both sources.
      """,
    cure: "Rename one of the two. If an address is already in use by readers, rename the newer one.",
    example: .inEdition(
      "routes/children-act-complaint.yml",
      wrong: """
        steps:
          - id: stage-1
            title: Tell the team
          - id: stage-1
            title: Ask for an investigation
        """,
      right: """
        steps:
          - id: stage-1
            title: Tell the team
          - id: stage-2
            title: Ask for an investigation
        """))

  static let addressGone = Explanation(
    "A page, or a place on a page, that the edition before had is gone.",
    why: """
      Somebody has its address in a letter or a bookmark. They must not find nothing there, or something \
      else.
      """,
    cure: """
      For a page: list it under `moved` in `edition.yml` with the reason. Readers see it at the old address, \
      with a link to the page as it stood. For a heading: give the heading that says the same its old id, \
      such as `{#costs}`, or list the place.
      """,
    example: .inEdition(
      "edition.yml",
      wrong: """
        review_on: 2027-02-01
        """,
      right: """
        review_on: 2027-02-01
        moved:
          - from: /disabled-children/examples/a-garden/
            to: /disabled-children/examples/a-quiet-corner/
            why: Another budget pays for garden paths now.
        """))

  static let addressMoved = Explanation(
    "An entry under `moved` is about an address that has not gone, or leads nowhere.",
    why: "Readers would be told that a page is gone while it is there, or be sent to no page.",
    cure: """
      Write the addresses as they stand at the root. `from` is a page or place of the edition before, and `to` \
      one of this edition.
      """,
    example: .inEdition(
      "edition.yml",
      wrong: """
        moved:
          - from: /disabled-children/examples/a-gardn/
            why: Another budget pays for garden paths now.
        """,
      right: """
        moved:
          - from: /disabled-children/examples/a-garden/
            why: Another budget pays for garden paths now.
        """))

  static let contactClosed = Explanation(
    "A contact is named that is closed.",
    why: """
      Somebody who needs help would ring a number where nobody answers. An old edition may go on naming a contact that \
      has closed since: its pages then say so. An edition that comes into force later may not, nor may the \
      accessibility statement, nor `instead`, for they are about today.
      """,
    cure: """
      Name a contact that stays open. If the day under `closed` in `guide.yml` is wrong, correct it.
      """,
    example: .bare(
      wrong: """
        - id: parents-line
          closed: 2026-03-01
          instead: parents-line
        """,
      right: """
        - id: parents-line
          closed: 2026-03-01
          instead: family-advice
        """))

  static let contactUnknown = Explanation(
    "A contact is named that is not in the guide’s list of contacts.",
    why: "Readers would be told to turn to someone whose number they cannot find.",
    cure: "Correct the name, or add the contact to `contacts` in `guide.yml`.",
    example: .inScheme(
      "scheme.yml",
      wrong: """
        promises:
          reinstatement_contact: family-team
        """,
      right: """
        promises:
          reinstatement_contact: families-team
        """))

  static let glossaryTwice = Explanation(
    "The glossary explains the same word twice.",
    why: "Each word on a page leads to one meaning. With two, readers would see whichever came first.",
    cure: "Keep one meaning. Look under `also` too: another form of a word counts as the word.",
    example: .inEdition(
      "glossary.yml",
      wrong: """
        personal budget:
          meaning: The money that the council sets aside for your support.
          also: [budget]
        budget: An amount of money for a year.
        """,
      right: """
        personal budget:
          meaning: The money that the council sets aside for your support.
        budget: An amount of money for a year.
        """))

  static let groupTwice = Explanation(
    "A scheme lists the same group twice.",
    why: "Each group has one page. The program cannot know which of two names belongs on it.",
    cure: "Remove one of the entries, or give it an `id` of its own.",
    example: .inScheme(
      "scheme.yml",
      wrong: """
        groups:
          - id: autism
            name: Autistic children
          - id: autism
            name: Autism
        """,
      right: """
        groups:
          - id: autism
            name: Autistic children
        """))

  static let groupUnknown = Explanation(
    "A group is named that the scheme does not list.",
    why: "The example or page would be on no list, so the people it is for would not find it.",
    cure: "Correct the name, or add the group to `groups` in `scheme.yml`.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "groups: [autistic]",
      right: "groups: [autism]"))

  static let routeMismatch = Explanation(
    "A challenge route is of another nation or for other people than its scheme, or names help that is for others.",
    why: """
      Time limits and duties differ between nations, and between children and adults. The wrong route \
      could lose a family their case.
      """,
    cure: """
      Name a route for this nation, and for this audience or for everyone. A scheme for everyone needs routes for \
      children and for adults. The contacts of a step must help the people that the route is for.
      """,
    example: .inScheme(
      "scheme.yml",
      wrong: """
        nation: wales
        audience: children
        routes:
          - children-act-complaint-england
        """,
      right: """
        nation: wales
        audience: children
        routes:
          - children-act-complaint-wales
        """))

  static let routeUnknown = Explanation(
    "A challenge route is named that has no file.",
    why: "Readers would be promised a way to challenge a decision and find nothing.",
    cure: """
      Correct the name, or write the route in the folder `routes`. The name of its file is the name of the \
      route.
      """,
    example: .inScheme(
      "scheme.yml",
      wrong: """
        routes:
          - childrens-act-complaint
        """,
      right: """
        routes:
          - children-act-complaint
        """))

  static let sourceTwice = Explanation(
    "Two sources have the same `id`.",
    why: """
      A figure names its source by the `id`. With two, nobody could tell where the figure comes from.
      """,
    cure: "Give each source an `id` of its own, and correct the figures that use it.",
    example: .inScheme(
      "scheme.yml",
      wrong: """
        sources:
          - id: price-survey
            title: Survey of prices 2025
            author: Wrenshire Council
          - id: price-survey
            title: Survey of prices 2026
            author: Wrenshire Council
        """,
      right: """
        sources:
          - id: price-survey-2025
            title: Survey of prices 2025
            author: Wrenshire Council
          - id: price-survey-2026
            title: Survey of prices 2026
            author: Wrenshire Council
        """))

  static let sourceUnknown = Explanation(
    "A figure names a source that the scheme does not list.",
    why: "Every figure must be open to checking. A source that nobody can look up is no source.",
    cure: "Correct the name, or add the source to `sources` in `scheme.yml`.",
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,support,source
        F,budget,2000,A few hours each week,cabinet
        """,
      right: """
        level,kind,budget,support,source
        F,budget,2000,A few hours each week,cabinet-2026
        """))
}
