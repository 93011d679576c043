package import GuideModel

/// The audit of everything that one scheme has ever published, in the order of its days.
package struct SeriesAudit: Sendable {
  package let states: [PublishedCounts]
  package let facts: [OutsideFact]
  /// The public price list, which a reader has beside the tables.
  package let prices: [LevelID: Budget]
  package let policy: DisclosurePolicy

  package init(
    states: [PublishedCounts], facts: [OutsideFact], prices: [LevelID: Budget], policy: DisclosurePolicy
  ) {
    self.states = states
    self.facts = facts
    self.prices = prices
    self.policy = policy
  }

  /// Every fault, with the day whose figures it concerns.
  package func faults() -> [(asAt: CalendarDate, fault: DisclosureFault)] {
    let verdict = Verdict(policy: policy)
    let single = states.compactMap { state -> (CalendarDate, DisclosureFault)? in
      let facts = facts.filter { self.state(nearestTo: $0.asAt)?.asAt == state.asAt }
      let audit = TableAudit(counts: state, facts: facts, prices: prices, verdict: verdict)
      return audit.fault().map { (state.asAt, $0) }
    }
    let linked = facts.compactMap { fact -> (CalendarDate, DisclosureFault)? in
      guard case .changes(let since, let most) = fact.figure else { return nil }
      guard let first = states.first(where: { $0.asAt == since }),
        let second = states.first(where: { $0.asAt == fact.asAt })
      else { return (fact.asAt, .unusable(fact)) }
      return Self.fault(linking: first, to: second, changes: most, verdict).map { (second.asAt, $0) }
    }
    return (single + linked).map { (asAt: $0.0, fault: $0.1) }
  }

  /// What a reader could work out who knows that at most so many people joined, left or moved between two tables.
  package static func fault(
    linking first: PublishedCounts, to second: PublishedCounts, changes: Int, _ policy: DisclosurePolicy
  ) -> DisclosureFault? {
    fault(linking: first, to: second, changes: changes, Verdict(policy: policy))
  }

  /// A fact belongs to the table of the nearest day; of two that are as near, to the earlier.
  private func state(nearestTo day: CalendarDate) -> PublishedCounts? {
    states.min { left, right in
      let distances = [left, right].map { abs($0.asAt.daysSince1970 - day.daysSince1970) }
      return distances[0] < distances[1]
    }
  }

  private static func fault(
    linking first: PublishedCounts, to second: PublishedCounts, changes: Int, _ verdict: Verdict
  ) -> DisclosureFault? {
    guard first.levels == second.levels else { return nil }
    var tables = [first.levels.map { ObservedKey(.level($0)) }]
    if first.groups == second.groups, first.groupScopes == second.groupScopes, !first.groups.isEmpty {
      tables.append(first.groups.flatMap { group in first.groupScopes.map { ObservedKey($0, group: group) } })
    }
    for keys in tables {
      guard let known = [first, second].failingMap({ Self.known(keys, of: $0) }) else {
        return .contradiction
      }
      var linked = LinkedCounts(keys, changes: changes, before: known[0], after: known[1])
      guard linked.settle() else { return .contradiction }
      let hidden = keys.filter { first.isHidden($0) || second.isHidden($0) }
      for target in hidden.map({ [$0] }) + (hidden.count > 1 ? [hidden] : []) {
        let ranges = linked.ranges(of: target)
        if verdict.isUnsafe(ranges.before) || verdict.isUnsafe(ranges.after)
          || verdict.isUnsafe(change: ranges.change)
        {
          return .unsafe
        }
      }
    }
    return nil
  }

  /// What each table by itself tells of its figures and of everybody; nil when it contradicts itself.
  private static func known(
    _ keys: [ObservedKey], of counts: PublishedCounts
  ) -> (figures: [ObservedKey: ClosedRange<Int>], total: ClosedRange<Int>)? {
    var network = CountNetwork(counts)
    guard network.settle() else { return nil }
    let ranges = keys.map { ($0, network.range(of: [$0])) }
    return (
      Dictionary(ranges, uniquingKeysWith: { first, _ in first }), network.range(of: [ObservedKey(.all)])
    )
  }
}

extension Array {
  /// All results; nil when one is.
  fileprivate func failingMap<Result>(_ transform: (Element) -> Result?) -> [Result]? {
    var results: [Result] = []
    for element in self {
      guard let result = transform(element) else { return nil }
      results.append(result)
    }
    return results
  }
}
