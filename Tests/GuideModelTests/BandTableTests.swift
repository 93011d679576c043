import GuideModel
import Testing

@Suite struct BandTableTests {
  private func level(_ name: String) throws -> Level {
    Level(
      id: try #require(LevelID(name)), name: nil, kind: .signpost, budget: nil, points: nil,
      expectedPeople: nil, totalSpend: nil, support: "x", reviewMonths: nil, fastTrackUpTo: nil, source: nil)
  }

  private func table(_ names: String...) throws -> BandTable {
    BandTable(levels: try names.map(level), totals: nil)
  }

  @Test func neighboursAreThoseInTheCouncilsOrderNotTheAlphabets() throws {
    let table = try table("B", "A", "Band 3")
    let names = table.levels.map { level in
      [table.level(before: level.id), table.level(after: level.id)].map { $0?.id.name ?? "none" }
    }
    #expect(names == [["none", "A"], ["B", "Band 3"], ["A", "none"]])
  }

  @Test func levelIsFoundByItsAddress() throws {
    let table = try table("A", "Band 3")
    #expect(table[try #require(LevelID("band-3"))]?.id.name == "Band 3")
    #expect(table.level(before: try #require(LevelID("BAND 3")))?.id.name == "A")
  }

  @Test func levelThatIsNotInTheTableHasNoNeighbours() throws {
    let table = try table("A")
    let other = try #require(LevelID("B"))
    #expect(table[other] == nil)
    #expect(table.level(before: other) == nil)
    #expect(table.level(after: other) == nil)
  }
}
