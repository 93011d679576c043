import GuideModel
import Testing

@Suite struct PublicBandTests {
  private static let most = 20_000

  /// The policy's width at a number.
  private func width(at people: Int) -> Int {
    if people < 10 { return 10 }
    if people < 30 { return 5 }
    if people < 50 { return 10 }
    if people < 100 { return 25 }
    return people < 500 ? 50 : 100
  }

  @Test func everyNumberLiesInABandOfItsWidthThatDoesNotStraddleTen() {
    var wrong: [Int] = []
    for people in 0...Self.most {
      let band = PublicBand(holding: people)
      let holds = band.lowest <= people && people <= band.highest
      let isWide = band.highest - band.lowest + 1 == width(at: people)
      let isOnOneSide = band.highest < 10 || band.lowest >= 10
      if !holds || !isWide || !isOnOneSide || band.isFewerThanTen != (people < 10) { wrong.append(people) }
    }
    #expect(wrong == [])
  }

  @Test func bandsFollowEachOtherWithoutGapOrOverlap() {
    var lowest = 0
    while lowest < Self.most {
      let band = PublicBand(holding: lowest)
      #expect(band.lowest == lowest)
      for people in band.lowest...band.highest { #expect(PublicBand(holding: people) == band) }
      lowest = band.highest + 1
    }
  }

  @Test(arguments: [
    (0, 0, 9), (9, 0, 9), (10, 10, 14), (22, 20, 24), (29, 25, 29), (30, 30, 39), (49, 40, 49), (50, 50, 74),
    (99, 75, 99), (100, 100, 149), (499, 450, 499), (500, 500, 599), (10_000_000, 10_000_000, 10_000_099),
  ])
  func bandIsThatOfThePolicy(_ people: Int, lowest: Int, highest: Int) {
    let band = PublicBand(holding: people)
    #expect([band.lowest, band.highest] == [lowest, highest])
  }
}
