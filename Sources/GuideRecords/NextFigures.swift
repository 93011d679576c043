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
    /// The figures could not be renewed for too long, and are taken away.
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
  private let history: [Ledger.Entry]
  private let basis: [PublishedBasis]
  private let audit: SeriesAudit

  /// `history` are the scheme's states in the ledger; `audit` is that of everything published so far.
  package init(
    _ caseload: Caseload, series: DisclosureSeries, levels: [Level], history: [Ledger.Entry],
    basis: [PublishedBasis], audit: SeriesAudit
  ) {
    fresh = FreshFigures(caseload: caseload, series: series, levels: levels)
    self.history = history
    self.basis = basis
    self.audit = audit
  }

  /// Decides.
  package func outcome() throws(Refusal) -> Outcome {
    let table = fresh.table
    // With the design “none” there is nothing to show and nothing to repeat.
    guard !table.figures.isEmpty else { return .withdrawn(ObservedTable(figures: [], shares: [])) }
    guard let last = history.last(where: { !$0.table.isWithdrawn }), let day = last.table.countDates.first
    else {
      if let fault = fault(of: table) { throw .audit(fault) }
      return .first(table)
    }
    guard asAt >= last.recordedFor else { throw .olderThanPublished(last.recordedFor) }
    guard asAt > day else { return .repeated(last.table) }
    guard !isFiner(table, than: last.table) else { throw .finerThanPublished(day) }
    let old = try basis(of: day, published: last.table)
    let counts = renewsCounts(table, over: last.table, of: day, old) ? table : last.table
    let result = withRanges(counts, fresh: table, last: last.table)
    if counts == last.table, asAt.isAtLeast(audit.policy.withdrawAfterMonths, monthsAfter: day) {
      return .withdrawn(ObservedTable(figures: [], shares: []))
    }
    return result == last.table ? .repeated(result) : .renewed(result)
  }

  private var asAt: CalendarDate { fresh.caseload.schema.asAt }

  /// Whether a table of the same levels has a figure that the one before had not.
  ///
  /// A design may become coarser in a later edition and never finer: what a class is split into can be told from what it
  /// was.
  private func isFiner(_ table: ObservedTable, than last: ObservedTable) -> Bool {
    guard let new = PublishedCounts(table), let old = PublishedCounts(last), new.levels == old.levels else {
      return false
    }
    return !Set(new.keys).isSubset(of: old.keys)
  }

  // MARK: Counts

  private func renewsCounts(
    _ table: ObservedTable, over last: ObservedTable, of day: CalendarDate, _ old: PublishedBasis
  ) -> Bool {
    let policy = audit.policy
    guard asAt.isAtLeast(policy.renewAfterMonths, monthsAfter: day) else { return false }
    let changes = changes(since: old)
    let isSameSeries = table.figures.map(\.key) == last.figures.map(\.key)
    // Other levels or groups begin a new series: people cannot be followed, so changed amounts are counted instead.
    let count =
      isSameSeries
      ? changes.people(between: fresh.series.atoms(of: fresh.caseload.schema)) : changes.amountsOfAll
    guard count >= policy.renewAfterChanges, fault(of: table) == nil else { return false }
    guard isSameSeries, let before = PublishedCounts(last), let after = PublishedCounts(table) else {
      return !isSameSeries
    }
    return SeriesAudit.fault(linking: before, to: after, changes: count, policy) == nil
  }

  /// What is wrong with a new table, beside everything that has been published.
  private func fault(of table: ObservedTable) -> DisclosureFault? {
    guard let counts = PublishedCounts(table) else { return nil }
    let all = SeriesAudit(
      states: audit.states + [counts], facts: audit.facts, prices: audit.prices, policy: audit.policy)
    return all.faults().first { $0.asAt == counts.asAt }?.fault
  }

  // MARK: Ranges

  private func withRanges(
    _ counts: ObservedTable, fresh table: ObservedTable, last: ObservedTable
  ) -> ObservedTable {
    let figures = counts.figures.map { figure -> ObservedFigure in
      guard ObservedFigure.hasAmounts(figure.scope), figure.group == nil, figure.amounts != .doesNotApply
      else { return figure }
      let old = last.figure(figure.scope)
      let new = table.figure(figure.scope)
      guard (figure.people.value?.lowest ?? 0) >= PublicRange.fewestPeople else {
        return figure.with(.hidden, asAt: figure.asAt)
      }
      guard let old, old.amounts.value != nil else {
        // Nothing was told of these amounts before, so nothing can be compared.
        let isFresh = figure.asAt == asAt
        return figure.with(isFresh ? new?.amounts ?? .hidden : .hidden, asAt: figure.asAt)
      }
      guard let new, new.amounts.value != nil, renewsRange(of: old) else {
        return figure.with(old.amounts, asAt: old.amountsDate)
      }
      return figure.with(new.amounts, asAt: asAt)
    }
    return ObservedTable(figures: figures, shares: counts.shares)
  }

  /// Whether ten records behind a range are others than on its day.
  ///
  /// The records of that day must make the range, or else the numbers of people that were published for it.
  private func renewsRange(of old: ObservedFigure) -> Bool {
    let day = old.amountsDate
    guard case .level(let level) = old.scope, asAt.isAtLeast(audit.policy.renewAfterMonths, monthsAfter: day),
      let found = basis.first(where: { $0.asAt == day })
    else {
      return false
    }
    let counts = history.first { $0.table.countDates.first == day }?.table
    let series = fresh.series
    let made = FreshFigures(caseload: found.caseload, series: series, levels: fresh.levels).table
    guard made.figure(old.scope)?.amounts == old.amounts || counts.map({ makes($0, found) }) == true else {
      return false
    }
    return changes(since: found).amounts(at: level) >= audit.policy.renewAfterChanges
  }

  // MARK: The records behind

  private func changes(since old: PublishedBasis) -> Changes {
    let uplifts = audit.policy.uplifts.filter { uplift in
      uplift.scheme == fresh.series.scheme && uplift.on > old.asAt && uplift.on <= asAt
    }
    return Changes(before: old.caseload, after: fresh.caseload, uplifts: uplifts)
  }

  /// The records of a day, which must make the figures that were published for it.
  private func basis(of day: CalendarDate, published: ObservedTable) throws(Refusal) -> PublishedBasis {
    guard let found = basis.first(where: { $0.asAt == day }) else { throw .basisMissing(day) }
    guard makes(published, found) else { throw .basisDiffers(day) }
    return found
  }

  /// Whether records make the numbers of people of a table.
  private func makes(_ table: ObservedTable, _ records: PublishedBasis) -> Bool {
    table.figures.allSatisfy { figure in
      let count = records.caseload.headcount(figure.key)
      let isHidden = count.protecting < PublicBand.threshold
      return figure.people == (isHidden ? .hidden : .shown(PublicBand(holding: count.people)))
    }
  }
}

extension ObservedFigure {
  fileprivate func with(_ amounts: Disclosed<PublicRange>, asAt day: CalendarDate) -> ObservedFigure {
    ObservedFigure(
      scope: scope, group: group, people: people, amounts: amounts, asAt: asAt,
      amountsAsAt: amounts.value == nil ? nil : day)
  }
}

extension DisclosureSeries {
  /// The smallest figures of the series, which do not overlap and together hold everybody.
  fileprivate func atoms(of schema: RecordsSchema) -> [ObservedKey] {
    switch design {
    case .levels, .none: schema.levels.map { ObservedKey(.level($0)) }
    default:
      schema.groups.flatMap { group in schema.levels.map { ObservedKey(.level($0), group: group) } }
    }
  }
}
