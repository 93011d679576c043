package import GuideModel

/// Figures of two tables that are about the same people, but for those who joined, left or moved in between.
package struct FigureClass: Hashable, Sendable {
  /// The figures of the first table, which do not overlap.
  package let before: [ObservedKey]
  package let after: [ObservedKey]

  /// The same figure in both tables; nil where several became one, or one several.
  var single: ObservedKey? {
    guard before.count == 1, before == after else { return nil }
    return before.first
  }
}

/// Two tables of one scheme, the earlier one first.
package struct TablePair {
  package let first: PublishedCounts
  package let second: PublishedCounts

  package init(_ first: PublishedCounts, _ second: PublishedCounts) {
    self.first = first
    self.second = second
  }

  /// The classes of each part of the tables, which together hold everybody: the levels', then the groups'.
  package var parts: [[FigureClass]] { [levelClasses] + (groupClasses.map { [$0] } ?? []) }

  /// The levels of the first table whose people may be at a level of the second.
  package func levels(ofClassWith level: LevelID) -> [LevelID] {
    let own = levelClasses.first { $0.after.contains(ObservedKey(.level(level))) }
    guard let own, own.single == nil else { return [level] }
    return own.before.compactMap { key in
      if case .level(let old) = key.scope { return old }
      return nil
    }
  }

  /// True when the level is sure to be the same people in both tables, but for those who came or went.
  package func isSame(_ level: LevelID) -> Bool {
    levelClasses.contains { $0.single == ObservedKey(.level(level)) }
  }

  /// A level is the same people as the level of its name.
  ///
  /// Around levels that are new, or gone, that is not sure: they are taken together with their neighbours in the table, for
  /// one of these was split, joined with another or renamed. So are levels whose budget is now what another level's was:
  /// names may have moved on to other levels.
  private var levelClasses: [FigureClass] {
    var neighbours = Neighbours()
    let same = sameLevels
    for levels in [first.levels, second.levels] {
      neighbours.add(levels) { !same.contains($0) }
    }
    let classes = neighbours.classes.map { names in
      FigureClass(
        before: first.levels.filter(names.contains).map { ObservedKey(.level($0)) },
        after: second.levels.filter(names.contains).map { ObservedKey(.level($0)) })
    }
    // Where no name is common, nothing tells which levels of one table are which of the other.
    let apart = classes.filter { $0.before.isEmpty || $0.after.isEmpty }
    guard !apart.isEmpty else { return classes }
    let together = FigureClass(before: apart.flatMap(\.before), after: apart.flatMap(\.after))
    return classes.filter { !$0.before.isEmpty && !$0.after.isEmpty } + [together]
  }

  /// Levels of both tables whose budget did not become that of another level, or go to one.
  private var sameLevels: Set<LevelID> {
    let common = Set(first.levels).intersection(second.levels)
    return common.filter { level in
      guard let old = first.prices[level], let new = second.prices[level], old != new else { return true }
      let cameFromAnother = first.levels.contains { $0 != level && first.prices[$0] == new }
      let wentToAnother = second.levels.contains { $0 != level && second.prices[$0] == old }
      return !cameFromAnother && !wentToAnother
    }
  }

  /// Nil where a table has no groups, or has others.
  private var groupClasses: [FigureClass]? {
    guard !first.groups.isEmpty, Set(first.groups) == Set(second.groups) else { return nil }
    let (old, new) = (first.groupScopes, second.groupScopes)
    if first.levels == second.levels, old == new {
      return first.groups.flatMap { group in
        old.map {
          FigureClass(before: [ObservedKey($0, group: group)], after: [ObservedKey($0, group: group)])
        }
      }
    }
    return first.groups.map { group in
      FigureClass(
        before: old.map { ObservedKey($0, group: group) }, after: new.map { ObservedKey($0, group: group) })
    }
  }
}

/// Levels, some of which belong together with those beside them.
private struct Neighbours {
  private(set) var classes: [Set<LevelID>] = []

  mutating func add(_ levels: [LevelID], where joinsNeighbours: (LevelID) -> Bool) {
    for level in levels { join([level]) }
    for (left, right) in zip(levels, levels.dropFirst()) where joinsNeighbours(left) || joinsNeighbours(right)
    {
      join([left, right])
    }
  }

  private mutating func join(_ levels: Set<LevelID>) {
    let touched = classes.filter { !$0.isDisjoint(with: levels) }
    guard touched.count != 1 || !(touched.first?.isSuperset(of: levels) ?? false) else { return }
    classes.removeAll { !$0.isDisjoint(with: levels) }
    classes.append(touched.reduce(levels) { $0.union($1) })
  }
}
