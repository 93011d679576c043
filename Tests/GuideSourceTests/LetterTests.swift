import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// What a letter says, and what the rest of its edition must have for it.
@Suite struct LetterTests {
  private func letter(_ folder: ContentFolder = .withLetter()) throws -> Letter {
    let (guide, findings) = GuideReader.read(folder.source)
    try #require(findings == [], "\(findings.map(\.message))")
    return try #require(guide?.editions.first?.letters.first)
  }

  private func findings(_ folder: ContentFolder) -> [String] {
    GuideReader.read(folder.source).findings.map { finding in
      "\(finding.code.rawValue) \(finding.location?.path ?? ""):\(finding.location?.line ?? 0)"
    }
  }

  @Test func fieldsBlanksAndConditionsAreTakenOutOfTheText() throws {
    let blocks = try letter().text.blocks
    #expect(blocks[0].pieces == [.words("Dear "), .field(.plain(.to)), .words(",")])
    #expect(blocks[1].pieces.contains(.blank("the date you were told")))
    #expect(blocks[1].pieces.contains(.field(.time(try #require(StepID("ask")), .time))))
    #expect(blocks[2].condition == .init(.budget, isThere: true))
    #expect(
      blocks[2].pieces.first == .words("The figure is "), "the space after a condition is none of the text")
    #expect(blocks[3].condition == .init(.budget, isThere: false))
    #expect(blocks.filter(\.isItem).count == 2)
  }

  @Test func fieldMayRunOverTheEndOfALine() throws {
    let folder = ContentFolder.withLetter().replacing(
      "{blank: the date you were told}", with: "{blank: the date\nyou were told}", in: SampleLetter.path)
    #expect(try letter(folder).text.blocks[1].pieces.contains(.blank("the date you were told")))
  }

  @Test func unknownFieldOffersTheLikelyOne() {
    let folder = ContentFolder.withLetter().replacing("{level}", with: "{levle}", in: SampleLetter.path)
    let help = GuideReader.read(folder.source).findings.first?.help
    #expect(help == "did you mean “level”?")
  }

  @Test func letterThatNoStepHasIsAWarning() {
    let folder = ContentFolder().with(SampleLetter.path, SampleLetter.text)
    #expect(findings(folder) == ["LETTER-UNUSED content/\(SampleLetter.path):1"])
    #expect(GuideReader.read(folder.source).guide != nil)
  }

  @Test func stepWithAnUnknownLetterOffersTheLikelyOne() throws {
    let folder = ContentFolder.withLetter().replacing(
      "letter: ask", with: "letter: aks", in: SampleLetter.route)
    let found = GuideReader.read(folder.source).findings
    #expect(found.map(\.code) == [.letterUnknown, .letterUnused])
    #expect(found.first?.help == "did you mean “ask”?")
  }

  @Test func timeOfAStepWithoutAClockIsRefused() {
    let clock =
      "    clock:\n      working_days: 10\n      starts_when: we get your letter\n      extended_to: 20\n"
    let none = ContentFolder.withLetter().replacing(clock, with: "", in: SampleLetter.route)
    #expect(
      findings(none) == Array(repeating: "LETTER-NAME content/\(SampleLetter.path):13", count: 1) + [
        "LETTER-NAME content/\(SampleLetter.path):14"
      ])
    let short = ContentFolder.withLetter().replacing(
      "      extended_to: 20\n", with: "", in: SampleLetter.route)
    #expect(findings(short) == ["LETTER-NAME content/\(SampleLetter.path):14"])
  }

  @Test func promiseThatIsNotMadeIsNoFindingWhereTheLetterSaysSo() throws {
    let folder = ContentFolder.withLetter().replacing(
      "  fast_track_days: 5\n", with: "", in: "\(MinimalGuide.scheme)/scheme.yml")
    _ = try letter(folder)
  }

  @Test func folderOfLettersIsNoScheme() {
    let folder = ContentFolder().with("\(MinimalGuide.edition)/letter/ask.md", SampleLetter.text)
    let found = GuideReader.read(folder.source).findings
    #expect(found.contains { $0.code == .fileUnknown || $0.code == .fileMissing })
  }

  @Test(arguments: ["letters", "pack"])
  func namesBelowALevelAreKept(_ name: String) {
    let folder = ContentFolder().replacing(
      "A,signpost", with: "\(name),signpost", in: "\(MinimalGuide.scheme)/levels.csv")
    #expect(GuideReader.read(folder.source).findings.contains { $0.code == .addressReserved })
  }
}
