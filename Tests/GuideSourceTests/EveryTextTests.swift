import CommonMark
import Diagnostics
import GuideModel
import GuideTestSupport
import Testing

@testable import GuideSource

/// Every text that a council can write is held to the rules on texts, and a new field cannot be forgotten.
///
/// The model is walked by reflection: each text in it must have come through `Findings.keep`.
@Suite struct EveryTextTests {
  /// Words that are no texts of a page: names that other rules hold, addresses, digests and numbers of telephones.
  private static let otherTypes: Set<String> = [
    "WebAddress", "BaseAddress", "ContentDigest", "SourceLocation", "CalendarDate", "EditionDate", "Ledger",
    "LetterText", "ObservedTable", "GuideAddress", "LevelID", "Pounds", "Quantity", "ProseOrigin", "PageMark",
  ]

  private struct Walk {
    var texts: [(field: String, text: String)] = []
    var proses: [(field: String, origin: ProseOrigin)] = []
    /// Each field that can hold a text, and whether anything stands in it anywhere.
    var fields: [String: Bool] = [:]

    mutating func walk(_ value: Any, _ field: String) {
      let type = String(describing: Swift.type(of: value))
      if let text = value as? String {
        texts.append((field, text))
        fields[field] = true
      } else if let prose = value as? Prose {
        proses.append((field, prose.origin))
        fields[field] = true
      } else if !EveryTextTests.otherTypes.contains(type), !type.hasPrefix("Identifier<") {
        if type == "Optional<String>" || type == "Optional<Prose>" || type == "Array<String>" {
          fields[field] = fields[field] ?? false
        }
        for child in Mirror(reflecting: value).children {
          let name = child.label.flatMap { $0.hasPrefix("_") || $0 == "some" || Int($0) != nil ? nil : $0 }
          walk(child.value, name.map { "\(type).\($0)" } ?? field)
        }
      }
    }
  }

  private func read(_ folder: SourceFolder) throws -> (walk: Walk, kept: [WrittenText]) {
    var findings = Findings()
    let guide = try #require(GuideAssembly(folder: folder).read(&findings))
    var walk = Walk()
    walk.walk(guide, "Guide")
    return (walk, findings.texts)
  }

  @Test func everyTextOfTheModelWasHeldToTheRulesOnTexts() throws {
    let (walk, kept) = try read(ProjectFolder.read("content"))
    var plain: Set<String> = []
    var origins: Set<ProseOrigin> = []
    for text in kept {
      switch text {
      case .plain(let value):
        plain.insert(value.value.split(whereSeparator: \.isNewline).joined(separator: " "))
      case .prose(let prose): origins.insert(prose.origin)
      }
    }
    #expect(walk.texts.count > 1_000)
    // An email address has a rule of its own, and no words.
    #expect(
      Set(
        walk.texts.filter { $0.field != "Contact.email" && !plain.contains($0.text) }.map {
          "\($0.field): \($0.text)"
        }) == [])
    #expect(Set(walk.proses.filter { !origins.contains($0.origin) }.map(\.field)) == [])
  }

  /// A field that the sample leaves empty is not seen by the test above.
  @Test func sampleFillsEveryFieldThatHoldsAText() throws {
    let (walk, _) = try read(ProjectFolder.read("content"))
    // Nobody's level was lowered in the sample.
    #expect(walk.fields.filter { !$0.value }.keys.sorted() == ["LevelChange.howNeedsAreMet"])
  }
}
