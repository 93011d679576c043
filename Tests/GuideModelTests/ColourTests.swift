import GuideModel
import Testing

@Suite struct ColourTests {
  @Test(arguments: [
    ("#0b4f49", "#0b4f49"), ("#FFF", "#ffffff"), ("#000", "#000000"), ("#a0B1c2", "#a0b1c2"),
  ])
  func colourIsReadAsStyleSheetsWriteIt(_ text: String, written: String) {
    #expect(Colour(hex: text)?.description == written)
  }

  @Test(arguments: [
    "", "#", "0b4f49", "#0b4f4", "#0b4f4g", "#ffff", "green", "#0b4f49;", "#é0b4f4", "##fffff",
  ])
  func anythingElseIsNoColour(_ text: String) {
    #expect(Colour(hex: text) == nil)
  }

  /// The examples of WCAG's own techniques and of the web's best-known greys.
  @Test(arguments: [
    ("#000", "#fff", "21:1"), ("#fff", "#fff", "1:1"), ("#767676", "#fff", "4.54:1"),
    ("#777777", "#fff", "4.47:1"),
    ("#0000ff", "#fff", "8.59:1"), ("#f00", "#fff", "3.99:1"), ("#fff", "#f00", "3.99:1"),
    ("#010101", "#000", "1:1"),
  ])
  func contrastIsThatOfTheGuidelines(_ one: String, _ other: String, ratio: String) throws {
    let found = ContrastRatio(try #require(Colour(hex: one)), on: try #require(Colour(hex: other)))
    #expect(found.description == ratio)
  }

  @Test func limitsAreThoseOfTheGuidelines() throws {
    let white = Colour.white
    #expect(ContrastRatio(try #require(Colour(hex: "#767676")), on: white) > .ofText)
    #expect(ContrastRatio(try #require(Colour(hex: "#777777")), on: white) < .ofText)
    #expect(ContrastRatio(try #require(Colour(hex: "#595959")), on: white) >= .ofClearText)
    #expect(ContrastRatio(try #require(Colour(hex: "#5a5a5a")), on: white) < .ofClearText)
  }

  @Test func colourThatPassesStaysAsItIs() throws {
    let green = try #require(Colour(hex: "#0b4f49"))
    #expect(green.darker { _ in true } == green)
    #expect(green.lighter { _ in true } == green)
  }

  @Test(arguments: ["#0b4f49", "#8b3210", "#ff0000", "#123456", "#000", "#fff", "#808080", "#ffee00"])
  func shadesGoAllTheWayToBlackAndToWhite(_ text: String) throws {
    let colour = try #require(Colour(hex: text))
    #expect(colour.darker { $0 == .black } == .black)
    #expect(colour.lighter { $0 == .white } == .white)
    #expect(colour.darker { _ in false } == nil)
    #expect(colour.lighter { _ in false } == nil)
  }

  /// A red becomes no orange: the strongest part stays the strongest, and the weakest the weakest.
  @Test func lighterShadeKeepsItsHue() throws {
    let red = try #require(Colour(hex: "#8b3210"))
    let light = try #require(red.lighter { ContrastRatio($0, on: .black) >= .ofClearText })
    #expect(light.red > light.green && light.green > light.blue)
  }
}
