package import GuideModel

/// One person's agreed budget: the most private value in the program.
///
/// It never leaves this module. No name, address or reference has a place in it.
struct AgreedBudget {
  /// Positions in the scheme's lists.
  let level: Int
  let group: Int
  /// The first figure that the person was told.
  let indicative: Pounds
  let agreed: Pounds
  let agreedOn: CalendarDate
  /// Nil only where the level gives no money.
  let heldAs: HeldAs?
  /// A number that stands for a household; another one for each record when the records do not tell.
  let household: UInt64
}

/// What the records of a scheme are read against.
package struct RecordsSchema: Sendable {
  package let levels: [LevelID]
  package let groups: [GroupID]
  /// Levels that give money, of which it must be known how it is held.
  package let withMoney: Set<LevelID>
  /// The day for which the figures are made; nothing can have been agreed later.
  package let asAt: CalendarDate

  package init(levels: [LevelID], groups: [GroupID], withMoney: Set<LevelID>, asAt: CalendarDate) {
    self.levels = levels
    self.groups = groups
    self.withMoney = withMoney
    self.asAt = asAt
  }
}
