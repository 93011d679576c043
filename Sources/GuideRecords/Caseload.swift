import GuideModel

/// Everybody who has an agreed budget on one day, added up as far as figures need it.
///
/// Nothing in it can be read from outside this module: what comes out are public figures.
package struct Caseload: Sendable {
  /// People and households, the two counts that must both be large enough.
  struct Headcount {
    /// No rule asks for more households than a range needs, so no more are remembered.
    private static let enough = PublicRange.fewestPeople

    private(set) var people = 0
    private var households: [UInt64] = []

    mutating func add(_ budget: AgreedBudget) {
      people += 1
      add(household: budget.household)
    }

    mutating func add(_ other: Headcount) {
      people += other.people
      for household in other.households { add(household: household) }
    }

    private mutating func add(household: UInt64) {
      guard households.count < Self.enough, !households.contains(household) else { return }
      households.append(household)
    }

    /// Brothers and sisters are one family: the smaller of the two counts is the one that protects.
    ///
    /// It is exact up to the number that a range needs.
    var protecting: Int { min(people, households.count) }
  }

  let schema: RecordsSchema
  /// By level, then by group.
  private(set) var cells: [[Headcount]]
  /// The agreed amounts at each level in pence, in no order.
  private(set) var amounts: [[Int64]]
  /// By level: how the money is held, and how the agreed budget compares with the first figure.
  private(set) var shares: [[ShareMeasure: Headcount]]

  init(_ schema: RecordsSchema) {
    self.schema = schema
    cells = schema.levels.map { _ in schema.groups.map { _ in Headcount() } }
    amounts = schema.levels.map { _ in [] }
    shares = schema.levels.map { _ in [:] }
  }

  mutating func add(_ budget: AgreedBudget) {
    cells[budget.level][budget.group].add(budget)
    amounts[budget.level].append(budget.agreed.pence)
    guard let heldAs = budget.heldAs else { return }
    shares[budget.level][.heldAs(heldAs), default: Headcount()].add(budget)
    let final: FinalFigure =
      budget.agreed < budget.indicative ? .below : budget.agreed > budget.indicative ? .above : .same
    shares[budget.level][.finalFigure(final), default: Headcount()].add(budget)
  }

  /// The people of some levels, of one group or of all.
  func headcount(_ key: ObservedKey) -> Headcount {
    var result = Headcount()
    for (level, id) in schema.levels.enumerated() where holds(key.scope, id) {
      for (group, name) in schema.groups.enumerated() where key.group == nil || key.group == name {
        result.add(cells[level][group])
      }
    }
    return result
  }

  /// The people of some levels to whom one of some measures applies.
  func headcount(of measures: [ShareMeasure], at levels: [LevelID]) -> Headcount {
    var result = Headcount()
    for (level, id) in schema.levels.enumerated() where levels.contains(id) {
      for measure in measures { shares[level][measure].map { result.add($0) } }
    }
    return result
  }

  private func holds(_ scope: LevelScope, _ level: LevelID) -> Bool {
    switch scope {
    case .level(let one): one == level
    case .span(let span): span.levels(in: schema.levels)?.contains(level) ?? false
    case .all: true
    }
  }
}
