import Templates

/// The council's reasons for something that is missing.
struct GapModel: TemplateModel {
  struct Reason: TemplateModel {
    let number: String
    let link: Href

    static let fields: [TemplateField<Reason>] = [.text("number", \.number), .link("link", \.link)]
  }

  let reasons: [Reason]
  /// True where the council has given no reason, or none for a part of what is missing.
  let isUnexplained: Bool

  static let fields: [TemplateField<GapModel>] = [
    .list("reasons", \.reasons), .flag("unexplained", \.isUnexplained),
  ]
}

/// A level, a group or another thing of which nothing at all is shown.
struct WholeGapModel: TemplateModel {
  let what: String
  let gap: GapModel

  static let fields: [TemplateField<WholeGapModel>] = [.text("what", \.what), .object("gap", \.gap)]
}

/// Where a group meets a level.
struct CoverageCellModel: TemplateModel {
  /// An example, told by the way its money is held.
  struct Example: TemplateModel {
    let title: String
    let link: Href
    /// Nil where there is no money to hold.
    let heldAs: String?

    static let fields: [TemplateField<Example>] = [
      .text("title", \.title), .link("link", \.link), .text("held_as", \.heldAs),
    ]
  }

  let level: String
  let examples: [Example]
  /// Nil where every way of holding the money has an example.
  let gap: GapModel?

  static let fields: [TemplateField<CoverageCellModel>] = [
    .text("level", \.level), .flag("has_examples", { !$0.examples.isEmpty }),
    .list("examples", \.examples), .object("gap", \.gap),
  ]
}

/// The row of a group.
struct CoverageRowModel: TemplateModel {
  let name: String
  let link: Href
  /// True for a group whose page has words of its own.
  let hasPage: Bool
  let cells: [CoverageCellModel]

  static let fields: [TemplateField<CoverageRowModel>] = [
    .text("name", \.name), .link("link", \.link), .flag("has_page", \.hasPage), .list("cells", \.cells),
  ]
}

/// The row of a way of holding the money.
struct HoldingRowModel: TemplateModel {
  struct Cell: TemplateModel {
    let level: String
    let levelLink: Href
    let exampleCount: Int
    /// Nil where there is an example.
    let gap: GapModel?

    static let fields: [TemplateField<Cell>] = [
      .text("level", \.level), .link("level_link", \.levelLink),
      .flag("has_examples", { $0.exampleCount > 0 }),
      .number("example_count", \.exampleCount),
      .object("gap", \.gap),
    ]
  }

  let name: String
  let cells: [Cell]

  static let fields: [TemplateField<HoldingRowModel>] = [.text("name", \.name), .list("cells", \.cells)]
}

/// A reason that the council has given.
struct CoverageReasonModel: TemplateModel {
  let id: String
  let number: String
  /// What it names; each is absent where the reason leaves the choice open.
  let levels: String?
  let groups: String?
  let waysOfHolding: String?
  let isRest: Bool
  let isRanges: Bool
  let reason: String
  let fillBy: String?

  static let fields: [TemplateField<CoverageReasonModel>] = [
    .text("id", \.id), .text("number", \.number), .text("levels", \.levels), .text("groups", \.groups),
    .text("ways_of_holding", \.waysOfHolding), .flag("rest", \.isRest), .flag("ranges", \.isRanges),
    .text("reason", \.reason), .text("fill_by", \.fillBy),
  ]
}

/// The fields of `/coverage/`.
struct CoveragePageModel: TemplateModel {
  struct SchemeCoverage: TemplateModel {
    let id: String
    let name: String
    let exampleCount: Int
    /// How many places of the first table have an example, and how many there are.
    let shown: Int
    let places: Int
    let wholeGaps: [WholeGapModel]
    let levels: [String]
    let groups: [CoverageRowModel]
    let moneyLevels: [String]
    let waysOfHolding: [HoldingRowModel]
    let reasons: [CoverageReasonModel]

    static let fields: [TemplateField<SchemeCoverage>] = [
      .text("id", \.id), .text("name", \.name), .number("example_count", \.exampleCount),
      .number("shown", \.shown), .number("places", \.places),
      .flag("has_whole_gaps", { !$0.wholeGaps.isEmpty }),
      .list("whole_gaps", \.wholeGaps),
      .texts("levels", \.levels), .flag("has_groups", { !$0.groups.isEmpty }), .list("groups", \.groups),
      .texts("money_levels", \.moneyLevels), .flag("has_money", { !$0.moneyLevels.isEmpty }),
      .list("ways_of_holding", \.waysOfHolding), .flag("has_reasons", { !$0.reasons.isEmpty }),
      .list("reasons", \.reasons),
    ]
  }

  let title: String
  let schemes: [SchemeCoverage]

  static let fields: [TemplateField<CoveragePageModel>] = [
    .text("title", \.title), .list("covered_schemes", \.schemes),
  ]
}
