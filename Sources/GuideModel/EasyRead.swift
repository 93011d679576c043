import CommonMark
package import Diagnostics

/// A picture of Easy Read, by the name that authors write: `![](symbol:letter)`.
///
/// Its drawing is the partial `symbol-letter` of the templates.
package enum EasySymbol: String, CaseIterable, Hashable, Sendable {
  case calendar, choose, clock, help, home, letter, look, money, no, paper, people, person, phone, pound,
    question, safe, talk, yes
}

/// The first digits of the digest of all words of a page, by which its Easy Read version tells what it was compared with.
package struct PageMark: Hashable, Sendable, CustomStringConvertible {
  /// Enough digits that no two states of a page share them by chance.
  package static let length = 12

  /// Hexadecimal digits in lower case.
  package let digits: String

  /// Nil unless the text is such digits.
  package init?(_ text: String) {
    let isHex = text.utf8.allSatisfy { Array("0123456789abcdef".utf8).contains($0) }
    guard isHex, text.utf8.count == Self.length else { return nil }
    digits = text
  }

  package init(_ digest: ContentDigest) {
    digits = String(digest.hex.prefix(Self.length))
  }

  package var description: String { digits }
}

/// The Easy Read version of a page, written beside it as `NAME.easy.md`.
package struct EasyRead: Sendable {
  /// One idea: its picture, and its words.
  package struct Line: Sendable {
    /// Nil where the council has not put a picture.
    package let symbol: EasySymbol?
    /// Without the picture; a paragraph, and the list that follows it.
    package let text: Prose
    package let place: SourceLocation

    package init(symbol: EasySymbol?, text: Prose, place: SourceLocation) {
      self.symbol = symbol
      self.text = text
      self.place = place
    }
  }

  package enum Block: Sendable {
    case heading(Prose)
    case line(Line)
  }

  package let title: String
  /// The mark of the main page's words that this text was last compared with; nil where the council has not written one.
  package let mark: PageMark?
  /// Where the mark is written, or should be.
  package let markPlace: SourceLocation
  /// As it was written, with the pictures.
  package let body: Prose
  package let blocks: [Block]

  package init(title: String, mark: PageMark?, markPlace: SourceLocation, body: Prose, blocks: [Block]) {
    self.title = title
    self.mark = mark
    self.markPlace = markPlace
    self.body = body
    self.blocks = blocks
  }
}

/// A page that the council writes in Markdown, and that may have an Easy Read version.
package protocol WrittenPage: Sendable {
  var title: String { get }
  var summary: String { get }
  var body: Prose { get }
  var easy: EasyRead? { get }
  /// What the page says beside its title, summary and body.
  var otherWords: [String] { get }
}

extension WrittenPage {
  package var otherWords: [String] { [] }

  /// All words of the page, in order and with single spaces: neither white space nor the address of a link counts.
  package var words: String {
    ([title, summary] + otherWords + [body.document.plainText]).joined(separator: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension GuidancePage: WrittenPage {}

extension Group.Page: WrittenPage {}

extension SupportExample: WrittenPage {
  package var otherWords: [String] {
    supports.flatMap { [$0.what, $0.cost.description] } + outcomes + [reasonForAmount ?? ""]
  }
}

/// What the council promises about Easy Read.
package struct EasyReadPolicy: Sendable {
  /// Which pages of guidance have an Easy Read version in each edition.
  package enum Pages: Sendable {
    case all
    /// By their names, of the guide or of a scheme.
    case named([Located<PageID>])
  }

  package static let none = EasyReadPolicy(guidance: .named([]), words: [])

  package let guidance: Pages
  /// Long words that the council's readers know.
  package let words: [String]

  package init(guidance: Pages, words: [String]) {
    self.guidance = guidance
    self.words = words
  }
}
