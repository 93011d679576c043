import GuideModel

/// What a known spend tells about the levels: price × people is one more equation.
struct SpendAudit {
  private let levels: [LevelID]
  /// What is known of the spend: a weight for each level, and what the sum can be.
  private let spend: [WholeNumberSearch.Sum]
  private let search: WholeNumberSearch
  private let bounds: [ClosedRange<Int>]

  /// Nil when nothing is known of the spend.
  init?(counts: PublishedCounts, facts: [OutsideFact], network: CountNetwork) {
    levels = counts.levels
    spend = facts.flatMap { fact -> [WholeNumberSearch.Sum] in
      guard case .spend(let range, let varies) = fact.figure else { return [] }
      return Self.sums(range, varies, counts.levels.map { counts.prices[$0].map { Int($0.pencePerYear) } })
    }
    guard !spend.isEmpty else { return nil }
    bounds = counts.levels.map { network.range(of: [ObservedKey(.level($0))]) }
    let joined = counts.keys.filter { key in
      if key.group != nil { return false }
      if case .level = key.scope { return false }
      return true
    }
    let members = joined.map { key in
      let named = Set(counts.levels(of: key.scope))
      return WholeNumberSearch.Sum(
        weights: counts.levels.map { named.contains($0) ? 1 : 0 }, range: network.range(of: [key]))
    }
    let told = Set(counts.told)
    let shared =
      told.isEmpty
      ? []
      : [
        WholeNumberSearch.Sum(
          weights: counts.levels.map { told.contains($0) ? 1 : 0 }, range: network.toldRange)
      ]
    search = WholeNumberSearch(bounds, sums: spend + members + shared)
  }

  /// Whether numbers that fit a network can cost what is known, each fact taken by itself.
  ///
  /// The cheapest and the dearest flow through a network are whole, so for one fact this is exact.
  func allows(_ network: CountNetwork) -> Bool {
    spend.allSatisfy { network.range(ofLevelsBy: $0.weights).overlaps($0.range) }
  }

  /// What is possible at each level; nil when no numbers fit.
  func levelRanges() -> [(LevelID, ClosedRange<Int>)]? {
    var ranges: [(LevelID, ClosedRange<Int>)] = []
    for (index, level) in levels.enumerated() {
      guard let range = search.range(of: [index], within: bounds[index]) else { return nil }
      ranges.append((level, range))
    }
    return ranges
  }

  /// What is possible for some levels together; nil when the figures are not all levels.
  func range(of keys: [ObservedKey], within range: ClosedRange<Int>) -> ClosedRange<Int>? {
    let members = keys.compactMap { key in levels.firstIndex { ObservedKey(.level($0)) == key } }
    guard members.count == keys.count else { return nil }
    return search.range(of: members, within: range)
  }

  /// The spend lies between what it would be at the lowest and at the highest prices that a reader may think of.
  ///
  /// At a level without a price a budget can be any: then nothing follows from the least that was spent.
  private static func sums(
    _ range: ClosedRange<Pounds>, _ variesPercent: Int, _ prices: [Int?]
  ) -> [WholeNumberSearch.Sum] {
    let (from, to) = (Int(range.lowerBound.pence) * 100, Int(range.upperBound.pence) * 100)
    let least = WholeNumberSearch.Sum(
      weights: prices.map { ($0 ?? 0) * (100 - variesPercent) }, range: 0...to)
    guard !prices.contains(nil) else { return [least] }
    let most = prices.map { ($0 ?? 0) * (100 + variesPercent) }
    return [least, WholeNumberSearch.Sum(weights: most, range: from...Int.max / 4)]
  }
}
