import Diagnostics
import GuideModel
import GuideSite
import GuideSource
import GuideTestSupport
import Testing

/// What the finished pages are held to, and where a fault is reported.
@Suite struct SiteCheckTests {
  private static let planning = "\(MinimalGuide.edition)/guidance/planning.md"

  @Test func soundGuideHasNoFindings() throws {
    let site = try SiteFixture().site
    #expect(site.findings == [])
    #expect(site.pageCount == 66)
    #expect(Set(site.files.map(\.path)).count == site.files.count)
  }

  struct DeadLink: Sendable {
    let link: String
    let code: DiagnosticCode
    let help: String
  }

  @Test(arguments: [
    DeadLink(link: "/short-breaks/cc/", code: .linkDead, help: "did you mean “/short-breaks/c/”?"),
    DeadLink(link: "/short-breaks/c", code: .linkDead, help: "addresses end in “/”: write /short-breaks/c/"),
    DeadLink(link: "/Short-Breaks/c/", code: .linkDead, help: "did you mean “/short-breaks/c/”?"),
    DeadLink(link: "#strat", code: .linkFragment, help: "did you mean “#start”?"),
    DeadLink(
      link: "/short-breaks/challenge/#ask-us", code: .linkFragment,
      help: "give the heading that is meant the id {#ask-us}"),
    DeadLink(
      link: "/glossary/#personal-budgit", code: .linkFragment, help: "did you mean “#personal-budget”?"),
  ])
  func deadLinkIsReportedWhereItWasWritten(_ dead: DeadLink) throws {
    let content = ContentFolder().replacing("(/short-breaks/)", with: "(\(dead.link))", in: Self.planning)
    let site = try SiteFixture(content).site
    // The whole-scheme page holds the same text; a mistake that is one line to mend is told of once.
    let told = site.findings.inReportOrder()
    #expect(dead.link.hasPrefix("#") || told.count == 1, "\(told.map(\.message))")
    let finding = try #require(told.first { $0.help?.hasPrefix(dead.help) == true }, "\(told.map(\.help))")
    #expect(finding.code == dead.code)
    #expect(finding.location?.path == "content/\(Self.planning)")
    #expect([finding.location?.line, finding.location?.column] == [8, 42])
    #expect(site.files.isEmpty, "nothing is published while a link is dead")
  }

  @Test func linkToTheGuidesOwnFullAddressIsCheckedToo() throws {
    let content = ContentFolder().replacing(
      "(/short-breaks/)", with: "(https://guide.testshire.example/nowhere/)", in: Self.planning)
    #expect(try SiteFixture(content).site.findings.map(\.code).contains(.linkDead))
  }

  struct BrokenTemplate: Sendable {
    let code: DiagnosticCode
    let path: String
    let old: String
    let new: String
  }

