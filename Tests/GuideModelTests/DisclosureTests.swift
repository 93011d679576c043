import GuideModel
import GuideTestSupport
import Testing

@Suite struct DisclosureTests {
  private func level(_ name: String) throws -> LevelID { try #require(LevelID(name)) }

  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  // MARK: Bands

  @Test func onlyTheEndsOfABandMakeOne() {
    var made = 0
    for lowest in -2...130 {
      for highest in lowest...160 {
        guard let band = PublicBand(from: lowest, to: highest) else { continue }
        made += 1
        #expect(band == PublicBand(holding: lowest))
        #expect(band.bounds == lowest...highest)
      }
    }
    // 0–9; 10–14 to 25–29; 30–39, 40–49; 50–74, 75–99; 100–149. The next ends after 160.
    #expect(made == 10)
  }

  @Test(arguments: [(22, 22), (20, 29), (24, 20), (-1, 9), (0, 4), (5, 9), (10, 9)])
  func anythingElseIsNoBand(_ lowest: Int, highest: Int) {
    #expect(PublicBand(from: lowest, to: highest) == nil)
  }

  // MARK: Amounts

  @Test(arguments: [
    ("0", Period.year, "100"), ("1999.99", .year, "100"), ("2000", .year, "250"), ("4999.99", .year, "250"),
    ("5000", .year, "500"), ("19999.99", .year, "500"), ("20000", .year, "1000"),
    ("999999999.99", .year, "1000"),
    // 100 / 4 = 25; 250 / 4 = 62.50; 500 / 4 = 125; 1,000 / 4 = 250.
    ("499.99", .quarter, "25"), ("500", .quarter, "65"), ("1250", .quarter, "125"), ("5000", .quarter, "250"),
    // 100 / 12 = 8.33; 250 / 12 = 20.83; 500 / 12 = 41.67; 1,000 / 12 = 83.33.
    ("166.66", .month, "10"), ("166.67", .month, "25"), ("416.67", .month, "45"), ("1666.67", .month, "85"),
    // 100 / 52 = 1.92; 250 / 52 = 4.81; 500 / 52 = 9.62; 1,000 / 52 = 19.23.
    ("38.46", .week, "5"), ("38.47", .week, "5"), ("96.16", .week, "10"), ("384.62", .week, "20"),
  ])
  func stepIsThatOfTheBudgetInAYearAsAPartOfIt(_ amount: String, _ period: Period, expected: String) throws {
    let budget = Budget(amount: try #require(Pounds(decimal: amount)), period: period)
    #expect(AmountGrid.step(for: budget).decimal == expected)
  }

  @Test func everyStepIsAMultipleOfTheSmallest() {
    for period in Period.allCases {
      for thousands in 0...30 {
        let step = AmountGrid.step(
          for: Budget(amount: Pounds(pence: Int64(thousands) * 100_000), period: period))
        #expect(step.pence % AmountGrid.smallestStep.pence == 0)
      }
    }
  }

  @Test(arguments: [
    ("2730", "2500", "2750"), ("2500", "2500", "2500"), ("2500.01", "2500", "2750"),
    ("2749.99", "2500", "2750"),
    ("0", "0", "0"), ("0.01", "0", "250"),
  ])
  func amountsAreRoundedOutwardToTheGrid(_ amount: String, floor: String, ceiling: String) throws {
    let amount = try #require(Pounds(decimal: amount))
    let step = Pounds(pence: 25_000)
    #expect(AmountGrid.floor(amount, step: step).decimal == floor)
    #expect(AmountGrid.ceiling(amount, step: step).decimal == ceiling)
  }

  @Test func rangeRunsUpwardFromNothing() {
    let (low, high) = (Pounds(pence: 50_000), Pounds(pence: 75_000))
    #expect(PublicRange(low: high, high: low) == nil)
    #expect(PublicRange(low: Pounds(pence: -1), high: high) == nil)
    #expect(PublicRange(low: low, high: low)?.isAbout == true)
    #expect(PublicRange(low: low, high: high)?.isAbout == false)
  }

  // MARK: Shares

  private static let edges: [(percent: Int, share: PublicShare)] = [
    (0, .aboutATenth), (15, .aboutAQuarter), (30, .aboutAThird), (40, .aboutHalf), (60, .aboutTwoThirds),
    (70, .aboutThreeQuarters), (85, .nearlyAll),
  ]

  @Test func shareIsThatOfTheLastEdgeReached() {
    for percent in 0...100 {
      let expected = Self.edges.last { $0.percent <= percent }?.share
      #expect(PublicShare(percent, outOf: 100) == expected, "\(percent) %")
      #expect(expected.map { $0.percentFrom <= percent && percent < $0.percentBelow } == true)
    }
  }

  @Test(
    arguments: [
      (2_999, .aboutAQuarter), (3_000, .aboutAThird), (3_999, .aboutAThird), (4_000, .aboutHalf),
      (5_999, .aboutHalf), (8_499, .aboutThreeQuarters), (8_500, .nearlyAll), (10_000, .nearlyAll),
    ] as [(Int, PublicShare)])
  func shareIsNotRoundedBeforeItIsPutIntoItsClass(_ part: Int, expected: PublicShare) {
    #expect(PublicShare(part, outOf: 10_000) == expected)
  }

  @Test func measuresHaveNamesOfTheirOwn() {
    let names = ShareMeasure.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(
      names == [
        "held-as:direct-payment", "held-as:managed-account", "held-as:third-party", "held-as:mixed",
        "final-figure:below", "final-figure:same", "final-figure:above",
      ])
  }

  // MARK: The policy's rows

  @Test func eachDesignHasItsOwnRowsInAFixedOrder() throws {
    let levels = try ["A", "B", "C"].map(level)
    let groups = try ["autism", "deafblind"].map { try #require(GroupID($0)) }
    let scheme = try #require(SchemeID("short-breaks"))
    let span = LevelSpan(first: levels[1], last: levels[2])
    func names(_ design: DisclosureDesign, total: Bool = true, together: LevelSpan? = nil) -> [String] {
      DisclosureSeries(
        scheme: scheme, design: design, showsTotal: total, together: together, showsShares: true
      ).keys(levels: levels, groups: groups).map { $0.scope.name + "," + ($0.group?.slug ?? "-") }
    }
    #expect(names(.none, together: span) == [])
    #expect(names(.levels, total: false) == ["A,-", "B,-", "C,-"])
    #expect(names(.levels, together: span) == ["A,-", "B,-", "C,-", "B to C,-", "all,-"])
    #expect(names(.groups) == ["A,-", "B,-", "C,-", "all,-", "all,autism", "all,deafblind"])
    let one = LevelSpan(first: levels[0], last: levels[0])
    #expect(
      names(.groupsByClass([one, span]), total: false) == [
        "A,-", "B,-", "C,-", "A,autism", "B to C,autism", "A,deafblind", "B to C,deafblind",
      ])
    #expect(
      names(.groupsByLevel, total: false) == [
        "A,-", "B,-", "C,-", "A,autism", "B,autism", "C,autism", "A,deafblind", "B,deafblind", "C,deafblind",
      ])
  }

  @Test func levelsOfASpanStandInTheOrderOfTheTable() throws {
    let levels = try ["A", "B", "C"].map(level)
    #expect(
      LevelSpan(first: levels[1], last: levels[2]).levels(in: levels).map(Array.init) == [
        levels[1], levels[2],
      ])
    #expect(LevelSpan(first: levels[2], last: levels[1]).levels(in: levels) == nil)
    #expect(LevelSpan(first: levels[0], last: try level("D")).levels(in: levels) == nil)
  }

  // MARK: Months

  @Test(arguments: [
    ("2026-03-02", 3, "2026-06-01", false), ("2026-03-02", 3, "2026-06-02", true),
    ("2025-11-30", 3, "2026-02-28", false), ("2025-11-30", 3, "2026-03-01", true),
    ("2023-11-29", 3, "2024-02-29", true), ("2025-12-31", 1, "2026-01-30", false),
    ("2025-12-31", 1, "2026-01-31", true), ("2026-01-31", 1, "2026-02-28", false),
    ("2026-01-31", 1, "2026-03-01", true), ("2026-03-02", 36, "2029-03-01", false),
    ("2026-03-02", 36, "2029-03-02", true), ("2026-03-02", 0, "2026-03-02", true),
    ("2026-03-02", 0, "2026-03-01", false),
  ])
  func monthsArePastOnTheSameDayOrTheNextThatExists(
    _ start: String, months: Int, _ end: String, expected: Bool
  ) throws {
    #expect(try date(end).isAtLeast(months, monthsAfter: date(start)) == expected)
  }
}
