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
}
