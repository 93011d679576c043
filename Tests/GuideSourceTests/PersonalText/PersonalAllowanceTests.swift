import Diagnostics
import GuideSource
import GuideTestSupport
import Testing

/// The council's own lists: what must never stand, and what may.
@Suite struct PersonalAllowanceTests {
  private static let sentence = "Say what a good week looks like."

  /// The minimal guide with lists of its own and a sentence of guidance.
  private func folder(_ lists: String, _ text: String = sentence) -> ContentFolder {
    ContentFolder().replacing("currency: GBP", with: "currency: GBP\n\(lists)", in: "guide.yml")
      .replacing(Self.sentence, with: text, in: Path.planning)
  }

  private func allowing(_ text: String, in words: String) -> [DiagnosticCode] {
    findings(folder("personal_data:\n  allow:\n    - text: \(text)\n      reason: A public office.", words))
      .map(\.code)
  }

  @Test(arguments: [
    ("S70 1AB", "Come to S70 1AB."), ("01226 555123", "Ring 01226 555123."),
    ("jo@mail.example", "Write to jo@mail.example."), ("\"@testshire\"", "See @testshire."),
    ("S70", "Few live in S70."), ("AB 12 34 56", "Form AB 12 34 56."), ("93", "She is a woman aged 93."),
    ("S70 1AB", "Come to **S70**\u{A0}1AB."),
  ])
  func allowedTextMayStand(_ text: String, words: String) {
    #expect(allowing(text, in: words) == [])
  }

  @Test(arguments: [
    ("943 476 5919", "Ask 943 476 5919.", DiagnosticCode.personalNHS),
    ("AB123456C", "Ask AB123456C.", .personalNI),
    ("B801200005001", "Ask B801200005001.", .personalUPN), ("12/03/2015", "Born 12/03/2015.", .personalBirth),
    ("case 204417", "See case 204417.", .personalCase),
  ])
  func nothingAllowsWhatBelongsToOnePerson(_ text: String, words: String, code: DiagnosticCode) {
    let found = findings(
      folder("personal_data:\n  allow:\n    - text: \(text)\n      reason: It was asked for.", words))
    #expect(found.map(\.code) == [code])
    #expect(found.first?.help?.contains("no entry in guide.yml can allow it") == true)
  }

  /// A longer or shorter entry says nothing about what stands there.
  @Test(arguments: ["S70 1A", "s70 1ab", "to S70 1AB"])
  func entryAllowsExactlyItsText(_ text: String) {
    #expect(allowing(text, in: "Come to S70 1AB.") == [.personalPostcode])
  }

  @Test func allowedPostcodeDoesNotLeaveItsFirstHalfBehind() {
    #expect(allowing("S70 1AB", in: "Come to S70 1AB, or write to S70 1AB.") == [])
  }

  @Test func allowedTextDoesNotHideAGraverFindingAroundIt() {
    let lists =
      "personal_data:\n  words: [orchard]\n  allow:\n    - text: orchard@mail.example\n      reason: x"
    #expect(findings(folder(lists, "Write to orchard@mail.example.")).map(\.code) == [.personalWord])
  }

  @Test func nameInAnExampleCanBeAllowedWithItsReason() {
    let lists = "personal_data:\n  allow:\n    - text: Penistone\n      reason: A town with many families."
    let folder = folder(lists).replacing(
      "She likes trains.", with: "She lives in Penistone.", in: Path.example)
    #expect(findings(folder) == [])
  }

  @Test(arguments: [
    Fault(
      .personalAllowStale, "guide.yml", "currency: GBP",
      "currency: GBP\npersonal_data:\n  allow:\n    - text: ▸S70 1AB\n      reason: An office."),
    Fault(
      .yamlKeyMissing, "guide.yml", "currency: GBP",
      "currency: GBP\npersonal_data:\n  allow:\n    - ▸text: S70 1AB"),
    Fault(
      .yamlKeyUnknown, "guide.yml", "currency: GBP",
      "currency: GBP\npersonal_data:\n  ▸word: [x]"),
    Fault(
      .valueText, "guide.yml", "currency: GBP", "currency: GBP\npersonal_data:\n  words: [▸\"--\"]"),
  ])
  func mistakeInTheListsIsReportedAtItsPlace(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  /// The text of an entry may stand in a file that could not be read.
  @Test func entryIsNotStaleWhileSomethingIsWrong() {
    let lists = "personal_data:\n  allow:\n    - text: S70 1AB\n      reason: An office."
    #expect(
      findings(folder(lists, "<br>Come to S70 1AC.")).map(\.code).contains(.personalAllowStale) == false)
  }

  @Test(arguments: [
    "Orchard House is near.", "orchard house", "ORCHARD HOUSE", "At Orchard\u{A0}House.", "orchard-house",
    "Orchard House’s garden", "**Orch**ard House", "Orch\u{200D}ard House", "Ｏrchard House",
    "(Orchard, House)",
  ])
  func wordOfTheListIsFound(_ text: String) {
    #expect(findings(folder("personal_data:\n  words: [Orchard House]", text)).map(\.code) == [.personalWord])
  }

  @Test(arguments: ["Orchards House", "Orchard", "House of Orchard", "Orchard and House", "Orchard Houses"])
  func partOfTheListIsNotFound(_ text: String) {
    #expect(findings(folder("personal_data:\n  words: [Orchard House]", text)) == [])
  }

  @Test(arguments: [
    ("José", "JOSE\u{301}"), ("Jose\u{301}", "josé"), ("ﬁsher", "FISHER"), ("fisher", "ﬁsher"),
  ])
  func wordIsFoundHoweverItsLettersWereTyped(_ word: String, text: String) {
    #expect(
      findings(folder("personal_data:\n  words: [\(word)]", "Ask \(text).")).map(\.code) == [.personalWord])
  }
}
