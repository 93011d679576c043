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

  /// A label has fewer words and no full stop.
  private static let fewestWords = 5

  init(_ page: MadePage, easy: EasyWords) {
    address = page.path.text
    edition = page.edition
    place = page.place
    var sentences: [Sentence] = []
    var fixed: [FixedWords: Int] = [:]
    for paragraph in PageParagraphs(page.bytes).paragraphs {
      let read = SentenceReader.sentences(in: paragraph.text, easy: easy)
      if let by = paragraph.fixedBy {
        fixed[by, default: 0] += read.count
      } else if SentenceReader.isClosed(paragraph.text)
        || read.reduce(0, { $0 + $1.words.count }) >= Self.fewestWords
      {
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
