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

  /// Expects one finding, of a hidden character, on the line that holds it.
  private func expectFinding(of character: Unicode.Scalar, in words: String, of path: String) {
    let split = words.index(words.startIndex, offsetBy: 3)
    let spoiled = words[..<split] + String(character) + words[split...]
    let folder = ContentFolder().replacing(words, with: String(spoiled), in: path)
    let lines = (folder.text(of: path) ?? "").unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.contains(character) } ?? -1
    let found = findings(folder)
    #expect(found.map(\.code) == [.valueText], "U+\(String(character.value, radix: 16)) in \(path)")
    #expect(found.first?.location?.path == "content/\(path)")
    #expect(found.first?.location?.line == line + 1)
  }

  @Test(arguments: characters)
  func valueInYAMLHoldsNone(_ character: Unicode.Scalar) {
    expectFinding(of: character, in: "Family advice", of: "guide.yml")
  }

  @Test(arguments: characters)
  func keyInYAMLHoldsNone(_ character: Unicode.Scalar) {
    expectFinding(of: character, in: "review:", of: Path.glossary)
  }

  @Test(arguments: characters)
  func valueInFrontMatterHoldsNone(_ character: Unicode.Scalar) {
    expectFinding(of: character, in: "How to make a plan.", of: Path.planning)
  }

  @Test(arguments: characters)
  func cellHoldsNone(_ character: Unicode.Scalar) {
    expectFinding(of: character, in: "A small grant", of: Path.levels)
    expectFinding(of: character, in: "Holiday club", of: Path.services)
  }

  @Test(arguments: characters)
  func markdownInAFileHoldsNone(_ character: Unicode.Scalar) {
    expectFinding(of: character, in: "Say what a good week looks like.", of: Path.planning)
    expectFinding(of: character, in: "She likes trains.", of: Path.example)
  }

  @Test(arguments: characters)
  func markdownInAValueHoldsNone(_ character: Unicode.Scalar) {
    expectFinding(of: character, in: "Ask us to show", of: Path.route)
  }

  @Test func findingNamesTheCharacter() {
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
