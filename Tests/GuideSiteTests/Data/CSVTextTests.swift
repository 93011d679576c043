import GuideModel
import GuideTestSupport
import Testing

@testable import GuideSite

/// Cells that would break a table, or run in a spreadsheet, come back as they were.
@Suite struct CSVTextTests {
  private func bytes(of texts: [String]) -> [UInt8] {
    CSVText.bytes(
      of: DataTable(
        [DataColumn("before", .text) { _ in .text("x") }, DataColumn("text", .text) { .text($0) }], texts,
        key: []))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func rowsEndWithCRLFAndQuotesStandOnlyWhereTheyMust() {
    #expect(
      text(bytes(of: ["plain", "a, b", "say \"yes\"", "two\nlines", "£2,000", "ŵ"])) == """
        before,text\r
        x,plain\r
        x,"a, b"\r
        x,"say ""yes""\"\r
        x,"two\nlines"\r
        x,"£2,000"\r
        x,ŵ\r

        """)
  }

  @Test func missingIsAnEmptyCellAndNotZero() {
    let values: [DataValue] = [.missing, .count(0), .pounds(.zero), .pounds(Pounds(pence: 8_291))]
    #expect(values.map(CSVText.cell) == ["", "0", "0", "82.91"])
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44", "'+44"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
    ("\r=1", "'\r=1"), ("\n=1", "'\n=1"), ("＝1+1", "'＝1+1"), ("'=1", "''=1"), ("''=1", "'''=1"),
    ("'tis", "'tis"), ("'", "'"), ("", ""), ("a=1", "a=1"), ("2-3", "2-3"),
  ])
  func textThatCouldRunInASpreadsheetGetsAnApostropheThatCanBeTakenAway(_ text: String, _ cell: String) {
    #expect(SpreadsheetSafety.cell(for: text) == cell)
    #expect(Array(SpreadsheetSafety.text(of: cell).utf8) == Array(text.utf8))
  }

  @Test func hostileTextsComeBackByteForByte() throws {
    let signs = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", ",", "\"", "\"\"", "'", " ", "a", "0", "é", "e\u{301}",
      "\u{301}",
      "ŵ", "שלום", "😀", "\u{2028}", "\u{FEFF}", "＝", ";", "|", "\\", "\0",
    ]
    var generator = SeededGenerator(seed: 2026)
    let texts = (0..<2_000).map { _ in
      (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        signs.randomElement(using: &generator) ?? ""
      }.joined()
    }
    let rows = try #require(CSVReading.rows(of: bytes(of: texts))).dropFirst()
    #expect(rows.count == texts.count)
    for (row, text) in zip(rows, texts) {
      let cell = try #require(row.last)
      #expect(Array(SpreadsheetSafety.text(of: cell).utf8) == Array(text.utf8))
      #expect(!(cell.unicodeScalars.first.map { "=+-@\t\r\n＝".unicodeScalars.contains($0) } ?? false))
    }
  }

  @Test(arguments: [
    "a,b\r\n1,2", "a,b\n1,2\n", "a,b\r\n1\r\n", "a,b\r\n1,2,3\r\n", "a,b\r\n1,\"2\r\n", "a,b\r\n1,\"2\"x\r\n",
    "a,b\r\n1,x\"2\r\n", "a,b\r\n1,2\r",
  ])
  func whatIsNoSuchTableIsNotRead(_ broken: String) {
    #expect(CSVReading.rows(of: Array(broken.utf8)) == nil)
  }

  @Test func bytesThatAreNoUTF8AreNotRead() {
    #expect(CSVReading.rows(of: Array("a\r\n".utf8) + [0xFF, 0x0D, 0x0A]) == nil)
  }
}
