import GuideModel
import Testing

@testable import GuideSite

/// The scale that all levels share.
@Suite struct AmountScaleTests {
  private func pounds(_ amounts: Int64...) -> [Pounds] { amounts.map { Pounds(pence: $0 * 100) } }

  private func scale(_ figures: [Pounds], others: [Pounds] = []) throws -> AmountScale {
    try #require(AmountScale(figures: figures, others: others))
  }

  @Test func eachLineIsTwiceTheOneBeforeUpToTheHighestAmount() throws {
    let scale = try scale(pounds(0, 500, 2_000, 30_000), others: pounds(400, 2_250))
    #expect(scale.lines == pounds(0, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000))
  }

  @Test(arguments: [
    (50_000, 50_000), (49_999, 25_000), (25_000, 25_000), (24_999, 10_000), (10_000, 10_000), (9_999, 5_000),
    (499, 100), (500, 500), (962, 500), (1_000, 1_000), (2_500, 2_500), (100, 100), (1, 100),
  ])
  func firstLineIsARoundAmountNotAboveTheLowestFigure(_ lowest: Int, _ first: Int) throws {
    let scale = try scale([Pounds(pence: Int64(lowest))])
    #expect(scale.lines[1] == Pounds(pence: Int64(first)))
  }

  @Test func levelsWithoutMoneyHaveNoScale() {
    #expect(AmountScale(figures: [], others: []) == nil)
    #expect(AmountScale(figures: pounds(0, 0), others: pounds(10)) == nil)
  }

  @Test func linesAreEquallyFarApartAndTheScaleIsEvenBetweenThem() throws {
    let scale = try scale(pounds(500, 4_000))
    #expect(scale.lines.map(scale.place) == [300, 2_650, 5_000, 7_350, 9_700])
    #expect(scale.place(of: Pounds(pence: 25_000)) == 1_475)
    #expect(scale.place(of: Pounds(pence: 300_000)) == 8_525)
  }

  @Test func moreMoneyIsNeverFurtherLeft() throws {
    let scale = try scale(pounds(500, 30_000))
    let places = (0...320).map { scale.place(of: Pounds(pence: $0 * 10_000)) }
    #expect(places == places.sorted())
    #expect(Set(places).count == places.count)
  }

  @Test func oneFigureAndTheLargestOnesStillHaveAScale() throws {
    #expect(try scale(pounds(2_000)).lines == pounds(0, 1_000, 2_000))
    let year = try #require(Pounds(pence: Pounds.ceiling - 1).times(52))
    let wide = try scale([Pounds(pence: 100), year])
    #expect(AmountScale.reach.contains(wide.place(of: year)))
  }
}
