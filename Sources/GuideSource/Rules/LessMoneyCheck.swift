import Diagnostics
import GuideChanges
import GuideModel

/// Where a level gives less than it did, or is gone, the council says how the needs of its people are still met.
///
/// A cut without such words was found at fault (Local Government and Social Care Ombudsman on Dudley, 25 000 854).
struct LessMoneyCheck {
  static let help =
    "add “how_needs_are_met: …” to the entry: say how each person’s needs are looked at before less is paid"

  let before: Scheme
  let after: Scheme
  let lineage: LevelLineage
  let written: [WrittenLevelChange]

  /// A level without an entry of its own has another finding.
  func run(_ findings: inout Findings) {
    for entry in written where entry.change.howNeedsAreMet == nil {
      guard let level = entry.change.level, let what = loss(of: level, entry.change) else { continue }
      findings.add(
        .changeNeeds, "\(what), and nothing says how needs are still met", at: entry.level, help: Self.help)
    }
  }

  /// What its people lose; nil where they lose nothing.
  private func loss(of level: LevelID, _ change: LevelChange) -> String? {
    if case .gone(let now) = change.course {
      // A level that is still there, and is no other of the same name, has another finding.
      let isStillThere =
        after.table[level] != nil
        && !written.contains { !$0.change.isGone && $0.change.level == level }
      guard before.table[level] != nil, !isStillThere else { return nil }
      if let now, perYear(now, in: after) >= perYear(level, in: before), perYear(now, in: after) > 0 {
        return nil
      }
      return "level \(level) is gone"
    }
    guard let new = after.table[level] else { return nil }
    let origins = lineage.origins(of: level).compactMap { before.table[$0] }
    guard let highest = origins.max(by: { perYear($0) < perYear($1) }), perYear(highest) > perYear(new) else {
      return nil
    }
    return "level \(level) gives less than level \(highest.id) did"
  }

  private func perYear(_ level: LevelID, in scheme: Scheme) -> Int64 {
    scheme.table[level].map(perYear) ?? 0
  }

  private func perYear(_ level: Level) -> Int64 { level.budget?.pencePerYear ?? 0 }
}
