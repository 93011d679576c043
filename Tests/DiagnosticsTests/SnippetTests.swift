import Diagnostics
import Testing

@Suite("The line at fault and its mark")
struct SnippetTests {
  @Test("A mark is as wide as the fault")
  func plain() {
    #expect(snippet(of: "one two three\n", column: 5, length: 3) == ["one two three", "    ^~~"])
  }

  @Test("A fault that goes on past its line is marked to the end of the line")
  func pastItsLine() {
    #expect(snippet(of: "abc\n", column: 2, length: 90) == ["abc", " ^~"])
    #expect(snippet(of: "abc\n", column: 2, length: .max) == ["abc", " ^~"])
  }

  @Test("Something missing at the end of a line is marked just after it", arguments: [4, 5, 400, Int.max])
  func afterTheEnd(column: Int) {
    #expect(snippet(of: "abc\n", column: column, length: 2) == ["abc", "   ^"])
  }

  @Test("A column before the first counts as the first", arguments: [0, -3, Int.min])
  func beforeTheStart(column: Int) {
    #expect(snippet(of: "abc\n", column: column) == ["abc", "^"])
  }

  @Test("A line that the file does not have is not shown", arguments: [0, -1, 3, Int.max, Int.min])
  func absentLine(line: Int) {
    #expect(snippet(of: "abc\n", line: line, column: 1).isEmpty)
  }

  @Test("An empty line is not shown")
  func emptyLine() {
    #expect(snippet(of: "abc\n \t\nabc", line: 2, column: 1).isEmpty)
    #expect(snippet(of: "", column: 1).isEmpty)
  }

  @Test("Tabs become spaces, in the line and before the mark alike")
  func tabs() {
    #expect(snippet(of: "\tkey:\tvalue", column: 7, length: 5) == ["    key:    value", "            ^~~~~"])
    #expect(snippet(of: "ab\tc", column: 3) == ["ab  c", "  ^~"])
    #expect(snippet(of: "ab\tc", column: 4) == ["ab  c", "    ^"])
  }

  @Test("Wide characters take two cells")
  func wide() {
    #expect(snippet(of: "日本,x", column: 4) == ["日本,x", "     ^"])
    #expect(snippet(of: "日本,x", column: 1, length: 2) == ["日本,x", "^~~~"])
    #expect(snippet(of: "😀,x", column: 3) == ["😀,x", "   ^"])
  }

  @Test("An emoji of several scalars is one wide character")
  func emojiSequence() {
    let family = "👩‍👩‍👧"
    #expect(family.unicodeScalars.count == 5)
    #expect(snippet(of: family + ",x", column: 7) == [family + ",x", "   ^"])
    #expect(snippet(of: family + ",x", column: 3) == [family + ",x", "^~"])
  }

  @Test("Combining marks take no cell")
  func combining() {
    let word = "e\u{301}te\u{301}"
    #expect(snippet(of: word + "!", column: 6) == [word + "!", "   ^"])
    #expect(snippet(of: word + "!", column: 1, length: 5) == [word + "!", "^~~"])
  }

  @Test("Lines end at LF, CR LF and CR", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let source = ["one", "two", "three"].joined(separator: end)
    #expect(snippet(of: source, line: 2, column: 4) == ["two", "   ^"])
    #expect(snippet(of: source, line: 3, column: 1, length: 5) == ["three", "^~~~~"])
  }

  @Test("A byte order mark is no part of the first line")
  func byteOrderMark() {
    let marked = [0xEF, 0xBB, 0xBF] + Array("level".utf8)
    #expect(snippet(of: marked, column: 1, length: 5) == ["level", "^~~~~"])
    #expect(snippet(of: "a\u{FEFF}b", column: 3) == ["a\\u{FEFF}b", "         ^"])
  }

  @Test("Bytes that are not UTF-8 do not move the mark")
  func invalidBytes() {
    #expect(snippet(of: [0x61, 0xA3, 0x62], column: 3) == ["a\u{FFFD}b", "  ^"])
  }

  @Test("Control characters and hidden marks are shown as numbers")
  func controls() {
    #expect(snippet(of: "a\u{1B}[31mb", column: 2) == ["a\\u{1B}[31mb", " ^~~~~~"])
    #expect(snippet(of: "a\0\u{202E}b", column: 4) == ["a\\u{0}\\u{202E}b", "              ^"])
    #expect(snippet(of: "a\u{2028}b", column: 3) == ["a\\u{2028}b", "         ^"])
  }

  @Test("Text from right to left is held in the order of the mark, and only such text")
  func rightToLeft() {
    #expect(snippet(of: "שם,x", column: 4) == ["\u{202D}שם,x\u{202C}", "   ^"])
    #expect(snippet(of: "name,x", column: 6) == ["name,x", "     ^"])
  }
}

@Suite("Very long lines")
struct LongLineTests {
  private let line = String(repeating: "a", count: 5_000) + "FAULT" + String(repeating: "b", count: 5_000)

  @Test("A long line is shown around its fault")
  func middle() {
    let shown = snippet(of: line, column: 5_001, length: 5)
    let before = String(repeating: "a", count: 32)
    let after = String(repeating: "b", count: 61)
    #expect(shown == ["…\(before)FAULT\(after)…", String(repeating: " ", count: 33) + "^~~~~"])
  }

  @Test("At its start only the end is cut")
  func start() {
    let shown = snippet(of: line, column: 3, length: 2)
    #expect(shown == [String(repeating: "a", count: 98) + "…", "  ^~"])
  }

  @Test("At its end only the start is cut")
  func end() {
    let shown = snippet(of: line, column: 10_006)
    #expect(shown == ["…" + String(repeating: "b", count: 98), String(repeating: " ", count: 99) + "^"])
  }

  @Test("The mark of a long fault ends with what is shown")
  func longFault() throws {
    let shown = snippet(of: line, column: 5_001, length: 4_000)
    let mark = try #require(shown.last)
    #expect(mark == String(repeating: " ", count: 33) + "^" + String(repeating: "~", count: 65))
  }

  @Test("A line of a hundred cells is shown whole")
  func justFits() {
    let line = String(repeating: "x", count: 100)
    #expect(snippet(of: line, column: 100) == [line, String(repeating: " ", count: 99) + "^"])
    #expect(snippet(of: line + "x", column: 1).first == String(repeating: "x", count: 98) + "…")
  }

  @Test("Wide characters and escapes are never cut in half")
  func wideAtTheEdge() throws {
    let wide = String(repeating: "日", count: 500)
    let shown = try #require(snippet(of: wide, column: 250).first)
    #expect(shown.hasPrefix("…日") && shown.hasSuffix("日…"))
    let escapes = String(repeating: "\u{1B}", count: 500)
    let escaped = try #require(snippet(of: escapes, column: 250).first)
    #expect(escaped.hasPrefix("…\\u{1B}") && escaped.hasSuffix("\\u{1B}…"))
  }
}
