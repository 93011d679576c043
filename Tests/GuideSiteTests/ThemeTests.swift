import Diagnostics
import GuideModel
import GuideSite
import GuideSource
import GuideTestSupport
import Testing

/// What a web team can get wrong in the templates folder.
@Suite struct ThemeTests {
  @Test func projectsOwnTemplatesAreSound() throws {
    let (theme, findings) = try SiteFixture.theme()
    #expect(findings == [])
    #expect(theme != nil)
  }

  @Test func unknownNameStopsEverythingAtItsPlace() throws {
    let (theme, findings) = try SiteFixture.theme(["glossary.html": "<h1>{{title}}</h1>\n<p>{{titel}}</p>\n"])
    #expect(theme == nil)
    let finding = try #require(findings.first { $0.code == .templateName })
    #expect(
      finding.location
        == Diagnostics.SourceLocation(path: "templates/glossary.html", line: 2, column: 6, length: 5))
    #expect(finding.help == "did you mean “title”?")
  }

  /// A phrase and a template are held to the rules on wording too, and the sentence of every page to what it must say.
  @Test(arguments: [
    ("A level is a starting point, not a cap.", "A level is where you begin.", DiagnosticCode.pagePromise),
    (
      "Your plan can cost more or less than the figure", "Your plan cannot cost more than the figure",
      .wordingCap
    ),
    ("{amount} {per}\"", "no more than {amount} {per}\"", .wordingCap),
    ("{amount} {per}\"", "{amount} at most\"", .wordingCap),
    ("Nobody is turned away because of them.", "There are few places left.", .wordingQuota),
  ])
  func phraseThatSaysCapOrQuotaIsRefused(_ old: String, _ new: String, _ code: DiagnosticCode) throws {
    let (theme, findings) = try strings { text in
      #expect(text.contains(old))
      return text.replacing(old, with: new, maxReplacements: 1)
    }
    #expect(theme == nil)
    #expect(findings.contains { $0.code == code && $0.location?.path == "templates/strings/en.yml" })
  }

  @Test(
    arguments: [
      ("<p>The maximum is yours.</p>", 8),
      ("<p>You get no more than {{title}} and <b>no\nbudget above\nthe level</b></p>", nil),
      ("<p>Your plan must not\nexceed {{title}}.</p>", nil), ("<p title=\"Capped\">{{title}}</p>", 11),
      ("<p>The max<b>imum</b> is yours.</p>", 8), ("<p>The max&#105;mum is yours.</p>", 8),
      ("<p>The max&shy;imum is yours.</p>", 8), ("<p>The&nbsp;limit of &pound;500</p>", nil),
      ("<input aria-description=\"Capped\">", 26),
    ] as [(String, Int?)])
  func wordsOfATemplateAreCheckedAtTheirPlace(_ markup: String, _ column: Int?) throws {
    let (_, findings) = try SiteFixture.theme(["glossary.html": "<h1>{{title}}</h1>\n\(markup)\n"])
    let finding = try #require(findings.first { $0.code == .wordingCap })
    #expect(finding.location?.path == "templates/glossary.html")
    if let column { #expect([finding.location?.line, finding.location?.column] == [2, column]) }
  }

  @Test(arguments: [
    "<p>It is not <b>a cap</b>.</p>", "<!-- maximum -->", "<p class=\"maximum\">{{title}}</p>",
    "{{! the maximum }}", "<p>We say no.</p><p>{{title}}</p>",
  ])
  func whatNobodyReadsIsNoWording(_ markup: String) throws {
    let (_, findings) = try SiteFixture.theme(["glossary.html": "<h1>{{title}}</h1>\n\(markup)\n"])
    #expect(!findings.contains { $0.code == .wordingCap })
  }

  @Test func phraseThatNothingUsesIsAWarning() throws {
    let (theme, findings) = try strings { $0 + "nobody:\n  asks: for me\n" }
    #expect(findings.map(\.code) == [.stringUnused])
    #expect(theme != nil, "a warning does not stop a build")
  }

  @Test func phraseThatSwiftNeedsMustBeThere() throws {
    let (theme, findings) = try strings { $0.replacing("  fewer_than_ten:", with: "  less_than_ten:") }
    #expect(theme == nil)
    #expect(findings.contains { $0.code == .stringMissing && $0.message.contains("people.fewer_than_ten") })
  }

  @Test func phraseThatATemplateNeedsMustBeThere() throws {
    let (_, findings) = try strings { $0.replacing("  at_a_glance:", with: "  at_glance:") }
    #expect(findings.contains { $0.code == .stringUnknown && $0.message.contains("challenge.at_a_glance") })
  }

  @Test func placeholderThatSwiftDoesNotFillIsRefused() throws {
    let (theme, findings) = try strings { $0.replacing("Level {name}", with: "Level {nome}") }
    #expect(theme == nil)
    #expect(findings.contains { $0.message.contains("{nome}") })
  }

  @Test func strangeFileIsRefusedWithTheLikelyName() throws {
    let (_, findings) = try SiteFixture.theme(["levle.html": "<p></p>"])
    let finding = try #require(findings.first)
    #expect(finding.code == .fileUnknown)
    #expect(finding.help == "did you mean “level.html”?")
  }

  @Test(arguments: ["level.html", "layout.html", "strings/en.yml", "assets/guide.css"])
  func missingFileIsNamed(_ path: String) throws {
    let folder = try ProjectFolder.read("templates")
    let files = Dictionary(
      folder.paths.filter { $0 != path }.map { ($0, folder.bytes(at: $0) ?? []) },
      uniquingKeysWith: { first, _ in first })
    let (theme, findings) = ThemeReader.read(
      SourceFolder(displayPrefix: "templates/", files: files), pages: Theme.pageTemplates, language: .english)
    #expect(theme == nil)
    #expect(findings.map(\.code) == [.templateMissing])
    #expect(findings.first?.location?.path == "templates/\(path)")
  }

  private func strings(_ change: (String) -> String) throws -> (theme: Theme?, findings: [Diagnostic]) {
    let folder = try ProjectFolder.read("templates")
    let text = String(decoding: try #require(folder.bytes(at: "strings/en.yml")), as: UTF8.self)
    let changed = change(text)
    try #require(changed != text)
    return try SiteFixture.theme(["strings/en.yml": changed])
  }
}
