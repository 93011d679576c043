import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

@Suite struct WordingTests {
  static let caps = [
    "The maximum is £500.", "MAXIMUM £500", "It is capped at £500.", "Up to the limit of £500.",
    "The upper limit is £500.", "There is a spending limit.", "It has a limit of £500.",
    "£500 is the ceiling.",
    "You get no more than £500.", "You get not more than £1,500.", "It is at most £500.",
    "Your plan must not exceed £500.", "Plans cannot exceed the level.", "The cap is £500.",
    "There is a cap of £500.",
    "A starting point, not a cap. The maximum is £500.", "Is it more? No. The maximum is £500.",
    "We never refuse. A cap applies.", "There is no list! The maximum is £500.", "Not so: the cap is £500.",
    "The “maximum” is £500.", "The 'maximum' is £500.", "The maximum… is £500.",
    "The level—maximum £500—is yours.",
    "The\u{A0}maximum\u{A0}budget.", "‘Capped’ at £500.", "The maximum’s £500.", "(maximum £500)",
    "maximum/year",
  ]
  static let quotas = [
    "There is a quota.", "Quotas apply.", "There are 3 places left.", "2 places remaining",
    "Places available: 4",
    "We have spaces left.", "Two “places left”.", "The ‘quota’ is 20 people.",
  ]
  static let allowed = [
    "This is a starting point, not a cap.", "This is a starting point, not a cap", "It is never a maximum.",
    "There is no quota.", "It isn't a cap.", "It isn’t a cap.", "The figure is not the maximum.",
    "It is neither a cap nor a quota.", "There are no places left to fill.", "We plan without a maximum.",
    "It is not “a cap”.", "Nothing here is capital.", "Your capability counts.", "Maximise your time.",
    "Take a place. Left of the door is a bell.", "Places; left alone, they fill.", "She was uncapped.",
    "No cap.", "We have no upper limit.", "It is not a cap or a quota.", "Never a cap",
    "The maxima of the curve",
  ]

  private func codes(_ path: String, _ old: String, _ new: String) -> [DiagnosticCode] {
    findings(ContentFolder().replacing(old, with: new, in: path)).map(\.code)
  }

  /// A sentence as a value between double quotes.
  private func quoted(_ text: String) -> String { "\"\(text)\"" }

  @Test(arguments: caps)
  func capIsRefusedInYAML(_ sentence: String) {
    #expect(codes("guide.yml", "Free advice.", quoted(sentence)) == [.wordingCap])
  }

  @Test(arguments: caps)
  func capIsRefusedInMarkdown(_ sentence: String) {
    #expect(codes(Path.planning, "Say what a good week looks like.", sentence) == [.wordingCap])
  }

  /// A full stop ends a sentence before a line end, a bracket or a quotation mark too.
  @Test(arguments: [
    "We say no.\nThe maximum is £500.", "(We say no.) The maximum is £500.",
    "We say “no.” The maximum is £500.",
    "We say no.\r\nThe maximum is £500.",
  ])
  func denialEndsWithItsSentenceWhateverFollowsTheFullStop(_ text: String) {
    #expect(codes(Path.levels, "A small grant", quoted(text)) == [.wordingCap])
  }

  /// A word processor leaves these where a line may be cut.
  @Test(arguments: ["\u{AD}", "\u{200B}", "\u{2060}"])
  func letterOfNoShapeDoesNotHideAWord(_ shapeless: String) {
    let text = "The max\(shapeless)imum is £500."
    #expect(codes(Path.levels, "A small grant", text) == [.valueText])
    #expect(codes(Path.planning, "Say what a good week looks like.", text) == [.valueText])
  }

  @Test(arguments: quotas)
  func quotaIsRefusedInYAMLMarkdownAndCSV(_ sentence: String) {
    #expect(codes("guide.yml", "Free advice.", quoted(sentence)) == [.wordingQuota])
    #expect(codes(Path.planning, "Say what a good week looks like.", sentence) == [.wordingQuota])
    #expect(codes(Path.levels, "A small grant", quoted(sentence)) == [.wordingQuota])
  }

