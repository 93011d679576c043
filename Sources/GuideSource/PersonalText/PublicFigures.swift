import GuideModel

/// The amounts that an example may show, in pence: those that the guide itself makes public.
struct PublicFigures: Sendable, Equatable {
  private var pence: Set<Int64> = [0]

  /// The scheme's budgets by every period, its amounts for quick agreement, and its reference services
  /// with what they leave.
  init(of table: BandTable, services: [ReferenceService]) {
    for level in table.levels {
      if let budget = level.budget {
        for period in Period.allCases { pence.insert(budget.converted(to: period).pounds.pence) }
        pence.insert(budget.amount.pence)
      }
      if let amount = level.fastTrackUpTo { pence.insert(amount.pence) }
      let prices = services.filter { $0.level == level.id }.map {
        ($0, $0.units.price(at: $0.unitPrice) ?? 0)
      }
      for (service, price) in prices {
        pence.insert(service.unitPrice.pence)
        pence.insert(Self.roundedUp(price))
      }
      let sum = Self.roundedUp(prices.reduce(0) { $0 &+ $1.1 })
      pence.insert(sum)
      if let budget = level.budget { pence.insert(budget.amount.pence &- sum) }
    }
  }

  /// With an example's own amounts: its budget, its supports, and how far it is from its level.
  func adding(_ example: SupportExample, in table: BandTable) -> PublicFigures {
    var copy = self
    copy.pence.insert(example.budget.pence)
    copy.pence.formUnion(example.supports.map(\.cost.pence))
    if let level = table[example.level]?.budget {
      copy.pence.insert(abs(level.amount.pence - example.budget.pence))
    }
    return copy
  }

  func contains(_ amount: Pounds) -> Bool { pence.contains(amount.pence) }

  /// Whole pence from thousandths, as pages show them.
  private static func roundedUp(_ thousandths: Int64) -> Int64 {
    thousandths / 1_000 + (thousandths % 1_000 > 0 ? 1 : 0)
  }
}
