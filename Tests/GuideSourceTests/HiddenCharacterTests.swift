import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// Characters that a reader cannot see, but that turn text round or break a page.
@Suite struct HiddenCharacterTests {
  static let characters: [Unicode.Scalar] = [
    "\u{202E}", "\u{2066}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{FEFF}",
  ]

  @Test(arguments: characters)
  func valueInYAMLHoldsNone(_ character: Unicode.Scalar) throws {
    try Fault(.valueText, "guide.yml", "name: Family advice", "name: ▸Family \(character)advice")
      .expectAlone()
  }

  @Test(arguments: characters)
  func valueInFrontMatterHoldsNone(_ character: Unicode.Scalar) throws {
    try Fault(.valueText, Path.planning, "How to make a plan.", "▸How to \(character)make a plan.")
      .expectAlone()
  }

  @Test(arguments: characters)
  func cellHoldsNone(_ character: Unicode.Scalar) throws {
    try Fault(.valueText, Path.levels, "A small grant", "▸A small \(character)grant").expectAlone()
    try Fault(.valueText, Path.services, "Holiday club", "\"▸Holiday \(character)club\"").expectAlone()
  }

  @Test(arguments: characters)
  func markdownHoldsNone(_ character: Unicode.Scalar) throws {
    for (path, old) in [(Path.planning, "Say what a good week"), (Path.route, "Ask us to show")] {
      let folder = ContentFolder().replacing(old, with: "x\(character)\(old)", in: path)
      let found = findings(folder)
      let hexadecimal = String(character.value, radix: 16)
      #expect(found.contains { $0.severity == .error }, "U+\(hexadecimal) would stand on a page")
      let lines = (folder.text(of: path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      let line = lines.firstIndex { $0.unicodeScalars.contains(character) } ?? -1
      #expect(found.first?.location?.line == line + 1)
    }
  }

  @Test(arguments: characters)
  func keyHoldsNone(_ character: Unicode.Scalar) {
    let folder = ContentFolder().replacing("review:", with: "rev\(character)iew:", in: Path.glossary)
    #expect(findings(folder).first?.location?.line == 4, "\(report(folder.source))")
  }

  @Test func finderNamesTheCharacter() {
    let folder = ContentFolder().replacing("A small grant", with: "A small \u{202E}grant", in: Path.levels)
    #expect(findings(folder).first?.message.contains("U+202E") == true)
  }

  /// A value of which nothing shows is no value.
  @Test(arguments: ["\u{200B}", "\u{AD}", "\u{2060}", "\u{A0}", "\u{3000}", "\u{200B} \u{200B}"])
  func valueOfWhichNothingShowsIsNone(_ text: String) {
    let cell = ContentFolder().replacing("A small grant", with: text, in: Path.levels)
    let value = ContentFolder().replacing("Family advice", with: "\"\(text)\"", in: "guide.yml")
    #expect(findings(cell).contains { $0.severity == .error })
    #expect(findings(value).contains { $0.severity == .error })
  }

  @Test func meaningOfSpacesAloneIsNone() throws {
    try Fault(
      .valueMissing, Path.glossary, "review: A meeting to see whether your support still works.",
      "review: ▸\"  \""
    )
    .expectAlone()
  }

  @Test(arguments: ["\u{2019}", "\u{20AC}", "\u{5D0}", "\u{1F600}", "e\u{301}", "\u{200D}", "\u{A0}x"])
  func lettersOfEveryScriptAreWelcome(_ text: String) throws {
    let folder = ContentFolder().replacing("A small grant", with: "A \(text) grant", in: Path.levels)
    let guide = try #require(GuideReader.read(folder.source).guide)
    #expect(guide.editions.first?.schemes.first?.table.levels[1].support == "A \(text) grant")
  }
}
