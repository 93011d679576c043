import GuideDisclosure
import GuideModel
import GuideRecords
import Testing

/// The vectors A1 to A6 of the specification, and the boundaries (property A5).
@Suite struct FreshFiguresTests {
  private static let middle = [
    "2510", "2640", "2700", "2720", "2730", "2790", "2810", "2850", "2880", "2900", "2950", "3010", "3060",
    "3100", "3250", "3420", "3600", "3900", "4200", "9999.37",
  ]

  private func line(_ amounts: [String], families: Int? = nil) throws -> String {
    var records = MadeUpRecords()
    records.add("G", amounts, families: families)
    return try records.line("G")
  }

  @Test func middleHalfIsRoundedOutwardToThePublicGrid() throws {
    #expect(try line(Self.middle) == "G,all,20,24,2500,3500,,2026-03-02,,")
  }

  @Test(arguments: [(0, "100"), (19, "50000")])
  func oneExtremeAmountChangesNothing(_ index: Int, _ amount: String) throws {
    var amounts = Self.middle
    amounts[index] = amount
    #expect(try line(amounts) == line(Self.middle))
  }

  @Test func endsThatMeetAreOneFigure() throws {
    let amounts = ["2400"] + [String](repeating: "3000", count: 18) + ["9999.37"]
    #expect(try line(amounts) == "G,all,20,24,3000,3000,,2026-03-02,,")
  }

  @Test func nineteenPeopleHaveABandAndNoRange() throws {
    #expect(try line(Array(Self.middle.dropLast())) == "G,all,15,19,,,c,2026-03-02,,")
  }

  @Test func twentyPeopleOfTwelveFamiliesHaveNoRange() throws {
    #expect(try line(Self.middle, families: 12) == "G,all,20,24,,,c,2026-03-02,,")
  }

  @Test func ninePeopleAreHiddenAndTenAreNot() throws {
    #expect(try line(Array(Self.middle.prefix(9))) == "G,all,0,9,,,c,2026-03-02,,")
    #expect(try line(Array(Self.middle.prefix(10))) == "G,all,10,14,,,c,2026-03-02,,")
  }

  @Test func twelvePeopleOfNineFamiliesAreHidden() throws {
    #expect(try line(Array(Self.middle.prefix(12)), families: 9) == "G,all,0,9,,,c,2026-03-02,,")
    #expect(try line(Array(Self.middle.prefix(12)), families: 10) == "G,all,10,14,,,c,2026-03-02,,")
  }

  @Test func oneAmountForEveryoneIsToldOnlyWhenItIsTheLevelsOwn() throws {
    let same = { [String](repeating: $0, count: 25) }
    #expect(try line(same("2750")) == "G,all,25,29,,,c,2026-03-02,,")
    #expect(try line(same("3000")) == "G,all,25,29,3000,3000,,2026-03-02,,")
  }

  @Test func levelsWithoutMoneyAndExceptionalOnesNeverHaveARange() throws {
    var records = MadeUpRecords()
    records.add("A", [String](repeating: "0", count: 30))
    records.add("Exceptional", [String](repeating: "30000", count: 29) + ["45000"])
    #expect(try records.line("A") == "A,all,30,39,,,z,2026-03-02,,")
    #expect(try records.line("Exceptional") == "Exceptional,all,30,39,,,z,2026-03-02,,")
  }

  @Test func orderOfTheRowsDoesNotMatter() throws {
    var records = MadeUpRecords()
    records.add("G", Self.middle)
    records.add("F", Self.middle, group: "deaf")
    var shuffled = records
    shuffled.lines.reverse()
    #expect(try records.outcome().get().table == shuffled.outcome().get().table)
  }

  @Test func oneHouseholdWrittenInTwoWaysIsOne() throws {
    var records = MadeUpRecords()
    records.add("F", [String](repeating: "2000", count: 10))
    #expect(try records.line("F").hasPrefix("F,all,10,14,"))
    let first = records.lines[0]
    let household = try #require(first.split(separator: ",").last)
    let other = household.uppercased().replacing("-", with: " ")
    records.lines[1] = first.replacing(household, with: other)
    #expect(try records.line("F").hasPrefix("F,all,0,9,"), "“\(household)” and “\(other)”")
  }

  @Test func groupsHaveBandsAndNeverAmounts() throws {
    var records = MadeUpRecords()
    records.add("G", Self.middle)
    records.add("G", Self.middle, group: "deaf")
    records.add("F", Array(Self.middle.prefix(3)), group: "deaf")
    records.add("F", Array(Self.middle.prefix(12)))
    let series = try MadeUpRecords.series(.groups)
    #expect(try records.line("all", group: "deaf", series: series) == "all,deaf,20,24,,,z,2026-03-02,,")
    #expect(
      try records.outcome(series: series).get().table.figures.allSatisfy {
        $0.group == nil || $0.amounts == .doesNotApply
      })
  }

  @Test func shareIsAWordAndHiddenWhereTenPeopleAreNotOnEitherSide() throws {
    var records = MadeUpRecords()
    records.add("G", [String](repeating: "3000", count: 30), heldAs: "direct-payment")
    records.add("G", [String](repeating: "2900", count: 30), heldAs: "managed-account")
    records.add("G", [String](repeating: "3100", count: 9), heldAs: "third-party")
    let series = try MadeUpRecords.series(shares: true)
    let lines = try records.outcome(series: series).get().table.lines
    #expect(lines.contains("all,held-as:direct-payment,,,,,,2026-03-02,,about-half"))
    #expect(lines.contains("all,held-as:third-party,,,,,c,2026-03-02,,"))
    #expect(lines.contains("all,held-as:mixed,,,,,c,2026-03-02,,"), "nobody looks like a few")
    #expect(lines.contains("all,final-figure:same,,,,,,2026-03-02,,about-half"))
    #expect(lines.contains("all,final-figure:above,,,,,c,2026-03-02,,"))
  }

  @Test func firstTableThatGivesANumberAwayIsRefused() throws {
    var records = MadeUpRecords()
    records.add("F", [String](repeating: "2000", count: 20))
    records.add("G", [String](repeating: "3000", count: 15))
    records.add("Exceptional", ["40000", "41000", "42000"])
    #expect(try records.outcome(series: MadeUpRecords.series(total: true)) == .failure(.audit(.unsafe)))
    #expect(try records.outcome().get().table.figures.count == 4, "without the total it can be told")
  }
}
