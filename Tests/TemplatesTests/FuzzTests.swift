import Diagnostics
import Templates
import Testing

@Suite struct FuzzTests {
  /// A generator whose numbers are the same on every run.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let tokens = [
    "{{#draft}}", "{{/draft}}", "{{^draft}}", "{{#levels}}", "{{/levels}}", "{{#note}}", "{{/note}}",
    "{{note}}", "{{.}}",
    "{{title}}", "{{count}}", "{{body}}", "{{link}}", "{{name}}", "{{money.words}}", "{{budget.words}}",
    "{{$k}}",
    "{{$p count}}", "{{$p}}", "{{> part}}", "{{> self}}", "{{@page}}", "{{! c }}", "{{", "}}", "{{{", "}",
    "{", "<", ">",
    "<a", " href=\"", "\"", "'", "=", " ", "\n", "\r\n", "/", "#", "<!--", "-->", "<title>", "</title>",
    "<script",
    " src=x", "</script>", " id=\"a", "javascript:", "é", "&", " class='", "<p>", "</p>", "x",
  ]

  private static func template(_ random: inout Seeded, upTo length: Int) -> String {
    (0..<Int.random(in: 0...length, using: &random)).map { _ in tokens.randomElement(using: &random) ?? "" }
      .joined()
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func anyTemplateEitherCompilesOrHasAnError(seed: UInt64) throws {
    var random = Seeded(state: seed)
    var page = try Page()
    page.levels = [Level(name: "<A>", budget: Money()), Level(name: "B")]
    page.note = "\"note'"
    let rows = (TemplateRow(Frame()), TemplateRow(page))
    var compiledCount = 0
    for _ in 0..<5_000 {
      var sources = Sources(page: Self.template(&random, upTo: 12))
      sources.layout = Bool.random(using: &random) ? "{{@page}}" : Self.template(&random, upTo: 6)
      sources.partials = ["part": Self.template(&random, upTo: 4), "self": "{{> self}}"]
      sources.phrases = ["k": phrase("a < {title}"), "p": phrase(other: "{count} b", [.one: "{note}"])]
      let compilation = sources.compiled()
      let isRefused = compilation.findings.contains { $0.severity == .error }
      #expect((compilation.template == nil) == isRefused)
      #expect(compilation.findings == compilation.findings.sorted())
      guard let template = compilation.template else { continue }
      compiledCount += 1
      let bytes = template.render(frame: rows.0, page: rows.1)
      #expect(String(validating: bytes, as: UTF8.self) != nil)
    }
    #expect(compiledCount > 100)
  }

  @Test(arguments: 0..<2 as Range<UInt64>)
  func anyBytesEitherCompileOrHaveAnError(seed: UInt64) {
    var random = Seeded(state: seed)
    let signs = Array("{}{}#^/>@$!. \n\r<>\"'=a&-".utf8) + [0x00, 0x80, 0xC3, 0xE2, 0xEF, 0xBB, 0xBF, 0xFF]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
        signs.randomElement(using: &random)
      }
      let library = TemplateLibrary(
        sources: ["page": TemplateSource(path: "page.html", bytes: bytes)],
        phrases: PhraseBook([:], path: "en.yml"))
      let compilation = library.compile(page: "page", layout: "page", frame: Frame.self, page: Page.self)
      #expect((compilation.template == nil) == !compilation.findings.isEmpty)
    }
  }

  /// Text can change a page's words and never its tags: the tags are the same for harmless and for hostile values.
  @Test(arguments: 0..<2 as Range<UInt64>)
  func noTextChangesTheTagsOfAPage(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let tokens = [
      "{{title}}", "<a href=\"#", "<p title='", "'>", "\">", "<p>", "<title>", "</title>", " ", "x", "<!--",
      "-->",
    ]
    let hostile = ["<script>", "\"><b>", "'><b>", "--><b>", "</title><b>", "javascript:x", "&lt;"]
    for _ in 0..<2_000 {
      let source = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        tokens.randomElement(using: &random) ?? ""
      }
      guard let template = Sources(page: source.joined()).compiled().template else { continue }
      var page = try Page()
      page.title = "T"
      let harmless = template.render(frame: TemplateRow(Frame()), page: TemplateRow(page))
      page.title = hostile.randomElement(using: &random) ?? ""
      let attacked = template.render(frame: TemplateRow(Frame()), page: TemplateRow(page))
      for sign in "<>\"'".utf8 {
        let allowed = page.title.utf8.count {
          $0 == sign && (sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "'"))
        }
        let added = attacked.count { $0 == sign } - harmless.count { $0 == sign }
        #expect(added <= allowed * source.count { $0 == "{{title}}" })
      }
    }
  }
}
