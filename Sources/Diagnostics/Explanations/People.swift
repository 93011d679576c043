// Figures about people: the policy, what is published, and the ledger.

extension Explanation {
  static let disclosureContradiction = Explanation(
    "The published figures cannot all be true at once.",
    why: """
      A reader who compares them sees that one is wrong. If the program cannot make them fit, it cannot know \
      what they give away either.
      """,
    cure: """
      Look at the facts under `disclosure:` in `guide.yml` first: a wrong date or amount there is the usual \
      cause. Then put back the ledger as it was last published.
      """)

  static let disclosurePolicy = Explanation(
    "The rules on figures about people do not fit the guide.",
    why: """
      The rules decide which tables are shown. They are chosen once for a scheme and apply to every later \
      edition, so a slip would stay for years.
      """,
    cure: "Name schemes and levels as their own files do, and give each scheme one series.",
    example: .inContent(
      "guide.yml",
      wrong: """
        disclosure:
          series:
            - scheme: disabled-children
              design: groups-by-class
              classes: [A to B, C to E]
              total: true
              shares: true
        """,
      right: """
        disclosure:
          series:
            - scheme: disabled-children
              design: groups-by-class
              classes: [A to B, C to E, F to G, H to Exceptional]
              total: true
              shares: true
        """))

  static let disclosureUnsafe = Explanation(
    "A reader could work out a number that must stay hidden.",
    why: """
      Figures can be put together: a total, a price, an older edition, an answer to a request. Where few people \
      are behind a number, that would show one family’s support.
      """,
    cure: """
      Do not edit figures by hand. Choose a coarser design for the scheme under `disclosure:`, for example \
      without the total or with broader classes, and run `aggregate` again. Take out facts that are not known \
      to anybody outside.
      """)

  static let ledgerOrder = Explanation(
    "The ledger was changed, or does not follow the rule of renewal.",
    why: """
      The ledger remembers every figure that was ever published, for old pages live on in archives. With a gap \
      in it, a new figure could give an old one away. It remembers each seal of an edition too.
      """,
    cure: """
      Put back `ledger.json` as it was when the guide was last published. Only `aggregate` and `edition seal` may \
      add to it.
      """)

  static let observedLedger = Explanation(
    "The current range is not the one that the ledger holds.",
    why: """
      Both are written together, after every check. A difference means that somebody changed one of them, so \
      nobody has checked what would be published.
      """,
    cure: "Put both files back, or run `aggregate` again. Never edit them by hand.")

  static let observedOld = Explanation(
    "The figures are so old that they should be taken away.",
    why: "Readers take them for the current range. After three years they no longer are.",
    cure: """
      Run `aggregate` again. When too few people’s budgets have changed, it takes the figures away and the pages \
      say why.
      """)

  static let observedRow = Explanation(
    "A line of figures about people is not one that may be published.",
    why: """
      Numbers of people are shown in fixed bands only, and amounts only as the middle half of at least 20 people. \
      Anything else could point to a person.
      """,
    cure: "Let `aggregate` write the file; never edit it by hand.",
    example: .inScheme(
      "observed.csv",
      wrong: """
        level,group,people_min,people_max,low,high,symbol,as_at,amounts_as_at,share
        K,all,2,2,11500,12500,,2026-03-02,,
        """,
      right: """
        level,group,people_min,people_max,low,high,symbol,as_at,amounts_as_at,share
        K,all,0,9,,,c,2026-03-02,,
        """))
}
