import GuideModel

/// Two tables of the same figures between which it is known how many people joined, left or moved at most.
///
/// Each figure's people run from the first day to the second; joiners come out of a pool, leavers go into it, and the
/// pool takes in everybody who is in no table. So this is a circulation too.
struct LinkedCounts {
  private var circulation = Circulation()
  private var before: [ObservedKey: Circulation.Arc] = [:]
  private var after: [ObservedKey: Circulation.Arc] = [:]

  /// `keys` are figures that do not overlap and together hold everybody; `total` is what is known of their sum.
  init(
    _ keys: [ObservedKey], changes: Int,
    before first: (figures: [ObservedKey: ClosedRange<Int>], total: ClosedRange<Int>),
    after second: (figures: [ObservedKey: ClosedRange<Int>], total: ClosedRange<Int>)
  ) {
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
    for key in keys {
      let node = circulation.addNode()
      before[key] = circulation.addArc(start, node, first.figures[key] ?? 0...Circulation.unlimited)
      after[key] = circulation.addArc(node, end, second.figures[key] ?? 0...Circulation.unlimited)
      _ = circulation.addArc(joiners, node)
      _ = circulation.addArc(node, leavers)
    }
  }

  mutating func settle() -> Bool { circulation.settle() }

  /// What can be worked out of the sum of figures on the first day, on the second, and of its change.
  func ranges(
    of keys: [ObservedKey]
  ) -> (before: ClosedRange<Int>, after: ClosedRange<Int>, change: ClosedRange<Int>) {
    let first = keys.compactMap { before[$0] }
    let second = keys.compactMap { after[$0] }
    return (
      circulation.range(of: first.map { ($0, 1) }), circulation.range(of: second.map { ($0, 1) }),
      circulation.range(of: second.map { ($0, 1) } + first.map { ($0, -1) })
    )
  }

  private static func outside(_ total: ClosedRange<Int>, _ everybody: Int) -> ClosedRange<Int> {
    (everybody - total.upperBound)...(everybody - total.lowerBound)
  }
}
