/// One place of a scheme where an example can stand: a level, for a group, held in a way.
package struct CoverageCell: Hashable, Sendable {
  /// Nil for everyone at the level, whatever the group.
  package let group: GroupID?
  package let level: LevelID
  /// Nil where there is no money to hold.
  package let heldAs: HeldAs?

  package init(group: GroupID?, level: LevelID, heldAs: HeldAs?) {
    self.group = group
    self.level = level
    self.heldAs = heldAs
  }
}

/// A thing of which a scheme shows nothing at all.
package enum WholeGap: Hashable, Sendable {
  /// The level has no example.
  case level(LevelID)
  /// The group has neither a page nor an example.
  case group(GroupID)
  /// No example holds its money in this way.
  case heldAs(HeldAs)
  /// No current range of budgets is published.
  case ranges
}

/// The council's reason for something that its guide does not show yet.
package struct CoverageReason: Hashable, Sendable {
  /// What a reason is for.
  package enum Scope: Hashable, Sendable {
    /// The empty cells that fit the names.
    case named(Names)
    /// The empty cells that no name of another reason fits.
    case rest
    /// That no current range is published.
    case ranges
  }

  /// The levels, groups and ways of holding the money that a reason names; an empty list leaves the choice open.
  package struct Names: Hashable, Sendable {
    package let levels: [LevelID]
    package let groups: [GroupID]
    package let waysOfHolding: [HeldAs]

    package init(levels: [LevelID], groups: [GroupID], waysOfHolding: [HeldAs]) {
      self.levels = levels
      self.groups = groups
      self.waysOfHolding = waysOfHolding
    }
  }

  package let scope: Scope
  package let reason: String
  package let fillBy: CalendarDate?

  package init(scope: Scope, reason: String, fillBy: CalendarDate?) {
    self.scope = scope
    self.reason = reason
    self.fillBy = fillBy
  }

  /// True when the reason names exactly this, so that nothing wider stands in for it.
  package func explains(_ gap: WholeGap) -> Bool {
    switch (scope, gap) {
    case (.ranges, .ranges): true
    case (.named(let names), .level(let level)): names.kinds == 1 && names.levels.contains(level)
    case (.named(let names), .group(let group)): names.kinds == 1 && names.groups.contains(group)
    case (.named(let names), .heldAs(let way)): names.kinds == 1 && names.waysOfHolding.contains(way)
    default: false
    }
  }

  /// True when the cell is one of those that the reason is for, if it is empty.
  func fits(_ cell: CoverageCell) -> Bool {
    switch scope {
    case .named(let names): names.fit(cell)
    case .rest: true
    case .ranges: false
    }
  }

  /// The closer reason comes first: the one that names more kinds of thing, then the one that names fewer things.
  static func isCloser(_ one: CoverageReason, than other: CoverageReason) -> Bool {
    (one.kinds, -one.things) > (other.kinds, -other.things)
  }

  private var kinds: Int { if case .named(let names) = scope { names.kinds } else { 0 } }
  private var things: Int { if case .named(let names) = scope { names.things } else { 0 } }
}

extension CoverageReason.Names {
  /// How many of the three kinds of thing are named.
  var kinds: Int { [levels.isEmpty, groups.isEmpty, waysOfHolding.isEmpty].count { !$0 } }

  var things: Int { levels.count + groups.count + waysOfHolding.count }

  func fit(_ cell: CoverageCell) -> Bool {
    Self.names(levels, cell.level) && Self.names(groups, cell.group)
      && Self.names(waysOfHolding, cell.heldAs)
  }

  private static func names<Name: Equatable>(_ names: [Name], _ name: Name?) -> Bool {
    names.isEmpty || name.map(names.contains) == true
  }
}
