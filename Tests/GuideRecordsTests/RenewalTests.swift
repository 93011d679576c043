import GuideModel
import GuideRecords
import Testing

/// When figures are renewed, repeated or taken away.
@Suite struct RenewalTests {
  private func march() -> MadeUpRecords {
    var records = MadeUpRecords()
    records.add("F", (0..<30).map { String(1_700 + 20 * $0) })
    records.add("G", (0..<30).map { String(2_600 + 30 * $0) })
    records.add("Exceptional", ["40000", "41000"])
    return records
  }

  /// The same people later, of whom some at G have gone.
  private func july(without leavers: Int, day: String = "2026-07-02") -> MadeUpRecords {
    var records = march()
    records.day = day
    records.lines.removeAll { line in (0..<leavers).contains { line.contains(",\(2_600 + 30 * $0),") } }
    return records
  }

  private func next(
    _ later: MadeUpRecords, after first: MadeUpRecords, policy: DisclosurePolicy = DisclosurePolicy()
  ) throws -> NextFigures.Outcome {
    let entry = try first.entry(first.outcome(policy: policy).get().table)
    return try later.outcome(history: [entry], basis: [first], policy: policy).get()
  }

  @Test func nineChangesLookLikeNone() throws {
    let none = try next(july(without: 0), after: march())
    #expect(try next(july(without: 9), after: march()) == none)
    #expect(try none == .repeated(march().outcome().get().table))
  }

  @Test func tenChangesRenewTheWholeTable() throws {
    let outcome = try next(july(without: 10), after: march())
    guard case .renewed(let table) = outcome else {
      Issue.record("ten people left: \(outcome)")
      return
    }
    #expect(Set(table.figures.map(\.asAt.iso)) == ["2026-07-02"])
    #expect(table.lines.contains { $0.hasPrefix("G,all,20,24,") })
  }

  @Test func rangeOfALevelIsRenewedOnlyWhenTenRecordsBehindItChanged() throws {
    guard case .renewed(let table) = try next(july(without: 10), after: march()) else {
      Issue.record("the counts must be renewed")
      return
    }
    let range = { (name: String) in table.lines.first { $0.hasPrefix("\(name),all,") } }
    #expect(
      range("F")?.hasSuffix(",2026-07-02,2026-03-02,") == true,
      "nothing changed at F, so its range keeps its day")
    #expect(range("G")?.hasSuffix(",2026-07-02,,") == true)
  }

  @Test func figuresAreRenewedAtMostOnceAQuarter() throws {
    let outcome = try next(july(without: 10, day: "2026-06-01"), after: march())
    #expect(outcome.table.countDates.first?.iso == "2026-03-02")
  }

  @Test func generalRiseIsNoChange() throws {
    var raised = march()
    raised.day = "2026-07-02"
    raised.lines = raised.lines.map { line in
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      cells[3] = String((Int(cells[3]) ?? 0) * 103 / 100)
      return cells.joined(separator: ",")
    }
    let rise = Uplift(
      scheme: try #require(SchemeID("short-breaks")), on: try #require(CalendarDate(iso: "2026-04-01")),
      basisPoints: 300)
    let told = try next(raised, after: march(), policy: DisclosurePolicy(uplifts: [rise]))
    #expect(try told == .repeated(march().outcome().get().table))
    guard case .renewed = try next(raised, after: march()) else {
      Issue.record("without the published rise every amount is another one")
      return
    }
  }

  @Test func figuresThatCannotBeRenewedForThreeYearsAreTakenAway() throws {
    let early = try next(july(without: 2, day: "2029-03-01"), after: march())
    guard case .repeated = early else {
      Issue.record("not yet: \(early)")
      return
    }
    let late = try next(july(without: 2, day: "2029-03-02"), after: march())
    #expect(late == .withdrawn(ObservedTable(figures: [], shares: [])))
  }

  @Test func recordsBehindTheLastFiguresAreNeeded() throws {
    let entry = try march().entry(march().outcome().get().table)
    let day = try #require(CalendarDate(iso: "2026-03-02"))
    #expect(try july(without: 20).outcome(history: [entry]) == .failure(.basisMissing(day)))
    var other = july(without: 12)
    other.day = march().day
    #expect(try july(without: 20).outcome(history: [entry], basis: [other]) == .failure(.basisDiffers(day)))
  }

  @Test func newTableThatGivesANumberAwayRepeatsTheOldOne() throws {
    let series = try MadeUpRecords.series(total: true)
    var first = MadeUpRecords()
    first.add("F", [String](repeating: "2000", count: 20))
    first.add("G", [String](repeating: "3000", count: 20))
    first.add("Exceptional", [String](repeating: "40000", count: 12))
    var second = MadeUpRecords(day: "2026-07-02")
    second.add("F", [String](repeating: "2000", count: 20))
    second.add("G", [String](repeating: "3000", count: 15))
    second.add("Exceptional", ["40000", "41000", "42000"])
    let table = try first.outcome(series: series).get().table
    let outcome = try second.outcome(series: series, history: [first.entry(table)], basis: [first]).get()
    #expect(outcome == .repeated(table), "it looks like too few changes")
  }

  @Test func figuresOlderThanThePublishedOnesAreRefused() throws {
    let entry = try march().entry(march().outcome().get().table)
    let day = try #require(CalendarDate(iso: "2026-03-02"))
    #expect(
      try july(without: 0, day: "2026-02-01").outcome(history: [entry], basis: [march()])
        == .failure(.olderThanPublished(day)))
  }

  @Test func tablesOfTheSameLevelsNeverBecomeFiner() throws {
    let entry = try march().entry(march().outcome().get().table)
    let day = try #require(CalendarDate(iso: "2026-03-02"))
    for series in try [MadeUpRecords.series(.groups), MadeUpRecords.series(total: true)] {
      #expect(
        try july(without: 20).outcome(series: series, history: [entry], basis: [march()])
          == .failure(.finerThanPublished(day)))
    }
    let total = try MadeUpRecords.series(total: true)
    let finer = try march().entry(march().outcome(series: total).get().table)
    let outcome = try july(without: 20).outcome(history: [finer], basis: [march()]).get()
    #expect(outcome.table.figure(.all) == nil, "leaving the total out tells less")
  }

  @Test func rangeIsNotRenewedAgainstRecordsThatDidNotMakeIt() throws {
    let first = try march().entry(march().outcome().get().table)
    guard case .renewed(let table) = try next(july(without: 10), after: march()) else {
      Issue.record("the counts must be renewed")
      return
    }
    let second = try july(without: 10).entry(table)
    var november = july(without: 10, day: "2026-11-02")
    november.lines.removeAll { $0.hasPrefix("F,") && $0.contains(",1") }
    november.add("F", (0..<30).map { String(1_750 + 20 * $0) })
    let next = { (old: [MadeUpRecords]) throws in
      try november.outcome(history: [first, second], basis: [july(without: 10)] + old)
    }
    let range = { (outcome: NextFigures.Outcome) throws in
      outcome.table.figure(.level(try #require(LevelID("F"))))?.amountsDate.iso
    }
    #expect(try range(next([march()]).get()) == "2026-11-02")
    #expect(try range(next([]).get()) == "2026-03-02", "without the records of March it stays")
    var other = march()
    other.lines.removeAll { $0.hasPrefix("F,") }
    other.add("F", (0..<30).map { String(1_000 + 70 * $0) })
    #expect(try next([other]) == .failure(.basisDiffers(try #require(CalendarDate(iso: "2026-03-02")))))
  }
}
