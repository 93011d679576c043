import Foundation
import Testing

/// What others say of words and texts; `Vectors/README.md` tells where it comes from.
enum Vectors {
  /// Words with every number of syllables that the dictionary knows.
  static func words(_ name: String) throws -> [(word: String, syllables: Set<Int>)] {
    try rows(name, separator: ",").map { word, counts in
      (word, Set(try counts.split(separator: "|").map { try #require(Int($0)) }))
    }
  }

  /// Texts with their grades.
  static func passages() throws -> [(grade: Double, text: String)] {
    try rows("passages.tsv", separator: "\t").map { grade, text in (try #require(Double(grade)), text) }
  }

  private static func rows(_ name: String, separator: Character) throws -> [(String, String)] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/\(name)")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
    return try lines.map { line in
      let parts = line.split(separator: separator, maxSplits: 1)
      try #require(parts.count == 2)
      return (String(parts[0]), String(parts[1]))
    }
  }
}
