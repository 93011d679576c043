package import Diagnostics
package import GuideModel
package import Readability

/// How hard one finished page is to read.
package struct PageReading: Sendable {
  /// From the root of the guide.
  package let address: String
  /// The edition that the page is of; nil at the root.
  package let edition: EditionDate?
  /// The file that the page is made from: of the content, else its template.
  package let place: SourceLocation
  /// Of everything that is measured.
  package let measure: TextMeasure
  /// Nil on a page that is too short for one.
  package let hardest: HardestPassage?
  /// In the order of the page.
  package let sentences: [Sentence]
  /// How many sentences are left out because others fix their words.
  package let fixed: [FixedWords: Int]

  init(_ page: MadePage, _ known: inout KnownSentences) {
    address = page.path.text
    edition = page.edition
    place = page.place
    var sentences: [Sentence] = []
    var fixed: [FixedWords: Int] = [:]
    for paragraph in PageParagraphs(page.bytes).paragraphs {
      let read = known.sentences(of: paragraph.text)
      if let by = paragraph.fixedBy {
        fixed[by, default: 0] += read.count
      } else if paragraph.isRead(as: read) {
        sentences += read
      }
    }
    self.sentences = sentences
    self.fixed = fixed
    measure = TextMeasure(sentences)
    hardest = HardestPassage(of: sentences)
  }

  /// The words of the longest sentence; 0 on a page without sentences.
  package var longest: Int { sentences.map(\.words.count).max() ?? 0 }
}

extension PageParagraphs.Paragraph {
  /// A label has fewer words and no full stop.
  private static let fewestWords = 5
  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// True for what is read as a sentence: with a full stop, or as an item of a list that is more than a label.
  ///
  /// Without a full stop, a cell of a table is a figure or a label, and so are a line with a phone number and opening hours.
  fileprivate func isRead(as sentences: [Sentence]) -> Bool {
    if SentenceReader.isClosed(text) { return true }
    let words = sentences.flatMap(\.words)
    let isHours = words.first.map { Self.days.contains($0.text.lowercased()) } ?? false
    return words.count >= Self.fewestWords && !isCell && !isContact && !isHours
  }
}
