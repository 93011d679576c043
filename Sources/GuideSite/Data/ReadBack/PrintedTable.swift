import GuideModel
import Templates

/// What a table of a page must say, worked out from the model and not from what templates are given.
struct PrintedTable: Sendable {
  struct Cell: Sendable {
    /// The words of the cell, nothing more and nothing less.
    let text: String
    /// The figures in them; nil where the words alone tell.
    var figures: [PrintedFigure]?
  }

  struct Row: Sendable {
    /// What the first cell says, or begins with.
    let name: String
    /// Where the first cell leads, where the row is about one level.
    var link: String?
    /// One for each column after the first.
    let cells: [Cell]
  }

  /// The headings, the first being that of the rows' names.
  let columns: [String]
  let rows: [Row]
  /// False where a page may do without the table; what it shows must be right all the same.
  var isRequired = true
}
