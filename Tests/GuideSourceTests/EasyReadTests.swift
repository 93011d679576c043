import CommonMark
import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// An Easy Read version stands beside its main page, and is cut into ideas.
@Suite struct EasyReadTests {
  private func easy(_ folder: ContentFolder) throws -> EasyRead {
    let (guide, findings) = GuideReader.read(folder.source)
    #expect(findings == [])
    return try #require(guide?.editions.first?.guidance.first?.easy)
  }

  @Test func versionIsCutIntoHeadingsAndIdeasEachWithItsPicture() throws {
    let blocks = try easy(.withEasyRead()).blocks.map { block -> String in
      switch block {
      case .heading(let text): "# \(text.document.plainText)"
      case .line(let line): "\(line.symbol?.rawValue ?? "–"): \(line.text.document.plainText)"
      }
    }
    #expect(
      blocks == [
        "paper: You make a plan. A plan says what you want.", "# What to write",
        "choose: Write about these:\na good day\na bad day", "pound: See the table.",
      ])
  }

  @Test func ideaWithoutAPictureIsReadAllTheSame() throws {
    let folder = ContentFolder.withEasyRead().replacingEasyRead("![](symbol:paper) ", with: "")
    guard case .line(let line)? = try easy(folder).blocks.first else {
      Issue.record("the first block is an idea")
      return
    }
    #expect(line.symbol == nil)
    #expect(line.place.line == 5)
  }

  @Test func markMayBeLeftOut() throws {
    let folder = ContentFolder.withEasyRead()
      .replacingEasyRead("main: \(SampleEasyRead.mark)\n", with: "")
    #expect(try easy(folder).mark == nil)
  }

  @Test(arguments: [
    ("guidance/planing.easy.md", "planning"), ("short-breaks/guidance/turning-81.easy.md", "turning-18"),
    ("short-breaks/examples/saturday-friends.easy.md", "saturday-friend"),
  ])
  func versionWithoutItsMainPageIsRefused(_ file: String, _ meant: String) {
    let path = "\(MinimalGuide.edition)/\(file)"
    let findings = GuideReader.read(ContentFolder().with(path, SampleEasyRead.text).source).findings
    #expect(findings.map(\.code) == [.easyOrphan])
    #expect(findings.first?.location?.path == "content/\(path)")
    #expect(findings.first?.help == "name the file \(meant).easy.md, or take it away")
  }

  @Test func levelNeedsNone() {
    let path = "\(MinimalGuide.scheme)/levels/c.easy.md"
    let findings = GuideReader.read(ContentFolder().with(path, SampleEasyRead.text).source).findings
    #expect(findings.map(\.code) == [.fileUnknown])
    #expect(findings.first?.message == "the Easy Read page of a level is made from its row")
  }

  @Test func examplesAndGroupsMayHaveOneToo() throws {
    let group = "\(MinimalGuide.scheme)/groups/autism"
    let folder = ContentFolder()
      .with("\(group).md", "---\ntitle: Autism\nsummary: For you.\n---\nText.\n")
      .with("\(group).easy.md", SampleEasyRead.text)
      .with("\(MinimalGuide.scheme)/examples/saturday-friend.easy.md", SampleEasyRead.text)
      .with("\(MinimalGuide.scheme)/guidance/turning-18.easy.md", SampleEasyRead.text)
    let (guide, findings) = GuideReader.read(folder.source)
    #expect(findings == [])
    let scheme = try #require(guide?.editions.first?.schemes.first)
    #expect(scheme.groups.first?.page?.easy?.title == "Your plan")
    #expect(scheme.examples.first?.easy?.title == "Your plan")
    #expect(scheme.guidance.first?.easy?.title == "Your plan")
  }

  @Test func promiseIsForAllPagesOrForSomeByTheirNames() throws {
    let all = ContentFolder().replacing(
      "currency: GBP", with: "currency: GBP\neasy_read: {guidance: all, words: [paperwork]}", in: "guide.yml")
    let policy = try #require(GuideReader.read(all.source).guide).facts.easyRead
    guard case .all = policy.guidance else {
      Issue.record("all pages are promised")
      return
    }
    #expect(policy.words == ["paperwork"])
    let some = ContentFolder().replacing(
      "currency: GBP", with: "currency: GBP\neasy_read: {guidance: [planning]}", in: "guide.yml")
    guard case .named(let pages) = try #require(GuideReader.read(some.source).guide).facts.easyRead.guidance
    else {
      Issue.record("some pages are promised")
      return
    }
    #expect(pages.map(\.value.slug) == ["planning"])
  }
}
