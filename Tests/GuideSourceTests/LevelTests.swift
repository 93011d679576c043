import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@Suite struct LevelTests {
  private static let header = "level,kind,budget,period,support,source"

  /// The findings in the levels, each with its code, line and column.
  private func found(_ csv: String) -> [String] {
    findings(ContentFolder().with(Path.levels, csv)).filter {
      $0.location?.path.hasSuffix("levels.csv") == true
    }
    .map { "\($0.code.rawValue) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
  }

  private func scheme(_ csv: String) -> Scheme? {
    ContentFolder().onlyLevels(csv).guide?.editions.first?.schemes.first
  }

  // MARK: Budgets

  @Test(arguments: [
    ("A,budget,500,,x,table\nB,budget,499.99,,x,table", ["LEVEL-FALLS 3:10"]),
    ("A,budget,500,year,x,table\nB,budget,125,quarter,x,table", []),
    ("A,budget,500,year,x,table\nB,budget,124.99,quarter,x,table", ["LEVEL-FALLS 3:10"]),
    ("A,budget,1200,,x,table\nB,budget,100,month,x,table\nC,budget,23.07,week,x,table", ["LEVEL-FALLS 4:10"]),
    ("A,budget,1200,,x,table\nB,budget,100,month,x,table\nC,budget,23.08,week,x,table", []),
    ("A,budget,500,,x,table\nB,eligibility,,,x,\nC,budget,400,,x,table", ["LEVEL-FALLS 4:10"]),
    (
      "A,budget,300,,x,table\nB,budget,200,,x,table\nC,budget,100,,x,table",
      ["LEVEL-FALLS 3:10", "LEVEL-FALLS 4:10"]
    ),
    ("A,signpost,0,,x,table\nB,signpost,0,,x,table", []),
    ("A,budget,500,fortnight,x,table", ["VALUE-CHOICE 2:14"]),
    ("A,eligibility,,,x,\nB,eligibility,,,x,table", []),
    ("A,eligibility,500,,x,", ["LEVEL-BUDGET 2:15"]),
    ("A,grant,,,x,table", ["LEVEL-BUDGET 2:9"]),
    ("A,grant,500,,x,", ["VALUE-MISSING 2:16"]),
  ])
  func budgetsFollowTheRules(_ rows: String, expected: [String]) {
    #expect(found("\(Self.header)\n\(rows)\n") == expected)
  }

  @Test func eachPeriodIsKept() throws {
    let rows = Period.allCases.map { "\($0.rawValue),budget,\(100 * $0.perYear),\($0.rawValue),x,table" }
    let table = try #require(scheme("\(Self.header)\n" + rows.joined(separator: "\n"))).table
    #expect(table.levels.map { $0.budget?.period } == Period.allCases)
    #expect(table.levels.map { $0.budget?.amount.decimal } == ["100", "400", "1200", "5200"])
  }

  @Test func emptyPeriodIsAYear() throws {
    #expect(
      try #require(scheme("\(Self.header)\nA,budget,5,,x,table")).table.levels.first?.budget?.period == .year)
  }

  @Test func eligibilityLevelHasNoBudgetAndNeedsNoSource() throws {
    let level = try #require(scheme("level,kind,support\nHigh,eligibility,x")).table.levels.first
    #expect(level?.budget == nil)
    #expect(level?.source == nil)
    #expect(level?.kind == .eligibility)
  }

  @Test func nameOfALevelWithASpaceMakesItsAddress() throws {
    let level = try #require(scheme("\(Self.header)\nBand 3,budget,5,,x,table")).table.levels.first
    #expect(level?.id.name == "Band 3")
    #expect(level?.id.slug == "band-3")
  }

  @Test(arguments: [
    ("Band 3,grant,5,,x,table\nband-3,grant,5,,x,table", ["LEVEL-TWICE 3:1"]),
    ("Examples,grant,5,,x,table", ["ADDRESS-RESERVED 2:1"]),
    ("One page,grant,5,,x,table", ["ADDRESS-RESERVED 2:1"]),
    ("£500,grant,5,,x,table", ["LEVEL-NAME 2:1"]), (",grant,5,,x,table", ["VALUE-MISSING 2:1"]),
  ])
  func nameOfALevelIsItsOwn(_ rows: String, expected: [String]) {
    #expect(found("\(Self.header)\n\(rows)\n") == expected)
  }

  // MARK: Points

  @Test(arguments: [
    (["1,10", "11,20", "21,"], []),
    (["0,0", "1,1", "2,2"], []),
    (["1,10", "12,20", "21,"], ["POINTS-GAP 3:5"]),
    (["1,10", "10,20", "21,"], ["POINTS-OVERLAP 3:5"]),
    (["1,10", "1,10", "11,"], ["POINTS-OVERLAP 3:5"]),
    (["1,10", "11,", "21,30"], ["POINTS-OVERLAP 4:5"]),
    (["1,10", ",", "11,"], ["POINTS-GAP 3:5"]),
    ([",", "1,10", "11,"], ["POINTS-GAP 2:5"]),
    (["1,10", "11,9", "10,"], ["POINTS-OVERLAP 3:8"]),
    ([",10", "11,20", "21,"], ["VALUE-MISSING 2:5"]),
    (["1,10", "11,x", "21,"], ["VALUE-NUMBER 3:8"]),
    (["1,10", "-11,20", "21,"], ["VALUE-NUMBER 3:5"]),
  ])
  func pointsHaveNoGapAndNoOverlap(_ points: [String], expected: [String]) {
    let rows = zip(["A", "B", "C"], points).map { "\($0),x,\($1),eligibility" }.joined(separator: "\n")
    #expect(found("level,support,points_from,points_to,kind\n" + rows) == expected)
  }

  // MARK: Totals

  private static let totals = "level,kind,budget,expected_people,total_spend,support,source"

  @Test(arguments: [
    (["A,grant,10,2,20,x,table", "Totals,,,2,20,,"], []),
    (["A,grant,10,2,20,x,table", "totals,,,2,,,"], []),
    (["A,grant,10,2,,x,table", "Totals,,,,0,,"], []),
    (["Totals,,,2,20,,", "A,grant,10,2,20,x,table"], ["TOTALS-PLACE 2:1"]),
    (["A,grant,10,2,20,x,table", "Totals,,,2,20,,", "B,grant,10,0,0,x,table"], ["TOTALS-PLACE 3:1"]),
    (["A,grant,10,2,20,x,table", "Totals,,,2,20,,", "Totals,,,2,20,,"], ["TOTALS-PLACE 3:1"]),
    (["A,grant,10,2,20,x,table", "Totals,,10,2,20,,"], ["TOTALS-PLACE 3:9"]),
    (["A,grant,10,2,20,x,table", "Totals,,,3,20,,"], ["TOTALS-SUM 3:10"]),
    (["A,grant,10,2,20,x,table", "Totals,,,2,19.99,,"], ["TOTALS-SUM 3:12"]),
    (["A,grant,10,2,21,x,table", "Totals,,,2,21,,"], ["TOTALS-PRODUCT 2:14"]),
    (["A,grant,10,,20,x,table"], ["TOTALS-PRODUCT 2:13"]),
    (["A,eligibility,,2,20,x,table"], ["TOTALS-PRODUCT 2:18"]),
    (["A,grant,82.91,3,248.73,x,table", "Totals,,,3,248.73,,"], []),
    (["A,grant,999999999.99,10000000,1,x,table"], ["TOTALS-PRODUCT 2:31"]),
    (["A,grant,10,2.5,20,x,table"], ["VALUE-NUMBER 2:12"]),
    (["Totals,,,0,0,,"], ["VALUE-MISSING 1:1"]),
  ])
  func totalsAreExactAndLast(_ rows: [String], expected: [String]) {
    #expect(found(([Self.totals] + rows).joined(separator: "\n")) == expected)
  }

  /// A word in the totals row would never be shown.
  @Test(arguments: ["Totals,grant,,2,20,,", "Totals,,,2,20,All levels,", "Totals,,,2,20,,table"])
  func nothingElseStandsInTheTotalsRow(_ row: String) {
    #expect(
      found([Self.totals, "A,grant,10,2,20,x,table", row].joined(separator: "\n")).map { $0.prefix(14) } == [
        "TOTALS-PLACE 3"
      ])
  }

  @Test(arguments: [
    ("1500", []), ("500", []), ("500.01", []), ("2000", []), ("2000.01", ["FAST-TRACK 2:15"]),
    ("0", ["FAST-TRACK 2:15"]),
  ])
  func fastTrackLiesWithinTheBudget(_ amount: String, expected: [String]) {
    #expect(
      found("level,kind,budget,fast_track_up_to,support,source\nA,budget,2000,\(amount),x,table") == expected)
  }
}
