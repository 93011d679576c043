import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@Suite struct CSVTests {
  private func table(_ levels: String) -> BandTable? {
    GuideReader.read(ContentFolder().with(Path.levels, levels).source).guide?.editions.first?.schemes.first?
      .table
  }

  private static let text = MinimalGuide.files[Path.levels] ?? ""

  @Test(arguments: [
    Fault(.sourceUnknown, Path.levels, "A small grant,12,,table", "\"A small\ngrant\n\",12,,▸tabel"),
    Fault(
      .sourceUnknown, Path.levels,
      "A small grant,12,,table\nC,budget,2000,20,40000,Help at home,12,1500,table",
      "\"A \"\"small\"\"\n\ngrant, too\",12,,table\nC,budget,2000,20,40000,Help at home,12,1500,▸tabel"),
    Fault(.csvQuote, Path.levels, "A small grant,12", "\"A\nsmall\ngrant\" ▸x,12"),
    Fault(.valueDecimal, Path.levels, "A,signpost,0,50,0", "\n\n,,,,,,,,\nA,signpost,▸O,50,0"),
    Fault(.valueDecimal, Path.levels, "B,grant,500", "B , grant ,\t ▸5OO"),
    Fault(.valueDecimal, Path.levels, "B,grant,500", "\"B\",\"grant\" , \"▸5OO\""),
    Fault(.csvRowLength, Path.levels, "Totals,,,100,55000,,,,", "▸Totals,,,100,55000,,,"),
    Fault(.csvRowLength, Path.levels, "Totals,,,100,55000,,,,", "▸Totals,,,100,55000,,,,,"),
    Fault(.csvQuote, Path.levels, "Totals,,,100,55000,,,,", "Totals,,,100,55000,,,,▸\""),
    Fault(.csvColumnTwice, Path.levels, "level,kind,budget", "level,kind,▸level,budget"),
    Fault(.csvColumnMissing, Path.services, "level,service", "▸service"),
  ])
  func mistakeIsReportedWhereItStands(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  @Test(arguments: [
    "", "\n", "\n\n\n", "\r\n", ",,,,,,,,", "\n,,,,,,,,\n", " , ,\t,,,,,,\n  \n", "\n\"\",,,,,,,,",
  ])
  func emptyRowsAtTheEndChangeNothing(_ end: String) throws {
    let plain = try #require(table(Self.text))
    let other = try #require(table(Self.text + "\n" + end))
    #expect(other.levels.map(\.id) == plain.levels.map(\.id))
    #expect(other.totals == plain.totals)
  }

  @Test func emptyRowsBetweenAndBeforeChangeNothing() throws {
    let spaced = "\n,,\n" + Self.text.replacing("\n", with: "\n\n,,,\n")
    #expect(try #require(table(spaced)).levels.map(\.id.name) == ["A", "B", "C"])
  }

  @Test(arguments: ["", "\n", "\r\n"])
  func trailingEmptyCellOfTheLastRowIsThere(_ end: String) throws {
    let text = "level,kind,support,name\nHigh,eligibility,Help," + end
    let read = ContentFolder().onlyLevels(text).guide?.editions.first?.schemes.first?.table
    #expect(read?.levels.map(\.id.name) == ["High"])
    #expect(read?.levels.first?.name == nil)
  }

  @Test func cellWithoutItsCommaAtTheEndOfTheFileIsMissed() {
    let folder = ContentFolder().with(Path.levels, "level,kind,support,name\nHigh,eligibility,Help")
    #expect(report(folder.source).contains("CSV-ROW-LENGTH content/\(Path.levels):2:1"))
  }

  @Test func quotedCellKeepsItsCommasQuotesAndSpacesAndJoinsItsLines() throws {
    let text = Self.text.replacing("A small grant", with: "\"A \"\"small\"\", grant\r\nfor  you\"")
    #expect(try #require(table(text)).levels[1].support == "A \"small\", grant for  you")
  }

  @Test(arguments: ["", "\n", ",,,\n", "\"\"\n", " \n\t\n"])
  func fileWithoutAFilledCellIsEmpty(_ text: String) {
    let found = findings(ContentFolder().with(Path.levels, text)).filter {
      $0.location?.path.hasSuffix("levels.csv") == true
    }
    #expect(found.map(words) == ["CSV-COLUMN-MISSING content/\(Path.levels):1:1"])
  }

  @Test func tableWithoutRowsHasNoLevels() {
    let folder = ContentFolder().with(Path.levels, "level,kind,support\n")
    let found = findings(folder).filter { $0.location?.path.hasSuffix("levels.csv") == true }
    #expect(found.map(\.code) == [.valueMissing])
  }

  /// A spreadsheet of long ago ends its lines with CR alone; a report counts those as lines.
  @Test func carriageReturnAloneEndsALineForPlacesToo() throws {
    let text = Self.text.replacing("500,30,15000", with: "5OO,30,15000").replacing("\n", with: "\r")
    #expect(
      report(ContentFolder().with(Path.levels, text).source) == ["VALUE-DECIMAL content/\(Path.levels):3:9"])
  }

  @Test(arguments: ["\" \"", "\"\t\"", "\u{A0}", "\"\n\""])
  func cellOfNothingButSpaceIsEmpty(_ cell: String) {
    let text = Self.text.replacing("A small grant", with: cell)
    let found = report(ContentFolder().with(Path.levels, text).source)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("VALUE-MISSING content/\(Path.levels):3:") == true, "\(found)")
  }
}
