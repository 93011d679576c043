/// All the money that is planned for a scheme in one year, in round numbers.
///
/// It holds plans made before the year, never what real people were given: that is a figure about people.
package struct Pot: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package let what: String
    package let amount: Pounds

    package init(what: String, amount: Pounds) {
      self.what = what
      self.amount = amount
    }
  }

  package let from: CalendarDate
  package let to: CalendarDate
  package let parts: [Part]
  package let source: SourceID
  /// What happens when it runs short, in order; empty where the council has not said.
  package let whenItRunsShort: [String]
  /// What of it is certain, and for how long.
  package let whatIsCertain: String?

  package init(
    from: CalendarDate, to: CalendarDate, parts: [Part], source: SourceID, whenItRunsShort: [String],
    whatIsCertain: String?
  ) {
    self.from = from
    self.to = to
    self.parts = parts
    self.source = source
    self.whenItRunsShort = whenItRunsShort
    self.whatIsCertain = whatIsCertain
  }

  package var total: Pounds { parts.reduce(.zero) { $0 + $1.amount } }

  /// The step to which an amount must be rounded, so that no number of people can be worked out from it.
  package static func grid(of amount: Pounds) -> Pounds {
    switch amount.pence {
    case 10_000_000...: Pounds(pence: 5_000_000)
    case 1_000_000...: Pounds(pence: 500_000)
    default: Pounds(pence: 100_000)
    }
  }
}

/// Why a level with money names no service that it must be able to buy.
package struct UnpricedLevel: Hashable, Sendable {
  package let level: LevelID
  package let reason: String

  package init(level: LevelID, reason: String) {
    self.level = level
    self.reason = reason
  }
}
