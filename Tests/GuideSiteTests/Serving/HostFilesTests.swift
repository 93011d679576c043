import Diagnostics
import GuideModel
import Testing

@testable import GuideSite

/// The files that hosts of static sites read.
@Suite struct HostFilesTests {
  private func serving(
    _ paths: [String], settled: [EditionDate] = [], redirects: [GonePage] = [],
    base: String = "https://guide.example/"
  ) throws -> ServingFiles {
    ServingFiles(
      settled: settled, redirects: Redirects(redirects),
      addresses: Addresses(base: try #require(BaseAddress(base))), paths: paths)
  }

  private func text(_ name: String, of files: ServingFiles) throws -> String {
    String(decoding: try #require(files.files.first { $0.path == name }).bytes, as: UTF8.self)
  }

  private func moved(_ from: String, to: String?, isReplaced: Bool = true) throws -> GonePage {
    GonePage(
      path: .page(try #require(GuideAddress(from))), why: "It moved.", now: to.flatMap { GuideAddress($0) },
      isReplaced: isReplaced)
  }

  // MARK: _headers

  @Test func everyFileGetsItsHeadersAndNoHeaderTwice() throws {
    let paths = try ServedSite.withoutExample(to: nil).site.files.map(\.path).filter { !$0.hasPrefix("_") }
    let settled = [try ServedSite.edition("2026-04-01")]
    let table = ServingTable(settled: settled)
    let rules = try ServedSite.rules(text("_headers", of: serving(paths, settled: settled)))
    #expect(Set(rules.map(\.pattern)).count == rules.count, "hosts keep only one rule for a pattern")
    for path in paths {
      let address = ServedSite.address(of: path)
      let sent = rules.filter { ServedSite.matches($0.pattern, address) }.flatMap(\.headers)
      #expect(Set(sent.map(\.name)).count == sent.count, "\(address)")
      let wanted = table.headers(at: address).values.map { "\($0.name.rawValue): \($0.value)" }
      #expect(sent.map { "\($0.name): \($0.value)" }.sorted() == wanted.sorted(), "\(address)")
    }
  }

  @Test func longerCopiesGoFirstWhereTheRulesAreTooMany() throws {
    let dates = try (2000..<2060).map { try ServedSite.edition("\($0)-04-01") }
    let files = try serving(
      ["index.html"] + dates.flatMap { ["editions/\($0)/index.html", "data/\($0)/a.csv"] }, settled: dates)
    let rules = try ServedSite.rules(text("_headers", of: files))
    #expect(rules.count < 20)
    #expect(rules.first { $0.pattern == "/editions/*" }?.headers.contains { $0.value == "no-cache" } == true)
    #expect(files.findings(at: nil, leadsSomewhere: { _ in true }) == [])
    #expect(try text("_nginx.conf", of: files).contains("location ^~ /editions/2059-04-01/ {"))
  }

  @Test func tooManyRulesAreTold() throws {
    let files = try serving((1...120).map { "scheme-\($0)/index.html" })
    let found = files.findings(at: nil, leadsSomewhere: { _ in true })
    #expect(found.map(\.code) == [.serverFile])
    #expect(found.first?.message == "_headers has 124 rules, and Cloudflare Pages reads 100")
  }

  // MARK: _redirects

  @Test func whatMovedIsRedirectedAndWhatIsGoneIsNot() throws {
    let files = try serving(
      [],
      redirects: [
        moved("/b/", to: "/c/#there"), moved("/a/", to: nil), moved("/d/", to: "/e/", isReplaced: false),
      ])
    let lines = try text("_redirects", of: files).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines == ["/b/ /c/#there 301"])
    let nginx = try text("_nginx.conf", of: files)
    #expect(nginx.contains("location = /b/ { return 301 \"/c/#there\"; }\n"))
    #expect(nginx.contains("location = /a/ { error_page 410 /a/index.html; return 410; }\n"))
    #expect(nginx.contains("location = /d/ { error_page 410 /d/index.html; return 410; }\n"))
  }

  @Test func moreRedirectsThanAreReadLeaveOutThoseThatWentFirst() throws {
    let pages = try (1...2_001).map { try moved("/p\($0)/", to: "/now/") }
    let lines = try text("_redirects", of: serving([], redirects: pages)).split(separator: "\n")
    #expect(lines.filter { !$0.hasPrefix("#") }.count == 2_000)
    #expect(lines.contains("/p1/ /now/ 301"))
    #expect(!lines.contains("/p2001/ /now/ 301"))
  }

  @Test func lineThatIsTooLongIsLeftToTheNotice() throws {
    let long = "/" + String(repeating: "a", count: 990) + "/"
    let lines = try text("_redirects", of: serving([], redirects: [moved(long, to: "/now/")])).split(
      separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("#") })
  }

  @Test func redirectToNowhereIsAFault() throws {
    let files = try serving([], redirects: [moved("/a/", to: "/b/#x")], base: "https://www.example/guide/")
    let found = files.findings(at: nil) { $0 != "/guide/b/#x" }
    #expect(found.map(\.code) == [.linkDead])
    #expect(found.first?.message == "there is no page or place /b/#x, to which /a/ is redirected")
    #expect(files.findings(at: nil) { $0 == "/guide/b/#x" } == [])
  }

  // MARK: A guide in a folder of a host

  @Test func everyAddressHasTheFolderOfTheHost() throws {
    let files = try serving(
      ["index.html", "a/index.html"], redirects: [moved("/b/", to: "/a/")],
      base: "https://www.example/care/guide/")
    let rules = try ServedSite.rules(text("_headers", of: files))
    #expect(rules.allSatisfy { $0.pattern.hasPrefix("/care/guide/") })
    #expect(try text("_redirects", of: files).hasSuffix("/care/guide/b/ /care/guide/a/ 301\n"))
    let nginx = try text("_nginx.conf", of: files)
    #expect(nginx.contains("\nlocation ^~ /care/guide/ {\n"))
    #expect(nginx.contains("\n  location = /care/guide/b/ { return 301 \"/care/guide/a/\"; }\n"))
    #expect(nginx.contains("\nset $guide_referrer_policy \"\";\n"), "other pages of the host get no header")
    #expect(nginx.contains("\nif ($uri ~ \"^/care/guide/\") {\n"))
    #expect(nginx.contains("\n  set $guide_referrer_policy \"no-referrer\";\n"))
    #expect(nginx.contains("\nadd_header Referrer-Policy $guide_referrer_policy always;\n"))
  }

  @Test func folderThatMeansSomethingToAServerIsTold() throws {
    let files = try serving(["index.html"], base: "https://www.example/$guide/")
    #expect(files.files.isEmpty)
    let found = files.findings(at: nil, leadsSomewhere: { _ in true })
    #expect(found.map(\.message) == ["web servers cannot be told of the folder /$guide/"])
  }
}