  @Test(arguments: [
    BrokenTemplate(
      code: .pagePromise, path: "partials/starting-point.html", old: "{{$starting_point.sentence}}", new: ""),
    BrokenTemplate(
      code: .pagePromise, path: "partials/starting-point.html", old: "{{$starting_point.sentence}}",
      new: "<span hidden>{{$starting_point.sentence}}</span>"),
    BrokenTemplate(
      code: .pagePromise, path: "partials/starting-point.html", old: "{{$starting_point.sentence}}",
      new: "<span title=\"{{$starting_point.sentence}}\"></span>"),
    BrokenTemplate(code: .pageHeadings, path: "glossary.html", old: "<h1", new: "<h1>{{title}}</h1><h1"),
    BrokenTemplate(code: .idTwice, path: "glossary.html", old: "<h1", new: "<p id=\"main\"></p><h1"),
    BrokenTemplate(
      code: .linkDead, path: "glossary.html", old: "<h1", new: "<a href=\"/nowhere/\">{{title}}</a><h1"),
  ])
  func brokenTemplateIsCaughtOnThePage(_ broken: BrokenTemplate) throws {
    let folder = try ProjectFolder.read("templates")
    let text = String(decoding: try #require(folder.bytes(at: broken.path)), as: UTF8.self)
    try #require(text.contains(broken.old))
    let site = try SiteFixture(templates: [
      broken.path: text.replacing(broken.old, with: broken.new, maxReplacements: 1)
    ]).site
    #expect(site.findings.map(\.code).contains(broken.code))
    #expect(site.files.isEmpty)
  }

  @Test func levelPageWithoutChallengeLinkIsRefused() throws {
    let folder = try ProjectFolder.read("templates")
    var changes: [String: String] = [:]
    for path in folder.paths where path.hasSuffix(".html") {
      let text = String(decoding: try #require(folder.bytes(at: path)), as: UTF8.self)
      changes[path] = text.replacing("{{challenge_link}}", with: "{{home}}")
        .replacing("{{#next_step}}", with: "{{#next_step}}{{#past}}").replacing(
          "{{/next_step}}", with: "{{/past}}{{/next_step}}")
    }
    let findings = try SiteFixture(templates: changes).site.findings
    #expect(findings.contains { $0.code == .pagePromise && $0.message.contains("/short-breaks/c/") })
  }

  /// What stands where nobody meets it, or as struck through, is not said.
  @Test(arguments: [
    "<span aria-hidden=\"true\">|</span>", "<b class=\"x unseen\">|</b>", "<div inert>|</div>", "<s>|</s>",
    "<details><summary>More</summary>|</details>", "<select><option>|</option></select>",
  ])
  func sentenceThatNobodyMeetsIsNotSaid(_ around: String) throws {
    let path = "partials/starting-point.html"
    let text = String(decoding: try #require(ProjectFolder.read("templates").bytes(at: path)), as: UTF8.self)
    let sentence = "{{$starting_point.sentence}}"
    let hidden = text.replacing(sentence, with: around.replacing("|", with: sentence))
    #expect(try SiteFixture(templates: [path: hidden]).site.findings.contains { $0.code == .pagePromise })
  }

  /// The classes that the check knows are those of the style sheets.
  @Test(arguments: [".unseen {", ".paper-only {"])
  func classesThatHideAreInTheStyleSheet(_ rule: String) throws {
    let folder = try ProjectFolder.read("templates")
    let sheets = try ["guide", "sheets"].map { name in
      String(decoding: try #require(folder.bytes(at: "assets/\(name).css")), as: UTF8.self)
    }
    #expect(sheets.contains { $0.contains(rule) })
  }

  /// A link without words is none for a reader.
  @Test(arguments: ["", "&nbsp;", "<s>How to challenge</s>"])
  func challengeLinkWithoutWordsIsNone(_ words: String) throws {
    let folder = try ProjectFolder.read("templates")
    var changes: [String: String] = [:]
    for path in folder.paths where path.hasSuffix(".html") {
      let text = String(decoding: try #require(folder.bytes(at: path)), as: UTF8.self)
      changes[path] = text.replacing(/<a [^>]*href="\{\{challenge_link\}\}[^>]*>.*?<\/a>/) { _ in
        "<a href=\"{{challenge_link}}\">\(words)</a>"
      }
    }
    let findings = try SiteFixture(templates: changes).site.findings
    #expect(
      findings.contains {
        $0.code == .pagePromise && $0.message.contains("/short-breaks/guidance/turning-18/ has no link")
      })
  }

  @Test func explicitIDThatTheTemplateUsesIsReportedAtTheHeading() throws {
    let path = "\(MinimalGuide.scheme)/levels/c.md"
    let content = ContentFolder().replacing(
      "This level is", with: "## What it buys {#main}\n\nThis level is", in: path)
    let finding = try #require(try SiteFixture(content).site.findings.first)
    #expect(finding.code == .markdownHeadingID)
    #expect(finding.location?.path == "content/\(path)")
    #expect(finding.location?.line == 5)
  }
}
