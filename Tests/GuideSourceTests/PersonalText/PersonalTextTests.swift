import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// No personal data in what the council writes.
@Suite struct PersonalTextTests {
  private static let planning = "Say what a good week looks like."
  private static let story = "She likes trains."

  private func codes(_ path: String, _ old: String, _ new: String) -> [DiagnosticCode] {
    findings(ContentFolder().replacing(old, with: new, in: path)).map(\.code)
  }

  @Test(arguments: PersonalTextCorpus.everywhere)
  func guidanceIsSearched(_ text: PersonalText) {
    #expect(codes(Path.planning, Self.planning, text.text) == text.codes)
  }

  /// Amounts, ages and names would be found in an example too, so only the graver finding must be there.
  @Test(arguments: PersonalTextCorpus.everywhere.filter { !$0.codes.isEmpty })
  func examplesAreSearched(_ text: PersonalText) {
    let found = codes(Path.example, Self.story, text.text)
    #expect(text.codes.allSatisfy(found.contains), "\(found)")
  }

  @Test(arguments: ExampleTextCorpus.found)
  func examplesAreSearchedForWhatCouldLeadToAPerson(_ text: PersonalText) {
    #expect(codes(Path.example, Self.story, text.text) == text.codes)
    #expect(codes(Path.planning, Self.planning, text.text) == [])
  }

  @Test(arguments: ExampleTextCorpus.fine)
  func ordinaryWordsAndPublicFiguresMayStandInAnExample(_ text: String) {
    #expect(codes(Path.example, Self.story, text) == [])
  }

  /// Vector E1 of the disclosure specification.
  @Test func storyOfOneChildIsRefused() {
    let text = "He is the only child in Grimethorpe with a tracheostomy, 7, level L, £15,250."
    let found = codes(Path.example, Self.story, text)
    #expect(found == [.personalUnique, .personalPlace, .personalAge, .personalAmount])
    #expect(found.contains { $0.severity == .error })
  }

  @Test(arguments: [
    Fault(.personalNHS, Path.planning, "Say what", "Ask ▸943**476**5919. Say what"),
    Fault(.personalNHS, Path.planning, "Say what", "Ask ▸943*476*`5919`. Say what"),
    Fault(.personalNHS, Path.planning, "Say what", "Ask [▸943 476](/short-breaks/) 5919. Say what"),
    Fault(.personalNHS, Path.planning, "Say what", "Ask ▸943\n476\n5919. Say what"),
    Fault(.personalNHS, Path.planning, "Say what", "> Ask\n> ▸943 476\n> 5919\n\nSay what"),
    Fault(.personalNHS, Path.planning, "Say what", "“Caf\u{E9}” ▸９４３4765919. Say what"),
    Fault(.personalNHS, Path.planning, "Say what", "```table What\na,b\n1,▸9434765919\n```\n\nSay what"),
    Fault(.personalNHS, Path.planning, "Say what", "```table Of ▸9434765919\na,b\n1,2\n```\n\nSay what"),
    Fault(.personalNHS, Path.planning, "Say what", "```text\nx ▸9434765919\n```\n\nSay what"),
    Fault(.personalNHS, Path.planning, "## Start with", "## The ▸9434765919"),
    Fault(.personalEmail, Path.planning, "Say what", "Ask ▸[us](mailto:jo@mail.example). Say what"),
    Fault(.personalPhone, Path.planning, "Say what", "Ask ▸[us](tel:+441226555123). Say what"),
  ])
  func findingStandsAtItsPlaceInMarkdown(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  @Test func findingInTheWordsOfALinkHidesNoneInItsTarget() {
    let text = "Ask [Mrs Brown](mailto:jo@mail.example)."
    #expect(codes(Path.example, Self.story, text) == [.personalEmail, .personalName])
  }

  @Test func titleOfALinkIsSearched() {
    #expect(
      codes(Path.planning, "(/short-breaks/) and", "(/short-breaks/ \"Of 9434765919\") and") == [.personalNHS]
    )
  }

