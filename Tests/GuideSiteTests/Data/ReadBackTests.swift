import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@testable import GuideSite

/// A page or a file that tells another figure than the guide is not published.
@Suite struct ReadBackTests {
  struct Lie: Sendable, CustomTestStringConvertible {
    let what: String
    let template: String
    let old: String
    let new: String
    /// What the messages must name.
    let names: [String]

    var testDescription: String { what }
  }

  private static let money = "partials/level-row-money.html"
  private static let row = "partials/level-row.html"
  private static let range = "partials/range-row.html"

  @Test(arguments: [
    Lie(
      what: "the figure of another level", template: money, old: "{{#year}}{{> amount}}{{/year}}",
      new: "{{#year}}{{#about}}{{amount}}{{/about}}{{/year}}£500",
      names: ["/short-breaks/, row “Level C”, column “A year”, says “£500”, and the guide has “£2,000”"]),
    Lie(
      what: "the figure of another column", template: money, old: "{{#month}}{{> amount}}{{/month}}",
      new: "{{#year}}{{> amount}}{{/year}}",
      names: [
        "row “Level B”, column “A month”, says “£500”", "row “Level C”, column “A month”, says “£2,000”",
      ]),
    Lie(
      what: "a row left out", template: "partials/level-table.html", old: "{{> level-row}}",
      new: "{{#fast_track}}{{> level-row}}{{/fast_track}}",
      names: ["has the row “Level C” where “Level A” must be"]),
    Lie(
      what: "a row twice", template: "partials/level-table.html", old: "{{> level-row}}",
      new: "{{> level-row}}{{#fast_track}}{{> level-row}}{{/fast_track}}",
      names: ["has the row “Level C” where “All levels together” must be"]),
    Lie(
      what: "a number in a wrong form", template: "partials/amount.html", old: "{{^about}}{{amount}}",
      new: "{{^about}}{{amount}}0", names: ["row “Level C”, column “A year”, says “£2,0000”"]),
    Lie(
      what: "about, where the figure is exact", template: "partials/amount.html", old: "{{^about}}{{amount}}",
      new: "{{^about}}{{$money.about}}", names: ["says “about £2,000”, and the guide has “£2,000”"]),
    Lie(
      what: "an amount that is rounded without saying so", template: "partials/amount.html",
      old: "{{$money.about}}", new: "{{amount}}",
      names: ["column “A month”, says “£167”, and the guide has “about £167”"]),
    Lie(
      what: "a link to another level", template: row, old: "href=\"{{link}}\"", new: "href=\"{{home}}\"",
      names: ["the row “Level A” of the page /short-breaks/ leads to /"]),
    Lie(
      what: "another name on a phone", template: money, old: "data-label=\"{{$money.week}}\"",
      new: "data-label=\"{{$money.month}}\"",
      names: ["column “A week”, is called “A month” on a narrow screen"]),
    Lie(
      what: "no heading", template: "partials/level-table.html", old: "{{$money.year}}</th>", new: "</th>",
      names: ["has no table with the columns “Level”, “A year”"]),
    Lie(
      what: "people that are not expected", template: row, old: "{{#people}}{{people}}",
      new: "{{#people}}25 to 29",
      names: ["row “Level C”, column “Expected people”, says “25 to 29”, and the guide has “20 to 24”"]),
    Lie(
      what: "another range", template: range, old: "\">{{range}}</td>", new: "\">{{figure}}</td>",
      names: ["row “Level C”, column “Middle half”, says “£2,000”, and the guide has “£1,750 to £2,500”"]),
    Lie(
      what: "people that are left out", template: range, old: "{{#people}}{{people}}{{/people}}",
      new: "{{#people}}3 people{{/people}}",
      names: ["row “Level B”, column “People”, says “3 people”, and the guide has “Fewer than 10 people”"]),
    Lie(
      what: "a fast track for all", template: range, old: "{{$range_table.no_fast_track}}", new: "£500",
      names: ["row “Level B”, column “Fast track up to”, says “£500”, and the guide has “No fast track”"]),
  ])
  func pageThatTellsAnotherFigureStopsTheBuild(_ lie: Lie) throws {
    let folder = try ProjectFolder.read("templates")
    let text = String(decoding: try #require(folder.bytes(at: lie.template)), as: UTF8.self)
    try #require(text.contains(lie.old))
    var new = lie.new
    if lie.what.hasPrefix("another range") { new = "\">{{#figure}}{{figure}}{{/figure}}</td>" }
    let site = try SiteFixture(templates: [lie.template: text.replacing(lie.old, with: new)]).site
    let told = site.findings.filter { $0.code == .dataDiffers }
    for name in lie.names {
      #expect(told.contains { $0.message.contains(name) }, "\(told.map(\.message))")
    }
    #expect(site.files.isEmpty, "nothing is published while a figure differs")
    #expect(told.allSatisfy { $0.location?.path.hasPrefix("templates/") ?? false })
  }

  @Test func pageOfAnEarlierEditionIsReadBackToo() throws {
    let folder = try ProjectFolder.read("templates")
    let text = String(decoding: try #require(folder.bytes(at: Self.money)), as: UTF8.self)
    // Only pages of an edition that is not shown first know of a page today.
    let spoiled = text.replacing(
      "{{#year}}{{> amount}}{{/year}}",
      with: "{{#now}}£1{{/now}}{{^now}}{{#year}}{{> amount}}{{/year}}{{/now}}")
    let content = ContentFolder().withEdition("2026-10-01")
    let told = try SiteFixture(content, templates: [Self.money: spoiled]).site.findings.map(\.message)
    #expect(
      told.contains { $0.contains("/editions/2026-04-01/short-breaks/, row “Level C”, column “A year”") })
    #expect(told.allSatisfy { $0.contains("/editions/2026-04-01/") })
  }

  @Test(arguments: [
    ("C,,budget,2000,", "C,,budget,2001,", "row “C”, column “budget”, says “2001”, and the guide has “2000”"),
    ("year,2000,", "year,200,", "row “C”, column “budget_per_year”, says “200”, and the guide has “2000”"),
    ("20,24", "20,29", "row “C”, column “expected_people_max”, says “29”"),
    (",1500,table", ",,table", "row “C”, column “fast_track_up_to”, says “”, and the guide has “1500”"),
    ("Help at home", "Help at work", "row “C”, column “support”, says “Help at work”"),
    ("B,,grant", "BB,,grant", "row “B”, column “level”, says “BB”"),
    ("C,,budget", "C,\"x\"y,budget", "cannot be read back"),
    (
      "A,,signpost,0,year,0,,,50,74,,Help to find support,12,,table\r\n", "",
      "has 2 rows, and the guide has 3"
    ),
    (",budget,", ",cost,", "has no column “budget”"),
    ("\r\n", "\n", "cannot be read back"),
  ])
  func fileThatTellsAnotherFigureIsFound(_ old: String, _ new: String, _ message: String) throws {
    let (file, scheme) = try file(.levels, observed: ObservedFixture.table())
    let text = String(decoding: file.bytes, as: UTF8.self)
    try #require(text.utf8.count > text.replacing(old, with: "").utf8.count, "\(old) must be in \(text)")
    #expect(CSVReadBack.findings(file, of: scheme, policy: .banded) == [])
    let changed = DataFile(
      content: .levels, path: file.path, bytes: Array(text.replacing(old, with: new).utf8),
      table: file.table)
    let told = CSVReadBack.findings(changed, of: scheme, policy: .banded)
    #expect(
      told.contains { $0.code == .dataDiffers && $0.message.contains(message) }, "\(told.map(\.message))")
  }

