import GuideModel
import Templates

/// Works out what the tables of a scheme's pages must say.
struct PrintedTables {
  private let context: PageContext
  private let scheme: Scheme
  private let rangeWords: RangeWords

  private var words: Words { context.words }

  init(_ context: PageContext, _ scheme: Scheme) {
    self.context = context
    self.scheme = scheme
    rangeWords = RangeWords(context.words, table: scheme.table)
  }

  private func phrase(_ key: String) -> String { words.phrases.text(key) }

  private func link(_ level: Level) -> String {
    context.addresses.link(.level(level.id, in: scheme.id)).text
  }

  // MARK: The table of levels

  /// The table of levels, as far as it holds figures.
  var levels: PrintedTable {
    let columns = levelColumns
    let rows = scheme.table.levels.map { level in
      PrintedTable.Row(name: words.title(of: level), link: link(level), cells: columns.map { $0.cell(level) })
    }
    return PrintedTable(
      columns: [phrase("level_table.level")] + columns.map(\.heading), rows: rows + totals(columns))
  }

  private struct LevelColumn {
    let heading: String
    let cell: (Level) -> PrintedTable.Cell
    var total: PrintedTable.Cell?
  }

  private var levelColumns: [LevelColumn] {
    let levels = scheme.table.levels
    let policy = context.guide.facts.expectedPeople
    let totals = scheme.table.totals
    let none = PrintedTable.Cell(text: phrase("level_table.none"))
    var columns: [LevelColumn] = []
    if levels.contains(where: { $0.points != nil }) {
      columns.append(LevelColumn(heading: phrase("level_table.points")) { $0.points.map(points) ?? none })
    }
    if levels.contains(where: { $0.budget != nil }) {
      columns += [Period.year, .month, .week].map { period in
        LevelColumn(heading: phrase("money.\(period.rawValue)")) { money($0.budget, period) }
      }
    }
    if levels.contains(where: { policy.people($0.expectedPeople) != nil }) {
      columns.append(
        LevelColumn(
          heading: phrase("level_table.people"), cell: { people($0.expectedPeople, policy) ?? none },
          total: people(totals?.expectedPeople, policy) ?? none))
    }
    if levels.contains(where: { policy.spend($0.totalSpend) != nil }) {
      columns.append(
        LevelColumn(
          heading: phrase("level_table.spend"), cell: { policy.spend($0.totalSpend).map(amount) ?? none },
          total: policy.spend(totals?.totalSpend).map(amount) ?? none))
    }
    return columns
  }

  /// The last row, where the council gives totals that may be shown.
  private func totals(_ columns: [LevelColumn]) -> [PrintedTable.Row] {
    let people = context.guide.facts.expectedPeople.people(scheme.table.totals?.expectedPeople)
    guard people != nil else { return [] }
    let empty = PrintedTable.Cell(text: "")
    return [
      PrintedTable.Row(name: phrase("level_table.totals"), cells: columns.map { $0.total ?? empty })
    ]
  }

  private func points(_ points: PointsRange) -> PrintedTable.Cell {
    PrintedTable.Cell(
      text: words.points(points), figures: [points.from, points.to].compactMap { $0 }.map { .number($0) })
  }

  /// The table on one side of paper, which names a level as the council does in its file and shows £0 as it is.
  var oneSide: PrintedTable {
    let levels = scheme.table.levels
    let hasPoints = levels.contains { $0.points != nil }
    let periods = levels.contains { $0.budget != nil } ? [Period.year, .month, .week] : []
    let rows = levels.map { level in
      let pointsCell = level.points.map(points) ?? PrintedTable.Cell(text: phrase("level_table.none"))
      let amounts = periods.map { period in
        level.budget?.amount == .zero ? amount(.zero) : money(level.budget, period)
      }
      return PrintedTable.Row(
        name: level.id.name, link: link(level), cells: (hasPoints ? [pointsCell] : []) + amounts)
    }
    let columns = ["level_table.level"] + (hasPoints ? ["level_table.points"] : [])
    return PrintedTable(
      columns: (columns + periods.map { "money.\($0.rawValue)" }).map(phrase), rows: rows)
  }

  /// The table of the whole pot; nil where the council has not said how much there is.
  var pot: PrintedTable? {
    scheme.facts.pot.map { pot in
      PrintedTable(
        columns: [phrase("money_page.what"), phrase("money_page.amount")],
        rows: pot.parts.map { PrintedTable.Row(name: $0.what, cells: [about($0.amount)]) } + [
          PrintedTable.Row(name: phrase("money_page.total"), cells: [about(pot.total)])
        ])
    }
  }

  private func about(_ pounds: Pounds) -> PrintedTable.Cell {
    PrintedTable.Cell(
      text: words.phrases.text("money.about", ["amount": pounds.description]), figures: [.pounds(pounds)])
  }

  private func money(_ budget: Budget?, _ period: Period) -> PrintedTable.Cell {
    guard let budget else { return PrintedTable.Cell(text: phrase("level_table.no_money")) }
    guard budget.amount != .zero else { return PrintedTable.Cell(text: phrase("level_table.nothing")) }
    let converted = budget.converted(to: period)
    guard !converted.isExact else { return amount(converted.pounds) }
    return about(converted.pounds)
  }

  private func amount(_ amount: Pounds) -> PrintedTable.Cell {
    PrintedTable.Cell(text: amount.description, figures: [.pounds(amount)])
  }

