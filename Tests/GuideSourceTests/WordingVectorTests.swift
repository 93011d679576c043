import Diagnostics
import Foundation
import GuideTestSupport
import Testing

/// The same rule over long lists: what an officer who wants a cap would write, and what an honest one writes.
@Suite struct WordingVectorTests {
  private static func sentences(_ name: String) throws -> [String] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/\(name).txt")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
    return lines.filter { !$0.hasPrefix("#") }
  }

  /// The findings of the wording rule on each sentence, which stands as a paragraph of a page.
  private func codes(_ sentences: [String]) -> [String: Set<DiagnosticCode>] {
    let page = "---\ntitle: Making a plan\nsummary: How to make a plan.\norder: 1\n---\n"
    let found = findings(
      ContentFolder().with(Path.planning, page + sentences.joined(separator: "\n\n") + "\n"))
    let offset = page.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    var codes: [String: Set<DiagnosticCode>] = [:]
    for finding in found where [.wordingCap, .wordingQuota].contains(finding.code) {
      let line = (finding.location?.line ?? 0) - offset
      codes[sentences[(line - 1) / 2], default: []].insert(finding.code)
    }
    return codes
  }

  @Test func everyCapOfTheListIsRefused() throws {
    let sentences = try Self.sentences("caps")
    let found = codes(sentences)
    #expect(sentences.count > 200)
    #expect(sentences.filter { found[$0]?.contains(.wordingCap) != true } == [])
  }

  @Test func everyQuotaOfTheListIsRefused() throws {
    let sentences = try Self.sentences("quotas")
    let found = codes(sentences)
    #expect(sentences.count > 50)
    #expect(sentences.filter { found[$0] == nil } == [])
  }

  @Test func noHonestSentenceOfTheListIsRefused() throws {
    let sentences = try Self.sentences("honest")
    #expect(sentences.count > 200)
    #expect(codes(sentences) == [:])
  }

  /// What stands in the list of gaps is a gap: whoever closes one moves the sentence to its list.
  @Test func gapsOfTheRuleAreListedTruly() throws {
    #expect(codes(try Self.sentences("unfound")) == [:])
  }

  @Test(arguments: [
    "The max\u{200C}imum is yours.", "The max**imum** is yours.", "The *max*imum is yours.",
    "The max&#105;mum is yours.", "The max&#x69;mum is yours.",
    "The ｍａｘｉｍｕｍ is yours.", "[The maxi](/short-breaks/)[mum](/short-breaks/) is yours.",
    "You get two\nthousand\npounds and no\nmore.", "## The maximum",
    "You get **£2,000** _and_ no more.", "You get £2,000 &amp; no more. The most we pay is £5&#44;000.",
  ])
  func signsInsideAWordHideNothing(_ text: String) {
    let found = findings(
      ContentFolder().replacing("Say what a good week looks like.", with: text, in: Path.planning))
    #expect(found.contains { $0.code == .wordingCap })
  }

  /// The name of a file is in the address of its page.
  @Test func nameOfAFileIsReadToo() {
    let page = "---\ntitle: Your budget\nsummary: How it works.\norder: 1\n---\nText.\n"
    let path = "\(Path.edition)/guidance/the-maximum-budget.md"
    #expect(report(ContentFolder().with(path, page).source) == ["WORDING-CAP content/\(path):1:1"])
  }
}
