import GuideModel
import GuideSeal
import GuideTestSupport
import Testing

@testable import GuideSite

/// Which headers each address is to have.
@Suite struct ServingTableTests {
  private let table: ServingTable

  init() throws {
    table = ServingTable(settled: [try ServedSite.edition("2026-04-01")])
  }

  private func value(_ name: HeaderName, at address: String) -> String? {
    table.headers(at: address)[name]?.value
  }

  @Test(arguments: ["/", "/404.html", "/short-breaks/c/", "/editions/2026-04-01/record.json", "/nowhere"])
  func everyAddressHasEveryHeaderButThoseOfOpenData(_ address: String) {
    let names = Set(table.headers(at: address).keys)
    #expect(names == Set(HeaderName.allCases).subtracting([.allowOrigin, .contentType]))
  }

  @Test func onlyTheSearchMayRunAScriptAndSendAForm() {
    let policy = value(.contentSecurityPolicy, at: "/search/")
    #expect(policy?.contains("script-src 'self';") == true)
    #expect(policy?.contains("form-action 'self';") == true)
    for address in ["/", "/short-breaks/search/", "/searching/", "/assets/search-1.js", "/404.html"] {
      let policy = value(.contentSecurityPolicy, at: address)
      #expect(policy?.hasPrefix("default-src 'none'; style-src 'self';") == true, "\(address)")
      #expect(policy?.contains("form-action 'none'") == true, "\(address)")
    }
  }

  @Test func nothingInlineIsEverAllowed() {
    for policy in [ContentPolicy(isSearch: true), ContentPolicy(isSearch: false)] {
      #expect(!policy.text.contains("unsafe"))
      #expect(!policy.text.contains("http"))
      #expect(!policy.text.contains("*"))
    }
  }

  @Test func onlyWhatCannotChangeIsKeptForEver() {
    #expect(value(.cacheControl, at: "/assets/guide-1.css") == "public, max-age=31536000, immutable")
    #expect(value(.cacheControl, at: "/editions/2026-04-01/short-breaks/") == "private, max-age=86400")
    #expect(value(.cacheControl, at: "/data/2026-04-01/short-breaks.csv") == "private, max-age=86400")
    for address in ["/", "/editions/", "/editions/2027-04-01/", "/data/2027-04-01/a.csv", "/changes.atom"] {
      #expect(value(.cacheControl, at: address) == "no-cache", "\(address)")
    }
  }

  @Test func scriptsOfOtherSitesMayReadTheDataAndNothingElse() {
    for address in ["/data/datapackage.json", "/data/2026-04-01/a.csv", "/changes.atom"] {
      #expect(value(.allowOrigin, at: address) == "*", "\(address)")
    }
    #expect(value(.allowOrigin, at: "/short-breaks/") == nil)
  }

  @Test func aValueEndsNoLineAndMeansNothingToAServer() {
    for header in table.rules.flatMap(\.headers) {
      #expect(!header.value.isEmpty)
      #expect(header.value.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(header)")
      #expect(!header.value.contains { "\"\\$".contains($0) }, "\(header)")
    }
  }

  // MARK: Which editions have all but stopped to change

  private func settled(sealed: [String], asAt day: String) throws -> [String] {
    let (withdrawn, facts) = ("2027-04-01", "editions/2027-04-01/edition.yml")
    let content = ContentFolder().withEdition(withdrawn).withEdition("2028-04-01").replacing(
      "state: decided", with: "state: withdrawn\nwithdrawn: {on: 2027-05-10, reason: A fault.}", in: facts)
    let guide = try SiteFixture(content).guide
    let digest = ContentDigest(of: [])
    let seals = try sealed.map { date in
      Seal(
        edition: try ServedSite.edition(date), sealedOn: try #require(CalendarDate(iso: date)),
        record: digest,
        files: [:])
    }
    let day = try #require(CalendarDate(iso: day))
    let whole = Guide(
      facts: guide.facts, checks: guide.checks, editions: guide.editions, ledger: Ledger(seals: seals))
    return ServingTable.settled(in: whole, asAt: day).map(\.description)
  }

  @Test func anEditionHasSettledWhenItIsSealedAndCountsNoMore() throws {
    let all = ["2026-04-01", "2027-04-01", "2028-04-01"]
    #expect(try settled(sealed: all, asAt: "2027-04-30") == ["2026-04-01"])
    // The second was taken back, so the first counts again.
    #expect(try settled(sealed: all, asAt: "2027-05-10") == ["2027-04-01"])
    #expect(try settled(sealed: all, asAt: "2028-04-01") == ["2026-04-01", "2027-04-01"])
    #expect(try settled(sealed: ["2028-04-01"], asAt: "2028-04-01") == [])
  }

  // MARK: Kinds of files

  @Test func everyFileOfASiteIsOfAKnownKind() throws {
    for file in try ServedSite.withoutExample(to: nil).site.files where !file.path.hasPrefix("_") {
      #expect(FileKind(path: file.path) != nil, "\(file.path)")
    }
  }

  @Test(arguments: [
    ("a/index.html", "text/html; charset=utf-8"), ("data/2026-04-01/a.csv", "text/csv; charset=utf-8"),
    ("a.ics", "text/calendar; charset=utf-8"), ("a/b.odt", "application/vnd.oasis.opendocument.text"),
    ("editions/2026-04-01/SHA256SUMS", "text/plain; charset=utf-8"),
    ("a.csv-metadata.json", "application/json"),
  ])
  func typeFollowsFromTheName(_ path: String, _ type: String) {
    #expect(FileKind(path: path)?.contentType == type)
  }

  @Test func unknownEndingIsNoKind() {
    #expect(FileKind(path: "a/b.exe") == nil)
    #expect(FileKind(path: ".hidden") == nil)
  }
}
