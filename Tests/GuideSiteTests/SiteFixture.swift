import Diagnostics
import GuideModel
import GuideSite
import GuideSource
import GuideTestSupport
import Testing

/// A site made in memory from a content folder and the project's own templates.
struct SiteFixture {
  let site: GeneratedSite
  let guide: Guide

  /// Makes the site of a guide that must be sound; `templates` are exchanged by their paths.
  init(
    _ content: ContentFolder = ContentFolder(), templates changes: [String: String] = [:],
    asAt day: String = "2026-11-21", base: String? = nil
  ) throws {
    try self.init(
      content, observed: ObservedFixture.table(), templates: changes, asAt: day, base: base)
  }

  /// The same with another current range, or none.
  init(
    _ content: ContentFolder = ContentFolder(), observed: ObservedTable?,
    templates changes: [String: String] = [:], asAt day: String = "2026-11-21", base: String? = nil
  ) throws {
    let (read, findings) = GuideReader.read(content.source)
    try #require(!findings.contains { $0.severity == .error }, "\(findings.map(\.message))")
    var guide = try #require(read).observing(observed)
    if let base {
      guide = guide.published(at: try #require(BaseAddress(base)))
    }
    let (theme, themeFindings) = try Self.theme(changes)
    let compiled = try #require(theme, "\(themeFindings.map(\.message))")
    self.guide = guide
    site = SiteGenerator.generate(guide, theme: compiled, asAt: try #require(CalendarDate(iso: day)))
  }

  /// The project's templates with some exchanged, compiled.
  static func theme(_ changes: [String: String] = [:]) throws -> (theme: Theme?, findings: [Diagnostic]) {
    changes.isEmpty ? try projectTheme.get() : try compile(changes)
  }

  /// The project's own templates, compiled once for all tests.
  private static let projectTheme = Result { try compile([:]) }

  private static func compile(
    _ changes: [String: String]
  ) throws -> (theme: Theme?, findings: [Diagnostic]) {
    let folder = try ProjectFolder.read("templates")
    var files = Dictionary(
      folder.paths.map { ($0, folder.bytes(at: $0) ?? []) }, uniquingKeysWith: { first, _ in first })
    for (path, text) in changes { files[path] = Array(text.utf8) }
    let (read, findings) = ThemeReader.read(
      SourceFolder(displayPrefix: "templates/", files: files), pages: Theme.pageTemplates, language: .english)
    guard let read else { return (nil, findings) }
    let (theme, compiled) = Theme.compile(
      read.library, stylesheet: read.stylesheet, sheets: read.sheets, icon: read.icon,
      searchScript: read.searchScript)
    return (theme, findings + compiled)
  }

  /// The text of a file of the site.
  func text(_ path: String) throws -> String {
    let file = try #require(site.files.first { $0.path == path }, "there must be a file \(path)")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// The part of a page that is its own: what stands in `<main>`.
  func main(_ path: String) throws -> String {
    let page = try text(path)
    let start = try #require(page.firstRange(of: "<main"))
    let end = try #require(page.firstRange(of: "</main>"))
    return String(page[start.lowerBound..<end.upperBound]) + "\n"
  }
}
