import Templates

/// The fixed words of letters.
struct LetterWords {
  /// What only the sender knows.
  enum Blank: String, CaseIterable {
    case name, address, reach, date, level, figure, year, month, week, range
    case rangeDate = "range_date"
  }

  /// What stands before a line of the reference at the end.
  enum Reference: String, CaseIterable {
    case council, guide, level, edition, figure, range, address, digest
  }

  enum Text: String, CaseIterable {
    case about, unsaid
    case noMoney = "no_money"
    case noFigure = "no_figure"
    case noRange = "no_range"
    case referenceTitle = "reference_title"
  }

  let phrases: PhraseBook

  func blank(_ blank: Blank) -> FilledLetter.Piece { .blank(phrases.text("letter.blank.\(blank.rawValue)")) }
  func name(_ line: Reference) -> String { phrases.text("letter.reference.\(line.rawValue)") }
  func text(of text: Text) -> String { phrases.text("letter.\(text.rawValue)") }

  /// Every phrase that a letter may need.
  static let needs: [PhraseNeed] =
    Blank.allCases.map { PhraseNeed("letter.blank.\($0.rawValue)") }
    + Reference.allCases.map { PhraseNeed("letter.reference.\($0.rawValue)") }
    + Text.allCases.map { PhraseNeed("letter.\($0.rawValue)") }
    + [
      PhraseNeed("letter.page_title", values: ["letter", "level"]),
      PhraseNeed("letter.edition", values: ["edition", "date"]),
      PhraseNeed("letter.range", values: ["range", "date"]),
    ]
}
