import Diagnostics
import Templates
import Testing

@Suite struct PhraseBookTests {
  private let book = PhraseBook(
    [
      "hello": phrase("Hello {name}, {name}."), "days": phrase(other: "{count} days", [.one: "a day"]),
      "odd": phrase("a } b { c {}"),
    ], path: "strings/en.yml")

  @Test func placeholdersAreFilled() {
    #expect(book.text("hello", ["name": "<Mair>"]) == "Hello <Mair>, <Mair>.")
  }

  @Test func aNumberChoosesTheFormAndFillsCount() {
    #expect(book.text("days", count: 1) == "a day")
    #expect(book.text("days", count: 1_200) == "1200 days")
    #expect(book.text("days", count: 1_200, ["count": "1,200"]) == "1,200 days")
  }

  @Test func aMissingPhraseGivesItsKeyAndAnUnknownPlaceholderStays() {
    #expect(book.text("gone") == "gone")
    #expect(book.text("gone", count: 2) == "gone")
    #expect(book.text("hello") == "Hello {name}, {name}.")
    #expect(book.text("odd") == "a } b { c {}")
  }

  @Test func missingKeysAreReportedAtTheFileOfPhrases() {
    let found = book.missing(of: ["hello", "helo", "something.else"])
    #expect(
      found.map(\.summary) == [
        "STRING-MISSING strings/en.yml:1:1+1 the phrase “helo” is missing",
        "STRING-MISSING strings/en.yml:1:1+1 the phrase “something.else” is missing",
      ])
    #expect(found.first?.help == "is it “hello” that was meant?")
    #expect(found.last?.help == "add the phrase “something.else” to strings/en.yml")
  }

  @Test func phrasesThatNobodyUsesAreReportedWhereTheyStand() {
    let found = book.unused(besides: ["hello", "gone"])
    #expect(
      found.map(\.summary) == [
        "STRING-UNUSED strings/en.yml:7:3+1 no template uses the phrase “days”",
        "STRING-UNUSED strings/en.yml:7:3+1 no template uses the phrase “odd”",
      ])
  }

  @Test func aPhraseTheProgramCanFillHasNoFindings() {
    #expect(book.check([PhraseNeed("hello", values: ["name"]), PhraseNeed("days", isCounted: true)]) == [])
  }

  @Test(arguments: [
    (PhraseNeed("gone"), "STRING-MISSING strings/en.yml:1:1+1 the phrase “gone” is missing"),
    (
      PhraseNeed("hello", values: ["nam"]),
      "TEMPLATE-NAME strings/en.yml:7:3+1 the phrase “hello” has the unknown placeholder “{name}”"
    ),
    (
      PhraseNeed("days", values: ["count"]),
      "TEMPLATE-NAME strings/en.yml:7:3+1 the phrase “days” has forms for numbers, but no number is given here"
    ),
    (
      PhraseNeed("odd"),
      "TEMPLATE-SYNTAX strings/en.yml:7:3+1 the phrase “odd” has a curly bracket that holds no name"
    ),
  ])
  func aPhraseTheProgramCannotFillIsReported(need: PhraseNeed, finding: String) {
    #expect(Set(book.check([need]).map(\.summary)) == [finding])
  }

  @Test(arguments: [
    (0, PluralCategory.other), (1, .one), (2, .other), (3, .other), (6, .other), (-1, .one),
    (Int.min, .other),
  ])
  func englishHasTwoForms(number: Int, category: PluralCategory) {
    #expect(PluralRule.english.category(for: number) == category)
  }

  @Test(arguments: [
    (0, PluralCategory.zero), (1, .one), (2, .two), (3, .few), (4, .other), (5, .other), (6, .many),
    (7, .other),
    (13, .other), (16, .other),
  ])
  func welshHasSixForms(number: Int, category: PluralCategory) {
    #expect(PluralRule.welsh.category(for: number) == category)
  }
}
