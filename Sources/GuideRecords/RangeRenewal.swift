import GuideModel

/// Which range of amounts is shown for a level beside its number of people.
///
/// A new range is shown when at least 10 records behind it are others than those behind the last range that was published,
/// however long ago, and else the old one for as long as it may stand.
struct RangeRenewal {
  let fresh: FreshFigures
  let history: [Ledger.Entry]
  let basis: [PublishedBasis]
  let uplifts: [Uplift]
  let policy: DisclosurePolicy

  private var asAt: CalendarDate { fresh.caseload.schema.asAt }

  /// The figure with its range; `last` is the state before.
  func ranged(_ figure: ObservedFigure, after last: ObservedTable?) -> ObservedFigure {
    guard case .level(let level) = figure.scope, figure.group == nil, figure.amounts != .doesNotApply else {
      return figure
    }
    guard (figure.people.value?.lowest ?? 0) >= PublicRange.fewestPeople else {
      return figure.with(.hidden, asAt: figure.asAt)
    }
    let standing = last?.figure(figure.scope).flatMap { $0.amounts.value == nil ? nil : $0 }
    let new = fresh.figure(figure.key).amounts
    // A range that was not there would tell that there are 20 people now: it comes with the new numbers only.
    let mayBegin = standing != nil || figure.asAt == asAt
    if mayBegin, new.value != nil, precedents(of: level).allSatisfy({ isRenewed(level, since: $0) }) {
      return figure.with(new, asAt: asAt)
    }
    guard let standing, !asAt.isAtLeast(policy.withdrawAfterMonths, monthsAfter: standing.amountsDate) else {
      return figure.with(.hidden, asAt: figure.asAt)
    }
    return figure.with(standing.amounts, asAt: standing.amountsDate)
  }

  /// The ranges that a new one can be compared with: the level's last one, or for a level that never had one those of the
  /// levels that are no more, for it may be one of these under another name.
  private func precedents(of level: LevelID) -> [(level: LevelID, figure: ObservedFigure)] {
    if let own = lastRange(of: level) { return [(level, own)] }
    let gone = Set(history.flatMap(\.table.figures).compactMap(\.level)).subtracting(
      fresh.caseload.schema.levels)
    return gone.sorted { $0.name < $1.name }.compactMap { level in lastRange(of: level).map { (level, $0) } }
  }

  private func lastRange(of level: LevelID) -> ObservedFigure? {
    let figures = history.compactMap { $0.table.figure(.level(level)) }
    return figures.last { $0.amounts.value != nil }
  }

  /// Whether ten records behind a range are others than on its day, of which the records must be at hand.
  private func isRenewed(_ level: LevelID, since old: (level: LevelID, figure: ObservedFigure)) -> Bool {
    let day = old.figure.amountsDate
    guard asAt.isAtLeast(policy.renewAfterMonths, monthsAfter: day),
      let found = basis.first(where: { $0.asAt == day })
    else { return false }
    let changes = Changes(before: found.caseload, after: fresh.caseload)
    let rises = uplifts.filter { $0.on > day && $0.on <= asAt }.sorted { $0.on < $1.on }
    return changes.amounts(at: level, before: old.level, uplifts: rises) >= policy.renewAfterChanges
  }
}

extension ObservedFigure {
  /// The one level that the figure is about, for everybody.
  fileprivate var level: LevelID? {
    guard group == nil, case .level(let level) = scope else { return nil }
    return level
  }

  fileprivate func with(_ amounts: Disclosed<PublicRange>, asAt day: CalendarDate) -> ObservedFigure {
    ObservedFigure(
      scope: scope, group: group, people: people, amounts: amounts, asAt: asAt,
      amountsAsAt: amounts.value == nil ? nil : day)
  }
}