  @Test(arguments: [
    Fault(.personalPhone, "guide.yml", "Free advice.", "Ring ▸01226 555123."),
    Fault(.personalPhone, "guide.yml", "Free advice.", "\"Ring ▸01226 555123.\""),
    Fault(.personalPhone, "guide.yml", "Free advice.", "'Ring ''us'': ▸01226 555123.'"),
    Fault(.personalPhone, "guide.yml", "Free advice.", "\"\\\"Caf\\u00e9\\\" on\\t▸01226 555123\""),
    Fault(.personalPhone, "guide.yml", "Free advice.", "\"Ri\\\n      ng ▸01226 555123\""),
    Fault(.personalPhone, "guide.yml", "Free advice.", ">-\n      Ring us\n      on ▸01226\n      555123."),
    Fault(.personalPhone, "guide.yml", "Free advice.", "|\n      Ring “us”\n      on ▸01226 555123."),
    Fault(.personalPhone, "guide.yml", "Free advice.", "Ring\n      on\n      ▸01226\n      555123."),
    Fault(.personalNHS, Path.glossary, "review: A", "▸943 476 5919: A"),
    Fault(.personalNHS, Path.glossary, "[personal budgets]", "[personal budgets, it is ▸943 476 5919]"),
    Fault(.personalNHS, Path.route, "who_may_use: Anyone", "who_may_use: Anyone with ▸943 476 5919"),
    Fault(.personalNHS, Path.route, "Ask us to show", "Ask\n      for ▸943 476 5919\n      to show"),
    Fault(.personalNHS, Path.facts, "reasons: People", "reasons: Of ▸943 476 5919. People"),
    Fault(.personalNHS, Path.schemeFacts, "says: Councils", "says: To ▸943 476 5919. Councils"),
    Fault(.personalNHS, Path.schemeFacts, "reason: No money", "reason: For ▸943 476 5919. No money"),
    Fault(.personalNHS, Path.levels, "A small grant", "For ▸943 476 5919"),
    Fault(.personalNHS, Path.levels, "A small grant", "\"Say \"\"x\"\", or ▸943 476 5919\""),
    Fault(.personalNHS, Path.levels, "A small grant", "\"Say\n“x”, or ▸943 476 5919\""),
    Fault(.personalNHS, Path.services, "Holiday club", "Club ▸943 476 5919"),
    Fault(.personalNHS, Path.meaning, "summary: A", "summary: For ▸943 476 5919. A"),
    Fault(.personalNHS, "checks.yml", "Complaints manager", "Manager ▸943 476 5919"),
    Fault(.personalName, Path.example, "summary: A worker", "summary: ▸Mrs Brown has a worker"),
    Fault(.personalAmount, Path.example, "- She goes out", "- She has ▸£1,873 and goes out"),
    Fault(.personalAge, Path.example, "what: Bus fares", "what: Bus fares, aged ▸7"),
  ])
  func findingStandsAtItsPlaceInValues(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  @Test func windowsLineEndsAndAByteOrderMarkMoveNothing() throws {
    for fault in [
      Fault(.personalPhone, "guide.yml", "Free advice.", ">-\n      Ring us\n      on ▸01226 555123."),
      Fault(.personalNHS, Path.levels, "A small grant", "\"Say\n“x”, or ▸943 476 5919\""),
      Fault(.personalNHS, Path.planning, "Say what", "Ask ▸943\n476\n5919. Say what"),
    ] {
      try fault.expectAlone { $0.flatMap { $0 == 10 ? [13, 10] : [$0] } }
      try fault.expectAlone { [0xEF, 0xBB, 0xBF] + $0 }
    }
  }

  @Test func lengthIsThatOfTheWordsAtFault() throws {
    let folder = ContentFolder().replacing(
      "Free advice.", with: "\"Caf\\u00e9 ９４３4765919 here\"", in: "guide.yml")
    let place = try #require(findings(folder).first?.location)
    #expect(place.length == 10)
  }

  /// Reports are kept in logs that more people read than the file.
  @Test(arguments: PersonalTextCorpus.everywhere.filter { !$0.codes.isEmpty })
  func messageNamesTheKindAndNeverTheThing(_ text: PersonalText) {
    for found in findings(ContentFolder().replacing(Self.planning, with: text.text, in: Path.planning)) {
      let words = found.message + (found.help ?? "")
      #expect(!words.contains { $0.isNumber } || found.code == .personalAgeGreat, "\(words)")
      #expect(!words.contains("@"))
    }
  }

  @Test(arguments: [
    ("examples/a-7-year-old.md", DiagnosticCode.personalAge), ("examples/943-476-5919.md", .personalNHS),
    ("examples/the-only-girl.md", .personalUnique), ("guidance/01226-555-123.md", .personalPhone),
    ("guidance/near-s70-1ab.md", .personalPostcodeLike), ("examples/jg103759a.md", .personalNI),
  ])
  func namesOfFilesAreSearched(_ name: String, code: DiagnosticCode) {
    let source = name.hasPrefix("examples") ? Path.example : "\(Path.scheme)/guidance/turning-18.md"
    let folder = ContentFolder()
    let found = findings(folder.with("\(Path.scheme)/\(name)", folder.text(of: source)))
    #expect(found.map(words) == ["\(code.rawValue) content/\(Path.scheme)/\(name):1:1"])
  }

  @Test func nameOfASchemesFolderIsSearched() {
    let folder = ContentFolder().moving(Path.scheme, to: "\(Path.edition)/short-breaks-943-476-5919")
      .replacing("(/short-breaks/)", with: "(/)", in: Path.planning)
    #expect(findings(folder).filter { $0.code == .personalNHS }.count == 1)
  }

  /// Texts of the signs that identifiers are made of.
  @Test(arguments: UInt64(0)..<8)
  func anyTextIsSearchedWithPlacesInItsLine(_ seed: UInt64) {
    let signs = [
      "9", "4", "0", "07", "943", "476", "5919", "12", "2015", "£", ",", ".", "-", " ", "/", "@", "+44", "(",
      ")",
      "AB", "B", "s70", "1AB", "born", "aged", "Mrs", "Kim", "case", "é", "\u{200D}", "９", "’", "e\u{301}",
      "…", "th",
    ]
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let text = (0..<24).map { _ in signs.randomElement(using: &generator) ?? "" }.joined()
      let folder = ContentFolder().replacing("a worker", with: "x", in: Path.example)
        .replacing(Self.story, with: "Of \(text)", in: Path.example)
      for found in findings(folder) where found.code.family == .personal {
        #expect(found.location?.line == 21, "\(text)")
        #expect((found.location?.endColumn ?? 0) <= text.unicodeScalars.count + 4, "\(text)")
      }
    }
  }

