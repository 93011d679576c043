import GuideModel
import GuideTestSupport
import Testing

@testable import GuideDisclosure

/// The bounds are those that trying every table gives: no wider, so that nothing is missed, and no narrower.
@Suite struct ExactnessTests {
  private static let names = ["A", "B", "C", "D"]

  /// Every list of numbers within bounds.
  private func lists(_ bounds: [ClosedRange<Int>]) -> [[Int]] {
    bounds.reduce([[]]) { lists, range in lists.flatMap { list in range.map { list + [$0] } } }
  }

  private func span(_ values: [Int]) throws -> ClosedRange<Int> {
    try #require(values.min())...(try #require(values.max()))
  }

  private func key(_ name: String) throws -> ObservedKey { ObservedKey(try PrintedTable.scope(name)) }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func tableOfLevelsWithItsSums(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let people = Self.names.map { ($0, Int.random(in: 0...16, using: &random)) }
    let together = try PrintedTable.figure("B–C", people[1].1 + people[2].1)
    let counts = try PrintedTable.counts(people, total: true, more: [together])
    var network = CountNetwork(counts)
    let settles = network.settle()
    try #require(settles)
    let keys = try Self.names.map(key)
    let bounds = try keys.map { try #require(counts.bounds[$0]) }
    let total = try #require(counts.bounds[ObservedKey(.all)])
    let possible = lists(bounds).filter { list in
      total.contains(list.reduce(0, +)) && together.bounds.contains(list[1] + list[2])
    }
    for members in [[0], [1], [2], [3], [0, 1], [1, 3], [0, 2, 3]] {
      let wanted = try span(possible.map { list in members.reduce(0) { $0 + list[$1] } })
      #expect(network.range(of: members.map { keys[$0] }) == wanted, "seed \(seed), \(members)")
    }
  }

  @Test(arguments: 1...15 as ClosedRange<UInt64>)
  func tableOfGroupsAndLevels(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let cells = (0..<4).map { _ in Int.random(in: 0...12, using: &random) }
    let figures = try zip([("A", "n"), ("B", "n"), ("A", "s"), ("B", "s")], cells).map {
      try PrintedTable.figure($0.0, $1, group: $0.1)
    }
    let levels = [("A", cells[0] + cells[2]), ("B", cells[1] + cells[3])]
    let counts = try PrintedTable.counts(levels, more: figures)
    var network = CountNetwork(counts)
    let settles = network.settle()
    try #require(settles)
    let bounds = { (key: ObservedKey) in try #require(counts.bounds[key]) }
    let (a, b, all) = (try bounds(key("A")), try bounds(key("B")), try bounds(ObservedKey(.all)))
    let possible = lists(figures.map(\.bounds)).filter { list in
      a.contains(list[0] + list[2]) && b.contains(list[1] + list[3]) && all.contains(list.reduce(0, +))
    }
    for members in [[0], [1], [2], [3], [0, 1], [0, 2]] {
      let wanted = try span(possible.map { list in members.reduce(0) { $0 + list[$1] } })
      #expect(network.range(of: members.map { figures[$0].key }) == wanted, "seed \(seed), \(members)")
    }
  }

  @Test(arguments: 1...15 as ClosedRange<UInt64>)
  func twoDaysWithAKnownNumberOfChanges(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let keys = try ["A", "B"].map(key)
    let before = keys.map { _ in Int.random(in: 0...16, using: &random) }
    let after = before.map { max($0 + Int.random(in: -4...4, using: &random), 0) }
    let changes = zip(before, after).reduce(into: (up: 0, down: 0)) { sum, pair in
      sum.up += max(pair.1 - pair.0, 0)
      sum.down += max(pair.0 - pair.1, 0)
    }
    let most = max(changes.up, changes.down)
    let known = { (people: [Int]) in
      (
        figures: Dictionary(
          zip(keys, people.map { PublicBand(holding: $0).bounds }), uniquingKeysWith: { first, _ in first }),
        total: PublicBand(holding: people.reduce(0, +)).bounds
      )
    }
    let (first, second) = (known(before), known(after))
    var linked = LinkedCounts(keys, changes: most, before: first, after: second)
    let settles = linked.settle()
    try #require(settles)
    let tables = { (table: (figures: [ObservedKey: ClosedRange<Int>], total: ClosedRange<Int>)) in
      lists(keys.map { table.figures[$0] ?? 0...0 }).filter { table.total.contains($0.reduce(0, +)) }
    }
    let possible = tables(first).flatMap { old in tables(second).map { (old, $0) } }.filter { old, new in
      zip(old, new).reduce(0) { $0 + max($1.1 - $1.0, 0) } <= most
        && zip(old, new).reduce(0) { $0 + max($1.0 - $1.1, 0) } <= most
    }
    for (index, key) in keys.enumerated() {
      let ranges = linked.ranges(of: [key])
      #expect(try ranges.before == span(possible.map { $0.0[index] }), "seed \(seed)")
      #expect(try ranges.after == span(possible.map { $0.1[index] }), "seed \(seed)")
      #expect(try ranges.change == span(possible.map { $0.1[index] - $0.0[index] }), "seed \(seed)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func numbersThatAPriceListLeavesPossible(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bounds = (0..<3).map { _ in
      PublicBand(holding: Int.random(in: 0...20, using: &random)).bounds
    }
    let prices = (0..<3).map { _ in Int.random(in: 0...9, using: &random) * 500 }
    let spend = zip(bounds, prices).reduce(0) { $0 + Int.random(in: $1.0, using: &random) * $1.1 }
    let range = (spend - Int.random(in: 0...800, using: &random))...spend
    let search = WholeNumberSearch(bounds, sums: [.init(weights: prices, range: range)])
    let possible = lists(bounds).filter { range.contains(zip($0, prices).reduce(0) { $0 + $1.0 * $1.1 }) }
    for index in bounds.indices {
      #expect(
        try search.range(of: [index], within: bounds[index]) == span(possible.map { $0[index] }),
        "seed \(seed)")
    }
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func sharesInWords(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let people = (0..<3).map { _ in Int.random(in: 0...24, using: &random) }
    let whole = people.reduce(0, +)
    let word = { (part: Int, whole: Int) -> PublicShare? in
      min(part, whole - part) < PublicBand.threshold ? nil : PublicShare(part, outOf: whole)
    }
    let shares = people.map { word($0, whole) }
    let total = PublicBand(holding: whole).bounds
    let hidden = shares.indices.filter { shares[$0] == nil }
    let found = try #require(ShareAudit(shares: shares, total: total).hiddenRanges())
    guard !hidden.isEmpty, hidden.count < 3 else {
      #expect(found.isEmpty)
      return
    }
    let possible = total.flatMap { whole in
      (0...whole).flatMap { first in
        (0...(whole - first)).compactMap { second -> [Int]? in
          let list = [first, second, whole - first - second]
          return list.map { word($0, whole) } == shares ? list : nil
        }
      }
    }
    #expect(try found.first == span(possible.map { $0[hidden[0]] }), "seed \(seed)")
    if hidden.count == 2 {
      #expect(
        try found.last == span(possible.map { list in hidden.reduce(0) { $0 + list[$1] } }), "seed \(seed)")
    }
  }
}
