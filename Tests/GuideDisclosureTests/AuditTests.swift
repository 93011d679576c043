import GuideDisclosure
import GuideModel
import Testing

/// The vectors of the specification, as far as bands can express them.
@Suite struct AuditTests {
  private static let levels = PrintedTable.founding.map { ($0.0, $0.1) }

  @Test func foundingTableInBandsIsSafe() throws {
    #expect(try PrintedTable.audit([PrintedTable.counts(Self.levels)]) == [])
  }

  @Test func lineOfHighLevelsTogetherIsSafe() throws {
    let together = try PrintedTable.figure("H–Exceptional", 15)
    #expect(try PrintedTable.audit([PrintedTable.counts(Self.levels, more: [together])]) == [])
  }

  @Test func exactSpendBesideThePriceListIsUnsafe() throws {
    let spend = Pounds(pence: 29_850_000)
    let faults = try PrintedTable.audit(
      [PrintedTable.counts(Self.levels, prices: PrintedTable.prices(of: PrintedTable.founding))],
      facts: [.spend(spend...spend, variesPercent: 0)])
    #expect(faults == [.unsafe], "Exceptional is narrowed to at most 4 people")
  }

  @Test func spendInWideStepsIsSafe() throws {
    let faults = try PrintedTable.audit(
      [PrintedTable.counts(Self.levels, prices: PrintedTable.prices(of: PrintedTable.founding))],
      facts: [.spend(Pounds(pence: 27_500_000)...Pounds(pence: 42_500_000), variesPercent: 0)])
    #expect(faults == [])
  }

  @Test func totalThatLeavesAHiddenLevelAtMostFourIsUnsafe() throws {
    let counts = try PrintedTable.counts([("A", 20), ("B", 15), ("C", 3)])
    #expect(try PrintedTable.audit([counts]) == [.unsafe])
    let without = try PrintedTable.counts([("A", 20), ("B", 15), ("C", 3)], total: false)
    #expect(try PrintedTable.audit([without]) == [])
  }

  @Test func everyTeamAtEveryLevelIsUnsafeWhereASumGivesACellAway() throws {
    let teams = try [("n", 10), ("s", 10), ("w", 0)].map { try PrintedTable.figure("D", $0.1, group: $0.0) }
    #expect(try PrintedTable.audit([PrintedTable.counts([("D", 20)], more: teams)]) == [.unsafe])
  }

  @Test func broadClassesBesideTheLevelTableAreSafe() throws {
    let classes = ["A–B", "C–E", "F–G", "H–Exceptional"]
    let teams = [("n", [60, 50, 22, 8]), ("s", [20, 20, 18, 7])]
    let groups = try teams.flatMap { team, numbers in
      try zip(classes, numbers).map { try PrintedTable.figure($0, $1, group: team) }
    }
    #expect(try PrintedTable.audit([PrintedTable.counts(Self.levels, more: groups)]) == [])
  }

