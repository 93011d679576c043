import Foundation
import GuideSite
import GuideTestSupport
import Testing

@Suite struct TemplateReferenceTests {
  /// After a change of the models: `RECORD_GOLDENS=1 swift test --filter TemplateReferenceTests`.
  @Test func documentationTellsWhatTemplatesMayUse() throws {
    let file = URL(filePath: ProjectFolder.root).appending(path: "docs/template-fields.md")
    let made = TemplateReference.markdown()
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == nil else {
      try made.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded; run again without RECORD_GOLDENS")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == made)
  }

  @Test func everyTemplateOfAThemeIsDescribed() {
    let made = TemplateReference.markdown()
    for name in Theme.pageTemplates {
      #expect(made.contains("## \(name).html\n"))
    }
  }
}
