/// What one figure is about: some levels, for everybody or for one group.
package struct ObservedKey: Hashable, Sendable {
  package let scope: LevelScope
  /// Nil for everybody.
  package let group: GroupID?

  package init(_ scope: LevelScope, group: GroupID? = nil) {
    self.scope = scope
    self.group = group
  }
}

extension DisclosureSeries {
  /// The figures that every table of the series has, in the order of its file.
  ///
  /// It follows from the policy alone: a row that came or went with the numbers would tell why it did.
  package func keys(levels: [LevelID], groups: [GroupID]) -> [ObservedKey] {
    guard design != .none else { return [] }
    var keys = levels.map { ObservedKey(.level($0)) }
    if let together { keys.append(ObservedKey(LevelScope(together))) }
    if showsTotal { keys.append(ObservedKey(.all)) }
    let scopes: [LevelScope] =
      switch design {
      case .groupsByLevel: levels.map { .level($0) }
      case .groupsByClass(let classes): classes.map(LevelScope.init)
      case .groups: [.all]
      case .levels, .none: []
      }
    return keys + groups.flatMap { group in scopes.map { ObservedKey($0, group: group) } }
  }
}

extension ObservedFigure {
  /// What the figure is about.
  package var key: ObservedKey { ObservedKey(scope, group: group) }
}

extension ObservedTable {
  /// The columns of `observed.csv`.
  package static let columns = [
    "level", "group", "people_min", "people_max", "low", "high", "symbol", "as_at", "amounts_as_at", "share",
  ]

  /// The lines of `observed.csv`, its header first: what pages show, and nothing else.
  ///
  /// Names of levels and groups hold no comma or quotation mark, so no cell needs one.
  package var lines: [String] {
    [Self.columns.joined(separator: ",")] + figures.map(Self.line) + shares.map(Self.line)
  }

  private static func line(_ figure: ObservedFigure) -> String {
    let bounds = figure.bounds
    let range = figure.amounts.value
    let symbol =
      switch (figure.people, figure.amounts) {
      case (.shown, .shown): ""
      case (.shown, .doesNotApply): "z"
      default: "c"
      }
    let cells = [
      figure.scope.name, figure.group?.slug ?? "all", String(bounds.lowerBound), String(bounds.upperBound),
      range?.low.decimal ?? "", range?.high.decimal ?? "", symbol, figure.asAt.iso,
      figure.amountsAsAt?.iso ?? "", "",
    ]
    return cells.joined(separator: ",")
  }

  private static func line(_ share: ObservedShare) -> String {
    let word = share.share.value?.rawValue
    let cells = [
      "all", share.measure.name, "", "", "", "", word == nil ? "c" : "", share.asAt.iso, "", word ?? "",
    ]
    return cells.joined(separator: ",")
  }
}

extension ObservedFigure {
  /// The day of the amounts.
  package var amountsDate: CalendarDate { amountsAsAt ?? asAt }
}

extension ObservedTable {
  /// True when the figures were taken away because they could not be renewed for too long.
  package var isWithdrawn: Bool { figures.isEmpty && shares.isEmpty }

  /// The days of the numbers of people; all the same in a sound table.
  package var countDates: [CalendarDate] { figures.map(\.asAt) + shares.map(\.asAt) }

  /// True when no number of people, with its day, and no share is another than in a table before.
  ///
  /// A table may leave out what one before it has.
  package func repeatsCounts(of other: ObservedTable) -> Bool {
    (shares.isEmpty || shares == other.shares)
      && figures.allSatisfy { figure in
        let old = other.figure(figure.scope, group: figure.group)
        return old?.people == figure.people && old?.asAt == figure.asAt
      }
  }
}
