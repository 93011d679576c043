package import GuideModel

/// What a list says of a level.
package struct LevelMention: Hashable, Sendable {
  package let id: LevelID
  package let name: String?
  package let kind: LevelKind
  package let budget: Budget?

  init(_ level: Level) {
    id = level.id
    name = level.name
    kind = level.kind
    budget = level.budget
  }
}

/// Levels that belong together and are not as they were: one that changed, or all that were merged or split.
package struct LevelDifference: Hashable, Sendable {
  package enum Course: String, Hashable, Sendable, CaseIterable {
    case added, gone, changed, renamed, merged, split
    /// Several levels became several others.
    case regrouped
  }

  /// One level and what it became, with what is different.
  package struct Passage: Hashable, Sendable {
    package let before: LevelID
    package let after: LevelID
    package let fields: [FieldChange]
  }

  /// The levels in the earlier edition of the comparison, in the order of their table; empty for one that was added.
  package let before: [LevelMention]
  /// The levels in the later one; empty for one that is gone.
  package let after: [LevelMention]
  package let passages: [Passage]
  /// Given by the editions in between, the earliest first.
  package let reasons: [GivenReason]

  package var course: Course {
    switch (before.count, after.count) {
    case (0, _): .added
    case (_, 0): .gone
    case (1, 1): before[0].id == after[0].id ? .changed : .renamed
    case (_, 1): .merged
    case (1, _): .split
    default: .regrouped
    }
  }

  /// All that differs between two editions of a scheme's table.
  static func all(from before: Scheme, to after: Scheme, _ way: SchemeWay) -> [LevelDifference] {
    let (old, new) = (before.table.levels, after.table.levels)
    let families = way.lineage.families(before: old.map(\.id), after: new.map(\.id))
    return families.compactMap { family in
      let passages = way.lineage.pairs.filter { family.after.contains($0.after) }.compactMap {
        pair -> Passage? in
        guard let level = before.table[pair.before], let next = after.table[pair.after] else { return nil }
        return Passage(before: level.id, after: next.id, fields: LevelFields.changes(from: level, to: next))
      }
      let difference = LevelDifference(
        before: family.before.compactMap { before.table[$0] }.map(LevelMention.init),
        after: family.after.compactMap { after.table[$0] }.map(LevelMention.init), passages: passages,
        reasons: way.reasons(before: family.before, after: family.after))
      let isSame = difference.course == .changed && passages.allSatisfy(\.fields.isEmpty)
      return isSame ? nil : difference
    }
  }
}

/// The parts of a level.
package enum LevelFields {
  /// What is different; expected numbers of people are left out, because the guide may have hidden them.
  package static func changes(from before: Level, to after: Level) -> [FieldChange] {
    var fields = FieldChanges()
    // Another name is another level, unless it is written in other letters only.
    if before.id == after.id { fields.compare(.shortName, before.id.name, after.id.name) { .text($0) } }
    fields.compare(.name, before.name, after.name) { .text($0) }
    fields.compare(.kind, before.kind, after.kind) { .kind($0) }
    fields.compare(.budget, before.budget, after.budget) { .budget($0) }
    fields.compare(.points, before.points, after.points) { .points($0) }
    fields.compare(.support, before.support, after.support) { .text($0) }
    fields.compare(.supportShort, before.supportShort, after.supportShort) { .text($0) }
    // The first Easy Read of a level is another way to read it, and no change that needs a reason.
    if before.supportEasy != nil {
      fields.compare(.supportEasy, before.supportEasy, after.supportEasy) { .text($0) }
    }
    fields.compare(.reviewMonths, before.reviewMonths, after.reviewMonths) { .number($0) }
    fields.compare(.fastTrackUpTo, before.fastTrackUpTo, after.fastTrackUpTo) { .amount($0) }
    fields.compare(.source, before.source, after.source) { .source($0) }
    fields.compare(.meaningSummary, before.meaning?.summary, after.meaning?.summary) { .text($0) }
    fields.compare(.meaning, before.meaning?.body.words, after.meaning?.body.words) { .prose($0) }
    return fields.all
  }
}

extension Prose {
  var words: ProseWords { ProseWords(self) }
}
