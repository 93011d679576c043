/// Which tables about people a series of editions publishes, from the finest to none.
///
/// The rung is chosen once for a series: one that changed with the numbers would tell why it changed.
package enum DisclosureDesign: Hashable, Sendable {
  /// Every group at every level, beside the level table.
  case groupsByLevel
  /// Every group at these broad classes of levels, beside the level table.
  case groupsByClass([LevelSpan])
  /// The size of every group, beside the level table.
  case groups
  /// The level table.
  case levels
  /// No figure about people.
  case none

  /// The word in `guide.yml` and in the ledger.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case groupsByLevel = "groups-by-level"
    case groupsByClass = "groups-by-class"
    case groups
    case levels
    case none
  }
}

/// How one scheme's figures about people are published, edition after edition.
package struct DisclosureSeries: Hashable, Sendable {
  package let scheme: SchemeID
  package let design: DisclosureDesign
  /// Whether the number of people over all levels is shown, in its band.
  package let showsTotal: Bool
  /// Levels shown together in one more line, such as the highest ones.
  package let together: LevelSpan?
  /// Whether it is told in words how budgets are held, and how final budgets compare with the first figure.
  package let showsShares: Bool

  package init(
    scheme: SchemeID, design: DisclosureDesign, showsTotal: Bool, together: LevelSpan?, showsShares: Bool
  ) {
    self.scheme = scheme
    self.design = design
    self.showsTotal = showsTotal
    self.together = together
    self.showsShares = showsShares
  }
}

/// Something that a reader can know from elsewhere: a budget book, an answer to a request for information.
package struct OutsideFact: Hashable, Sendable {
  package enum Figure: Hashable, Sendable {
    /// What all the agreed budgets cost in a year; a reader thinks that they differ from the levels' figures by no more
    /// than so many percent on average.
    case spend(ClosedRange<Pounds>, variesPercent: Int)
    case people(LevelScope, GroupID?, ClosedRange<Int>)
    /// At most so many people joined, left or moved between the named day and the fact's own.
    case changes(since: CalendarDate, atMost: Int)
  }

  package let what: String
  package let scheme: SchemeID
  /// The day that the fact is about.
  package let asAt: CalendarDate
  package let figure: Figure

  package init(what: String, scheme: SchemeID, asAt: CalendarDate, figure: Figure) {
    self.what = what
    self.scheme = scheme
    self.asAt = asAt
    self.figure = figure
  }
}

/// A rise that everybody got on one day: an outsider can undo it, so it is no change.
package struct Uplift: Hashable, Sendable {
  package let scheme: SchemeID
  package let on: CalendarDate
  /// In hundredths of a percent: 300 is 3 %.
  package let basisPoints: Int

  package init(scheme: SchemeID, on: CalendarDate, basisPoints: Int) {
    self.scheme = scheme
    self.on = on
    self.basisPoints = basisPoints
  }
}

/// The council's public rules on figures about people.
///
/// The bands, the grid, 10 people and the 20 for a range are fixed in the program; what is a choice can only be made
/// stricter than the values here.
package struct DisclosurePolicy: Hashable, Sendable {
  /// No reader may narrow a hidden number to fewer values than this (`hi - lo`).
  package let minimumWidth: Int
  /// No reader may prove that a hidden number is below this.
  package let minimumHigh: Int
  /// As many people must have joined, left or moved before figures are renewed.
  package let renewAfterChanges: Int
  /// Figures are renewed at most once in so many months.
  package let renewAfterMonths: Int
  /// Figures that could not be renewed for so long are taken away.
  package let withdrawAfterMonths: Int
  package let series: [DisclosureSeries]
  package let facts: [OutsideFact]
  package let uplifts: [Uplift]

  /// The values of the specification, without any series.
  package init(
    minimumWidth: Int = 4, minimumHigh: Int = 5, renewAfterChanges: Int = 10, renewAfterMonths: Int = 3,
    withdrawAfterMonths: Int = 36, series: [DisclosureSeries] = [], facts: [OutsideFact] = [],
    uplifts: [Uplift] = []
  ) {
    self.minimumWidth = minimumWidth
    self.minimumHigh = minimumHigh
    self.renewAfterChanges = renewAfterChanges
    self.renewAfterMonths = renewAfterMonths
    self.withdrawAfterMonths = withdrawAfterMonths
    self.series = series
    self.facts = facts
    self.uplifts = uplifts
  }

  /// The design of a scheme; nil while the council has not chosen one.
  package func series(of scheme: SchemeID) -> DisclosureSeries? { series.first { $0.scheme == scheme } }
}
