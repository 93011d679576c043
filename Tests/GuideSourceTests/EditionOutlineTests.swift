import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// Single keys of `edition.yml`: where they stand, and a draft made of a published edition.
@Suite struct EditionOutlineTests {
  private func outline(_ text: String) throws -> EditionOutline? {
    let date = EditionDate(try #require(CalendarDate(iso: "2026-04-01")))
    return EditionOutline(of: date, in: ContentFolder().with(Path.facts, text).source)
  }

  private func draft(_ text: String) throws -> String? {
    try outline(text)?.draft.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func keysAndValuesAreFoundWhereTheyStand() throws {
    let outline = try #require(try outline("# About\nstate: decided\ntitle: April\n"))
    #expect(
      outline.place(of: "title")
        == SourceLocation(path: "content/\(Path.facts)", line: 3, column: 1, length: 5))
    #expect(outline.placeOfValue(of: "state")?.column == 8)
    #expect(outline.place(of: "summary") == nil)
  }

  @Test func fileThatIsMissingOrNoMappingHasNoOutline() throws {
    #expect(try outline("- a\n") == nil)
    #expect(try outline("state: [\n") == nil)
    let date = EditionDate(try #require(CalendarDate(iso: "2027-04-01")))
    #expect(EditionOutline(of: date, in: ContentFolder().source) == nil)
  }

  @Test(arguments: [
    ("state: decided\ntitle: x\n", "state: draft\ntitle: x\n"),
    ("# é\nstate:   'decided'  # by the cabinet\n", "# é\nstate:   'draft'  # by the cabinet\n"),
    ("title: decided\r\nstate: \"withdrawn\"\r\n", "title: decided\r\nstate: \"draft\"\r\n"),
    ("title: x\nstate: decided", "title: x\nstate: draft"),
  ])
  func stateAloneIsChanged(_ text: String, _ expected: String) throws {
    #expect(try draft(text) == expected)
  }

  @Test func correctionsAndWithdrawalGoAndCommentsStay() throws {
    let text = """
      # Our first edition.
      state: withdrawn # see below
      title: April 2026

      # What we got wrong.
      corrections:
        - made_on: 2026-05-11
          what: |
            A price:
            # not a comment
          why: A slip
      # When we took it back.
      - made_on: 2026-05-12
      withdrawn:
        on: 2026-09-14
        reason: A court

      # The next look.
      review_on: 2027-01-15
      level_changes:
        - {scheme: short-breaks, level: B, reason: Prices rose}
      moved:
        - {from: /guidance/old/, why: It said nothing new}

      """
    let kept = """
      # Our first edition.
      state: draft # see below
      title: April 2026

      # What we got wrong.
      # When we took it back.

      # The next look.
      review_on: 2027-01-15

      """
    let valid = text.replacing("- made_on: 2026-05-12\n", with: "")
    #expect(try draft(valid) == kept)
  }

  @Test func correctionsAtTheEndOfTheFileGo() throws {
    #expect(
      try draft("state: decided\ncorrections:\n- made_on: 2026-05-11\n  what: x\n") == "state: draft\n")
    #expect(try draft("state: decided\ncorrections: []") == "state: draft\n")
  }

  /// Nothing is guessed where a line holds more than one key.
  @Test(arguments: [
    "{state: decided, title: x}", "{state: decided}\n", "title: x\n", "state: |\n  decided\n",
    "state: \"dec\\u0069ded\"\n",
  ])
  func textThatCannotBeEditedByLinesHasNoDraft(_ text: String) throws {
    #expect(try draft(text) == nil)
  }
}
