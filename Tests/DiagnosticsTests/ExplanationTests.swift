import Diagnostics
import Testing

@Suite("Codes and their explanations")
struct ExplanationTests {
  @Test("A code is words in capitals with hyphens, and its own", arguments: DiagnosticCode.allCases)
  func shape(code: DiagnosticCode) {
    #expect(code.rawValue.wholeMatch(of: /[A-Z]+(-[A-Z]+)+/) != nil)
    #expect(DiagnosticCode.allCases.count { $0.rawValue == code.rawValue } == 1)
    #expect(DiagnosticCode(typed: code.rawValue.lowercased()) == code)
  }

  @Test("A word that is no code gives none")
  func noCode() {
    #expect(DiagnosticCode(typed: "LEVEL") == nil)
  }

  @Test("Headline, reason and cure are whole sentences", arguments: DiagnosticCode.allCases)
  func words(code: DiagnosticCode) {
    let explanation = code.explanation
    for text in [explanation.headline, explanation.why, explanation.cure] {
      #expect(text.first?.isUppercase == true || text.hasPrefix("`"), "\(text)")
      #expect(text.hasSuffix("."), "\(text)")
      #expect(!text.contains("  ") && !text.contains("\n"), "\(text)")
    }
    #expect(Self.sentences(explanation.headline).count == 1)
  }

  @Test("No sentence has more than 25 words", arguments: DiagnosticCode.allCases)
  func shortSentences(code: DiagnosticCode) {
    let explanation = code.explanation
    for sentence in [explanation.headline, explanation.why, explanation.cure].flatMap(Self.sentences) {
      #expect(sentence.split(separator: " ").count <= 25, "\(sentence)")
    }
  }

  @Test("Signs with a meaning in Markdown stand between backticks", arguments: DiagnosticCode.allCases)
  func plainProse(code: DiagnosticCode) {
    let explanation = code.explanation
    for text in [explanation.headline, explanation.why, explanation.cure] {
      let parts = text.split(separator: "`", omittingEmptySubsequences: false)
      #expect(parts.count % 2 == 1, "\(text)")
      let prose = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
      #expect(!prose.contains { "*_<>[]#~|\\{}\"'".contains($0) }, "\(prose)")
    }
  }

  @Test("No headline or reason is used for two codes")
  func ownWords() {
    let explanations = DiagnosticCode.allCases.map(\.explanation)
    #expect(Set(explanations.map(\.headline)).count == explanations.count)
    #expect(Set(explanations.map(\.why)).count == explanations.count)
  }

  @Test("An example shows a change in a file that a guide can have", arguments: DiagnosticCode.allCases)
  func example(code: DiagnosticCode) {
    guard let example = code.explanation.example else {
      #expect(Self.withoutExample.contains(code))
      return
    }
    #expect(example.wrong != example.right)
    #expect(!example.wrong.isEmpty && !example.right.isEmpty)
    if let path = example.path {
      #expect(Self.places.contains { path.hasPrefix($0) }, "\(path)")
    }
  }

  @Test("The rows of a mended table all have as many cells as its first", arguments: DiagnosticCode.allCases)
  func tables(code: DiagnosticCode) {
    guard let example = code.explanation.example, example.path?.hasSuffix(".csv") == true else { return }
    let rows = example.right.split(separator: "\n").map(Self.cellCount)
    #expect(Set(rows).count == 1 || code == .csvQuote, "\(example.right)")
    if example.path?.hasSuffix("levels.csv") == true, code != .csvQuote {
      #expect(example.right.hasPrefix("level,kind,"))
      #expect(example.right.contains("support") && example.right.contains("source"))
    }
  }

  @Test("Every code belongs to the lists once")
  func families() {
    let listed = DiagnosticFamily.allCases.flatMap(\.codes)
    #expect(listed.count == DiagnosticCode.allCases.count)
    #expect(Set(listed) == Set(DiagnosticCode.allCases))
  }

  private static let withoutExample: Set<DiagnosticCode> = [
    .fileEncoding, .fileMissing, .fileNUL, .fileUnreadable, .templateMissing, .outputLocked,
    .outputUnwritable,
    // What these are about is written by the program, and is never mended by hand.
    .disclosureContradiction, .disclosureUnsafe, .ledgerChanged, .ledgerOrder, .observedLedger, .observedOld,
    // Any change at all is one.
    .sealBroken, .publishedDiffers,
  ]
  private static let places = [
    "bank-holidays.yml", "checks.yml", "guide.yml", "editions/2026-04-01/", "templates/",
  ]

  private static func sentences(_ text: String) -> [Substring] {
    text.split(separator: /[.?!:](\s|$)/)
  }

  private static func cellCount(_ row: Substring) -> Int {
    var isQuoted = false
    return row.reduce(into: 1) { count, character in
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted { count += 1 }
    }
  }
}
