package import GuideModel

/// Which levels of a scheme in an earlier edition each level of a later one comes from.
package struct LevelLineage: Hashable, Sendable {
  /// One level becomes, or is a part of, another.
  package struct Pair: Hashable, Sendable {
    package let before: LevelID
    package let after: LevelID

    package init(before: LevelID, after: LevelID) {
      self.before = before
      self.after = after
    }
  }

  /// In the order of the later table, and then of the earlier one.
  package let pairs: [Pair]

  /// From one table to the next, by the names and by what the later edition says where names cannot tell.
  package init(from before: [LevelID], to after: [LevelID], by changes: [LevelChange]) {
    let old = Set(before)
    var origins: [LevelID: [LevelID]] = [:]
    var gone: Set<LevelID> = []
    var places: [Pair] = []
    for change in changes {
      guard let level = change.level else { continue }
      switch change.course {
      case .changed: break
      case .made(let from): origins[level] = from
      case .gone(let now):
        gone.insert(level)
        if let now { places.append(Pair(before: level, after: now)) }
      }
    }
    let pairs =
      after.flatMap { level -> [Pair] in
        let from = origins[level] ?? (gone.contains(level) ? [] : [level])
        return from.map { Pair(before: $0, after: level) }
      } + places
    let new = Set(after)
    self.init(
      pairs.filter { old.contains($0.before) && new.contains($0.after) }, before: before, after: after)
  }

  private init(_ pairs: [Pair], before: [LevelID], after: [LevelID]) {
    let old = Self.places(before)
    let new = Self.places(after)
    let place = { (pair: Pair) in (new[pair.after] ?? 0, old[pair.before] ?? 0) }
    self.pairs = Set(pairs).sorted { place($0) < place($1) }
  }

  private static func places(_ levels: [LevelID]) -> [LevelID: Int] {
    Dictionary(zip(levels, 0...), uniquingKeysWith: { first, _ in first })
  }

  /// The way back.
  func reversed(before: [LevelID], after: [LevelID]) -> LevelLineage {
    LevelLineage(pairs.map { Pair(before: $0.after, after: $0.before) }, before: after, after: before)
  }

  /// One way after another.
  func followed(by next: LevelLineage, before: [LevelID], after: [LevelID]) -> LevelLineage {
    let further = Dictionary(grouping: next.pairs, by: \.before)
    let joined = pairs.flatMap { pair in
      (further[pair.after] ?? []).map { Pair(before: pair.before, after: $0.after) }
    }
    return LevelLineage(joined, before: before, after: after)
  }

  package func successors(of level: LevelID) -> [LevelID] { pairs.filter { $0.before == level }.map(\.after) }

  package func origins(of level: LevelID) -> [LevelID] { pairs.filter { $0.after == level }.map(\.before) }

  /// The one level that a level is now: that of its own name, or the only one that it became and that came from it.
  ///
  /// Nil where a level was merged or split under other names: then nothing can be compared one to one.
  package func counterpart(of level: LevelID) -> LevelID? {
    let next = successors(of: level)
    if next.contains(level) { return level }
    guard next.count == 1, let only = next.first, origins(of: only).count == 1 else { return nil }
    return only
  }

  /// The levels that belong together: each with all that it came from and all that it became.
  ///
  /// In the order of the later table, and then of the earlier one.
  func families(before: [LevelID], after: [LevelID]) -> [(before: [LevelID], after: [LevelID])] {
    var seenBefore: Set<LevelID> = []
    var seenAfter: Set<LevelID> = []
    let further = Dictionary(grouping: pairs, by: \.before)
    let back = Dictionary(grouping: pairs, by: \.after)
    func family(_ start: (before: [LevelID], after: [LevelID])) -> (before: [LevelID], after: [LevelID]) {
      var waiting = start
      var found: (before: Set<LevelID>, after: Set<LevelID>) = ([], [])
      while !waiting.before.isEmpty || !waiting.after.isEmpty {
        if let level = waiting.before.popLast() {
          if found.before.insert(level).inserted { waiting.after += (further[level] ?? []).map(\.after) }
        } else if let level = waiting.after.popLast() {
          if found.after.insert(level).inserted { waiting.before += (back[level] ?? []).map(\.before) }
        }
      }
      seenBefore.formUnion(found.before)
      seenAfter.formUnion(found.after)
      return (before.filter(found.before.contains), after.filter(found.after.contains))
    }
    var families: [(before: [LevelID], after: [LevelID])] = []
    for level in after where !seenAfter.contains(level) { families.append(family(([], [level]))) }
    for level in before where !seenBefore.contains(level) { families.append(family(([level], []))) }
    return families
  }
}
