package import GuideDisclosure
package import GuideModel

/// What is published next for a scheme: new figures, or those published before with their dates.
///
/// Counts are renewed as a whole, when at least 10 people have joined, left or moved since their day and the audit passes
/// with the true change; the range of a level when at least 10 records behind it have changed. Otherwise the dated
/// figures are repeated: no change, a few changes and an audit that fails look alike.
package struct NextFigures: Sendable {
  /// What came of the records.
  package enum Outcome: Hashable, Sendable {
    /// Nothing had been published before.
    case first(ObservedTable)
    /// The counts, or the range of a level at least, are of the new day.
    case renewed(ObservedTable)
    /// Nothing is new.
    case repeated(ObservedTable)
    /// Nothing can be shown: there are no new figures, and those before are too old, or of other levels.
    case withdrawn(ObservedTable)

    package var table: ObservedTable {
      switch self {
      case .first(let table), .renewed(let table), .repeated(let table), .withdrawn(let table): table
      }
    }
  }

  /// Why nothing can be published.
  package enum Refusal: Error, Hashable {
    /// The first figures would give something away, or contradict what is known.
    case audit(DisclosureFault)
    /// The records behind the figures of this day have not been given.
    case basisMissing(CalendarDate)
    /// The records given for this day do not make the figures that were published for it.
    case basisDiffers(CalendarDate)
    /// Figures of a later day have been published already.
    case olderThanPublished(CalendarDate)
    /// The tables would tell more than those published before of the same levels: their classes would be split.
    case finerThanPublished(CalendarDate)
  }

  private let fresh: FreshFigures
  private let series: DisclosureSeries
  private let history: [Ledger.Entry]
  private let basis: [PublishedBasis]
  private let audit: SeriesAudit

  /// `history` are the scheme's states in the ledger; `audit` is that of everything published so far.
  package init(
    _ caseload: Caseload, series: DisclosureSeries, levels: [Level], history: [Ledger.Entry],
    basis: [PublishedBasis], audit: SeriesAudit
  ) {
    fresh = FreshFigures(caseload: caseload, levels: levels)
    self.series = series
    self.history = history
    self.basis = basis
    self.audit = audit
  }

  /// Decides.
  package func outcome() throws(Refusal) -> Outcome {
    let table = fresh.table(series)
    // With the design “none” there is nothing to show and nothing to repeat.
    guard !table.figures.isEmpty else { return .withdrawn(.nothing) }
    guard let last = history.last(where: { !$0.table.isWithdrawn }), let day = last.table.countDates.first
    else {
      if let fault = fault(of: table) { throw .audit(fault) }
      return .first(table)
    }
    guard asAt >= last.recordedFor else { throw .olderThanPublished(last.recordedFor) }
    let carried = last.table.limited(to: table)
    guard asAt > day else { return carried.map { .repeated($0) } ?? .withdrawn(.nothing) }
    guard !isFiner(table, than: last.table) else { throw .finerThanPublished(day) }
    let old = try checkedBasis(of: day)
    guard let before = audit.states.first(where: { $0.asAt == day }), let after = counts(table) else {
      throw .basisMissing(day)
    }
    let pair = TablePair(before, after)
    let isRenewed = fault(of: table) == nil && isRenewed(pair, since: old)
    guard let counts = isRenewed ? table : carried,
      isRenewed || !asAt.isAtLeast(audit.policy.withdrawAfterMonths, monthsAfter: day)
    else { return .withdrawn(.nothing) }
    let result = withRanges(counts, after: last.table, pair, levelsBefore: old.levels)
    return result == last.table || result == carried ? .repeated(result) : .renewed(result)
  }

  private var asAt: CalendarDate { fresh.caseload.schema.asAt }

  /// Whether a table of the same levels has a figure that the one before had not, or any table other groups than before.
  ///
  /// A design may become coarser in a later edition and never finer: what a class is split into can be told from what it
  /// was. Groups stay what they are, for people cannot be followed from one set of groups to another.
  private func isFiner(_ table: ObservedTable, than last: ObservedTable) -> Bool {
    guard let new = counts(table), let old = counts(last) else { return false }
    let groups = history.reversed().lazy.compactMap { counts($0.table)?.groups }.first { !$0.isEmpty }
    if !new.groups.isEmpty, let groups, Set(groups) != Set(new.groups) || old.groups.isEmpty { return true }
    return new.levels == old.levels && !Set(new.keys).isSubset(of: old.keys)
  }

  /// The records of the day of the last numbers, which are needed; all that are given must be what they are said to be.
  private func checkedBasis(of day: CalendarDate) throws(Refusal) -> PublishedBasis {
    guard let last = basis.first(where: { $0.asAt == day }) else { throw .basisMissing(day) }
    for records in basis where !history.allSatisfy({ records.makes($0.table) }) {
      throw .basisDiffers(records.asAt)
    }
    return last
  }

  // MARK: Counts

  private func isRenewed(_ pair: TablePair, since old: PublishedBasis) -> Bool {
    guard asAt.isAtLeast(audit.policy.renewAfterMonths, monthsAfter: old.asAt) else { return false }
    // Of the levels, for people who were only put into another group tell nothing new of these.
    guard let levels = pair.parts.first,
      changes(since: old).people(between: levels) >= audit.policy.renewAfterChanges
    else { return false }
    // A swing back is seen as well, where the records of earlier days are given.
    return basis.allSatisfy { records in
      guard let before = audit.states.first(where: { $0.asAt == records.asAt }) else { return true }
      let changes = changes(since: records)
      return audit.with(pair.second).fault(linking: TablePair(before, pair.second)) {
        changes.people(between: $0)
      } == nil
    }
  }

  private func changes(since old: PublishedBasis) -> Changes {
    Changes(before: old.caseload, after: fresh.caseload)
  }

  /// What is wrong with a new table, beside everything that has been published.
  private func fault(of table: ObservedTable) -> DisclosureFault? {
    guard let counts = counts(table) else { return nil }
    return audit.with(counts).faults().first { $0.asAt == counts.asAt }?.fault
  }

  private func counts(_ table: ObservedTable) -> PublishedCounts? {
    let prices = fresh.levels.compactMap { level in level.publicPrice.map { (level.id, $0) } }
    return PublishedCounts(table, prices: Dictionary(prices, uniquingKeysWith: { first, _ in first }))
  }

  // MARK: Ranges

  private func withRanges(
    _ counts: ObservedTable, after last: ObservedTable, _ pair: TablePair, levelsBefore: [Level]
  ) -> ObservedTable {
    let renewal = RangeRenewal(
      fresh: fresh, history: history, basis: basis,
      uplifts: audit.policy.uplifts.filter { $0.scheme == series.scheme }, policy: audit.policy, pair: pair,
      levelsBefore: levelsBefore)
    return ObservedTable(
      figures: counts.figures.map { renewal.ranged($0, after: last) }, shares: counts.shares)
  }
}

extension ObservedTable {
  fileprivate static let nothing = ObservedTable(figures: [], shares: [])

  /// The figures that another table has too, in its order; nil when it has one that is not here.
  ///
  /// Shares that were not told of that day are left out, and those that are no longer wanted.
  fileprivate func limited(to other: ObservedTable) -> ObservedTable? {
    let kept = other.figures.compactMap { figure($0.scope, group: $0.group) }
    guard kept.count == other.figures.count else { return nil }
    return ObservedTable(figures: kept, shares: other.shares.isEmpty ? [] : shares)
  }
}
