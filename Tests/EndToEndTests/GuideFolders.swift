import Foundation
import GuideTestSupport

extension Workplace {
  /// Copies the project's sample guide and templates here.
  func addSampleGuide() throws {
    for name in ["content", "templates"] {
      try FileManager.default.copyItem(
        at: URL(filePath: ProjectFolder.root).appending(path: name), to: url.appending(path: name))
    }
  }

  /// The figures about people in the guide, by their paths: every range, and the record of all that were published.
  func figures() throws -> [String: Data] {
    let content = url.appending(path: "content")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: content.path).filter {
      $0 == "ledger.json" || $0.hasSuffix("/observed.csv")
    }
    return try Dictionary(
      uniqueKeysWithValues: paths.map { ($0, try Data(contentsOf: content.appending(path: $0))) })
  }

  /// Takes the figures about people out of the guide.
  func removeFigures() throws {
    for path in try figures().keys {
      try FileManager.default.removeItem(at: url.appending(path: "content/\(path)"))
    }
  }

  /// Writes the small guide, and the project's templates, here.
  func addSmallGuide() throws {
    for (path, text) in MinimalGuide.files { try write(text, to: "content/\(path)") }
    try FileManager.default.copyItem(
      at: URL(filePath: ProjectFolder.root).appending(path: "templates"), to: url.appending(path: "templates")
    )
  }

  /// What there is beside the folders that a test knows of: nothing may be left over.
  func leftOvers(besides known: Set<String>) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !known.contains($0) }.sorted()
  }
}
