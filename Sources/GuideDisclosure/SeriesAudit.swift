package import GuideModel

/// The audit of everything that one scheme has ever published, in the order of its days.
package struct SeriesAudit: Sendable {
  package let states: [PublishedCounts]
  package let facts: [OutsideFact]
  package let policy: DisclosurePolicy

  package init(states: [PublishedCounts], facts: [OutsideFact], policy: DisclosurePolicy) {
    self.states = states
    self.facts = facts
    self.policy = policy
  }

  /// The same with one more table.
  package func with(_ state: PublishedCounts) -> SeriesAudit {
    SeriesAudit(states: states + [state], facts: facts, policy: policy)
  }

  /// Every fault, with the day whose figures it concerns.
  package func faults() -> [(asAt: CalendarDate, fault: DisclosureFault)] {
    let verdict = Verdict(policy: policy)
    let single = states.compactMap { state -> (CalendarDate, DisclosureFault)? in
      TableAudit.fault(of: state, facts: facts(about: state), verdict: verdict).map {
        (state.asAt, $0)
      }
    }
    let linked = facts.compactMap { fact -> (CalendarDate, DisclosureFault)? in
      guard case .changes(let since, let most) = fact.figure else { return nil }
      guard let first = states.first(where: { $0.asAt == since }),
        let second = states.first(where: { $0.asAt == fact.asAt })
      else { return (fact.asAt, .unusable(fact)) }
      return fault(linking: TablePair(first, second)) { _ in most }.map { (second.asAt, $0) }
    }
    return (single + linked).map { (asAt: $0.0, fault: $0.1) }
  }

  /// What a reader could work out who knows how many people joined, left or moved at most between two tables.
  ///
  /// `changes` tells it for each part of the tables.
  package func fault(
    linking pair: TablePair, changes: ([FigureClass]) -> Int
  ) -> DisclosureFault? {
    do {
      let (before, after) = (facts(about: pair.first), facts(about: pair.second))
      var first = try TableKnowledge(pair.first, facts: before)
      var second = try TableKnowledge(pair.second, facts: after)
      let verdict = Verdict(policy: policy)
      // What one part tells of the levels tells more of the groups, and so on.
      var isNew = true
      while isNew {
        isNew = false
        for classes in pair.parts {
          let link = LinkAudit(classes: classes, first: first, second: second, verdict: verdict)
          let linked = try link.linked(changes: changes(classes))
          let (old, new) = (classes.flatMap(\.before), classes.flatMap(\.after))
          isNew = try first.narrow(old, to: { linked.range(before: [$0]) }) || isNew
          isNew = try second.narrow(new, to: { linked.range(after: [$0]) }) || isNew
        }
      }
      for classes in pair.parts {
        let link = LinkAudit(classes: classes, first: first, second: second, verdict: verdict)
        if link.isUnsafe(try link.linked(changes: changes(classes))) { return .unsafe }
      }
      let tables = [(first, before), (second, after)].map { TableAudit($0.0, facts: $0.1, verdict: verdict) }
      return tables.contains(where: \.isUnsafe) ? .unsafe : nil
    } catch {
      return error
    }
  }

  /// A fact belongs to the table of the nearest day; of two that are as near, to the earlier.
  private func facts(about state: PublishedCounts) -> [OutsideFact] {
    facts.filter { nearestDay(to: $0.asAt) == state.asAt }
  }

  private func nearestDay(to day: CalendarDate) -> CalendarDate? {
    states.map(\.asAt).min { left, right in
      abs(left.daysSince1970 - day.daysSince1970) < abs(right.daysSince1970 - day.daysSince1970)
    }
  }
}

/// The audit of one part of two tables that a known number of changes links.
private struct LinkAudit {
  let classes: [FigureClass]
  let first: TableKnowledge
  let second: TableKnowledge
  let verdict: Verdict

  func linked(changes: Int) throws(DisclosureFault) -> LinkedCounts {
    var linked = LinkedCounts(
      classes, changes: changes, before: first.day(of: classes.flatMap(\.before)),
      after: second.day(of: classes.flatMap(\.after)))
    guard linked.settle() else { throw .contradiction }
    return linked
  }

  func isUnsafe(_ linked: LinkedCounts) -> Bool {
    let single = Set(classes.compactMap(\.single))
    let (old, new) = (
      targets(first.counts, classes.flatMap(\.before)), targets(second.counts, classes.flatMap(\.after))
    )
    let changing = Set(old + new).filter { Set($0).isSubset(of: single) }
    let threshold = PublicBand.threshold
    return old.contains {
      !linked.canReach(threshold, before: $0) && verdict.isUnsafe(linked.range(before: $0))
    }
      || new.contains {
        !linked.canReach(threshold, after: $0) && verdict.isUnsafe(linked.range(after: $0))
      } || changing.contains { !linked.staysInOneCase($0) && verdict.isUnsafe(change: linked.change(of: $0)) }
  }

  /// Each hidden figure, each two and all of them together, and the levels that are hidden as one.
  private func targets(_ counts: PublishedCounts, _ keys: [ObservedKey]) -> [[ObservedKey]] {
    let hidden = keys.filter(counts.isHidden)
    let pairs = hidden.indices.flatMap { one in
      hidden.indices.dropFirst(one + 1).map { [hidden[one], hidden[$0]] }
    }
    let spans = counts.keys.filter { $0.group == nil && counts.isHidden($0) }.map { span in
      counts.levels(of: span.scope).map { ObservedKey(.level($0)) }
    }.filter { $0.count > 1 && Set($0).isSubset(of: keys) }
    return hidden.map { [$0] } + pairs + spans + (hidden.count > 2 ? [hidden] : [])
  }
}

extension TableKnowledge {
  /// What is known of some figures that together hold everybody.
  fileprivate func day(of keys: [ObservedKey]) -> LinkedCounts.Day {
    LinkedCounts.Day(
      figures: Dictionary(keys.map { ($0, range(of: [$0])) }, uniquingKeysWith: { first, _ in first }),
      total: range(of: keys), together: together.filter { Set($0.members).isSubset(of: keys) })
  }

  /// The levels that are also shown together, and those whom the shares are about where these are others.
  private var together: [LinkedCounts.Day.Together] {
    let spans = counts.keys.compactMap { key -> LinkedCounts.Day.Together? in
      guard key.group == nil, case .span = key.scope else { return nil }
      return LinkedCounts.Day.Together(
        members: counts.levels(of: key.scope).map { ObservedKey(.level($0)) }, range: range(of: [key]))
    }
    let told = counts.told.map { ObservedKey(.level($0)) }
    guard !told.isEmpty, spans.allSatisfy({ Set($0.members).isDisjoint(with: told) }) else { return spans }
    return spans + [LinkedCounts.Day.Together(members: told, range: toldRange)]
  }
}
