import GuideModel

/// Makes the public figures of one day from everybody who has an agreed budget on it.
///
/// Rules P1 to P6 of the disclosure policy: bands only; the middle half from 20 people, rounded outward; nothing else.
struct FreshFigures {
  let caseload: Caseload
  /// The scheme's levels in the order of its table.
  let levels: [Level]

  private var asAt: CalendarDate { caseload.schema.asAt }

  /// The figures of a series as they would be if they were published for the first time.
  func table(_ series: DisclosureSeries) -> ObservedTable {
    let figures = series.keys(levels: caseload.schema.levels, groups: caseload.schema.groups).map(figure)
    return ObservedTable(figures: figures, shares: series.showsShares ? shares(beside: figures) : [])
  }

  /// All shares, of the people at the levels whose numbers are shown.
  func shares(beside figures: [ObservedFigure]) -> [ObservedShare] {
    let shown = figures.compactMap { figure -> LevelID? in
      guard figure.group == nil, figure.people.value != nil, case .level(let level) = figure.scope else {
        return nil
      }
      return level
    }
    return ShareMeasure.all.map { share($0, at: shown) }
  }

  /// One figure as it would be published for the first time.
  func figure(_ key: ObservedKey) -> ObservedFigure {
    let count = caseload.headcount(key)
    let people: Disclosed<PublicBand> =
      count.protecting < PublicBand.threshold ? .hidden : .shown(PublicBand(holding: count.people))
    return ObservedFigure(
      scope: key.scope, group: key.group, people: people, amounts: amounts(key, count), asAt: asAt)
  }

  private func amounts(_ key: ObservedKey, _ count: Caseload.Headcount) -> Disclosed<PublicRange> {
    guard key.group == nil, case .level(let id) = key.scope else { return .doesNotApply }
    guard count.protecting >= PublicBand.threshold else { return .hidden }
    guard let index = caseload.schema.levels.firstIndex(of: id),
      let level = levels.first(where: { $0.id == id }), level.kind != .exceptional, let budget = level.budget,
      budget.amount > .zero
    else { return .doesNotApply }
    guard count.protecting >= PublicRange.fewestPeople else { return .hidden }
    return Self.middleHalf(caseload.amounts[index], budget).map { .shown($0) } ?? .hidden
  }

  /// From the k-th lowest to the k-th highest amount, k being a quarter of the people made up to a whole one.
  ///
  /// Nil when everybody has one amount and it is not the level's own figure: it would be told of everyone.
  private static func middleHalf(_ amounts: [Int64], _ budget: Budget) -> PublicRange? {
    let sorted = amounts.sorted()
    guard let lowest = sorted.first, let highest = sorted.last else { return nil }
    guard lowest != highest || lowest == budget.amount.pence else { return nil }
    let quarter = (sorted.count + 3) / 4
    let step = AmountGrid.step(for: budget)
    return PublicRange(
      low: AmountGrid.floor(Pounds(pence: sorted[quarter - 1]), step: step),
      high: AmountGrid.ceiling(Pounds(pence: sorted[sorted.count - quarter]), step: step))
  }

  /// Shown where at least 10 people, of 10 households, are in the class and as many are not.
  ///
  /// Only the levels whose numbers are shown count: else one person at a hidden level could turn a word into the next.
  private func share(_ measure: ShareMeasure, at levels: [LevelID]) -> ObservedShare {
    let rest = ShareMeasure.all.filter { $0.kind == measure.kind && $0 != measure }
    let part = caseload.headcount(of: [measure], at: levels)
    let others = caseload.headcount(of: rest, at: levels)
    let isLarge = min(part.protecting, others.protecting) >= PublicBand.threshold
    return ObservedShare(
      measure: measure,
      share: isLarge ? .shown(PublicShare(part.people, outOf: part.people + others.people)) : .hidden,
      asAt: asAt)
  }
}
