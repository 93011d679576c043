import Diagnostics
import GuideModel

/// What is not as it was in the published edition before has a reason, and every reason is for something that is not.
enum ChangeRules {
  /// Compares an edition with the published one before it; the first needs no reasons.
  static func check(
    _ edition: Edition, _ written: WrittenLevelChanges, in guide: Guide, _ findings: inout Findings
  ) {
    guard let before = guide.edition(before: edition) else {
      for entry in written.entries {
        findings.add(
          .changeUnknown, "no edition before this one is published, so nothing has changed", at: entry.level,
          help: "take the entry away")
      }
      return
    }
    EditionCheck(before: before, after: edition, written: written).run(&findings)
  }
}

/// The check of one edition.
private struct EditionCheck {
  let before: Edition
  let after: Edition
  let written: WrittenLevelChanges

  func run(_ findings: inout Findings) {
    let (sound, doubtful) = sorted(&findings)
    for scheme in schemes where !doubtful.contains(scheme) {
      let entries = sound.filter { $0.change.scheme == scheme }
      if let old = self.scheme(scheme, in: before), let new = self.scheme(scheme, in: after) {
        LevelChangeCheck(
          before: old, after: new, date: before.date, written: entries, place: written.place
        ).run(&findings)
      } else if entries.isEmpty {
        let isNew = self.scheme(scheme, in: after) != nil
        findings.add(
          .changeReason, "the scheme “\(scheme)” is \(isNew ? "new" : "gone"), and no reason is given",
          at: written.place, help: "add “- {scheme: \(scheme), reason: …}” under “level_changes:”")
      } else if self.scheme(scheme, in: after) == nil {
        for entry in entries where entry.change.howNeedsAreMet == nil {
          findings.add(
            .changeNeeds, "the scheme “\(scheme)” is gone, and nothing says how needs are still met",
            at: entry.level, help: LessMoneyCheck.help)
        }
      }
    }
  }

  private var schemes: [SchemeID] { Set((before.schemes + after.schemes).map(\.id)).sorted() }

  private func scheme(_ id: SchemeID, in edition: Edition) -> Scheme? {
    edition.schemes.first { $0.id == id }
  }

  /// The entries that can be for something, and the schemes of the others: what they lack would be told twice.
  private func sorted(
    _ findings: inout Findings
  ) -> (sound: [WrittenLevelChange], doubtful: Set<SchemeID>) {
    var seen: [EntryKey: SourceLocation] = [:]
    var doubtful: Set<SchemeID> = []
    let sound = written.entries.filter { entry in
      let scheme = entry.change.scheme
      guard schemes.contains(scheme) else {
        let names = schemes.map(\.slug)
        findings.add(
          .changeUnknown, "there is no scheme “\(scheme)”, here or in the edition of \(before.date)",
          at: entry.scheme, help: Suggestion.help(for: scheme.slug, among: names))
        if let meant = Suggestion.nearest(to: scheme.slug, among: names).flatMap({ SchemeID($0) }) {
          doubtful.insert(meant)
        }
        return false
      }
      let key = EntryKey(scheme: scheme, level: entry.change.level, isGone: entry.change.isGone)
      let isSound =
        References.once(key, at: entry.level, seen: &seen, .changeTwice, "change of", &findings)
        && isOfTheRightSize(entry, &findings)
      if !isSound { doubtful.insert(scheme) }
      return isSound
    }
    return (sound, doubtful)
  }

  /// For a scheme in both editions an entry names a level; for one that is new or gone it names none.
  private func isOfTheRightSize(_ entry: WrittenLevelChange, _ findings: inout Findings) -> Bool {
    let id = entry.change.scheme
    let isNew = scheme(id, in: before) == nil
    let isInBoth = !isNew && scheme(id, in: after) != nil
    guard isInBoth == (entry.change.level == nil) else { return true }
    findings.add(
      .changeUnknown,
      isInBoth
        ? "the scheme “\(id)” was there before, so the reason must be for a level"
        : "the scheme “\(id)” is \(isNew ? "new" : "gone") as a whole, so one reason is for all of it",
      at: entry.level,
      help: isInBoth ? "add “level: …”" : "write one entry with “scheme” and “reason” alone")
    return false
  }

  private struct EntryKey: Hashable, CustomStringConvertible {
    let scheme: SchemeID
    let level: LevelID?
    let isGone: Bool

    var description: String { level.map { "\($0) of \(scheme)" } ?? "\(scheme)" }
  }
}
