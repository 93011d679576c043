import Foundation
import GuideTestSupport
import Testing

@testable import GuideSite

/// Words count as the same by one rule, here and in the script: both are held to the same list.
@Suite struct WordFoldingTests {
  struct Sample: Decodable {
    let text: String
    let words: [String]
  }

  static func samples() throws -> [Sample] {
    let file = URL(filePath: ProjectFolder.root).appending(path: "Tests/Browser/folding.json")
    return try JSONDecoder().decode([Sample].self, from: Data(contentsOf: file))
  }

  @Test func everyTextOfTheSharedListFoldsAsItSays() throws {
    let samples = try Self.samples()
    #expect(samples.count > 10)
    for sample in samples {
      #expect(
        WordFolding.searchWords(of: sample.text).map { Array($0.unicodeScalars) }
          == sample.words.map { Array($0.unicodeScalars) }, "\(sample.text)")
    }
  }

  @Test func noLetterWithAMarkStandsForTwo() {
    let marked = WordFolding.letters.flatMap(\.marked.unicodeScalars)
    #expect(Set(marked).count == marked.count)
    #expect(marked.allSatisfy { $0.properties.lowercaseMapping.unicodeScalars.elementsEqual([$0]) })
  }
}
