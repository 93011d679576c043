import Foundation
import GuideTestSupport
import Testing

/// A council officer builds the guide.
@Suite struct BuildTests {
  @Test func sampleGuideIsPublishedWithoutAFinding() throws {
    let place = try Workplace()
    try place.addSampleGuide()
    let result = try Program(folder: place.url).run("build", "--strict", "--as-at", "2026-11-21")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty, "standard output carries only what was asked for")
    #expect(result.errors.contains("no findings"))
    #expect(result.errors.contains("(as at 2026-11-21)"))
    let site = try place.tree("public")
    for path in [
      "index.html", "disabled-children/index.html", "disabled-children/a/index.html",
      "disabled-children/l/index.html", "disabled-children/exceptional/index.html",
      "disabled-children/challenge/index.html", "disabled-children/examples/index.html",
      "disabled-children/groups/index.html", "disabled-children/print/index.html", "guidance/index.html",
      "glossary/index.html", "coverage/index.html", "accessibility/index.html", "404.html", "sitemap.xml",
      "robots.txt",
    ] {
      #expect(site[path] != nil, "the contract has the address of \(path)")
    }
    #expect(try place.leftOvers(besides: ["content", "templates", "public", ".public.memory"]) == [])
  }

  @Test func stalePagesVanishAndOwnFilesStay() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    try place.write("www.testshire.example\n", to: "public/CNAME")
    try place.write("*\n", to: "public/.gitignore")
    try place.write("ref: x\n", to: "public/.git/HEAD")
    let program = Program(folder: place.url)
    #expect(try program.run("build").status == 0)
    try FileManager.default.removeItem(
      at: place.url.appending(path: "content/\(MinimalGuide.edition)/guidance/planning.md"))
    #expect(try program.run("build").status == 0)
    let site = try place.tree("public")
    #expect(site["guidance/planning/index.html"] == nil, "the page of a deleted file is gone")
    #expect(site["guidance/index.html"] != nil)
    #expect(site["CNAME"] == Data("www.testshire.example\n".utf8))
    #expect(site[".gitignore"] == Data("*\n".utf8))
    #expect(site[".git/HEAD"] == Data("ref: x\n".utf8))
  }

  @Test func twoBuildsOfTheSameContentHaveTheSameBytes() throws {
    let first = try Workplace()
    let second = try Workplace()
    try first.addSampleGuide()
    try copyInReverse(from: first, to: second)
    var east = Program(folder: first.url)
    east.environment = ["TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C"]
    var west = Program(folder: second.url)
    west.environment = ["TZ": "Pacific/Pago_Pago", "LANG": "cy_GB.UTF-8", "LC_ALL": "cy_GB.UTF-8"]
    #expect(try east.run("build", "--as-at", "2026-11-21").status == 0)
    #expect(try west.run("build", "--as-at", "2026-11-21").status == 0)
    let (one, other) = (try first.tree("public"), try second.tree("public"))
    #expect(one.keys.sorted() == other.keys.sorted())
    #expect(one.filter { other[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test func checkWritesNothing() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    let result = try Program(folder: place.url).run("check")
    #expect(result.status == 0)
    #expect(result.errors.contains("66 pages"))
    #expect(try place.leftOvers(besides: ["content", "templates"]) == [])
  }

  @Test func baseAddressCanBeGivenOnTheCommandLine() throws {
    let place = try Workplace()
    try place.addSmallGuide()
    #expect(try Program(folder: place.url).run("build", "--base-url", "https://x.example/guide/").status == 0)
    let page = String(decoding: try #require(try place.tree("public")["index.html"]), as: UTF8.self)
    #expect(page.contains("href=\"/guide/short-breaks/\""))
  }

  /// Makes the same files in another order, at another time.
  private func copyInReverse(from source: Workplace, to target: Workplace) throws {
    for folder in ["content", "templates"] {
      for (path, data) in try source.tree(folder).sorted(by: { $0.key > $1.key }) {
        let file = target.url.appending(path: "\(folder)/\(path)")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: file.path)
      }
    }
  }
}
