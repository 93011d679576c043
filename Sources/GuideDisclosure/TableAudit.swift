package import GuideModel

/// What is wrong with figures that were published, or are about to be.
///
/// No case holds a number: a message that told which would give it away.
package enum DisclosureFault: Error, Hashable, Sendable {
  /// A reader could work out a number that must stay hidden.
  case unsafe
  /// The figures, and what is known from elsewhere, cannot all be true.
  case contradiction
  /// A known fact is about people of whom the tables have no figure.
  case unusable(OutsideFact)
}

/// The audit of one table: what a reader can work out of each hidden figure, of each pair of them in a line, and of all
/// of them in a line.
struct TableAudit {
  private let counts: PublishedCounts
  private let knowledge: TableKnowledge
  private let facts: [OutsideFact]
  private let verdict: Verdict

  init(_ knowledge: TableKnowledge, facts: [OutsideFact], verdict: Verdict) {
    counts = knowledge.counts
    self.knowledge = knowledge
    self.facts = facts
    self.verdict = verdict
  }

  /// The first fault found in a table by itself; nil when it is safe.
  static func fault(of counts: PublishedCounts, facts: [OutsideFact], verdict: Verdict) -> DisclosureFault? {
    do {
      let knowledge = try TableKnowledge(counts, facts: facts)
      return TableAudit(knowledge, facts: facts, verdict: verdict).isUnsafe ? .unsafe : nil
    } catch {
      return error
    }
  }

  var isUnsafe: Bool {
    targets.contains { isUnsafe($0, knowledge) } || areSharesUnsafe(people: knowledge.toldRange)
      || placesFew(knowledge)
  }

  private func isUnsafe(_ target: [ObservedKey], _ knowledge: TableKnowledge) -> Bool {
    let range = knowledge.range(of: target)
    guard verdict.isUnsafe(range) else { return false }
    // What somebody outside knows of this very figure is not given away by the table.
    return !(target.count == 1 && facts.contains { $0.tells(range, of: target[0]) })
  }

  /// Whether it can be proved that very few people of a group are at a level, though no figure tells of the two together.
  private func placesFew(_ knowledge: TableKnowledge) -> Bool {
    let few = verdict.policy.minimumHigh
    // A level that is known to be so small has been judged by itself.
    let levels = counts.levels.filter { knowledge.range(of: [ObservedKey(.level($0))]).upperBound >= few }
    return levels.contains { level in
      counts.groups.contains { !knowledge.allows(atLeast: few, at: level, of: $0) }
    }
  }

  /// The sets of figures of which a reader may learn too much.
  private var targets: [[ObservedKey]] {
    let lines = lines.map { $0.filter(counts.isHidden) }
    let single = counts.keys.filter(counts.isHidden).map { [$0] }
    return single + lines.flatMap { Self.pairs($0) } + lines.filter { $0.count > 2 }
  }

  /// Figures that stand in one line of a table: the levels, a group over its classes, a class over its groups.
  private var lines: [[ObservedKey]] {
    let levels = counts.levels.map { ObservedKey(.level($0)) }
    let (groups, scopes) = (counts.groups, counts.groupScopes)
    let rows = groups.map { group in scopes.map { ObservedKey($0, group: group) } }
    let columns = scopes.map { scope in groups.map { ObservedKey(scope, group: $0) } }
    return [levels] + rows + columns
  }

  private static func pairs(_ line: [ObservedKey]) -> [[ObservedKey]] {
    line.indices.flatMap { first in
      line.indices.dropFirst(first + 1).map { [line[first], line[$0]] }
    }
  }

  private func areSharesUnsafe(people: ClosedRange<Int>) -> Bool {
    guard !counts.told.isEmpty else { return false }
    return ShareMeasure.Kind.allCases.contains { measure in
      ShareAudit(counts, measure, total: people).hiddenRanges.contains { verdict.isUnsafe($0) }
    }
  }
}

extension OutsideFact {
  /// True when the fact alone tells as much of a figure.
  fileprivate func tells(_ range: ClosedRange<Int>, of key: ObservedKey) -> Bool {
    guard case .people(let scope, let group, let known) = figure else { return false }
    return ObservedKey(scope, group: group) == key && known == range
  }
}
