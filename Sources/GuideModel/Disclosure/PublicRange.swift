/// The steps in which amounts are published, so that no printed amount is one person's.
package enum AmountGrid {
  /// £5, of which every step is a multiple.
  package static let smallestStep = Pounds(pence: 500)

  /// The step for a level, from its public indicative budget alone.
  ///
  /// By the budget in a year: under £2,000 £100; under £5,000 £250; under £20,000 £500; else £1,000. For a shorter
  /// period the step is that part of it, made up to the next £5.
  package static func step(for budget: Budget) -> Pounds {
    let yearly: Int64 =
      switch budget.pencePerYear {
      case ..<200_000: 100
      case ..<500_000: 250
      case ..<2_000_000: 500
      default: 1_000
      }
    let parts = Int64(budget.period.perYear)
    guard parts > 1 else { return Pounds(pence: yearly * 100) }
    return Pounds(pence: (yearly + parts * 5 - 1) / (parts * 5) * 500)
  }

  /// The grid line at or below an amount.
  package static func floor(_ amount: Pounds, step: Pounds) -> Pounds {
    Pounds(pence: amount.pence / step.pence * step.pence)
  }

  /// The grid line at or above an amount.
  package static func ceiling(_ amount: Pounds, step: Pounds) -> Pounds {
    Pounds(pence: (amount.pence + step.pence - 1) / step.pence * step.pence)
  }
}

/// The middle half of the budgets at a level, rounded outward to the public grid.
///
/// A quarter of the people get about the lower figure or less, a quarter about the upper figure or more.
package struct PublicRange: Hashable, Sendable {
  /// People at a level before its range is shown; at least five then stand at or beyond each end.
  package static let fewestPeople = 20

  package let low: Pounds
  package let high: Pounds

  /// Nil when the ends are the wrong way round.
  package init?(low: Pounds, high: Pounds) {
    guard low >= .zero, low <= high else { return nil }
    self.low = low
    self.high = high
  }

  /// True when both ends fall on one grid line: “about £3,000”.
  package var isAbout: Bool { low == high }
}