  @Test func everyFindingOfATextIsReported() {
    let text = "Ask 943 476 5919 on 01226 555123 or at jo@mail.example, S70 1AB."
    #expect(
      codes(Path.planning, Self.planning, text) == [
        .personalNHS, .personalPhone, .personalEmail, .personalPostcode,
      ])
  }

  @Test func numbersOfTheGuidesContactsMayStandAnywhere() throws {
    let folder = ContentFolder()
      .replacing(
        "phone: 01632 960100", with: "phone: 01226 555123\n    post: The Mill, S70 1AB", in: "guide.yml"
      )
      .replacing(Self.planning, with: "Ring +44 1226 555 123 or come to S70 1AB.", in: Path.planning)
    #expect(findings(folder) == [])
  }

  /// Nothing can be said of numbers while the contacts are not known.
  @Test func faultInTheContactsMakesNoNumberWrong() {
    let folder = ContentFolder()
      .replacing("contacts:", with: "contakts:", in: "guide.yml")
      .replacing(Self.planning, with: "Ring 01226 555123.", in: Path.planning)
    #expect(!findings(folder).map(\.code).contains(.personalPhone))
  }

  /// An example's amounts are compared only with a table that could be read.
  @Test func faultInTheTableMakesNoAmountWrong() {
    let folder = ContentFolder()
      .replacing("B,grant,500", with: "B,grant,£500", in: Path.levels)
      .replacing(Self.story, with: "It came to £1,873.", in: Path.example)
    #expect(findings(folder).map(\.code) == [.valueDecimal])
  }

  @Test func nameOfALevelIsNoPostcode() {
    let csv = "level,kind,budget,support,source\nE1,grant,5,Less than S1,table\nS1,grant,9,More than E1,table"
    let codes = ContentFolder().onlyLevels(csv).findings.map(\.code)
    #expect(!codes.contains(.personalPostcodeLike))
  }

  @Test func sampleGuideHasNoFinding() throws {
    let found = GuideReader.read(try ProjectFolder.read("content")).findings
    #expect(found.filter { $0.code.family == .personal }.map(words) == [])
  }
}
