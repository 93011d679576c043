import Diagnostics
import GuideModel
import GuideTestSupport
import Testing

@testable import GuideSource

/// What `aggregate` writes is what `build` reads.
@Suite struct ObservedRoundTripTests {
  @Test(arguments: 0..<8)
  func linesOfATableReadBackAsTheSameTable(_ part: UInt64) throws {
    for seed in part * 100..<(part + 1) * 100 {
      let table = try RandomTable(seed: seed).table
      var findings = Findings()
      let bytes = Array(table.lines.joined(separator: "\n").utf8)
      let text = try #require(SourceText(path: "observed.csv", bytes: bytes, findings: &findings))
      let read = ObservedReader.read(text, &findings)
      #expect(findings.diagnostics.map(\.message) == [], "seed \(seed)")
      #expect(read == table, "seed \(seed)")
      #expect(read?.lines == table.lines, "seed \(seed)")
    }
  }
}

/// A table of such figures as can be published; the same for the same seed.
private struct RandomTable {
  private var random: SeededGenerator
  let table: ObservedTable

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    let levels = try ["A", "b 2", "To", "Exceptional"].map { try #require(LevelID($0)) }
    let groups = try [nil, "autism", "few-or-no-words"].map { try $0.map { try #require(GroupID($0)) } }
    let scopes =
      levels.map(LevelScope.level) + [.all, .span(LevelSpan(first: levels[0], last: levels[2]))]
    var figures: [ObservedFigure] = []
    for scope in scopes {
      for group in groups where Bool.random(using: &random) {
        figures.append(try Self.figure(scope, group, &random))
      }
    }
    var shares: [ObservedShare] = []
    for measure in ShareMeasure.all where Bool.random(using: &random) {
      let word = Bool.random(using: &random) ? PublicShare.allCases.randomElement(using: &random) : nil
      shares.append(
        ObservedShare(
          measure: measure, share: word.map { .shown($0) } ?? .hidden, asAt: try Self.day(&random)))
    }
    table = ObservedTable(figures: figures, shares: shares)
  }

  private static func figure(
    _ scope: LevelScope, _ group: GroupID?, _ random: inout SeededGenerator
  ) throws -> ObservedFigure {
    let band = PublicBand(
      holding: Int.random(in: 0...[9, 40, 5_000][Int.random(in: 0...2, using: &random)], using: &random))
    let mayShow = group == nil && ObservedFigure.hasAmounts(scope)
    var amounts: Disclosed<PublicRange> = mayShow ? .hidden : .doesNotApply
    if mayShow, !band.isFewerThanTen, Bool.random(using: &random) { amounts = .doesNotApply }
    if mayShow, band.lowest >= PublicRange.fewestPeople, Bool.random(using: &random) {
      let low = Int64.random(in: 0...10_000, using: &random)
      let high = low + Int64.random(in: 0...3, using: &random)
      amounts = .shown(
        try #require(PublicRange(low: Pounds(pence: low * 500), high: Pounds(pence: high * 500))))
    }
    return ObservedFigure(
      scope: scope, group: group, people: band.isFewerThanTen ? .hidden : .shown(band), amounts: amounts,
      asAt: try day(&random), amountsAsAt: amounts.value == nil ? nil : try day(&random))
  }

  private static func day(_ random: inout SeededGenerator) throws -> CalendarDate {
    try #require(CalendarDate(daysSince1970: Int.random(in: 20_000...21_000, using: &random)))
  }
}
