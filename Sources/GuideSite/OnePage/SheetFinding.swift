import Diagnostics
import GuideModel

/// Tells an author that a scheme is too long for one side of paper, and what to cut first.
struct SheetFinding {
  let scheme: Scheme
  let levels: [OnePageLevelModel]
  let fit: SheetFit
  let layout: SheetLayout

  private static let notesShown = 3

  var diagnostic: Diagnostic {
    let longest = longestRows
    return Diagnostic(
      .onePageLong,
      "the page \(SitePath.onePage(of: scheme.id)) is \(Self.millimetres(fit.excess)) mm too long for one side of "
        + "A4, about \(excessLines) lines of 9-point letters",
      at: longest.first?.place ?? scheme.table.levels.first?.supportPlace,
      help:
        "write shorter words for one side of paper in the column “support_short” of levels.csv, first where "
        + "they are longest; then shorten “panel_used_when” and “who_decides” in scheme.yml, the titles of the "
        + "steps in routes, and the names of contacts in guide.yml; \(parts)",
      notes: longest.dropFirst().prefix(Self.notesShown).map {
        .init("level \($0.level) takes \($0.lines) lines too", at: $0.place)
      })
  }

  private struct Row {
    let level: LevelID
    let lines: Int
    /// How long its words are.
    let letters: Int
    let place: SourceLocation
  }

  /// Levels whose words take more than a line, the longest first.
  private var longestRows: [Row] {
    zip(scheme.table.levels, levels).compactMap { level, model in
      level.supportPlace.map {
        Row(
          level: level.id, lines: layout.lines(of: model), letters: model.support.unicodeScalars.count,
          place: $0)
      }
    }.sorted {
      ($1.lines, $1.letters, $0.place) < ($0.lines, $0.letters, $1.place)
    }.filter { $0.lines > 1 }
  }

  private var excessLines: Int { (fit.excess + layout.lineHeight - 1) / layout.lineHeight }

  /// Where the room goes.
  private var parts: String {
    let heights = layout.heights
    let named = [
      ("the levels", heights.levels), ("the ground rules", heights.rules), ("the steps", heights.challenge),
      ("who can help", heights.help), ("head and foot", heights.head + heights.foot),
    ]
    let list = named.map { "\($0) \(Self.millimetres($1)) mm" }.joined(separator: ", ")
    return "of \(Self.millimetres(SheetLayout.room)) mm there are now taken by \(list)"
  }

  /// A point is 25.4 / 72 of a millimetre; rounded up.
  private static func millimetres(_ thousandthsOfAPoint: Int) -> Int {
    (thousandthsOfAPoint * 254 + 719_999) / 720_000
  }
}
