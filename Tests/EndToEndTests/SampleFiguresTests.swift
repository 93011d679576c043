import Foundation
import GuideTestSupport
import Testing

/// The figures of the sample guide are what the documented commands make of its made-up records.
@Suite struct SampleFiguresTests {
  /// One run of `aggregate`, as it was when the figures were published.
  private struct Run {
    let records: String
    let edition: String
    let scheme: String
    let asAt: String
    var previous: (day: String, records: String)?

    var arguments: [String] {
      let before = previous.map { ["--previous", "\($0.day)=\(Self.path($0.records))"] } ?? []
      return [
        "aggregate", "--records", Self.path(records), "--edition", edition, "--scheme", scheme, "--as-at",
        asAt,
      ] + before
    }

    private static func path(_ records: String) -> String {
      URL(filePath: ProjectFolder.root).appending(path: "Tests/Records/\(records)").path
    }
  }

  /// In the order in which the ledger has them.
  private static let runs = [
    Run(
      records: "disabled-children-2026-03-02.csv", edition: "2026-04-01", scheme: "disabled-children",
      asAt: "2026-03-02"),
    Run(
      records: "disabled-children-2026-09-01.csv", edition: "2026-10-01", scheme: "disabled-children",
      asAt: "2026-09-01", previous: ("2026-03-02", "disabled-children-2026-03-02.csv")),
    Run(records: "adults-2026-09-01.csv", edition: "2026-10-01", scheme: "adults", asAt: "2026-09-01"),
  ]

  @Test func figuresOfTheSampleComeFromItsRecords() throws {
    let place = try Workplace()
    try place.addSampleGuide()
    let kept = try place.figures()
    try place.removeFigures()
    #expect(try place.figures().isEmpty)
    for run in Self.runs {
      let result = try Program(folder: place.url).run(run.arguments)
      #expect(result.status == 0, "\(run.scheme): \(result.errors)")
      #expect(result.output.isEmpty)
    }
    let made = try place.figures()
    #expect(made.keys.sorted() == kept.keys.sorted())
    for (path, data) in made {
      #expect(data == kept[path], "\(path) is not what the documented command makes")
    }
    #expect(try place.leftOvers(besides: ["content", "templates"]) == [])
  }
}