  @Test func smallNumberKnownFromOutsideStopsWhatItGivesAwayElsewhere() throws {
    let counts = try PrintedTable.counts([("A", 20), ("B", 9), ("C", 9)])
    #expect(try PrintedTable.audit([counts]) == [])
    let known = try OutsideFact.Figure.people(PrintedTable.scope("all"), nil, 38...38)
    let other = try OutsideFact.Figure.people(PrintedTable.scope("A"), nil, 24...24)
    #expect(
      try PrintedTable.audit([counts], facts: [known, other]) == [], "14 in two hidden levels: 5 to 9 each")
    let few = try OutsideFact.Figure.people(PrintedTable.scope("B"), nil, 8...9)
    #expect(try PrintedTable.audit([counts], facts: [known, other, few]) == [.unsafe], "so C has 5 or 6")
  }

  @Test func factsThatCannotBeTrueAreAContradiction() throws {
    let counts = try PrintedTable.counts([("A", 20), ("B", 9)])
    #expect(try PrintedTable.audit([counts], facts: [.people(.all, nil, 50...50)]) == [.contradiction])
    let spend = Pounds(pence: 100)
    let prices = try PrintedTable.prices(of: [("A", 0, 1_000), ("B", 0, 2_000)])
    let priced = try PrintedTable.counts([("A", 20), ("B", 9)], prices: prices)
    #expect(
      try PrintedTable.audit([priced], facts: [.spend(spend...spend, variesPercent: 0)])
        == [.contradiction])
  }

  @Test func factAboutPeopleOfNoFigureIsNotPassedOver() throws {
    let counts = try PrintedTable.counts([("A", 20), ("B", 9)])
    let fact = try OutsideFact.Figure.people(PrintedTable.scope("A"), GroupID("autism"), 3...3)
    let faults = try PrintedTable.audit([counts], facts: [fact])
    guard case .unusable = try #require(faults.first) else {
      Issue.record("a fact that cannot be used must be told of: \(faults)")
      return
    }
  }

  @Test func levelThatCrossesTheThresholdWithOneKnownChangeIsUnsafe() throws {
    let before = try PrintedTable.counts([("A", 20), ("B", 15), ("C", 10)], on: "2025-03-02")
    let after = try PrintedTable.counts([("A", 20), ("B", 15), ("C", 9)])
    #expect(PrintedTable.link(before, after, changes: 1) == .unsafe)
    #expect(PrintedTable.link(before, after, changes: 10) == nil)
    let since = try #require(CalendarDate(iso: "2025-03-02"))
    #expect(try PrintedTable.audit([before, after], facts: [.changes(since: since, atMost: 1)]) == [.unsafe])
    #expect(try PrintedTable.audit([before, after]) == [])
  }

  @Test func changeThatCannotBeSoSmallIsAContradiction() throws {
    let before = try PrintedTable.counts([("A", 20), ("B", 15)], on: "2025-03-02")
    let after = try PrintedTable.counts([("A", 30), ("B", 15)])
    #expect(PrintedTable.link(before, after, changes: 3) == .contradiction)
  }

  @Test func levelWithoutAPriceLeavesTheSpendOpen() throws {
    let prices = try PrintedTable.prices(of: [("A", 0, 1_000)])
    let counts = try PrintedTable.counts([("A", 20), ("B", 9)], prices: prices)
    let spend = Pounds(pence: 9_000_000)
    #expect(
      try PrintedTable.audit([counts], facts: [.spend(spend...spend, variesPercent: 0)]) == []
    )
    let low = Pounds(pence: 1_000_000)
    #expect(
      try PrintedTable.audit([counts], facts: [.spend(low...low, variesPercent: 0)])
        == [.contradiction], "20 people at £1,000 cost more")
  }

  /// Property A7: a reader who is one of the people hidden in a figure learns nothing about the others.
  @Test func oneOfTheHiddenPeopleLearnsNothingMore() throws {
    let counts = try PrintedTable.counts(Self.levels, more: [PrintedTable.figure("H–Exceptional", 15)])
    let hidden = counts.keys.filter { counts.bounds[$0]?.upperBound == 9 }
    try #require(hidden.count == 6)
    for key in hidden {
      #expect(try PrintedTable.audit([counts], facts: [.people(key.scope, key.group, 1...9)]) == [])
    }
  }

  /// Where “about half” is all that is shown, the others are 18 at most, so B and C have no more than 44 people.
  @Test func sharesThatGiveTheNumberAtAnotherLevelAwayAreUnsafe() throws {
    let people = [("B", 22), ("C", 22), ("D", 6)]
    let budgets = try PrintedTable.prices(of: people.map { ($0.0, $0.1, 1_000) })
    #expect(try PrintedTable.audit([PrintedTable.counts(people, prices: budgets)]) == [], "D has 2 to 9")
    let shares: [(ShareMeasure, PublicShare?)] = [
      (.finalFigure(.below), nil), (.finalFigure(.same), .aboutHalf), (.finalFigure(.above), nil),
    ]
    let told = try PrintedTable.counts(people, shares: shares, prices: budgets)
    #expect(try PrintedTable.audit([told]) == [.unsafe], "D has 6 to 9")
    let few: [(ShareMeasure, PublicShare?)] = [(.finalFigure(.same), .aboutATenth)]
    let impossible = try PrintedTable.counts(people, shares: few, prices: budgets)
    #expect(try PrintedTable.audit([impossible]) == [.contradiction], "a tenth of 48 people is not shown")
  }

  /// Found by the attack of `Tests/Disclosure`: the budget book leaves at most 4 of the smaller group at Exceptional.
  @Test func spendThatPlacesAFewPeopleOfAGroupIsUnsafe() throws {
    let people = [27, 34, 0, 31, 25, 0, 26, 5, 3, 1, 1, 1, 0]
    let levels = zip(Self.levels, people).map { ($0.0, $1) }
    let classes = ["A–B", "C–E", "F–G", "H–Exceptional"]
    let cells = [("one", [46, 41, 22, 10]), ("two", [15, 15, 4, 1])]
    var groups: [ObservedFigure] = []
    for (group, numbers) in cells {
      groups += try zip(classes, numbers).map { try PrintedTable.figure($0, $1, group: group) }
    }
    let figures = try PrintedTable.counts(
      levels, more: groups, prices: PrintedTable.prices(of: PrintedTable.founding))
    #expect(try PrintedTable.audit([figures]) == [])
    let spend = OutsideFact.Figure.spend(
      Pounds(pence: 22_000_000)...Pounds(pence: 23_000_000), variesPercent: 30)
    #expect(try PrintedTable.audit([figures], facts: [spend]) == [.unsafe])
  }
}
