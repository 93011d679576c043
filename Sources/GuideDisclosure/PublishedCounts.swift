package import GuideModel

/// What one published table tells about numbers of people, with what is known of the same day from elsewhere.
package struct PublishedCounts: Hashable, Sendable {
  /// The day that the numbers are about.
  package let asAt: CalendarDate
  /// The levels in the order of the table.
  package let levels: [LevelID]
  /// What a reader knows of each figure, the hidden ones too.
  package let bounds: [ObservedKey: ClosedRange<Int>]
  /// The figures in the order of the table.
  package let keys: [ObservedKey]
  package let shares: [ObservedShare]
  /// The price list of the table's edition, which a reader has beside it.
  let prices: [LevelID: Budget]

  /// The counts of a table; nil when it shows none.
  package init?(_ table: ObservedTable, prices: [LevelID: Budget]) {
    guard let asAt = table.countDates.first, !table.figures.isEmpty else { return nil }
    self.asAt = asAt
    keys = table.figures.map(\.key)
    levels = keys.compactMap { key in
      if key.group == nil, case .level(let level) = key.scope { return level }
      return nil
    }
    bounds = Dictionary(table.figures.map { ($0.key, $0.bounds) }, uniquingKeysWith: { first, _ in first })
    shares = table.shares
    self.prices = prices
  }

  /// The levels of whose people the shares are told: they give money, and their numbers are shown.
  var told: [LevelID] {
    guard !shares.isEmpty else { return [] }
    return levels.filter { level in
      !isHidden(ObservedKey(.level(level))) && prices[level].map { $0.amount > .zero } ?? true
    }
  }

  /// True for “fewer than 10”.
  func isHidden(_ key: ObservedKey) -> Bool {
    bounds[key].map { $0.upperBound < PublicBand.threshold } ?? false
  }

  /// The groups that have figures of their own, in order.
  package var groups: [GroupID] {
    var seen: Set<GroupID> = []
    return keys.compactMap(\.group).filter { seen.insert($0).inserted }
  }

  /// The levels of which the groups' figures are, in order.
  var groupScopes: [LevelScope] {
    var seen: Set<LevelScope> = []
    return keys.filter { $0.group != nil }.map(\.scope).filter { seen.insert($0).inserted }
  }

  /// The levels that a scope holds.
  func levels(of scope: LevelScope) -> [LevelID] {
    switch scope {
    case .level(let level): [level]
    case .span(let span): span.levels(in: levels).map(Array.init) ?? []
    case .all: levels
    }
  }
}

/// What a reader can work out: the least and the most of figures, and whether that is too much.
struct Verdict {
  let policy: DisclosurePolicy

  /// True when a number must be small and is known too well, or must be tiny.
  func isUnsafe(_ range: ClosedRange<Int>) -> Bool {
    range.upperBound < PublicBand.threshold
      && (range.upperBound - range.lowerBound < policy.minimumWidth
        || range.upperBound < policy.minimumHigh)
  }

  /// True when a hidden number is sure to have changed, by few people or by a number that is known too well: a
  /// newcomer whom somebody knows of would be placed.
  func isUnsafe(change range: ClosedRange<Int>) -> Bool {
    guard !range.contains(0) else { return false }
    return max(abs(range.lowerBound), abs(range.upperBound)) < policy.minimumHigh
      || range.upperBound - range.lowerBound < policy.minimumWidth
  }
}
