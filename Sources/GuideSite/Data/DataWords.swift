import GuideModel
import Templates

/// What is said about data files, in the phrases of the guide's language.
struct DataWords: Sendable {
  private let phrases: PhraseBook

  init(_ words: Words) {
    phrases = words.phrases
  }

  /// A column's name for people.
  func title(_ heading: DataHeading) -> String { phrases.text("data.column.\(heading.name).title") }

  /// What stands in a column, and what an empty cell means.
  func about(_ heading: DataHeading) -> String { phrases.text("data.column.\(heading.name).about") }

  /// `Levels`, the words of a link.
  func link(_ file: DataFile) -> String {
    phrases.text("data.\(file.isMetadata ? "metadata_link" : "link").\(file.content.rawValue)")
  }

  /// `table for a spreadsheet (CSV)`.
  func format(_ file: DataFile) -> String {
    phrases.text("data.format.\(file.table == nil ? "json" : "csv")")
  }

  /// `2 kilobytes`: a kilobyte is 1,000 bytes, and one that has begun counts as one.
  func size(_ bytes: Int) -> String { phrases.text("data.size", count: (bytes + 999) / 1_000) }

  /// What the council has done with an edition, whatever the day.
  func state(_ state: EditionState) -> String { phrases.text("data.state.\(state.rawValue)") }

  /// What pages say beside expected numbers.
  static let expectedNote = ["expected.note_lead", "expected.note"]

  /// What pages say beside the current range.
  static let rangeNote = [
    "real.middle_half", "real.decides_nothing_lead", "real.decides_nothing", "real.rule",
  ]

  /// Every phrase that data files may need.
  static let needs: [PhraseNeed] = {
    let columns = LevelColumns.columns.map(\.heading.name) + RangeColumns.columns.map(\.heading.name)
    let names = Set(columns).sorted().flatMap { ["data.column.\($0).title", "data.column.\($0).about"] }
    let contents = DataFile.Content.allCases.map(\.rawValue)
    let plain =
      names + contents.map { "data.link.\($0)" }
      + ["data.metadata_link.levels", "data.metadata_link.range", "data.format.csv", "data.format.json"]
      + EditionState.allCases.map { "data.state.\($0.rawValue)" }
      + ["data.note.missing", "data.package.about"] + expectedNote + rangeNote
    return plain.map { PhraseNeed($0) } + [PhraseNeed("data.size", isCounted: true)]
      + contents.map { PhraseNeed("data.title.\($0)", values: ["scheme", "edition"]) }
      + [PhraseNeed("data.package.title", values: ["title"])]
  }()
}
