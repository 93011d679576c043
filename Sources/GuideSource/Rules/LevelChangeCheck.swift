import Diagnostics
import GuideChanges
import GuideModel

/// The check of one scheme that both editions have.
struct LevelChangeCheck {
  let before: Scheme
  let after: Scheme
  /// The edition before.
  let date: EditionDate
  let written: [WrittenLevelChange]
  /// Where a reason that is missing belongs.
  let place: SourceLocation

  func run(_ findings: inout Findings) {
    let known = written.filter { namesAreKnown($0, &findings) }
    let lineage = LevelLineage(
      from: before.table.levels.map(\.id), to: after.table.levels.map(\.id), by: known.map(\.change))
    var told: Set<LevelID> = []
    for entry in known where !isChange(entry.change, lineage) {
      guard let level = entry.change.level else { continue }
      told.insert(level)
      findings.add(
        .changeUnknown,
        entry.change.isGone
          ? "level \(level) is not gone" : "level \(level) is as it was in the edition of \(date)",
        at: entry.level,
        help: entry.change.isGone
          ? "take “gone” away, or take the level out of levels.csv"
          : "change levels.csv, or take the entry away")
    }
    // A name that is not known was meant for a level that would then lack its reason.
    guard known.count == written.count else { return }
    for level in after.table.levels where !hasEntry(level.id, isGone: false) && !told.contains(level.id) {
      checkReason(of: level, lineage, &findings)
    }
    for level in before.table.levels
    where lineage.successors(of: level.id).isEmpty && !hasEntry(level.id, isGone: true) {
      let entry = "- {scheme: \(after.id), level: \(level.id), gone: true, reason: …}"
      report(
        "level \(level.id) of \(after.id) is gone",
        help: "add “\(entry)” under “level_changes:”, or “was: [\(level.id)]” at the level that it is now",
        &findings)
    }
    LessMoneyCheck(before: before, after: after, lineage: lineage, written: known).run(&findings)
  }

  private func hasEntry(_ level: LevelID, isGone: Bool) -> Bool {
    written.contains { $0.change.level == level && $0.change.isGone == isGone }
  }

  /// Each name is one of the edition that it must be of.
  private func namesAreKnown(_ entry: WrittenLevelChange, _ findings: inout Findings) -> Bool {
    guard let level = entry.change.level else { return false }
    let other = entry.change.isGone ? after : before
    let hint =
      other.table[level] == nil
      ? nil
      : entry.change.isGone ? "level \(level) is new: take “gone” away" : "add “gone: true” if it is no more"
    var isKnown = isLevel(
      Located(level, at: entry.level), isBefore: entry.change.isGone, hint: hint, &findings)
    for name in entry.was { isKnown = isLevel(name, isBefore: true, &findings) && isKnown }
    if let now = entry.now { isKnown = isLevel(now, isBefore: false, &findings) && isKnown }
    return isKnown
  }

  private func isLevel(
    _ name: Located<LevelID>, isBefore: Bool, hint: String? = nil, _ findings: inout Findings
  ) -> Bool {
    let scheme = isBefore ? before : after
    guard scheme.table[name.value] == nil else { return true }
    findings.add(
      .changeUnknown,
      "there is no level “\(name.value)” of \(scheme.id) in \(isBefore ? "the edition of \(date)" : "this edition")",
      at: name.location,
      help: hint ?? Suggestion.help(for: name.value.name, among: scheme.table.levels.map(\.id.name)))
    return false
  }

  /// True where an entry is for something that is not as it was.
  private func isChange(_ change: LevelChange, _ lineage: LevelLineage) -> Bool {
    guard let level = change.level else { return false }
    guard !change.isGone else {
      // A name may be used again for another level, which then has an entry of its own.
      return after.table[level] == nil || hasEntry(level, isGone: false)
    }
    guard lineage.origins(of: level) == [level], let old = before.table[level], let new = after.table[level]
    else { return true }
    return !LevelFields.changes(from: old, to: new).isEmpty
  }

  /// A level that is new, or not as it was, has an entry.
  private func checkReason(of level: Level, _ lineage: LevelLineage, _ findings: inout Findings) {
    let entry = "- {scheme: \(after.id), level: \(level.id), reason: …}"
    guard lineage.origins(of: level.id).contains(level.id), let old = before.table[level.id] else {
      return report(
        "level \(level.id) of \(after.id) is new",
        help:
          "add “\(entry)” under “level_changes:”, with “was: […]” if it had another name or is made from others",
        &findings)
    }
    let parts = LevelFields.changes(from: old, to: level).map(\.field.words)
    guard !parts.isEmpty else { return }
    report(
      "level \(level.id) of \(after.id) has another \(parts.joined(separator: " and another "))",
      help: "add “\(entry)” under “level_changes:”", &findings)
  }

  private func report(_ what: String, help: String, _ findings: inout Findings) {
    findings.add(
      .changeReason, "\(what) since the edition of \(date), and no reason is given", at: place, help: help)
  }
}

extension Field {
  /// The part of a level in a message, after “another”.
  fileprivate var words: String {
    switch self {
    case .part(.shortName): "spelling"
    case .part(.supportShort): "short form of its support"
    case .part(.supportEasy): "Easy Read of its support"
    case .part(.reviewMonths): "time between reviews"
    case .part(.fastTrackUpTo): "fast-track figure"
    case .part(.meaning): "text on its page"
    case .part(.meaningSummary): "summary of its page"
    default: name
    }
  }
}
