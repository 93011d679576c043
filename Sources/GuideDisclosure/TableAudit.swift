package import GuideModel

/// What is wrong with figures that were published, or are about to be.
///
/// No case holds a number: a message that told which would give it away.
package enum DisclosureFault: Hashable, Sendable {
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
  let counts: PublishedCounts
  let facts: [OutsideFact]
  let prices: [LevelID: Budget]
  let verdict: Verdict

  /// The first fault found; nil when the table is safe.
  func fault() -> DisclosureFault? {
    var network = CountNetwork(counts)
    for fact in facts {
      guard case .people(let scope, let group, let range) = fact.figure else { continue }
      guard let fits = network.narrow(ObservedKey(scope, group: group), to: range) else {
        return .unusable(fact)
      }
      guard fits else { return .contradiction }
    }
    guard network.settle() else { return .contradiction }
    let spending = SpendAudit(counts: counts, facts: facts, prices: prices, network: network)
    if let spending {
      guard let levels = spending.levelRanges() else { return .contradiction }
      for (level, range) in levels {
        guard network.narrow(ObservedKey(.level(level)), to: range) == true else { return .contradiction }
      }
      guard network.settle() else { return .contradiction }
    }
    for target in targets where isUnsafe(target, network, spending) { return .unsafe }
    return shareFault(network)
  }

  private func isUnsafe(_ target: [ObservedKey], _ network: CountNetwork, _ spending: SpendAudit?) -> Bool {
    var range = network.range(of: target)
    if let spent = spending?.range(of: target, within: range) { range = range.clamped(to: spent) }
    guard verdict.isUnsafe(range) else { return false }
    // What somebody outside knows of this very figure is not given away by the table.
    return !(target.count == 1 && facts.contains { $0.tells(range, of: target[0]) })
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

  private func shareFault(_ network: CountNetwork) -> DisclosureFault? {
    guard !counts.shares.isEmpty else { return nil }
    // Shares are told of the budgets at levels that give money and whose numbers are shown.
    let told = counts.levels.filter { level in
      !counts.isHidden(ObservedKey(.level(level))) && prices[level].map { $0.amount > .zero } ?? true
    }
    let everybody = network.range(of: told.map { ObservedKey(.level($0)) })
    for measure in ShareMeasure.Kind.allCases {
      let shares = counts.shares.filter { $0.measure.kind == measure }.map(\.share.value)
      guard let hidden = ShareAudit(shares: shares, total: everybody).hiddenRanges() else {
        return .contradiction
      }
      if hidden.contains(where: { verdict.isUnsafe($0) }) { return .unsafe }
    }
    return nil
  }
}

extension OutsideFact {
  /// True when the fact alone tells as much of a figure.
  fileprivate func tells(_ range: ClosedRange<Int>, of key: ObservedKey) -> Bool {
    guard case .people(let scope, let group, let known) = figure else { return false }
    return ObservedKey(scope, group: group) == key && known == range
  }
}
