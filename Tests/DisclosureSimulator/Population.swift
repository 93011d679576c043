import GuideModel
import GuideTestSupport

/// Made-up people with made-up budgets, who join, leave and move.
struct Population {
  struct Person {
    let id: Int
    var level: Int
    let group: Int
    var agreed: Int64
    var agreedOn: CalendarDate
    let heldAs: HeldAs
    let indicative: Int64
  }

  /// The budgets of the founding table (Duffy, Simplify the RAS, 2011) and about how many people each has.
  static let founding: [(name: String, pounds: Int64, people: Int)] = [
    ("A", 0, 50), ("B", 0, 30), ("C", 500, 30), ("D", 1_000, 20), ("E", 1_500, 20), ("F", 2_000, 20),
    ("G", 3_000, 20), ("H", 4_500, 5), ("I", 6_000, 3), ("J", 8_000, 3), ("K", 12_000, 2), ("L", 15_000, 1),
    ("Exceptional", 30_000, 1),
  ]

  let groupCount: Int
  private(set) var people: [Person] = []
  private var nextID = 0

  init(groupCount: Int, percent: Int, on day: CalendarDate, _ random: inout SeededGenerator) {
    self.groupCount = groupCount
    for (level, row) in Self.founding.enumerated() {
      let usual = max(row.people * percent / 100, 1)
      // Now and then a level is empty, or twice as full.
      let count =
        Int.random(in: 0...4, using: &random) == 0 ? 0 : Int.random(in: usual / 2...usual * 2, using: &random)
      for _ in 0..<count { join(level, on: day, &random) }
    }
  }

  /// Lets so many things happen: somebody joins, leaves, moves, or has another amount agreed.
  mutating func live(_ events: Int, on day: CalendarDate, _ random: inout SeededGenerator) {
    for _ in 0..<events {
      let index = people.isEmpty ? nil : Int.random(in: people.indices, using: &random)
      switch (Int.random(in: 0...4, using: &random), index) {
      case (0...1, _), (_, nil): join(randomLevel(&random), on: day, &random)
      case (2, let index?): people.remove(at: index)
      case (3, let index?):
        people[index].level = min(people[index].level + 1, Self.founding.count - 1)
        review(index, on: day, &random)
      case (_, let index?): review(index, on: day, &random)
      }
    }
  }

  private mutating func join(_ level: Int, on day: CalendarDate, _ random: inout SeededGenerator) {
    let group = min(
      Int.random(in: 0..<groupCount, using: &random), Int.random(in: 0..<groupCount, using: &random))
    let heldAs = HeldAs.allCases[Int.random(in: 0...9, using: &random) / 3]
    let indicative = Self.founding[level].pounds * 100
    people.append(
      Person(
        id: nextID, level: level, group: group, agreed: indicative, agreedOn: day, heldAs: heldAs,
        indicative: indicative))
    nextID += 1
    review(people.count - 1, on: day, &random)
  }

  private mutating func review(_ index: Int, on day: CalendarDate, _ random: inout SeededGenerator) {
    let price = Self.founding[people[index].level].pounds * 100
    people[index].agreed = price * Int64(Int.random(in: 75...130, using: &random)) / 100
    people[index].agreedOn = day
  }

  private func randomLevel(_ random: inout SeededGenerator) -> Int {
    let all = Self.founding.enumerated().flatMap { index, row in repeatElement(index, count: row.people) }
    return all[Int.random(in: all.indices, using: &random)]
  }
}
