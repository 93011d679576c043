/// A flow that goes round and round: what runs into a node runs out of it, and each arc has a least and a most.
///
/// A table with its margins is one: people run from a group through its cells to the levels and back through the
/// total. The tightest bounds of a printed table are then exact and whole (network matrices are totally unimodular),
/// and are found by pushing flow round the residual network; no solver is needed. For a single arc this is the
/// maximum flow between its ends (Ford and Fulkerson); for a sum of arcs, cycles are cancelled until none helps
/// (Klein, 1967).
struct Circulation {
  typealias Node = Int
  typealias Arc = Int

  /// More than any number of people.
  static let unlimited = 1_000_000_000

  private struct HalfArc {
    let from: Node
    let to: Node
    var room: Int
  }

  private(set) var nodeCount = 0
  private var bounds: [ClosedRange<Int>] = []
  /// The arc `k` and its opposite are `2k` and `2k + 1`.
  private var halves: [HalfArc] = []
  /// The half arcs that leave each node.
  private var leaving: [[Int]] = []
  private var flows: [Int] = []

  mutating func addNode() -> Node {
    leaving.append([])
    nodeCount += 1
    return nodeCount - 1
  }

  mutating func addArc(_ from: Node, _ to: Node, _ range: ClosedRange<Int> = 0...Self.unlimited) -> Arc {
    bounds.append(range)
    halves.append(HalfArc(from: from, to: to, room: 0))
    halves.append(HalfArc(from: to, to: from, room: 0))
    leaving[from].append(halves.count - 2)
    leaving[to].append(halves.count - 1)
    return bounds.count - 1
  }

  /// Keeps an arc within a range as well; false when nothing is left of it.
  mutating func narrow(_ arc: Arc, to range: ClosedRange<Int>) -> Bool {
    guard bounds[arc].overlaps(range) else { return false }
    bounds[arc] = bounds[arc].clamped(to: range)
    return true
  }

  /// Finds one flow that keeps to all bounds, from which `range(of:)` starts; false when there is none.
  mutating func settle() -> Bool {
    var excess = [Int](repeating: 0, count: nodeCount)
    for (arc, range) in bounds.enumerated() {
      halves[2 * arc].room = range.upperBound - range.lowerBound
      halves[2 * arc + 1].room = 0
      excess[halves[2 * arc].to] += range.lowerBound
      excess[halves[2 * arc].from] -= range.lowerBound
    }
    while let start = excess.firstIndex(where: { $0 > 0 }) {
      guard let path = path(from: start, to: { excess[$0] < 0 }), let last = path.last else { return false }
      let end = halves[last].to
      let amount = min(excess[start], -excess[end], path.map { halves[$0].room }.min() ?? 0)
      push(amount, along: path)
      excess[start] -= amount
      excess[end] += amount
    }
    flows = bounds.indices.map { bounds[$0].lowerBound + halves[2 * $0 + 1].room }
    return true
  }

  /// The least and the most that a sum of arcs can be, each arc with its sign or weight.
  ///
  /// Call `settle` before.
  func range(of sum: [(arc: Arc, weight: Int)]) -> ClosedRange<Int> {
    let now = value(of: sum)
    let highest = now + gain(sum)
    let lowest = now - gain(sum.map { ($0.arc, -$0.weight) })
    return lowest...highest
  }

  /// The sum in the flow that was found: one of the values that it can have.
  func value(of sum: [(arc: Arc, weight: Int)]) -> Int {
    sum.reduce(0) { $0 + flows[$1.arc] * $1.weight }
  }

  /// The most that a sum of arcs can be.
  func highest(of sum: [(arc: Arc, weight: Int)]) -> Int { value(of: sum) + gain(sum) }

  /// How much higher than now the sum can be.
  private func gain(_ sum: [(arc: Arc, weight: Int)]) -> Int {
    if sum.count == 1, let term = sum.first, abs(term.weight) == 1 {
      return gain(along: term.weight > 0 ? 2 * term.arc : 2 * term.arc + 1)
    }
    var copy = self
    var costs = [Int](repeating: 0, count: halves.count)
    for (arc, weight) in sum {
      costs[2 * arc] -= weight
      costs[2 * arc + 1] += weight
    }
    var gained = 0
    while let cycle = copy.improvingCycle(costs) {
      let amount = cycle.map { copy.halves[$0].room }.min() ?? 0
      copy.push(amount, along: cycle)
      gained -= amount * cycle.reduce(0) { $0 + costs[$1] }
    }
    return gained
  }

  /// How much more can run along one half arc: the most that finds its way back to where it starts.
  private func gain(along half: Int) -> Int {
    var copy = self
    let (start, end) = (halves[half].to, halves[half].from)
    var left = halves[half].room
    copy.halves[half].room = 0
    copy.halves[half ^ 1].room = 0
    guard start != end else { return left }
    var gained = 0
    while left > 0, let path = copy.path(from: start, to: { $0 == end }) {
      let amount = min(left, path.map { copy.halves[$0].room }.min() ?? 0)
      copy.push(amount, along: path)
      gained += amount
      left -= amount
    }
    return gained
  }

  private mutating func push(_ amount: Int, along path: [Int]) {
    for half in path {
      halves[half].room -= amount
      halves[half ^ 1].room += amount
    }
  }

  /// The shortest way with room from a node to one that is wanted: the half arcs in order (breadth first).
  private func path(from start: Node, to isWanted: (Node) -> Bool) -> [Int]? {
    var via = [Int?](repeating: nil, count: nodeCount)
    var reached = [start]
    var next = 0
    while next < reached.count {
      let node = reached[next]
      next += 1
      for half in leaving[node]
      where halves[half].room > 0 && via[halves[half].to] == nil && halves[half].to != start {
        let to = halves[half].to
        via[to] = half
        if isWanted(to) { return way(back: to, start: start, via) }
        reached.append(to)
      }
    }
    return nil
  }

  private func way(back end: Node, start: Node, _ via: [Int?]) -> [Int] {
    var path: [Int] = []
    var node = end
    while node != start, let half = via[node] {
      path.append(half)
      node = halves[half].from
    }
    return path.reversed()
  }

  /// A cycle with room all along it whose costs add up to less than nothing (Bellman, 1958; Ford, 1956).
  private func improvingCycle(_ costs: [Int]) -> [Int]? {
    var distances = [Int](repeating: 0, count: nodeCount)
    var via = [Int?](repeating: nil, count: nodeCount)
    var changed: Node?
    for _ in 0..<nodeCount {
      changed = nil
      for (index, half) in halves.enumerated()
      where half.room > 0 && distances[half.from] + costs[index] < distances[half.to] {
        distances[half.to] = distances[half.from] + costs[index]
        via[half.to] = index
        changed = half.to
      }
      if changed == nil { return nil }
    }
    return changed.flatMap { cycle(leadingTo: $0, via) }
  }

  private func cycle(leadingTo node: Node, _ via: [Int?]) -> [Int]? {
    var node = node
    for _ in 0..<nodeCount {
      guard let half = via[node] else { return nil }
      node = halves[half].from
    }
    var cycle: [Int] = []
    var current = node
    repeat {
      guard let half = via[current] else { return nil }
      cycle.append(half)
      current = halves[half].from
    } while current != node
    return cycle.reversed()
  }
}
