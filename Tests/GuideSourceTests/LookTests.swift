import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@Suite struct LookTests {
  private static let svg =
    #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60.5 40"><path d="M0 0h9v9z"/></svg>"#
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52] + [
      0, 0, 1, 4, 0, 0, 0, 52,
    ]

  private static func content(_ keys: String) -> ContentFolder {
    ContentFolder().replacing("currency: GBP", with: "currency: GBP\nlook:\n  \(keys)", in: "guide.yml")
  }

  private static func withLogo(_ name: String, _ bytes: [UInt8]) -> ContentFolder {
    content("logo: \(name)\n  logo_alt: A wren").with(name, bytes: bytes)
  }

  @Test func guideWithoutALookHasNone() throws {
    let look = try #require(GuideReader.read(ContentFolder().source).guide).facts.look
    #expect(look.logo == nil && look.colour == nil && look.accent == nil)
  }

  @Test func coloursAreReadWithTheirPlaces() throws {
    let read = GuideReader.read(Self.content("colour: \"#0b4f49\"\n  accent: \"#8B3210\"").source)
    #expect(read.findings == [])
    let look = try #require(read.guide).facts.look
    #expect(look.colour?.value.description == "#0b4f49")
    #expect(look.accent?.value.description == "#8b3210")
    #expect(look.accent?.location.path == "content/guide.yml")
  }

  @Test func logoKeepsItsBytesAndItsShape() throws {
    for (name, bytes, size) in [
      ("logo.svg", Array(Self.svg.utf8), [6_050, 4_000]), ("crest.png", Self.png, [260, 52]),
    ] {
      let (guide, findings) = GuideReader.read(Self.withLogo(name, bytes).source)
      #expect(findings == [], "\(name)")
      let logo = try #require(guide?.facts.look.logo)
      #expect(logo.bytes == bytes && logo.alt == "A wren")
      #expect([logo.width, logo.height] == size, "\(name)")
      #expect(name.hasSuffix(logo.kind.rawValue))
    }
  }

  @Test(arguments: [
    Fault(.lookColour, "guide.yml", "currency: GBP", "currency: GBP\nlook:\n  colour: ▸green"),
    Fault(.valueMissing, "guide.yml", "currency: GBP", "currency: GBP\nlook:\n  colour: ▸\"\""),
    Fault(.lookColour, "guide.yml", "currency: GBP", "currency: GBP\nlook:\n  accent: ▸\"#12345\""),
    Fault(.yamlKeyUnknown, "guide.yml", "currency: GBP", "currency: GBP\nlook:\n  ▸color: \"#0b4f49\""),
    Fault(.yamlKeyMissing, "guide.yml", "currency: GBP", "currency: GBP\nlook:\n  logo: ▸logo.svg"),
    Fault(.yamlKeyMissing, "guide.yml", "currency: GBP", "currency: GBP\nlook:\n  logo_alt: ▸A wren"),
    Fault(.lookLogo, "guide.yml", "currency: GBP", "currency: GBP\nlook:\n  logo_alt: x\n  logo: ▸logo.svg"),
    Fault(.lookLogo, "guide.yml", "currency: GBP", "currency: GBP\nlook:\n  logo_alt: x\n  logo: ▸logo.gif"),
    Fault(
      .lookLogo, "guide.yml", "currency: GBP", "currency: GBP\nlook:\n  logo_alt: x\n  logo: ▸../logo.svg"),
    Fault(
      .lookLogo, "guide.yml", "currency: GBP",
      "currency: GBP\nlook:\n  logo_alt: x\n  logo: ▸https://a.example/logo.svg"),
  ])
  func mistakeInTheLookIsReportedAtItsPlace(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "a script or a page"), ("<SCRIPT/>", "a script or a page"),
    ("<x:script/>", "a script or a page"), ("<foreignObject/>", "a script or a page"),
    ("<g onload=\"a()\"/>", "a script"), ("<g\nONCLICK = 'a()'/>", "a script"),
    ("<a href=\"javascript:a()\"/>", "anything from elsewhere"),
    ("<use href=\"https://a.example/x.svg#a\"/>", "anything from elsewhere"),
    ("<use xlink:href='other.svg#a'/>", "anything from elsewhere"),
    ("<use xlink:href = other.svg/>", "anything from elsewhere"),
    ("<image href=\"data:image/png;base64,AA\"/>", "anything from elsewhere"),
    ("<rect fill=\"url(https://a.example/#a)\"/>", "anything from elsewhere"),
    ("<style>@import 'a.css';</style>", "anything from elsewhere"),
    ("<style>g { fill: url( 'a.svg#b' ) }</style>", "anything from elsewhere"),
    ("<animate attributeName=\"x\"/>", "anything that moves"), ("<set to=\"x\"/>", "anything that moves"),
    ("<!DOCTYPE svg>", "a document type or another file"),
    ("<!ENTITY a 'b'>", "a document type or another file"),
    ("<?xml-stylesheet href='#a'?>", "a document type or another file"),
    ("<a title='&#106;'/>", "a character written as a number"),
    ("<style>g { fill: u\\72l(a) }</style>", "a backslash"),
  ])
  func unsafeLogoIsRefusedWhereItIs(_ part: String, what: String) throws {
    let text = Self.svg.replacing("<path", with: "\n\(part)\n<path")
    let (guide, findings) = GuideReader.read(Self.withLogo("logo.svg", Array(text.utf8)).source)
    #expect(guide == nil)
    #expect(findings.allSatisfy { $0.code == .lookLogo && $0.location?.path == "content/logo.svg" })
    #expect(findings.contains { $0.message == "a logo must not hold \(what)" }, "\(findings.map(\.message))")
    #expect(findings.allSatisfy { (2...3).contains($0.location?.line ?? 0) })
  }

  /// What drawing programs write, and a browser keeps to itself.
  @Test(arguments: [
    "<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\"/>", "<use href=\"#a\"/>",
    "<use xlink:href='#a'/>",
    "<style>.a { fill: url('#a'); }</style>", "<!-- A note on settings -->",
    "<title>Wrenshire &amp; more</title>",
    "<g class=\"monument\" font-size=\"2\"/>",
  ])
  func plainDrawingPasses(_ part: String) {
    let text = Self.svg.replacing("<path", with: "\(part)<path")
    #expect(GuideReader.read(Self.withLogo("logo.svg", Array(text.utf8)).source).findings == [])
  }

  @Test func fileThatIsNoPictureOrTooHeavyIsRefused() {
    for (name, bytes, words) in [
      ("logo.svg", Array("<p>A page</p>".utf8), "is not an SVG picture"),
      ("logo.svg", Array(Self.svg.replacing("viewBox", with: "box").utf8), "does not say its shape"),
      ("logo.svg", Array(Self.svg.replacing("60.5 40", with: "0 40").utf8), "does not say its shape"),
      ("logo.png", Array("GIF89a, and more than twenty-four bytes".utf8), "is not a PNG picture"),
      ("logo.png", Array(Self.png.dropLast(2)), "is not a PNG picture"),
      ("logo.png", Self.png + Array(repeating: 0, count: 10_000), "every page carries it"),
    ] {
      let findings = GuideReader.read(Self.withLogo(name, bytes).source).findings
      #expect(findings.map(\.code) == [.lookLogo], "\(words)")
      #expect(findings.first?.message.contains(words) ?? false, "\(findings.map(\.message))")
      #expect(findings.first?.location?.path == "content/guide.yml")
    }
  }

  @Test func pictureThatIsNotTheLogoIsReported() {
    let findings = GuideReader.read(ContentFolder().with("old.svg", Self.svg).source).findings
    #expect(findings.map(\.code) == [.fileUnknown])
    #expect(findings.first?.location?.path == "content/old.svg")
  }
}