  @Test(arguments: allowed)
  func denialAndOtherWordsAreAllowedEverywhere(_ sentence: String) {
    #expect(codes("guide.yml", "Free advice.", quoted(sentence)) == [])
    #expect(codes(Path.planning, "Say what a good week looks like.", sentence) == [])
    #expect(codes(Path.levels, "A small grant", quoted(sentence)) == [])
  }

  @Test(arguments: [
    Fault(.wordingCap, Path.planning, "Say what", "You can spend ▸up\nto the\nlimit. Say what"),
    Fault(.wordingCap, Path.planning, "Say what", "You can spend ▸up to\nthe limit. Say what"),
    Fault(.wordingCap, Path.planning, "Say what", "It is **▸capped** at £500. Say what"),
    Fault(.wordingCap, Path.planning, "Say what", "It has ▸the *cap*. Say what"),
    Fault(.wordingCap, Path.planning, "## Start with", "## The ▸maximum"),
    Fault(.wordingCap, Path.planning, "See the [levels]", "See the [▸maximum]"),
    Fault(.wordingCap, Path.planning, "Say what", "- one\n- two\n  ▸maximum\n\nSay what"),
    Fault(.wordingQuota, Path.planning, "Say what", "> Two ▸places\n> left\n\nSay what"),
    Fault(
      .wordingCap, Path.planning, "Say what", "```table What a week costs\na,b\n1,▸maximum\n```\n\nSay what"),
    Fault(.wordingCap, Path.planning, "Say what", "```table The ▸maximum\na,b\n1,2\n```\n\nSay what"),
    Fault(.wordingCap, Path.planning, "Say what", "```table What\na,\"▸maximum\"\n1,2\n```\n\nSay what"),
    Fault(.wordingCap, Path.planning, "Say what", "```text\nx ▸maximum\n```\n\nSay what"),
    Fault(.wordingCap, Path.planning, "Say what", "`x ▸maximum` Say what"),
    Fault(.wordingCap, Path.route, "Ask us to show", "Ask us\n      for ▸the\n      cap"),
    Fault(.wordingCap, Path.levels, "A small grant", "\"▸Help,\nmaximum £5\""),
    Fault(.wordingCap, Path.services, "Holiday club", "▸Maximum club"),
    Fault(.wordingCap, Path.glossary, "review: A", "▸maximum: A"),
    Fault(.wordingCap, Path.glossary, "[personal budgets]", "[personal budgets, ▸budget cap]"),
    Fault(.wordingQuota, "checks.yml", "Complaints manager", "▸Quota manager"),
  ])
  func wordingIsFoundOverLinesAndSigns(_ fault: Fault) throws {
    try fault.expectAlone()
  }

  @Test(arguments: [
    "not\na cap", "not **a cap**", "*not* a cap", "never\nbe a\nmaximum", "no [quota](/short-breaks/)",
    "not a\ncap, never\na maximum",
  ])
  func denialReachesOverLinesAndSigns(_ words: String) {
    #expect(codes(Path.planning, "Say what a good week looks like.", "It is \(words).") == [])
  }

  @Test func denialDoesNotReachIntoTheNextParagraphOrCell() {
    let text = "It is not\n\na cap.\n\n```table What\na,b\nnot,a cap\n```\n\n"
    let found = findings(
      ContentFolder().replacing("Say what a good week looks like.", with: text, in: Path.planning))
    #expect(found.map { $0.location?.line } == [10, 14])
  }

  @Test func eachPieceOfWordingIsReported() {
    let text = "The maximum is a cap. There is a quota."
    #expect(
      codes(Path.planning, "Say what a good week looks like.", text) == [
        .wordingCap, .wordingCap, .wordingQuota,
      ])
  }

  /// A level's name stands on every page.
  @Test(arguments: ["Maximum", "Capped", "Quota 3"])
  func nameOfALevelIsWordingToo(_ name: String) {
    let csv = "level,kind,budget,support,source\n\(name),grant,5,x,table"
    let found = ContentFolder().onlyLevels(csv).findings.map(\.code).filter { $0 != .coverageGap }
    #expect([[.wordingCap], [.wordingQuota]].contains(found))
  }
}
