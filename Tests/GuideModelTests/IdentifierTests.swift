import GuideModel
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    "a", "7", "short-breaks", "turning-18", "a-b-c", "18-25", String(repeating: "a", count: 80),
  ])
  func addressPartIsLowerCaseLettersDigitsAndSingleHyphens(_ text: String) {
    #expect(AddressPart.isValid(text))
    #expect(SchemeID(text)?.slug == text)
    #expect(PageID(text)?.description == text)
  }

  @Test(arguments: [
    "", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "a.b", "a/b", "..", "é", "e\u{301}", "ａ", "a\u{200B}b",
    "a\n",
    "a%20b", "ß", "а", String(repeating: "a", count: 81),
  ])
  func anythingElseIsNoAddressPart(_ text: String) {
    #expect(!AddressPart.isValid(text))
    #expect(GroupID(text) == nil)
  }

  @Test func identifiersAreOrderedByTheirBytes() throws {
    let texts = ["1", "2-a", "a", "a-b", "a1", "ab", "b"]
    let identifiers = try texts.map { try #require(RouteID($0)) }
    #expect(identifiers.reversed().sorted().map(\.slug) == texts)
  }

  @Test(arguments: [
    ("F", "f"), ("Exceptional", "exceptional"), ("Band 3", "band-3"), ("band-3", "band-3"),
    ("18-25", "18-25"),
  ])
  func addressOfALevelIsItsNameInLowerCaseWithHyphens(_ name: String, slug: String) {
    let level = LevelID(name)
    #expect(level?.slug == slug)
    #expect(level?.name == name)
    #expect(level?.description == name)
  }

  @Test(arguments: [
    "", " ", "B/C", "Band  3", " F", "F ", "Band -3", "Ébène", "F+", "£500", "F.", "a_b", "Band\t3",
    "Band\u{A0}3",
    String(repeating: "F", count: 81),
  ])
  func nameThatCannotBecomeAnAddressIsNoLevel(_ name: String) {
    #expect(LevelID(name) == nil)
  }

  @Test func levelsWithOneAddressAreOneLevel() throws {
    let names = try ["Band 3", "band 3", "BAND-3", "band-3"].map { try #require(LevelID($0)) }
    #expect(Set(names).count == 1)
    #expect(names.allSatisfy { $0 == names.first })
    #expect(LevelID("Band 4") != names.first)
  }
}
