import GuideModel

/// All that a reader can know of the numbers in one table: from the table itself, its shares in words, the price list
/// beside it, and facts from elsewhere.
struct TableKnowledge {
  let counts: PublishedCounts
  private var network: CountNetwork
  private var spending: SpendAudit?

  /// Brings everything together; the fault is a contradiction, or a fact that says nothing of this table.
  init(_ counts: PublishedCounts, facts: [OutsideFact]) throws(DisclosureFault) {
    self.counts = counts
    network = CountNetwork(counts)
    for fact in facts {
      guard case .people(let scope, let group, let range) = fact.figure else { continue }
      guard let fits = network.narrow(ObservedKey(scope, group: group), to: range) else {
        throw .unusable(fact)
      }
      guard fits else { throw .contradiction }
    }
    guard network.settle() else { throw .contradiction }
    try narrowByShares()
    try narrowBySpend(facts)
  }

  /// What a reader can work out of the sum of some figures.
  func range(of keys: [ObservedKey]) -> ClosedRange<Int> {
    let range = network.range(of: keys)
    guard let spending else { return range }
    if let key = keys.first, keys.count == 1, key.group != nil {
      let fits = { (people: Int) in allows([key], people...people) }
      guard range.upperBound < PublicBand.threshold, let least = range.first(where: fits),
        let most = range.last(where: fits)
      else { return range }
      return least...most
    }
    return spending.range(of: keys, within: range).map { range.clamped(to: $0) } ?? range
  }

  /// Whether a reader must think it possible that so many people of one group, or more, are at one level.
  ///
  /// Within a class of levels anybody may be at any of its levels: so it is enough that the level, and the group in the
  /// class, can have so many at once.
  func allows(atLeast people: Int, at level: LevelID, of group: GroupID) -> Bool {
    let scopes = counts.groupScopes.filter { counts.levels(of: $0).contains(level) }
    let cells = scopes.map { ObservedKey($0, group: group) }
    return allows([ObservedKey(.level(level))] + cells, people...Circulation.unlimited)
  }

  private func allows(_ keys: [ObservedKey], _ range: ClosedRange<Int>) -> Bool {
    var narrowed = network
    for key in Set(keys) where narrowed.narrow(key, to: range) == false { return false }
    return narrowed.settle() && spending?.allows(narrowed) ?? true
  }

  /// How many people the shares can be about.
  var toldRange: ClosedRange<Int> { network.toldRange }

  /// Keeps figures within what is known of them besides; true when that is news of one.
  mutating func narrow(
    _ keys: [ObservedKey], to range: (ObservedKey) -> ClosedRange<Int>
  ) throws(DisclosureFault) -> Bool {
    var isNew = false
    for key in keys {
      let known = network.range(of: [key])
      let narrower = range(key)
      guard !narrower.contains(known.lowerBound) || !narrower.contains(known.upperBound) else { continue }
      guard network.narrow(key, to: narrower) == true else { throw .contradiction }
      isNew = true
    }
    guard network.settle() else { throw .contradiction }
    return isNew
  }

  /// “About a tenth” of 10 people or more are at least 67: shares tell how many people there are in all.
  private mutating func narrowByShares() throws(DisclosureFault) {
    guard !counts.told.isEmpty else { return }
    for measure in ShareMeasure.Kind.allCases {
      guard let possible = ShareAudit(counts, measure, total: network.toldRange).possibleTotals,
        network.narrowTold(to: possible), network.settle()
      else { throw .contradiction }
    }
  }

  private mutating func narrowBySpend(_ facts: [OutsideFact]) throws(DisclosureFault) {
    spending = SpendAudit(counts: counts, facts: facts, network: network)
    guard let spending else { return }
    guard let levels = spending.levelRanges() else { throw .contradiction }
    for (level, range) in levels {
      guard network.narrow(ObservedKey(.level(level)), to: range) == true else { throw .contradiction }
    }
    guard network.settle() else { throw .contradiction }
    try narrowByShares()
  }
}
