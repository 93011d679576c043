// Levels, money and totals.

extension Explanation {
  static let expectedReason = Explanation(
    "Exact numbers of expected people are shown without a reason.",
    why: """
      Small exact numbers can point to real people. The council must be able to say why it is safe, for \
      example that they are planning figures.
      """,
    cure: "Give a `reason` beside `show: exact`, or show the numbers in bands.",
    example: .inContent(
      "guide.yml",
      wrong: """
        expected_people:
          show: exact
        """,
      right: """
        expected_people:
          show: exact
          reason: These are planning figures set before the year. They count no real people.
        """))

  static let fastTrack = Explanation(
    "The amount for quick agreement is above the level’s budget, or the level has no money.",
    why: """
      Families read it as the amount they can plan without delay. It cannot promise more than the level \
      starts from.
      """,
    cure: "Lower `fast_track_up_to`, or leave it empty.",
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,support,fast_track_up_to,source
        F,budget,2000,A few hours each week,2500,cabinet-2026
        """,
      right: """
        level,kind,budget,support,fast_track_up_to,source
        F,budget,2000,A few hours each week,1500,cabinet-2026
        """))

  static let levelBudget = Explanation(
    "A level lacks its budget, or an eligibility level has one.",
    why: """
      No figure is not the same as `0`. Readers of a level with money need its amount, and an eligibility \
      level is a band without money.
      """,
    cure: """
      Write the budget, or correct the level’s kind. If there is no money at a level of another kind, \
      write `0`.
      """,
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,support,source
        F,budget,,A few hours each week,cabinet-2026
        """,
      right: """
        level,kind,budget,support,source
        F,budget,2000,A few hours each week,cabinet-2026
        """))

  static let levelFalls = Explanation(
    "A level’s budget is lower than the budget of the level before it.",
    why: """
      Levels go from less support to more. A fall is nearly always a slip of the keys, and it would give \
      someone with greater needs less money.
      """,
    cure: """
      Check both figures and their periods. Budgets are compared by the year: 40 a week is 2080 a year.
      """,
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,period,support,source
        F,budget,2000,year,A few hours each week,cabinet-2026
        G,budget,30,week,A day each week,cabinet-2026
        """,
      right: """
        level,kind,budget,period,support,source
        F,budget,2000,year,A few hours each week,cabinet-2026
        G,budget,60,week,A day each week,cabinet-2026
        """))

  static let levelName = Explanation(
    "A level has a name that cannot become an address.",
    why: """
      People link to their level and print its address. Other signs get lost or changed on the way.
      """,
    cure: "Use letters, digits, and single spaces or hyphens, as in `Band 3`.",
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,support,source
        F/G,budget,2000,A few hours each week,cabinet-2026
        """,
      right: """
        level,kind,budget,support,source
        F-G,budget,2000,A few hours each week,cabinet-2026
        """))

  static let levelTwice = Explanation(
    "Two levels have the same name, or names that give one address.",
    why: """
      A person is told one level and must find one amount. `Band 3` and `band-3` have the same address.
      """,
    cure: "Give one of them another name, or remove the row that is there by mistake.",
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,support,source
        F,budget,2000,A few hours each week,cabinet-2026
        F,budget,3500,A day each week,cabinet-2026
        """,
      right: """
        level,kind,budget,support,source
        F,budget,2000,A few hours each week,cabinet-2026
        G,budget,3500,A day each week,cabinet-2026
        """))

  static let levelUnknown = Explanation(
    "A level is named that is not in the scheme’s table of levels.",
    why: """
      An example or a price for a level that does not exist would mislead, and would be on no page.
      """,
    cure: "Correct the name, or add the level to `levels.csv`.",
    example: .inScheme(
      "examples/saturday-friend.md",
      wrong: "level: FF",
      right: "level: F"))

  static let pointsGap = Explanation(
    "Some number of points leads to no level, or a level has no points although others have.",
    why: "A person with exactly that number would have no place in the table.",
    cure: "Let each level begin one point above the end of the level before.",
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,points_from,points_to,support,source
        Band 1,budget,1500,0,9,A few hours,cabinet-2026
        Band 2,budget,3000,11,20,A day,cabinet-2026
        """,
      right: """
        level,kind,budget,points_from,points_to,support,source
        Band 1,budget,1500,0,9,A few hours,cabinet-2026
        Band 2,budget,3000,10,20,A day,cabinet-2026
        """))

  static let pointsOverlap = Explanation(
    "Some number of points leads to two levels, or a level’s points end before they begin.",
    why: "Two people with the same points could be told different amounts.",
    cure: """
      Let each level begin one point above the end of the level before. Only the last level may have no \
      end.
      """,
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,points_from,points_to,support,source
        Band 1,budget,1500,0,10,A few hours,cabinet-2026
        Band 2,budget,3000,10,20,A day,cabinet-2026
        """,
      right: """
        level,kind,budget,points_from,points_to,support,source
        Band 1,budget,1500,0,9,A few hours,cabinet-2026
        Band 2,budget,3000,10,20,A day,cabinet-2026
        """))

  static let servicePriceOld = Explanation(
    "A price is older than the edition that uses it.",
    why: """
      Prices rise. A family who finds that the budget no longer buys the service has been told something \
      untrue.
      """,
    cure: """
      Ask for the price of today, and write it with its date. If the old price still holds, confirm it and \
      write the day.
      """,
    example: .inScheme(
      "reference-services.csv",
      wrong: """
        level,service,unit,units,unit_price,price_date,source
        F,Support worker,hour,100,17.50,2024-04-01,price-survey-2026
        """,
      right: """
        level,service,unit,units,unit_price,price_date,source
        F,Support worker,hour,100,18.20,2026-04-01,price-survey-2026
        """))

  static let serviceTooDear = Explanation(
    "What a level must be able to buy costs more than the level’s budget.",
    why: """
      The reference service shows that the budget is enough for real support. If it costs more, the budget \
      is too low.
      """,
    cure: """
      Check units and prices. If they are right, the budget must rise, or the service is not the right one \
      for the level.
      """,
    example: .inScheme(
      "reference-services.csv",
      wrong: """
        level,service,unit,units,unit_price,price_date,source
        F,Support worker,hour,200,18.20,2026-04-01,price-survey-2026
        """,
      right: """
        level,service,unit,units,unit_price,price_date,source
        F,Support worker,hour,100,18.20,2026-04-01,price-survey-2026
        """))

  static let totalsPlace = Explanation(
    "The row `Totals` is not the last row, stands twice, or fills a cell that has no total.",
    why: """
      A level below the totals would look as if it were not counted. Only people and spend can be added \
      up.
      """,
    cure: """
      Move the row to the end of the table, and keep only one. Fill in `expected_people` and `total_spend` \
      alone.
      """,
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,expected_people,total_spend,support,source
        Totals,,,30,60000,,
        F,budget,2000,30,60000,A few hours each week,cabinet-2026
        """,
      right: """
        level,kind,budget,expected_people,total_spend,support,source
        F,budget,2000,30,60000,A few hours each week,cabinet-2026
        Totals,,,30,60000,,
        """))

  static let totalsProduct = Explanation(
    "A total is not the number of people times the budget.",
    why: """
      Councillors and the public check such sums. One that is wrong puts every other figure in doubt.
      """,
    cure: """
      Work out people × budget for the level’s period again. Correct whichever of the three is wrong. You \
      may also leave `total_spend` out.
      """,
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,expected_people,total_spend,support,source
        F,budget,2000,30,61000,A few hours each week,cabinet-2026
        """,
      right: """
        level,kind,budget,expected_people,total_spend,support,source
        F,budget,2000,30,60000,A few hours each week,cabinet-2026
        """))

  static let totalsSum = Explanation(
    "A figure in the row `Totals` is not the sum of its column.",
    why: "A total that is off by one shows that some row was changed and another was not.",
    cure: "Add up the column again. Correct the total, or the row that changed.",
    example: .inScheme(
      "levels.csv",
      wrong: """
        level,kind,budget,expected_people,total_spend,support,source
        F,budget,2000,30,60000,A few hours each week,cabinet-2026
        G,budget,3500,10,35000,A day each week,cabinet-2026
        Totals,,,40,96000,,
        """,
      right: """
        level,kind,budget,expected_people,total_spend,support,source
        F,budget,2000,30,60000,A few hours each week,cabinet-2026
        G,budget,3500,10,35000,A day each week,cabinet-2026
        Totals,,,40,95000,,
        """))
}
