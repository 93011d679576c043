import Diagnostics
import GuideSource
import GuideTestSupport
import Testing

@Suite struct FrontMatterTests {
  private func found(_ text: String) -> [String] {
    report(ContentFolder().with(Path.planning, text).source)
  }

  @Test(arguments: [
    "", "\n", "Text.", "title: x\n", "\n---\ntitle: x\n---\n", " ---\ntitle: x\n---\n",
    "----\ntitle: x\n----\n",
    "# ---\n", "+++\ntitle = 1\n+++\n", "---", "---\n", "---\ntitle: x", "---\ntitle: x\n", "---\n---\nText.",
    "---\n\n---\nText.", "---\n# only a remark\n---\nText.", "---\ntitle: x\n ---\nText.",
    "---\ntitle: x\n----\n",
    "--- # remark\ntitle: x\n---\n",
  ])
  func headerThatIsNotBetweenTwoFencesIsReportedAtTheTop(_ text: String) {
    #expect(found(text) == ["FRONT-MATTER content/\(Path.planning):1:1"])
  }

  @Test(arguments: [
    "---\ntitle: x\nsummary: y\norder: 1\n...\nText.", "---\ntitle: x\n...\nText.\n\n---\n\nMore.",
    "---\r\ntitle: x\r\n...\r\nText.",
  ])
  func dotsDoNotEndAHeader(_ text: String) {
    let found = GuideReader.read(ContentFolder().with(Path.planning, text).source)
    #expect(found.guide == nil)
    #expect(found.findings.count == 1, "\(found.findings.map(words))")
    #expect(found.findings.allSatisfy { [.frontMatter, .yamlSyntax].contains($0.code) })
    #expect(found.findings.allSatisfy { $0.location?.path == "content/\(Path.planning)" })
  }

  @Test(arguments: [
    "---  \ntitle: x\nsummary: y\norder: 1\n---\t\nText.",
    "---\r\ntitle: x\r\nsummary: y\r\norder: 1\r\n---\r\nText.",
  ])
  func spaceAfterAFenceIsNoMatter(_ text: String) {
    #expect(found(text) == [])
  }

  @Test func thirdFenceIsPartOfTheText() {
    #expect(found("---\ntitle: x\nsummary: y\norder: 1\n---\nText.\n\n---\n\nMore.\n\n---\n") == [])
  }

  @Test(arguments: ["", "\n", "\n\n  \n"])
  func pageWithoutTextIsReportedAfterItsHeader(_ text: String) {
    #expect(
      found("---\ntitle: x\nsummary: y\norder: 1\n---\n" + text) == [
        "VALUE-MISSING content/\(Path.planning):6:1"
      ])
  }

  @Test(arguments: [
    Fault(.markdownHTML, Path.planning, "Say what", "▸<br>Say what"),
    Fault(.markdownHTML, Path.example, "She likes trains.", "She\nlikes\n\n> trains ▸<b>very"),
    Fault(.wordingCap, Path.example, "She likes trains.", "\n\n\nThe ▸maximum."),
    Fault(.valueNumber, Path.planning, "order: 10\n---\n", "order: ▸x\n---\n"),
  ])
  func placeCountsTheHeadersLines(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  @Test func headerAndTextAreBothCheckedInOneRun() {
    let text = "---\ntitle: x\nsumary: y\norder: ten\n---\n\n<b>x</b>\n"
    let path = "content/\(Path.planning)"
    #expect(
      found(text).sorted() == [
        "MARKDOWN-HTML \(path):7:1", "MARKDOWN-HTML \(path):7:5", "VALUE-NUMBER \(path):4:8",
        "YAML-KEY-MISSING \(path):2:1", "YAML-KEY-UNKNOWN \(path):3:1",
      ])
  }
}
