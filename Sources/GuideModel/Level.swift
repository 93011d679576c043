package import Diagnostics

/// What a level gives, which changes the words around its figure.
package enum LevelKind: String, Hashable, Sendable, CaseIterable {
  /// No money: help to find support that is there for everyone.
  case signpost
  /// Paid as soon as the level is agreed.
  case grant
  /// A simple plan first, then the money.
  case budget
  /// Agreed one by one.
  case exceptional
  /// A band without money, as the historical eligibility bands were.
  case eligibility
}

/// How long an amount is meant to last.
package enum Period: String, Hashable, Sendable, CaseIterable {
  case year, quarter, month, week

  /// A year is counted as 4 quarters, 12 months or 52 weeks.
  package var perYear: Int {
    switch self {
    case .year: 1
    case .quarter: 4
    case .month: 12
    case .week: 52
    }
  }
}

/// An indicative budget: an amount for a period.
///
/// It is a starting point, never a cap.
package struct Budget: Hashable, Sendable {
  package let amount: Pounds
  package let period: Period

  package init(amount: Pounds, period: Period) {
    self.amount = amount
    self.period = period
  }

  /// The budget counted by another period.
  package func converted(to other: Period) -> ConvertedAmount {
    let numerator = amount.pence * Int64(period.perYear)
    let divisor = Int64(other.perYear)
    if numerator % divisor == 0 {
      return ConvertedAmount(pounds: Pounds(pence: numerator / divisor), isExact: true)
    }
    let penceToAPound = divisor * 100
    let rounded = (numerator + penceToAPound / 2) / penceToAPound
    return ConvertedAmount(pounds: Pounds(pence: rounded * 100), isExact: false)
  }

  /// Pence a year, exact, for comparing budgets of different periods.
  package var pencePerYear: Int64 { amount.pence * Int64(period.perYear) }
}

/// An amount after conversion to another period, which says whether it had to be rounded.
package struct ConvertedAmount: Hashable, Sendable {
  /// Exact, or rounded to the nearest whole pound.
  package let pounds: Pounds
  package let isExact: Bool

  package init(pounds: Pounds, isExact: Bool) {
    self.pounds = pounds
    self.isExact = isExact
  }
}

/// The points that lead to a level in a table based on points; an open end means “and above”.
package struct PointsRange: Hashable, Sendable {
  package let from: Int
  package let to: Int?

  package init(from: Int, to: Int?) {
    self.from = from
    self.to = to
  }
}

/// One level of a scheme's table.
package struct Level: Sendable, Identifiable {
  package let id: LevelID
  /// A longer name, when the council gives one.
  package let name: String?
  package let kind: LevelKind
  /// Nil only for an `eligibility` level: no money is not the same as £0.
  package let budget: Budget?
  package let points: PointsRange?
  /// A planning figure set before the year; it never fixes an allocation.
  package let expectedPeople: Int?
  /// Expected people × budget, when the council gives it; a planning figure too.
  package let totalSpend: Pounds?
  package let support: String
  package let reviewMonths: Int?
  /// Plans up to this much are agreed quickly.
  package let fastTrackUpTo: Pounds?
  package let source: SourceID?
  /// The council's words on what the level means.
  package var meaning: LevelMeaning?
  /// What the level is for in fewer words, for one side of paper; nil where `support` serves there too.
  package var supportShort: String?
  /// What the level is for in Easy Read; nil where the council has not written it.
  package var supportEasy: String?
  /// Where these words stand, or should.
  package var supportEasyPlace: SourceLocation?
  /// Where the words for one side of paper stand: those of `supportShort`, or else of `support`.
  package var supportPlace: SourceLocation?

  package init(
    id: LevelID, name: String?, kind: LevelKind, budget: Budget?, points: PointsRange?,
    expectedPeople: Int?, totalSpend: Pounds?, support: String, reviewMonths: Int?,
    fastTrackUpTo: Pounds?, source: SourceID?
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.budget = budget
    self.points = points
    self.expectedPeople = expectedPeople
    self.totalSpend = totalSpend
    self.support = support
    self.reviewMonths = reviewMonths
    self.fastTrackUpTo = fastTrackUpTo
    self.source = source
    meaning = nil
    supportShort = nil
    supportEasy = nil
    supportEasyPlace = nil
    supportPlace = nil
  }
}

extension Level {
  /// What a reader takes a budget at the level to cost: nothing where it gives no money; nil where nobody can know.
  package var publicPrice: Budget? { kind == .eligibility ? Budget(amount: .zero, period: .year) : budget }
}

/// The longer words about a level, from `levels/<level>.md`.
package struct LevelMeaning: Sendable {
  package let summary: String
  package let body: Prose

  package init(summary: String, body: Prose) {
    self.summary = summary
    self.body = body
  }
}

/// A scheme's table of levels in the council's order, lowest first.
package struct BandTable: Sendable {
  package var levels: [Level]
  /// What the totals row says, when there is one.
  package let totals: Totals?

  package init(levels: [Level], totals: Totals?) {
    self.levels = levels
    self.totals = totals
  }

  /// Planning figures over all levels.
  package struct Totals: Hashable, Sendable {
    package let expectedPeople: Int?
    package let totalSpend: Pounds?

    package init(expectedPeople: Int?, totalSpend: Pounds?) {
      self.expectedPeople = expectedPeople
      self.totalSpend = totalSpend
    }
  }

  /// The level with this name, if the table has it.
  package subscript(id: LevelID) -> Level? { levels.first { $0.id == id } }

  /// The level just below, in the council's order.
  package func level(before id: LevelID) -> Level? {
    guard let index = levels.firstIndex(where: { $0.id == id }), index > 0 else { return nil }
    return levels[index - 1]
  }

  /// The level just above, in the council's order.
  package func level(after id: LevelID) -> Level? {
    guard let index = levels.firstIndex(where: { $0.id == id }), index + 1 < levels.count else { return nil }
    return levels[index + 1]
  }
}

/// One line of what a level must be able to buy (equivalency).
package struct ReferenceService: Hashable, Sendable {
  package let level: LevelID
  package let service: String
  package let unit: String
  package let units: Quantity
  package let unitPrice: Pounds
  package let priceDate: CalendarDate
  package let source: SourceID

  package init(
    level: LevelID, service: String, unit: String, units: Quantity, unitPrice: Pounds,
    priceDate: CalendarDate, source: SourceID
  ) {
    self.level = level
    self.service = service
    self.unit = unit
    self.units = units
    self.unitPrice = unitPrice
    self.priceDate = priceDate
    self.source = source
  }
}
