package import GuideModel

/// The records behind figures that were published for an earlier day.
package struct PublishedBasis: Sendable {
  package let asAt: CalendarDate
  /// The scheme's levels in the edition that the figures were published in.
  let levels: [Level]
  let caseload: Caseload

  package init(asAt: CalendarDate, levels: [Level], caseload: Caseload) {
    self.asAt = asAt
    self.levels = levels
    self.caseload = caseload
  }

  /// Whether the records make every number, range and share of their day in a table.
  func makes(_ table: ObservedTable) -> Bool {
    let fresh = FreshFigures(caseload: caseload, levels: levels)
    let numbers = table.figures.allSatisfy { figure in
      figure.asAt != asAt || figure.people == fresh.figure(figure.key).people
    }
    let ranges = table.figures.allSatisfy { figure in
      figure.amounts.value == nil || figure.amountsDate != asAt
        || figure.amounts == fresh.figure(figure.key).amounts
    }
    let shares = table.shares.filter { $0.asAt == asAt }
    return numbers && ranges && shares.allSatisfy { fresh.shares(beside: table.figures).contains($0) }
  }
}
