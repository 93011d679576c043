/// Levels that stand together in the table, from one to another, both included.
package struct LevelSpan: Hashable, Sendable {
  package let first: LevelID
  package let last: LevelID

  package init(first: LevelID, last: LevelID) {
    self.first = first
    self.last = last
  }

  /// As it is written in `observed.csv`: `C to E`.
  package var name: String { first == last ? first.name : "\(first) to \(last)" }

  /// The levels from the first to the last, in the order of a table; nil when the table does not hold them so.
  package func levels(in table: [LevelID]) -> ArraySlice<LevelID>? {
    guard let start = table.firstIndex(of: first), let end = table.firstIndex(of: last), start <= end else {
      return nil
    }
    return table[start...end]
  }
}

/// The levels that a figure is about.
package enum LevelScope: Hashable, Sendable {
  case level(LevelID)
  case span(LevelSpan)
  /// Every level of the scheme.
  case all

  /// A span, or the level that it is when it has only one.
  package init(_ span: LevelSpan) {
    self = span.first == span.last ? .level(span.first) : .span(span)
  }

  /// As it is written in `observed.csv`.
  package var name: String {
    switch self {
    case .level(let level): level.name
    case .span(let span): span.name
    case .all: "all"
    }
  }
}

/// What is published about the people and the agreed budgets at some levels, for everybody or for one group.
package struct ObservedFigure: Hashable, Sendable {
  package let scope: LevelScope
  /// Nil for everybody.
  package let group: GroupID?
  package let people: Disclosed<PublicBand>
  /// In the level's own period.
  package let amounts: Disclosed<PublicRange>
  /// The day on which the number of people was as shown.
  package let asAt: CalendarDate
  /// The day of the amounts, when it is another one: they are renewed by a rule of their own.
  package let amountsAsAt: CalendarDate?

  package init(
    scope: LevelScope, group: GroupID?, people: Disclosed<PublicBand>, amounts: Disclosed<PublicRange>,
    asAt: CalendarDate, amountsAsAt: CalendarDate? = nil
  ) {
    self.scope = scope
    self.group = group
    self.people = people
    self.amounts = amounts
    self.asAt = asAt
    self.amountsAsAt = amountsAsAt == asAt ? nil : amountsAsAt
  }

  /// What a reader knows about the number of people.
  package var bounds: ClosedRange<Int> { (people.value ?? .fewerThanTen).bounds }
}

/// How a final budget compares with the first figure.
package enum FinalFigure: String, Hashable, Sendable, CaseIterable {
  case below, same, above
}

/// What a share is a share of: all the agreed budgets of a scheme.
package enum ShareMeasure: Hashable, Sendable {
  /// Shares of one kind add up to the whole.
  package enum Kind: Hashable, Sendable, CaseIterable {
    case heldAs, finalFigure
  }

  case heldAs(HeldAs)
  case finalFigure(FinalFigure)

  /// In the order in which files and pages list them.
  package static var all: [ShareMeasure] {
    HeldAs.allCases.map(ShareMeasure.heldAs) + FinalFigure.allCases.map(ShareMeasure.finalFigure)
  }

  package var kind: Kind {
    switch self {
    case .heldAs: .heldAs
    case .finalFigure: .finalFigure
    }
  }

  /// As it is written in `observed.csv`.
  package var name: String {
    switch self {
    case .heldAs(let way): "held-as:\(way.rawValue)"
    case .finalFigure(let final): "final-figure:\(final.rawValue)"
    }
  }
}

/// A share in words, so wide that it gives no number away.
package enum PublicShare: String, Hashable, Sendable, CaseIterable {
  case aboutATenth = "about-a-tenth"
  case aboutAQuarter = "about-a-quarter"
  case aboutAThird = "about-a-third"
  case aboutHalf = "about-half"
  case aboutTwoThirds = "about-two-thirds"
  case aboutThreeQuarters = "about-three-quarters"
  case nearlyAll = "nearly-all"

  /// From this many in a hundred, up to where the next begins.
  package var percentFrom: Int {
    switch self {
    case .aboutATenth: 0
    case .aboutAQuarter: 15
    case .aboutAThird: 30
    case .aboutHalf: 40
    case .aboutTwoThirds: 60
    case .aboutThreeQuarters: 70
    case .nearlyAll: 85
    }
  }

  /// Up to but not including this many in a hundred; the last one takes in all.
  package var percentBelow: Int {
    let next = Self.allCases.drop { $0 != self }.dropFirst().first
    return next?.percentFrom ?? 101
  }

  /// The share in whose class `part` out of `whole` lies; `whole` is above 0.
  package init(_ part: Int, outOf whole: Int) {
    self = Self.allCases.last { part * 100 >= $0.percentFrom * whole } ?? .aboutATenth
  }
}

/// One published share.
package struct ObservedShare: Hashable, Sendable {
  package let measure: ShareMeasure
  package let share: Disclosed<PublicShare>
  package let asAt: CalendarDate

  package init(measure: ShareMeasure, share: Disclosed<PublicShare>, asAt: CalendarDate) {
    self.measure = measure
    self.share = share
    self.asAt = asAt
  }
}

/// The current range of one scheme in one edition: all of `observed.csv`.
package struct ObservedTable: Hashable, Sendable {
  package let figures: [ObservedFigure]
  package let shares: [ObservedShare]

  package init(figures: [ObservedFigure], shares: [ObservedShare]) {
    self.figures = figures
    self.shares = shares
  }

  /// What is published about some levels, for everybody or for one group.
  package func figure(_ scope: LevelScope, group: GroupID? = nil) -> ObservedFigure? {
    figures.first { $0.scope == scope && $0.group == group }
  }
}

extension ObservedFigure {
  /// Whether amounts can ever be told of such levels: only of one level at a time, and for everybody.
  package static func hasAmounts(_ scope: LevelScope) -> Bool {
    if case .level = scope { return true }
    return false
  }
}