  private func people(_ count: Int?, _ policy: ExpectedPeoplePolicy) -> PrintedTable.Cell? {
    guard let count, let bounds = policy.people(count) else { return nil }
    if case .exact = policy {
      return PrintedTable.Cell(text: GroupedDigits.text(count), figures: [.number(count)])
    }
    return PrintedTable.Cell(text: words.band(holding: count), figures: figures(of: bounds))
  }

  /// Both ends of a band; a band below the threshold is told by its words alone.
  private func figures(of bounds: ClosedRange<Int>) -> [PrintedFigure]? {
    bounds.lowerBound < PublicBand.threshold ? nil : [.number(bounds.lowerBound), .number(bounds.upperBound)]
  }

  // MARK: The current range

  /// The table of the current range of every level.
  var range: PrintedTable {
    range(of: scheme.table.levels, others: others(of: nil).filter { !ObservedFigure.hasAmounts($0.scope) })
  }

  /// The same for a level and its neighbours, which the level's page may show.
  func range(around level: Level) -> PrintedTable {
    let table = scheme.table
    let levels = [table.level(before: level.id), level, table.level(after: level.id)].compactMap { $0 }
    var range = range(of: levels, others: [])
    range.isRequired = false
    return range
  }

  /// What is published about a group; nil when nothing is.
  func range(of group: Group) -> PrintedTable? {
    let figures = others(of: group.id)
    guard !figures.isEmpty else { return nil }
    return PrintedTable(
      columns: [phrase("range_table.level"), phrase("range_table.people")],
      rows: figures.map { row($0, before: [], after: []) })
  }

  private func others(of group: GroupID?) -> [ObservedFigure] {
    scheme.observed?.figures.filter { $0.group == group } ?? []
  }

  private func range(of levels: [Level], others: [ObservedFigure]) -> PrintedTable {
    let isPublished = scheme.observed != nil
    let hasFastTrack = levels.contains { $0.fastTrackUpTo != nil }
    let empty = PrintedTable.Cell(text: "")
    let columns =
      ["level", "figure"] + (isPublished ? ["range", "people"] : []) + (hasFastTrack ? ["fast_track"] : [])
    return PrintedTable(
      columns: columns.map { phrase("range_table.\($0)") },
      rows: levels.map { level in
        let figure = scheme.observed?.figure(.level(level.id))
        let published = [middleHalf(level, figure), figure.map(people) ?? notPublished]
        return PrintedTable.Row(
          name: words.title(of: level), link: link(level),
          cells: [councilsFigure(level)] + (isPublished ? published : [])
            + (hasFastTrack ? [fastTrack(level)] : []))
      } + others.map { row($0, before: [empty, empty], after: hasFastTrack ? [empty] : []) })
  }

  private func row(
    _ figure: ObservedFigure, before: [PrintedTable.Cell], after: [PrintedTable.Cell]
  ) -> PrintedTable.Row {
    PrintedTable.Row(
      name: rangeWords.title(of: figure.scope, in: scheme.table), cells: before + [people(figure)] + after)
  }

  private var notPublished: PrintedTable.Cell {
    PrintedTable.Cell(text: phrase("range_table.not_published"))
  }

  private func councilsFigure(_ level: Level) -> PrintedTable.Cell {
    guard let budget = level.budget else { return PrintedTable.Cell(text: phrase("level_table.no_money")) }
    guard budget.amount != .zero else { return PrintedTable.Cell(text: phrase("level_table.nothing")) }
    return amount(budget.amount, budget.period)
  }

  private func amount(_ amount: Pounds, _ period: Period?) -> PrintedTable.Cell {
    PrintedTable.Cell(text: rangeWords.amount(amount, period), figures: [.pounds(amount)])
  }

  private func middleHalf(_ level: Level, _ figure: ObservedFigure?) -> PrintedTable.Cell {
    let current = CurrentRange(of: level, figure)
    return PrintedTable.Cell(
      text: rangeWords.short(current, level.budget?.period),
      figures: current.range.map { range in
        (range.isAbout ? [range.low] : [range.low, range.high]).map { .pounds($0) }
      })
  }

  private func people(_ figure: ObservedFigure) -> PrintedTable.Cell {
    PrintedTable.Cell(
      text: rangeWords.people(figure.people), figures: figure.people.value.flatMap { figures(of: $0.bounds) })
  }

  private func fastTrack(_ level: Level) -> PrintedTable.Cell {
    if let upTo = level.fastTrackUpTo { return amount(upTo, level.budget?.period) }
    let isWithoutMoney = (level.budget?.amount ?? .zero) == .zero
    return PrintedTable.Cell(
      text: phrase(isWithoutMoney ? "range_table.not_needed" : "range_table.no_fast_track"))
  }

  /// Every phrase of templates that reading a table back compares with.
  static let needs: [PhraseNeed] =
    [
      "level_table.level", "level_table.points", "level_table.people", "level_table.spend",
      "level_table.none", "level_table.no_money", "level_table.nothing", "level_table.totals", "money.year",
      "money.month", "money.week", "range_table.level", "range_table.figure", "range_table.range",
      "range_table.people", "range_table.fast_track", "range_table.not_published", "range_table.not_needed",
      "range_table.no_fast_track", "money_page.what", "money_page.amount", "money_page.total",
    ].map { PhraseNeed($0) } + [PhraseNeed("money.about", values: ["amount"])]
}
