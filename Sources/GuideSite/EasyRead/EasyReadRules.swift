import CommonMark
package import Diagnostics
package import GuideModel
import Readability

/// Whether Easy Read texts are easy, and say what their main pages say: docs/decisions/0031-easy-read.md has the reasons.
///
/// Only editions whose words can still be changed are looked at: those in force, announced and drafts.
package struct EasyReadRules {
  /// A sentence has no more words.
  static let sentenceWords = 15
  /// What fits on 24 sides of A4, the longest that people use: six ideas on each.
  static let ideas = 144

  private let policy: EasyReadPolicy

  private init(_ policy: EasyReadPolicy) {
    self.policy = policy
  }

  /// What is wrong on a day.
  package static func findings(_ guide: Guide, asAt day: CalendarDate) -> [Diagnostic] {
    guard guide.facts.language == .english else { return [] }
    let rules = EasyReadRules(guide.facts.easyRead)
    let editions = guide.editions.filter { guide.standing(of: $0, asAt: day).canBeChanged }
    return rules.unknown(in: guide) + editions.flatMap(rules.findings)
      + editions.flatMap(\.schemes).flatMap(EasyLevelRules.findings)
  }

  private func findings(in edition: Edition) -> [Diagnostic] {
    let terms = edition.glossary.map { [$0.term] + $0.also }
    return edition.easilyRead.flatMap { main -> [Diagnostic] in
      guard let easy = main.page.easy else { return missing(main) }
      let sentences = easy.sentences
      let words = EasyReadWords(knownToo: policy.words, terms: terms)
      return old(main.page, easy) + easy.blocks.flatMap(picture) + tooMany(easy)
        + sentences.flatMap { Self.length($0.sentence, at: $0.start) }
        + sentences.flatMap { Self.ideas($0.sentence, at: $0.start) } + words.findings(in: sentences)
    }
  }

  // MARK: The main page

  private func missing(_ main: EasilyRead) -> [Diagnostic] {
    guard let name = main.guidance, policy.promises(name) else { return [] }
    let file = main.file.path.split(separator: "/").last?.dropLast(".md".count) ?? ""
    return [
      Diagnostic(
        .easyMissing, "this page has no Easy Read version, which guide.yml promises", at: main.file,
        help: "write \(file).easy.md beside it")
    ]
  }

  /// Pages that are promised and in no edition.
  private func unknown(in guide: Guide) -> [Diagnostic] {
    guard case .named(let pages) = policy.guidance else { return [] }
    let known = Set(guide.editions.flatMap { $0.easilyRead.compactMap(\.guidance) })
    return pages.filter { !known.contains($0.value) }.map { page in
      Diagnostic(
        .easyMissing, "no edition has a page of guidance “\(page.value)”", at: page.location,
        help: Suggestion.help(for: page.value.slug, among: known.map(\.slug).sorted()))
    }
  }

  private func old(_ page: any WrittenPage, _ easy: EasyRead) -> [Diagnostic] {
    guard page.hasOldEasyRead else { return [] }
    let what =
      easy.mark == nil
      ? "this Easy Read text does not say which words of the main page it was compared with"
      : "the main page has other words now than when this Easy Read text was compared with it"
    return [
      Diagnostic(
        .easyOld, what, at: easy.markPlace,
        help:
          "read this text beside the main page, put right what is no longer true, and write “main: \(page.mark)”"
      )
    ]
  }

  // MARK: The words

  static func length(_ sentence: Sentence, at place: SourceLocation) -> [Diagnostic] {
    let count = sentence.words.count
    guard count > sentenceWords else { return [] }
    return [
      Diagnostic(
        .easyLong, "this sentence has \(count) words", at: place,
        help: "split it into sentences of \(sentenceWords) words or fewer")
    ]
  }

  static func ideas(_ sentence: Sentence, at place: SourceLocation) -> [Diagnostic] {
    guard let sign = JoinedIdeas.sign(in: sentence) else { return [] }
    return [
      Diagnostic(
        .easyIdea, "this sentence holds more than one idea: “\(sign)”", at: place,
        help: "make a sentence of each idea")
    ]
  }

  private func tooMany(_ easy: EasyRead) -> [Diagnostic] {
    let count = easy.blocks.count { if case .line = $0 { true } else { false } }
    guard count > Self.ideas else { return [] }
    return [
      Diagnostic(
        .easyLong, "this text has \(count) ideas, which is more than 24 printed pages",
        at: easy.body.origin.file,
        help: "leave out what nobody needs at once, or make two pages of the main page")
    ]
  }

  // MARK: The pictures

  private func picture(_ block: EasyRead.Block) -> [Diagnostic] {
    guard case .line(let line) = block else { return [] }
    if line.symbol == nil {
      return [
        Diagnostic(
          .easyPicture, "this idea has no picture", at: line.place,
          help: "begin the paragraph with one, for example ![](symbol:talk)")
      ]
    }
    guard line.text.document.plainText.allSatisfy(\.isWhitespace) else { return [] }
    return [
      Diagnostic(
        .easyPicture, "this picture has no words", at: line.place,
        help: "write a short sentence after it, in the same paragraph")
    ]
  }
}

extension EasyReadPolicy {
  fileprivate func promises(_ page: PageID) -> Bool {
    switch guidance {
    case .all: true
    case .named(let pages): pages.contains { $0.value == page }
    }
  }
}

extension EditionStanding {
  /// Whether the words of an edition of this standing can still be changed.
  var canBeChanged: Bool {
    switch self {
    case .inForce, .announced, .draft, .consultation: true
    case .replaced, .withdrawn: false
    }
  }
}
