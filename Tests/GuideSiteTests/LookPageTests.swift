import Diagnostics
import GuideModel
import GuideSite
import GuideSource
import GuideTestSupport
import Testing

@Suite struct LookPageTests {
  private static let svg =
    #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><path d="M0 0h9v9z"/></svg>"#

  private static func content(_ keys: String...) -> ContentFolder {
    let look = "look:\n  " + keys.joined(separator: "\n  ")
    return ContentFolder().replacing("currency: GBP", with: "currency: GBP\n\(look)", in: "guide.yml")
  }

  private func sheet(_ site: SiteFixture) throws -> String {
    let file = try #require(site.site.files.first { $0.path.hasPrefix("assets/guide-") })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func coloursStandAtTheHeadOfTheStyleSheet() throws {
    let plain = try sheet(SiteFixture())
    #expect(plain.hasPrefix(":root {\ncolor-scheme"))
    let own = try sheet(SiteFixture(Self.content("colour: \"#123456\"", "accent: \"#8b3210\"")))
    #expect(own.hasPrefix(":root {\n--council-colour: #123456;\n--council-colour-dark: #"))
    #expect(own.hasSuffix(plain), "the rules are the same")
  }

  @Test func paleColourIsRefusedWithTheNearestShadeThatPasses() throws {
    let site = try SiteFixture(Self.content("colour: \"#7fb5b0\"")).site
    let finding = try #require(site.findings.first { $0.code == .lookContrast })
    #expect(site.files.isEmpty)
    #expect(finding.location?.path == "content/guide.yml")
    #expect(finding.message.hasPrefix("letters of #7fb5b0 have a contrast of 2."), "\(finding.message)")
    let shade = try #require(finding.help?.firstMatch(of: /"(#[0-9a-f]{6})"/)?.output.1)
    #expect(try SiteFixture(Self.content("colour: \"\(shade)\"")).site.findings == [])
  }

  @Test func eachColourIsTested() throws {
    let site = try SiteFixture(Self.content("colour: \"#123456\"", "accent: \"#ffcc00\"")).site
    let places = site.findings.filter { $0.code == .lookContrast }.compactMap(\.location)
    #expect(places.count == 1)
    #expect(places.first?.column == 11, "the accent is to blame")
  }

  @Test func grounds() throws {
    let folder = try ProjectFolder.read("templates")
    let css = String(decoding: try #require(folder.bytes(at: "assets/guide.css")), as: UTF8.self)
    let grey = try SiteFixture(
      Self.content("colour: \"#333\""),
      templates: ["assets/guide.css": css.replacing("--ground-soft: #f8f0e3", with: "--ground-soft: #888888")]
    )
    #expect(grey.site.findings.first?.message.contains("on #888888") ?? false)
    let notDark = try SiteFixture(
      Self.content("colour: \"#333\""),
      templates: ["assets/guide.css": css.replacing("--ground-soft: #1c2626", with: "--ground-soft: #888888")]
    )
    let finding = try #require(notDark.site.findings.first)
    #expect(
      finding.code == .lookContrast && finding.message.hasPrefix("on dark screens"), "\(finding.message)")
  }

  @Test func logoStandsInTheHeadOfEveryPageWithItsSize() throws {
    let content = Self.content("logo: logo.svg", "logo_alt: A wren").with("logo.svg", Self.svg)
    let site = try SiteFixture(content)
    let file = try #require(site.site.files.first { $0.path.hasPrefix("assets/logo-") })
    #expect(file.bytes == Array(Self.svg.utf8))
    let image =
      "<img class=\"masthead-logo\" src=\"/\(file.path)\" alt=\"A wren\" width=\"78\" height=\"52\">"
    for page in site.site.files where page.path.hasSuffix("index.html") {
      #expect(String(decoding: page.bytes, as: UTF8.self).contains(image), "\(page.path)")
    }
    #expect(try site.text("index.html").contains("class=\"masthead-council\""))
  }

  /// A logo that shows the council's name does not need it beside it.
  @Test func nameOfTheCouncilIsNotSaidTwice() throws {
    let content = Self.content("logo: logo.svg", "logo_alt: Testshire Council").with("logo.svg", Self.svg)
    let page = try SiteFixture(content).text("index.html")
    #expect(page.contains("alt=\"Testshire Council\"") && !page.contains("class=\"masthead-council\""))
  }

  @Test func pagesWithoutALogoHaveNoPicture() throws {
    #expect(!(try SiteFixture().text("index.html").contains("<img")))
  }
}
