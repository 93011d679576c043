import GuideModel

/// Everybody who has an agreed budget on one day, added up as far as figures need it.
///
/// Nothing in it can be read from outside this module: what comes out are public figures.
package struct Caseload: Sendable {
  /// People and households, the two counts that must both be large enough.
  struct Headcount {
    private(set) var people = 0
    private var households: Set<UInt64> = []
    private var withoutHousehold = 0

    mutating func add(_ budget: AgreedBudget) {
      people += 1
      if let household = budget.household { households.insert(household) } else { withoutHousehold += 1 }
    }

    mutating func add(_ other: Headcount) {
      people += other.people
      households.formUnion(other.households)
      withoutHousehold += other.withoutHousehold
    }

    /// Brothers and sisters are one family: the smaller of the two counts is the one that protects.
    var protecting: Int { min(people, households.count + withoutHousehold) }
  }

  let schema: RecordsSchema
  /// By level, then by group.
  private(set) var cells: [[Headcount]]
  /// The agreed amounts at each level in pence, in no order.
  private(set) var amounts: [[Int64]]
  /// Everybody at a level with money, as the shares count them.
  private(set) var funded = Headcount()
  private(set) var shares: [ShareMeasure: Headcount] = [:]

  init(_ schema: RecordsSchema) {
    self.schema = schema
    cells = schema.levels.map { _ in schema.groups.map { _ in Headcount() } }
    amounts = schema.levels.map { _ in [] }
  }

  mutating func add(_ budget: AgreedBudget) {
    cells[budget.level][budget.group].add(budget)
    amounts[budget.level].append(budget.agreed.pence)
    guard let heldAs = budget.heldAs else { return }
    funded.add(budget)
    shares[.heldAs(heldAs), default: Headcount()].add(budget)
    let final: FinalFigure =
      budget.agreed < budget.indicative ? .below : budget.agreed > budget.indicative ? .above : .same
    shares[.finalFigure(final), default: Headcount()].add(budget)
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

  private func holds(_ scope: LevelScope, _ level: LevelID) -> Bool {
    switch scope {
    case .level(let one): one == level
    case .span(let span): span.levels(in: schema.levels)?.contains(level) ?? false
    case .all: true
    }
  }
}
