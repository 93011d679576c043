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
