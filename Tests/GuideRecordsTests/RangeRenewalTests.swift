import GuideModel
import GuideRecords
import Testing

/// When the range of a level is renewed: only against the records behind the last range that was published for it.
@Suite struct RangeRenewalTests {
  /// Forty people at F; at G as many as are asked for, with amounts that lie 30 pounds apart.
  private func records(_ day: String, peopleAtG: Int, from first: Int = 0, atF: Int = 40) -> MadeUpRecords {
    var records = MadeUpRecords(day: day)
    records.add("F", (0..<atF).map { String(1_500 + 25 * $0) })
    records.add("G", (0..<peopleAtG).map { String(2_400 + 30 * (first + $0)) })
    return records
  }

  private func rangeAtG(_ outcome: NextFigures.Outcome) throws -> ObservedFigure? {
    outcome.table.figure(.level(try #require(LevelID("G"))))
  }

  @Test func rangeThatComesBackIsComparedWithTheLastOneShown() throws {
    let march = records("2026-03-02", peopleAtG: 20)
    let first = try march.entry(march.outcome().get().table)
    let july = records("2026-07-02", peopleAtG: 19, atF: 52)
    let second = try july.entry(july.outcome(history: [first], basis: [march]).get().table)
    try #require(rangeAtG(.renewed(second.table))?.amounts == .hidden)
    let november = records("2026-11-02", peopleAtG: 20, from: 1, atF: 64)
    let outcome = try november.outcome(history: [first, second], basis: [march, july]).get()
    #expect(try rangeAtG(outcome)?.people.value != nil, "the numbers are new")
    #expect(try rangeAtG(outcome)?.amounts == .hidden, "one record differs from the range of March")

    let others = records("2026-11-02", peopleAtG: 20, from: 12, atF: 64)
    let renewed = try others.outcome(history: [first, second], basis: [march, july]).get()
    #expect(try rangeAtG(renewed)?.amountsDate.iso == "2026-11-02")
    let unknown = try others.outcome(history: [first, second], basis: [july]).get()
    #expect(try rangeAtG(unknown)?.amounts == .hidden, "without the records of March nobody knows")
  }

  @Test func rangeOfThreeYearsAgoIsTakenAwayByItself() throws {
    let early = records("2026-03-02", peopleAtG: 30)
    let first = try early.entry(early.outcome().get().table)
    for (day, isShown) in [("2029-03-01", true), ("2029-03-02", false)] {
      let late = records(day, peopleAtG: 30, atF: 60)
      let outcome = try late.outcome(history: [first], basis: [early]).get()
      #expect(try rangeAtG(outcome)?.people.value != nil)
      #expect(try (rangeAtG(outcome)?.amounts.value != nil) == isShown, "\(day)")
    }
  }

  @Test func recordsOfTheSameNumbersButOtherAmountsAreNotTheBasis() throws {
    let march = records("2026-03-02", peopleAtG: 30)
    let first = try march.entry(march.outcome().get().table)
    let other = records("2026-03-02", peopleAtG: 30, from: 40)
    let day = try #require(CalendarDate(iso: "2026-03-02"))
    #expect(
      try records("2026-07-02", peopleAtG: 45).outcome(history: [first], basis: [other])
        == .failure(.basisDiffers(day)))
  }

  @Test func basisIsReadWithTheBudgetsOfItsOwnEdition() throws {
    let march = records("2026-03-02", peopleAtG: 30)
    let first = try march.entry(march.outcome().get().table)
    var july = records("2026-07-02", peopleAtG: 45)
    july.table[2].pounds = 5_500
    guard case .renewed = try july.outcome(history: [first], basis: [march]).get() else {
      Issue.record("a new budget, and so another grid, must not hide that these are the records of March")
      return
    }
  }

  @Test(arguments: [1, 5, 10])
  func riseThatNotEverybodyGotOrThatWasRoundedIsNoChange(step: Int) throws {
    let march = records("2026-03-02", peopleAtG: 40)
    let first = try march.entry(march.outcome().get().table)
    let rise = Uplift(
      scheme: try #require(SchemeID("short-breaks")), on: try #require(CalendarDate(iso: "2026-04-01")),
      basisPoints: 320)
    for share in [0, 20, 40] {
      var july = records("2026-07-02", peopleAtG: 0, atF: 60)
      july.add(
        "G",
        (0..<40).map { index in
          let amount = 2_400 + 30 * index
          guard index < share else { return String(amount) }
          return String((amount * 1_032 / 1_000 + step - 1) / step * step)
        })
      let outcome = try july.outcome(
        history: [first], basis: [march], policy: DisclosurePolicy(uplifts: [rise])
      ).get()
      #expect(try rangeAtG(outcome)?.amountsDate.iso == "2026-03-02", "\(share) of 40 people, by \(step)")
    }
  }

  @Test func hugeRisesDoNotOverflow() throws {
    let march = records("2026-03-02", peopleAtG: 40)
    let first = try march.entry(march.outcome().get().table)
    let rises = try (1...6).map { month in
      Uplift(
        scheme: try #require(SchemeID("short-breaks")),
        on: try #require(CalendarDate(iso: "2026-0\(month + 2)-03")), basisPoints: 1_000_000)
    }
    let outcome = try records("2026-12-02", peopleAtG: 40, from: 11, atF: 60).outcome(
      history: [first], basis: [march], policy: DisclosurePolicy(uplifts: rises)
    ).get()
    #expect(try rangeAtG(outcome)?.amountsDate.iso == "2026-12-02")
  }

  /// Forty people at G in March, and the same in July after rises; `rise` gives the new amount of each.
  private func afterRises(
    _ rises: [(on: String, basisPoints: Int)], budget: Int64 = 3_000, _ rise: (Int, Int) -> Int
  ) throws -> String? {
    let march = records("2026-03-02", peopleAtG: 40)
    let first = try march.entry(march.outcome().get().table)
    let uplifts = try rises.map { rise in
      Uplift(
        scheme: try #require(SchemeID("short-breaks")), on: try #require(CalendarDate(iso: rise.on)),
        basisPoints: rise.basisPoints)
    }
    var july = records("2026-07-02", peopleAtG: 0, atF: 60)
    july.table[2].pounds = budget
    july.add("G", (0..<40).map { String(rise($0, 2_400 + 30 * $0)) })
    let outcome = try july.outcome(
      history: [first], basis: [march], policy: DisclosurePolicy(uplifts: uplifts)
    ).get()
    return try rangeAtG(outcome)?.amountsDate.iso
  }

  @Test func risesThatNobodyNeedKnowMoreOfAreNoChange() throws {
    #expect(
      try afterRises([("2026-04-01", 500), ("2026-04-01", 300)]) { index, amount in
        index % 2 == 0 ? amount * 105 / 100 : amount * 103 / 100
      } == "2026-03-02", "two rates on one day")
    #expect(
      try afterRises([("2026-04-01", 320)]) { _, amount in (amount * 1_032 / 1_000 / 52 + 1) * 52 }
        == "2026-03-02", "whole pounds a week")
    #expect(
      try afterRises([("2026-03-02", 300)]) { _, amount in amount * 103 / 100 } == "2026-03-02",
      "a rise of the very day, not yet in the records")
    #expect(
      try afterRises([], budget: 3_090) { _, amount in amount * 103 / 100 } == "2026-03-02",
      "the rise of the level's own budget")
    #expect(
      try afterRises([("2026-04-01", 300)]) { index, amount in amount * 103 / 100 + 7 * index }
        == "2026-07-02", "amounts that did change are seen")
  }
}
