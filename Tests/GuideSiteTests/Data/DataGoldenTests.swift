import Testing

/// The data files of the small guide, compared with the ones that were looked at and kept.
@Suite struct DataGoldenTests {
  @Test(arguments: [
    "2026-04-01/short-breaks.csv", "2026-04-01/short-breaks-current-range.csv",
    "2026-04-01/short-breaks.json", "2026-04-01/short-breaks.csv-metadata.json",
    "2026-04-01/short-breaks-current-range.csv-metadata.json", "datapackage.json",
  ])
  func fileIsAsItWasKept(_ path: String) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try Golden.expect(try SiteFixture().text("data/\(path)"), isKeptAs: "data/\(name)")
  }
}
