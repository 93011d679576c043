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
    let classes = keys.map { FigureClass(before: [$0], after: [$0]) }
    let (first, second) = (day(keys, before), day(keys, after))
    var linked = LinkedCounts(classes, changes: most, before: first, after: second)
    let settles = linked.settle()
    try #require(settles)
    let possible = possiblePairs(classes, first, second, most: most)
    for (index, key) in keys.enumerated() {
      #expect(try linked.range(before: [key]) == span(possible.map { $0.0[index] }), "seed \(seed)")
      #expect(try linked.range(after: [key]) == span(possible.map { $0.1[index] }), "seed \(seed)")
      #expect(
        try linked.change(of: [key]) == span(possible.map { $0.1[index] - $0.0[index] }), "seed \(seed)")
    }
  }

  /// Level B becomes B and C, which are also shown together; only the changes of A and of B with C are known.
  @Test(arguments: 1...15 as ClosedRange<UInt64>)
  func levelThatIsSplitBetweenTwoDays(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (a, b, c) = (try key("A"), try key("B"), try key("C"))
    let before = [Int.random(in: 0...16, using: &random), Int.random(in: 0...16, using: &random)]
    let moved = Int.random(in: 0...before[1], using: &random)
    let after = [max(before[0] + Int.random(in: -3...3, using: &random), 0), before[1] - moved, moved]
    let classes = [FigureClass(before: [a], after: [a]), FigureClass(before: [b], after: [b, c])]
    let most = abs(after[0] - before[0])
    let second = day([a, b, c], after, together: [b, c])
    let first = day([a, b], before)
    var linked = LinkedCounts(classes, changes: most, before: first, after: second)
    let settles = linked.settle()
    try #require(settles)
    let possible = possiblePairs(classes, first, second, most: most)
    for (index, key) in [a, b, c].enumerated() {
      #expect(try linked.range(after: [key]) == span(possible.map { $0.1[index] }), "seed \(seed)")
    }
    #expect(try linked.range(before: [b]) == span(possible.map { $0.0[1] }), "seed \(seed)")
  }

  private func day(_ keys: [ObservedKey], _ people: [Int], together: [ObservedKey] = []) -> LinkedCounts.Day {
    let members = zip(keys, people).filter { together.contains($0.0) }
    return LinkedCounts.Day(
      figures: Dictionary(
        zip(keys, people.map { PublicBand(holding: $0).bounds }), uniquingKeysWith: { first, _ in first }),
      total: PublicBand(holding: people.reduce(0, +)).bounds,
      together: members.isEmpty
        ? []
        : [
          .init(
            members: together, range: PublicBand(holding: members.reduce(0) { $0 + $1.1 }).bounds)
        ])
  }

  /// All numbers of two days that are possible, in the order of the classes' figures.
  private func possiblePairs(
    _ classes: [FigureClass], _ first: LinkedCounts.Day, _ second: LinkedCounts.Day, most: Int
  ) -> [([Int], [Int])] {
    let tables = { (keys: [ObservedKey], day: LinkedCounts.Day) in
      lists(keys.map { day.figures[$0] ?? 0...0 }).filter { list in
        day.total.contains(list.reduce(0, +))
          && day.together.allSatisfy { set in
            set.range.contains(zip(keys, list).filter { set.members.contains($0.0) }.reduce(0) { $0 + $1.1 })
          }
      }
    }
    let (old, new) = (classes.flatMap(\.before), classes.flatMap(\.after))
    let sums = { (list: [Int], keys: [ObservedKey], parts: [[ObservedKey]]) in
      parts.map { part in zip(keys, list).filter { part.contains($0.0) }.reduce(0) { $0 + $1.1 } }
    }
    let afterwards = tables(new, second).map { ($0, sums($0, new, classes.map(\.after))) }
    return tables(old, first).flatMap { list -> [([Int], [Int])] in
      let before = sums(list, old, classes.map(\.before))
      return afterwards.filter { _, after in
        zip(before, after).reduce(0) { $0 + max($1.1 - $1.0, 0) } <= most
          && zip(before, after).reduce(0) { $0 + max($1.0 - $1.1, 0) } <= most
      }.map { (list, $0.0) }
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
    let audit = ShareAudit(shares: shares, total: total)
    let found = audit.hiddenRanges
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
    #expect(try audit.possibleTotals == span(possible.map { $0.reduce(0, +) }), "seed \(seed)")
    #expect(try found.first == span(possible.map { $0[hidden[0]] }), "seed \(seed)")
    if hidden.count == 2 {
      #expect(
        try found.last == span(possible.map { list in hidden.reduce(0) { $0 + list[$1] } }), "seed \(seed)")
    }
  }
}
