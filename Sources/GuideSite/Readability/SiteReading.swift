import Diagnostics
package import GuideModel
import Readability

/// A page that was made now, with what measuring it needs.
struct MadePage: Sendable {
  let path: SitePath
  /// The same page in any tree.
  let page: SitePath
  /// Nil at the root.
  let edition: EditionDate?
  let place: SourceLocation
  let bytes: [UInt8]
}

extension TreeOfSite {
  /// The pages that were made now, notices too.
  var madePages: [MadePage] {
    let edition: EditionDate? = if case .edition(let date) = tree { date } else { nil }
    let planned = Dictionary(
      (pages + notices).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return (rendered + renderedNotices).map { page in
      let facts = planned[page.path]
      return MadePage(
        path: page.path, page: facts?.page ?? page.path, edition: edition,
        place: facts?.origin ?? page.templatePlace, bytes: page.bytes)
    }
  }
}

extension GeneratedSite {
  /// How hard each page is to read whose words can still be changed: those of the edition that is shown, and of editions
  /// that are announced or drafts.
  ///
  /// An edition that was replaced or taken back is left out, for its words must stay as they are. The edition shown is read at
  /// the root, where it stands as it stands in its own tree. Empty where the guide is in another language than English.
  package func readings(of guide: Guide, asAt day: CalendarDate) -> [PageReading] {
    guard guide.facts.language == .english, let shown = guide.edition(asAt: day) else { return [] }
    var known = Dictionary(
      guide.editions.map { ($0.date, KnownSentences(of: $0)) }, uniquingKeysWith: { first, _ in first })
    let atRoot = Set(made.filter { $0.edition == nil }.map(\.page.text))
    return made.filter { page in
      guard let date = page.edition, let edition = guide.edition(date) else { return true }
      if date == shown.date { return !atRoot.contains(page.page.text) }
      return guide.standing(of: edition, asAt: day).canBeChanged
    }.map { PageReading($0, &known[$0.edition ?? shown.date, default: KnownSentences(of: shown)]) }
  }
}

/// The sentences of an edition's paragraphs, each read once: most stand on many pages.
struct KnownSentences {
  private let easy: EasyWords
  private var read: [String: [Sentence]] = [:]

  /// The words of the edition's glossary are explained, and so easy.
  init(of edition: Edition) {
    easy = EasyWords(edition.glossary.flatMap { [$0.term] + $0.also })
  }

  mutating func sentences(of text: String) -> [Sentence] {
    if let known = read[text] { return known }
    let sentences = SentenceReader.sentences(in: text, easy: easy)
    read[text] = sentences
    return sentences
  }
}
