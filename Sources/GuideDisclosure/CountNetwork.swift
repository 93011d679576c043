import GuideModel

/// The published numbers of one day as a circulation: groups → classes of levels → levels → everybody → groups.
struct CountNetwork {
  private(set) var circulation = Circulation()
  private(set) var arcs: [ObservedKey: Circulation.Arc] = [:]
  private let counts: PublishedCounts
  /// The people whom the shares are about; nil when the table has none.
  private let told: Circulation.Arc?

  init(_ counts: PublishedCounts) {
    self.counts = counts
    let source = circulation.addNode()
    let sink = circulation.addNode()
    let scopes = counts.groupScopes
    let toldLevels = Set(counts.told)
    let gathered = toldLevels.isEmpty ? sink : circulation.addNode()
    told = toldLevels.isEmpty ? nil : circulation.addArc(gathered, sink)
    let entrances = entrances(from: source, scopes: scopes)
    for level in counts.levels {
      let key = ObservedKey(.level(level))
      let node = circulation.addNode()
      _ = circulation.addArc(entrances[level] ?? source, node)
      arcs[key] = circulation.addArc(node, toldLevels.contains(level) ? gathered : sink, bounds(key))
    }
    arcs[ObservedKey(.all)] = circulation.addArc(sink, source, bounds(ObservedKey(.all)))
  }

  /// Keeps a figure within what is known of it from elsewhere.
  ///
  /// Nil when the table has no such figure; false when the two cannot both be true.
  mutating func narrow(_ key: ObservedKey, to range: ClosedRange<Int>) -> Bool? {
    arcs[key].map { circulation.narrow($0, to: range) }
  }

  /// Keeps the number of people whom the shares are about within a range; false when it cannot be.
  mutating func narrowTold(to range: ClosedRange<Int>) -> Bool {
    told.map { circulation.narrow($0, to: range) } ?? true
  }

  /// How many people the shares can be about.
  var toldRange: ClosedRange<Int> { told.map { circulation.range(of: [($0, 1)]) } ?? 0...0 }

  /// False when the figures contradict each other.
  mutating func settle() -> Bool { circulation.settle() }

  /// What a reader can work out of the sum of some figures.
  func range(of keys: [ObservedKey]) -> ClosedRange<Int> {
    circulation.range(of: keys.compactMap { key in arcs[key].map { ($0, 1) } })
  }

  /// What can be worked out of a weighted sum of the levels' numbers.
  func range(ofLevelsBy weights: [Int]) -> ClosedRange<Int> {
    circulation.range(
      of: zip(counts.levels, weights).compactMap { level, weight in
        arcs[ObservedKey(.level(level))].map { ($0, weight) }
      })
  }

  private func bounds(_ key: ObservedKey) -> ClosedRange<Int> {
    counts.bounds[key] ?? 0...Circulation.unlimited
  }

  /// The node from which each level is reached; one that is not named is reached from the source.
  private mutating func entrances(
    from source: Circulation.Node, scopes: [LevelScope]
  ) -> [LevelID: Circulation.Node] {
    var entrances: [LevelID: Circulation.Node] = [:]
    let groups = counts.groups.map { ($0, addGroup($0, from: source)) }
    for scope in scopes {
      let entry = circulation.addNode()
      for (group, node) in groups {
        let key = ObservedKey(scope, group: group)
        arcs[key] = circulation.addArc(node, entry, bounds(key))
      }
      for level in counts.levels(of: scope) { entrances[level] = entry }
    }
    for key in counts.keys where key.group == nil {
      guard case .span = key.scope else { continue }
      // Levels that are shown together lie in one class, or in none: all are reached from one node, now through their sum.
      let levels = counts.levels(of: key.scope)
      let exit = circulation.addNode()
      let entry = levels.first.flatMap { entrances[$0] } ?? source
      arcs[key] = circulation.addArc(entry, exit, bounds(key))
      for level in levels { entrances[level] = exit }
    }
    return entrances
  }

  private mutating func addGroup(_ group: GroupID, from source: Circulation.Node) -> Circulation.Node {
    let node = circulation.addNode()
    let total = circulation.addArc(source, node)
    // With the design of group totals this figure is the arc into the only class there is.
    if !counts.groupScopes.contains(.all) { arcs[ObservedKey(.all, group: group)] = total }
    return node
  }
}