  @Test(arguments: [
    ("B,all,0,9,,,c", "B,all,5,9,,,c", "row “B, all”, column “people_min”, says “5”, and the guide has “0”"),
    ("1750", "1700", "row “C, all”, column “low”, says “1700”, and the guide has “1750”"),
    (",c,", ",z,", "row “B, all”, column “symbol”, says “z”, and the guide has “c”"),
    ("about-half", "about-a-third", "row “all, held-as:direct-payment”, column “share”"),
  ])
  func rangeThatTellsAnotherFigureIsFound(_ old: String, _ new: String, _ message: String) throws {
    let (file, scheme) = try file(.range, observed: ObservedFixture.table())
    #expect(CSVReadBack.findings(file, of: scheme, policy: .banded) == [])
    let text = String(decoding: file.bytes, as: UTF8.self).replacing(old, with: new)
    let changed = DataFile(content: .range, path: file.path, bytes: Array(text.utf8), table: file.table)
    let told = CSVReadBack.findings(changed, of: scheme, policy: .banded)
    #expect(told.contains { $0.message.contains(message) }, "\(told.map(\.message))")
  }

  private func file(
    _ content: DataFile.Content, observed: ObservedTable?
  ) throws -> (file: DataFile, scheme: Scheme) {
    let guide = try SiteFixture(observed: observed).guide
    let edition = try #require(guide.editions.first)
    let scheme = try #require(edition.schemes.first)
    let context = PageContext(
      guide: guide, edition: edition, words: try #require(try SiteFixture.theme().theme).words,
      addresses: Addresses(base: guide.facts.baseURL), asAt: edition.date.date)
    return (
      try #require(SchemeData(context, scheme).files.first { $0.content == content && $0.table != nil }),
      scheme
    )
  }
}
