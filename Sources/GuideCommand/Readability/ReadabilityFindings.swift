import Diagnostics
import GuideModel
import GuideSite
import GuideSource
import Readability

/// What is harder to read than the council promises.
struct ReadabilityFindings {
  private let policy: ReadabilityPolicy
  private let places: WordPlaces
  private let content: SourceFolder

  init(_ policy: ReadabilityPolicy, content: SourceFolder, templates: SourceFolder) {
    self.policy = policy
    self.content = content
    places = WordPlaces(
      (content.files.map { (content.displayPath($0.path), $0.bytes) }
        + templates.files.map { (templates.displayPath($0.path), $0.bytes) }).filter { path, _ in
          path.hasSuffix(".md") || path.hasSuffix(".yml") || path.hasSuffix(".csv")
        })
  }

  /// Each place once, on however many pages its words stand.
  func findings(_ pages: [PageReading], shown: EditionDate) -> [Diagnostic] {
    var seen: Set<SourceLocation> = []
    var texts: Set<String> = []
    return pages.flatMap { page in
      let sentences = page.sentences.filter { $0.words.count > policy.sentenceWords }
      return hard(page)
        + sentences.compactMap { sentence in
          guard texts.insert("\(page.edition ?? shown) \(sentence.text)").inserted else { return nil }
          let place = place(of: sentence.text, on: page, shown)
          guard place.map({ seen.insert($0).inserted }) ?? true else { return nil }
          return long(sentence, on: page, at: place)
        }
    }
  }

  private func hard(_ page: PageReading) -> [Diagnostic] {
    if let age = page.measure.readingAge, age > policy.readingAge {
      let words = "the page \(page.address) has a reading age of \(age), above \(policy.readingAge)"
      return [hard(page, words)]
    }
    guard let hardest = page.hardest, hardest.readingAge > policy.hardestPart else { return [] }
    let age = "a reading age of \(hardest.readingAge), above \(policy.hardestPart)"
    return [hard(page, "a part of the page \(page.address) has \(age)")]
  }

  private func hard(_ page: PageReading, _ words: String) -> Diagnostic {
    let hardest = page.hardest.map { "; its hardest part begins “\(Self.beginning(of: $0.text))”" } ?? ""
    return raised(
      Diagnostic(
        .readingHard, words + hardest, at: page.place,
        help: "split long sentences, and use shorter words or explain them in the glossary"))
  }

  private func long(_ sentence: Sentence, on page: PageReading, at place: SourceLocation?) -> Diagnostic {
    let onPage = place == nil ? " on the page \(page.address)" : ""
    return raised(
      Diagnostic(
        .sentenceLong,
        "a sentence\(onPage) has \(sentence.words.count) words: “\(Self.beginning(of: sentence.text))”",
        at: place ?? page.place, help: "split it into sentences of \(policy.sentenceWords) words or fewer"))
  }

  private func raised(_ finding: Diagnostic) -> Diagnostic {
    policy.over == .error ? finding.asError : finding
  }

  /// In the page's own edition, in the living files or in the templates.
  private func place(of sentence: String, on page: PageReading, _ shown: EditionDate) -> SourceLocation? {
    let editions = content.displayPath("editions/")
    let own = editions + "\(page.edition ?? shown)/"
    return places.place(of: sentence) { !$0.hasPrefix(editions) || $0.hasPrefix(own) }
  }

  private static func beginning(of text: String) -> String {
    let words = text.split(separator: " ")
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
  }
}
