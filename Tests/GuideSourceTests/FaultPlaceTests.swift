import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@Suite struct FaultPlaceTests {
  @Test func minimalGuideHasNoFindings() throws {
    let (guide, findings) = GuideReader.read(ContentFolder().source)
    #expect(findings == [])
    let edition = try #require(guide?.editions.first)
    #expect(edition.schemes.first?.table.levels.map(\.id.name) == ["A", "B", "C"])
  }

  @Test(arguments: Faults.all)
  func mistakeIsReportedOnceAtItsOwnPlace(_ fault: Fault) throws {
    let (folder, place) = try fault.folder()
    let (guide, findings) = GuideReader.read(folder.source)
    #expect(findings.map(\.code) == [fault.code], "\(findings.map(\.message))")
    let found = try #require(findings.first?.location)
    #expect([found.path, "\(found.line):\(found.column)"] == [place.path, "\(place.line):\(place.column)"])
    #expect((guide == nil) == (fault.code.severity == .error), "only errors keep a guide from being made")
    #expect(findings.first?.help?.isEmpty == false, "every finding says what to do")
  }
}
