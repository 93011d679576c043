import Diagnostics
import GuideModel

/// The rules on a scheme's levels as a whole.
enum LevelRules {
  typealias Rule = @Sendable ([LevelsReader.Row], inout Findings) -> Void

  static let all: [Rule] = [budgetsNeverFall, pointsAreContiguous, fastTrackIsWithinTheLevel]

  /// No level's budget, counted by the year, is below that of the level before it.
  ///
  /// Equal budgets are allowed: two levels may both mean “no money, help to find support”.
  static func budgetsNeverFall(_ rows: [LevelsReader.Row], _ findings: inout Findings) {
    let funded = rows.filter { $0.level.budget != nil }
    for (previous, row) in zip(funded, funded.dropFirst()) {
      guard let budget = row.level.budget, let below = previous.level.budget,
        budget.pencePerYear < below.pencePerYear
      else { continue }
      findings.add(
        .levelFalls,
        "level \(row.level.id) gives \(budget.words), less than level \(previous.level.id) before it",
        at: row.reader.cell("budget").location, help: "correct the amount or the order of the rows",
        notes: [
          .init(
            "level \(previous.level.id) gives \(below.words)", at: previous.reader.cell("budget").location)
        ])
    }
  }

  /// In a table based on points every level has points, and each begins one above the end of the one before.
  static func pointsAreContiguous(_ rows: [LevelsReader.Row], _ findings: inout Findings) {
    guard rows.contains(where: { $0.level.points != nil }) else { return }
    for row in rows where row.level.points == nil && row.reader.cell("points_from").value.isEmpty {
      findings.add(
        .pointsGap, "level \(row.level.id) has no points, but other levels have",
        at: row.reader.cell("points_from").location, help: "fill in points_from and points_to")
    }
    for row in rows {
      guard let points = row.level.points, let to = points.to, to < points.from else { continue }
      findings.add(
        .pointsOverlap, "the points of level \(row.level.id) end before they begin",
        at: row.reader.cell("points_to").location, help: "exchange points_from and points_to")
    }
    for (previous, row) in zip(rows, rows.dropFirst()) {
      checkPoints(of: row, after: previous, &findings)
    }
  }

  /// The fast track is part of the level: not above its budget, and only where there is money.
  static func fastTrackIsWithinTheLevel(_ rows: [LevelsReader.Row], _ findings: inout Findings) {
    for row in rows {
      guard let fastTrack = row.level.fastTrackUpTo else { continue }
      let place = row.reader.cell("fast_track_up_to").location
      guard let budget = row.level.budget, budget.amount > .zero else {
        findings.add(
          .fastTrack, "level \(row.level.id) gives no money, so nothing can be agreed quickly", at: place,
          help: "empty the cell")
        continue
      }
      if fastTrack > budget.amount || fastTrack == .zero {
        findings.add(
          .fastTrack,
          "the fast track of level \(row.level.id) (\(fastTrack)) must lie within its budget (\(budget.amount))",
          at: place, help: "give an amount above 0 that is not above the budget")
      }
    }
  }

  private static func checkPoints(
    of row: LevelsReader.Row, after previous: LevelsReader.Row, _ findings: inout Findings
  ) {
    guard let points = row.level.points, let before = previous.level.points else { return }
    let place = row.reader.cell("points_from").location
    let note = Diagnostic.Note(
      "level \(previous.level.id) ends here", at: previous.reader.cell("points_to").location)
    guard let end = before.to else {
      findings.add(
        .pointsOverlap, "level \(previous.level.id) before has no end, so no level can follow it", at: place,
        help: "fill in points_to of level \(previous.level.id)", notes: [note])
      return
    }
    if points.from <= end {
      findings.add(
        .pointsOverlap,
        "level \(row.level.id) starts at \(points.from), but level \(previous.level.id) ends at \(end)",
        at: place, help: "start at \(end + 1)", notes: [note])
    } else if points.from > end + 1 {
      findings.add(
        .pointsGap, "nobody's level: the points from \(end + 1) to \(points.from - 1)", at: place,
        help: "start at \(end + 1)", notes: [note])
    }
  }
}

extension Budget {
  /// The amount and period in a message.
  fileprivate var words: String { "\(amount) a \(period.rawValue)" }
}
