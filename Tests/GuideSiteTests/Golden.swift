import Foundation
import GuideTestSupport
import Testing

/// A file that was looked at and kept under `Goldens/`.
///
/// After a change on purpose: `RECORD_GOLDENS=1 swift test --filter Golden`, look at the difference, commit it.
enum Golden {
  /// Expects the text to be the one that was kept, byte for byte.
  static func expect(_ text: String, isKeptAs name: String) throws {
    let file = URL(filePath: ProjectFolder.root).appending(path: "Tests/GuideSiteTests/Goldens/\(name)")
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == nil else {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name); run again without RECORD_GOLDENS")
      return
    }
    let kept = try Data(contentsOf: file)
    #expect(Data(text.utf8) == kept, "look at \(name): if the change is meant, record the goldens again")
  }
}
