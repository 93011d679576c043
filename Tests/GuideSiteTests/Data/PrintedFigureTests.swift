import GuideModel
import Testing

@testable import GuideSite

/// Numbers in the words of a page, read by rules of their own.
@Suite struct PrintedFigureTests {
  private func pounds(_ pence: Int64) -> PrintedFigure { .pounds(Pounds(pence: pence)) }

  @Test func amountsAndNumbersAreReadInTheirOrder() {
    #expect(PrintedFigure.figures(in: "£2,000") == [pounds(200_000)])
    #expect(PrintedFigure.figures(in: "about £38.") == [pounds(3_800)])
    #expect(PrintedFigure.figures(in: "£82.91 a week") == [pounds(8_291)])
    #expect(PrintedFigure.figures(in: "£1,750 to £2,500") == [pounds(175_000), pounds(250_000)])
    #expect(PrintedFigure.figures(in: "1,200 to 1,299 people") == [.number(1_200), .number(1_299)])
    #expect(PrintedFigure.figures(in: "Agreed one by one") == [])
  }

  @Test(arguments: [
    "£20,00", "£2000", "£2,0000", "££", "£", "£2,000.5", "£2.000", "£,200", "2000 people", "1.5",
    "£0,500,000,000,000,000,000",
  ])
  func figureThatIsNotWrittenAsFiguresAreIsNotRead(_ text: String) {
    #expect(PrintedFigure.figures(in: text) == nil)
  }
}
