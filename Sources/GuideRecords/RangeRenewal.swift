import GuideDisclosure
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
  /// The last numbers and the new ones; which levels are the same people follows from them.
  let pair: TablePair
  /// The levels as they were with the last numbers.
  let levelsBefore: [Level]

  /// Days before the records' own from which a rise may not have been in them yet.
  private static let lateRises = 92

  private var asAt: CalendarDate { fresh.caseload.schema.asAt }

  /// The figure with its range; `last` is the state before.
  func ranged(_ figure: ObservedFigure, after last: ObservedTable) -> ObservedFigure {
    guard case .level(let level) = figure.scope, figure.group == nil, figure.amounts != .doesNotApply else {
      return figure
    }
    guard (figure.people.value?.lowest ?? 0) >= PublicRange.fewestPeople else {
      return figure.with(.hidden, asAt: figure.asAt)
    }
    let standing = standing(at: level, in: last)
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

  /// The range that may stay: of the same people, and by the same period.
  private func standing(at level: LevelID, in last: ObservedTable) -> ObservedFigure? {
    let periods = [levelsBefore, fresh.levels].map { levels in
      levels.first { $0.id == level }?.budget?.period
    }
    guard pair.isSame(level), periods[0] == periods[1], let figure = last.figure(.level(level)) else {
      return nil
    }
    return figure.amounts.value == nil ? nil : figure
  }

  /// The ranges that a new one can be compared with: the last ones of the levels whose people may be at this one, and for a
  /// level that never had one those of the levels that are no more.
  private func precedents(of level: LevelID) -> [(level: LevelID, figure: ObservedFigure)] {
    var names = Set(pair.levels(ofClassWith: level)).union([level])
    if lastRange(of: level) == nil || !pair.isSame(level) {
      names.formUnion(
        Set(history.flatMap(\.table.figures).compactMap(\.level)).subtracting(fresh.caseload.schema.levels))
    }
    return names.sorted { $0.name < $1.name }.compactMap { name in lastRange(of: name).map { (name, $0) } }
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
    return changes.amounts(at: level, before: old.level, rises: rises(at: level, since: found, old.level))
      >= policy.renewAfterChanges
  }

  /// The rises that the council has told of, and that of the level's own budget.
  private func rises(at level: LevelID, since found: PublishedBasis, _ old: LevelID) -> [Rise] {
    let told = uplifts.filter { uplift in
      uplift.on.daysSince1970 >= found.asAt.daysSince1970 - Self.lateRises && uplift.on <= asAt
    }.sorted { $0.on < $1.on }.map(Rise.init)
    let own = Rise(
      from: found.levels.first { $0.id == old }?.budget,
      to: fresh.levels.first { $0.id == level }?.budget)
    return told + [own].compactMap(\.self)
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
