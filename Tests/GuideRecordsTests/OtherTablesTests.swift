import GuideDisclosure
import GuideModel
import GuideRecords
import Testing

/// Tables of other levels, groups or lines than those published before.
@Suite struct OtherTablesTests {
  private func records(_ day: String, _ people: [(level: String, group: String, count: Int)]) -> MadeUpRecords
  {
    var records = MadeUpRecords(day: day)
    for (level, group, count) in people {
      records.add(level, (0..<count).map { String(1_500 + 25 * $0) }, group: group)
    }
    return records
  }

  @Test func changedAmountsDoNotPayForATableWithoutItsTotal() throws {
    let total = try MadeUpRecords.series(total: true)
    let first = records("2026-03-02", [("F", "autism", 30), ("G", "autism", 10)])
    let entry = try first.entry(first.outcome(series: total).get().table)
    var second = records("2026-07-02", [("G", "autism", 9)])
    second.add("F", (0..<30).map { String(1_600 + 25 * $0) })
    let outcome = try second.outcome(history: [entry], basis: [first]).get()
    #expect(outcome.table.countDates.first?.iso == "2026-03-02", "one person left, and G would show it")
  }

  @Test func levelThatIsSplitDoesNotShowItsParts() throws {
    let first = records("2026-03-02", [("F", "autism", 40), ("G", "autism", 11)])
    let entry = try first.entry(first.outcome().get().table)
    var second = records("2026-07-02", [("F", "autism", 40), ("G", "autism", 10), ("H", "autism", 1)])
    second.table.insert(("H", .budget, 4_500), at: 3)
    #expect(
      try second.outcome(history: [entry], basis: [first]).get()
        == .withdrawn(ObservedTable(figures: [], shares: [])), "H would be 1: J-L = 11, then J = 10")
    var third = records("2026-07-02", [("F", "autism", 60), ("G", "autism", 25), ("H", "autism", 12)])
    third.table = second.table
    guard case .renewed(let table) = try third.outcome(history: [entry], basis: [first]).get() else {
      Issue.record("many more people: a new series begins")
      return
    }
    #expect(table.lines.contains { $0.hasPrefix("H,all,10,14,") })
  }

  @Test func newlyNamedLevelsAreNoNewPeople() throws {
    let first = records("2026-03-02", [("F", "autism", 40), ("G", "autism", 11)])
    let entry = try first.entry(first.outcome().get().table)
    var second = records("2026-07-02", [("F2", "autism", 40), ("G2", "autism", 10)])
    second.table[1].name = "F2"
    second.table[2].name = "G2"
    #expect(
      try second.outcome(history: [entry], basis: [first]).get()
        == .withdrawn(ObservedTable(figures: [], shares: [])))
  }

  @Test func peoplePutInAnotherGroupDoNotPayForNewNumbersAtLevels() throws {
    let design = try MadeUpRecords.series(.groups)
    let first = records(
      "2026-03-02", [("F", "autism", 40), ("F", "deaf", 30), ("G", "autism", 10)])
    let entry = try first.entry(first.outcome(series: design).get().table)
    let second = records(
      "2026-07-02", [("F", "autism", 28), ("F", "deaf", 42), ("G", "autism", 9)])
    let outcome = try second.outcome(series: design, history: [entry], basis: [first]).get()
    #expect(outcome.table.countDates.first?.iso == "2026-03-02", "one person left, at G")
  }

  @Test func groupsOfASeriesStayTheSame() throws {
    let first = records("2026-03-02", [("F", "autism", 40), ("F", "deaf", 30), ("G", "autism", 20)])
    let entry = try first.entry(first.outcome(series: MadeUpRecords.series(.groups)).get().table)
    let second = records("2026-07-02", [("F", "autism", 60), ("F", "deaf", 30), ("G", "autism", 20)])
    let day = try #require(CalendarDate(iso: "2026-03-02"))
    #expect(
      try second.outcome(series: MadeUpRecords.series(.groupsByLevel), history: [entry], basis: [first])
        == .failure(.finerThanPublished(day)))
    guard
      case .renewed = try second.outcome(
        series: MadeUpRecords.series(.levels), history: [entry], basis: [first]
      ).get()
    else {
      Issue.record("the group table may be left out")
      return
    }
  }

  @Test func totalThatWasShownForADayIsNotForgottenWhenItIsLeftOut() throws {
    let total = try MadeUpRecords.series(total: true)
    var first = records("2026-03-02", [("F", "autism", 41), ("G", "autism", 9)])
    first.table = Array(MadeUpRecords.usualLevels[1...2])
    let entry = try first.entry(first.outcome(series: total).get().table)
    var repeated = first
    repeated.day = "2026-04-02"
    let outcome = try repeated.outcome(history: [entry], basis: [first]).get()
    guard case .repeated(let carried) = outcome else {
      Issue.record("leaving the total out tells nothing new: \(outcome)")
      return
    }
    let second = try repeated.entry(carried)
    var later = records("2026-07-02", [("F", "autism", 29), ("G", "autism", 9)])
    later.table = first.table
    #expect(
      try later.outcome(history: [entry, second], basis: [first]).get().table.countDates.first?.iso
        == "2026-03-02", "with the total of March, G would be exactly 9")
  }

  private static let bands: [(String, LevelKind, Int64)] = [
    ("Band 1", .budget, 1_000), ("Band 2", .budget, 2_000), ("Band 3", .budget, 3_000),
    ("Band 4", .budget, 4_000),
  ]

  @Test func namesThatMoveOnToOtherLevelsAreNotTakenForTheSamePeople() throws {
    var first = MadeUpRecords()
    first.table = Self.bands
    for (band, people) in zip(Self.bands, [22, 45, 10, 33]) {
      first.add(band.0, (0..<people).map { String(900 + 10 * $0) })
    }
    let entry = try first.entry(first.outcome().get().table)
    var second = MadeUpRecords(day: "2026-07-02")
    second.table =
      [("Band 1", .budget, 500)]
      + Self.bands.enumerated().map { ("Band \($0.offset + 2)", $0.element.1, $0.element.2) }
    for (band, people) in zip(second.table, [0, 22, 45, 9, 33]) {
      second.add(band.name, (0..<people).map { String(900 + 10 * $0) })
    }
    #expect(
      try second.outcome(history: [entry], basis: [first]).get()
        == .withdrawn(ObservedTable(figures: [], shares: [])), "one person left, at the level that was Band 3"
    )
  }

  @Test(arguments: [["autism", "deaf", "new"], ["deaf", "autism"]])
  func groupsInAnotherOrderOrNumberBesideOtherLevelsGiveNobodyAway(_ groups: [String]) throws {
    let design = try MadeUpRecords.series(.groups)
    let first = records("2026-03-02", [("F", "deaf", 40), ("G", "deaf", 40), ("G", "autism", 10)])
    let entry = try first.entry(first.outcome(series: design).get().table)
    var second = MadeUpRecords(day: "2026-07-02")
    second.groups = groups
    second.table[2].name = "H"
    for (level, group, count) in [("F", "deaf", 52), ("H", "deaf", 28), ("H", "autism", 9)] {
      second.add(level, (0..<count).map { String(1_500 + 25 * $0) }, group: group)
    }
    let result = try second.outcome(series: design, history: [entry], basis: [first])
    let day = try #require(CalendarDate(iso: "2026-03-02"))
    switch result {
    case .failure(let refusal): #expect(refusal == .finerThanPublished(day))
    case .success(let outcome): #expect(outcome == .withdrawn(ObservedTable(figures: [], shares: [])))
    }
  }

  @Test func whatTheLevelsTellOverTimeIsUsedForTheGroups() throws {
    let design = try MadeUpRecords.series(.groupsByLevel)
    let first = records(
      "2026-03-02", [("F", "autism", 41), ("F", "deaf", 9), ("G", "autism", 20), ("G", "deaf", 20)])
    let entry = try first.entry(first.outcome(series: design).get().table)
    let second = records(
      "2026-07-02", [("F", "autism", 29), ("F", "deaf", 9), ("G", "autism", 20), ("G", "deaf", 20)])
    #expect(
      try second.outcome(series: design, history: [entry], basis: [first]).get().table.countDates.first?.iso
        == "2026-03-02", "F, deaf would be exactly 9")
  }

  @Test func swingBackIsSeenWhereTheRecordsOfBothYearsAreGiven() throws {
    let total = try MadeUpRecords.series(total: true)
    let first = records("2026-03-02", [("F", "autism", 30), ("G", "autism", 10)])
    let one = try first.entry(first.outcome(series: total).get().table)
    let second = records("2026-07-02", [("F", "autism", 42), ("G", "autism", 10)])
    let two = try second.entry(second.outcome(series: total, history: [one], basis: [first]).get().table)
    try #require(two.table.countDates.first?.iso == "2026-07-02")
    let third = records("2026-11-02", [("F", "autism", 30), ("G", "autism", 9)])
    let outcome = try third.outcome(series: total, history: [one, two], basis: [first, second]).get()
    #expect(outcome.table.countDates.first?.iso == "2026-07-02", "one person differs from March, at G")
  }

  @Test func levelsShownTogetherAreLookedAtOverTime() throws {
    let span = LevelSpan(first: try #require(LevelID("H")), last: try #require(LevelID("I")))
    let series = try MadeUpRecords.series(together: span)
    func day(_ day: String, _ people: [(String, Int)]) -> MadeUpRecords {
      var records = MadeUpRecords(day: day)
      records.table = [
        ("F", .budget, 2_000), ("G", .budget, 3_000), ("H", .budget, 4_500), ("I", .budget, 6_000),
      ]
      for (level, count) in people { records.add(level, (0..<count).map { String(1_500 + 25 * $0) }) }
      return records
    }
    let first = day("2026-03-02", [("F", 50), ("G", 39), ("H", 5), ("I", 5)])
    let entry = try first.entry(first.outcome(series: series).get().table)
    let second = day("2026-07-02", [("F", 39), ("G", 50), ("H", 5), ("I", 4)])
    #expect(
      try second.outcome(series: series, history: [entry], basis: [first]).get().table.countDates.first?.iso
        == "2026-03-02", "H and I would be exactly 9 together")
  }

  @Test func levelWithoutMoneyDoesNotHideWhatASpendTells() throws {
    var records = MadeUpRecords()
    records.table = [("E", .eligibility, 0), ("F", .budget, 1_000), ("H", .budget, 10_000)]
    records.add("E", [String](repeating: "0", count: 60), indicative: "0")
    records.add("F", [String](repeating: "1000", count: 22))
    records.add("H", [String](repeating: "10000", count: 9))
    let spend = Pounds(pence: 11_200_000)
    let fact = OutsideFact(
      what: "The budget book", scheme: try #require(SchemeID("short-breaks")),
      asAt: try #require(CalendarDate(iso: records.day)), figure: .spend(spend...spend, variesPercent: 0))
    #expect(try records.outcome(policy: DisclosurePolicy(facts: [fact])) == .failure(.audit(.unsafe)))
  }
}
