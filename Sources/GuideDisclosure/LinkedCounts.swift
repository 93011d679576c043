import GuideModel

/// Two tables between which it is known how many people joined, left or moved at most.
///
/// Each class of figures' people run from the first day to the second; joiners come out of a pool, leavers go into it,
/// and the pool takes in everybody who is in no table. So this is a circulation too.
struct LinkedCounts {
  /// What is known of one day: each figure, everybody, and the figures that are also shown together.
  struct Day {
    let figures: [ObservedKey: ClosedRange<Int>]
    let total: ClosedRange<Int>
    /// The sets do not overlap.
    let together: [Together]

    struct Together {
      let members: [ObservedKey]
      let range: ClosedRange<Int>
    }
  }

  private var circulation = Circulation()
  private var before: [ObservedKey: Circulation.Arc] = [:]
  private var after: [ObservedKey: Circulation.Arc] = [:]

  init(_ classes: [FigureClass], changes: Int, before first: Day, after second: Day) {
    let start = circulation.addNode()
    let end = circulation.addNode()
    let pool = circulation.addNode()
    let joiners = circulation.addNode()
    let leavers = circulation.addNode()
    // Everybody there could be: as many as either day may have, so that the pool never runs dry.
    let everybody = first.total.upperBound + second.total.upperBound
    _ = circulation.addArc(end, start, everybody...everybody)
    _ = circulation.addArc(start, pool, Self.outside(first.total, everybody))
    _ = circulation.addArc(pool, end, Self.outside(second.total, everybody))
    _ = circulation.addArc(pool, joiners, 0...changes)
    _ = circulation.addArc(leavers, pool, 0...changes)
    let entrances = addGates(first.together) { ($0, from: start, to: $1) }
    let exits = addGates(second.together) { ($0, from: $1, to: end) }
    for one in classes {
      let node = circulation.addNode()
      for key in one.before {
        before[key] = circulation.addArc(
          entrances[key] ?? start, node, first.figures[key] ?? 0...Circulation.unlimited)
      }
      for key in one.after {
        after[key] = circulation.addArc(
          node, exits[key] ?? end, second.figures[key] ?? 0...Circulation.unlimited)
      }
      _ = circulation.addArc(joiners, node)
      _ = circulation.addArc(node, leavers)
    }
  }

  mutating func settle() -> Bool { circulation.settle() }

  /// What can be worked out of the sum of figures on the first day.
  func range(before keys: [ObservedKey]) -> ClosedRange<Int> {
    circulation.range(of: keys.compactMap { before[$0] }.map { ($0, 1) })
  }

  /// What can be worked out of the sum of figures on the second day.
  func range(after keys: [ObservedKey]) -> ClosedRange<Int> {
    circulation.range(of: keys.compactMap { after[$0] }.map { ($0, 1) })
  }

  /// What can be worked out of how much the sum of figures changed.
  func change(of keys: [ObservedKey]) -> ClosedRange<Int> { circulation.range(of: changes(of: keys)) }

  /// Whether the sum of figures on the first day can be so much; quicker than the whole range.
  func canReach(_ people: Int, before keys: [ObservedKey]) -> Bool {
    canReach(people, keys.compactMap { before[$0] }.map { ($0, 1) })
  }

  /// Whether the sum of figures on the second day can be so much.
  func canReach(_ people: Int, after keys: [ObservedKey]) -> Bool {
    canReach(people, keys.compactMap { after[$0] }.map { ($0, 1) })
  }

  /// True where one way to explain the tables leaves the sum of figures as it was.
  func staysInOneCase(_ keys: [ObservedKey]) -> Bool { circulation.value(of: changes(of: keys)) == 0 }

  private func canReach(_ people: Int, _ sum: [(arc: Circulation.Arc, weight: Int)]) -> Bool {
    circulation.value(of: sum) >= people || circulation.highest(of: sum) >= people
  }

  private func changes(of keys: [ObservedKey]) -> [(arc: Circulation.Arc, weight: Int)] {
    keys.compactMap { after[$0] }.map { ($0, 1) } + keys.compactMap { before[$0] }.map { ($0, -1) }
  }

  /// A node for each set of figures that is shown together, through which their people go.
  private mutating func addGates(
    _ sets: [Day.Together],
    _ ends: (ClosedRange<Int>, Circulation.Node) -> (
      ClosedRange<Int>, from: Circulation.Node, to: Circulation.Node
    )
  ) -> [ObservedKey: Circulation.Node] {
    var gates: [ObservedKey: Circulation.Node] = [:]
    for set in sets {
      let gate = circulation.addNode()
      let (range, from, to) = ends(set.range, gate)
      _ = circulation.addArc(from, to, range)
      for member in set.members { gates[member] = gate }
    }
    return gates
  }

  private static func outside(_ total: ClosedRange<Int>, _ everybody: Int) -> ClosedRange<Int> {
    (everybody - total.upperBound)...(everybody - total.lowerBound)
  }
}
