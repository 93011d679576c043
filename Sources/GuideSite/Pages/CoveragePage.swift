import GuideModel
import Templates

/// `/coverage/`: what the guide shows, what it does not show yet, and why.
struct CoveragePage: SitePage {
  static let template = "coverage"
  let context: PageContext

  var path: SitePath { .coverage }
  var title: String { context.words.title(.coverage) }
  var summary: String { title }
  var crumbs: [LinkModel] { [context.homeCrumb] }

  func model(_ prose: inout ProseWriter) -> CoveragePageModel {
    CoveragePageModel(
      title: title,
      schemes: context.edition.schemes.map {
        CoverageMaker(context: context, scheme: $0, &prose).model()
      })
  }
}

/// Makes the part of `/coverage/` that is about one scheme.
private struct CoverageMaker {
  private let context: PageContext
  private let scheme: Scheme
  private let coverage: Coverage
  private let id: String
  private let reasonIDs: [String]

  init(context: PageContext, scheme: Scheme, _ prose: inout ProseWriter) {
    self.context = context
    self.scheme = scheme
    coverage = Coverage(of: scheme)
    id = prose.takeID(scheme.id.slug)
    reasonIDs = scheme.coverage.indices.map { prose.takeID("\(scheme.id)-reason-\($0 + 1)") }
  }

  func model() -> CoveragePageModel.SchemeCoverage {
    let groups = scheme.groups.map(row)
    let places = groups.flatMap(\.cells)
    let money = scheme.table.levels.filter(\.holdsMoney)
    return CoveragePageModel.SchemeCoverage(
      id: id, name: scheme.facts.name, exampleCount: scheme.examples.count,
      shown: places.count { !$0.examples.isEmpty }, places: places.count,
      wholeGaps: coverage.wholeGaps.map {
        WholeGapModel(what: words($0), gap: gap([coverage.reason(for: $0)]))
      },
      levels: scheme.table.levels.map(\.id.name), groups: groups, moneyLevels: money.map(\.id.name),
      waysOfHolding: money.isEmpty ? [] : HeldAs.allCases.map { row($0, money) },
      reasons: scheme.coverage.indices.map(reason))
  }

  // MARK: Groups and levels

  private func row(_ group: Group) -> CoverageRowModel {
    CoverageRowModel(
      name: group.name, link: context.addresses.link(.group(group.id, in: scheme.id)),
      hasPage: group.page != nil, cells: scheme.table.levels.map { cell(group, $0) })
  }

  private func cell(_ group: Group, _ level: Level) -> CoverageCellModel {
    let examples = coverage.examples(of: level, group: group.id)
    let empty = coverage.cells(of: level, group: group.id).filter { coverage.examples(in: $0).isEmpty }
    return CoverageCellModel(
      level: context.words.title(of: level),
      examples: examples.map {
        CoverageCellModel.Example(
          title: $0.title, link: context.addresses.link(.example($0.id, in: scheme.id)),
          heldAs: level.holdsMoney ? $0.heldAs.map(context.words.heldAs) : nil)
      },
      gap: empty.isEmpty ? nil : gap(empty.map { coverage.reason(for: $0) }))
  }

  // MARK: Ways of holding the money

  private func row(_ way: HeldAs, _ levels: [Level]) -> HoldingRowModel {
    HoldingRowModel(
      name: context.words.heldAs(way),
      cells: levels.map { level in
        let count = coverage.examples(in: CoverageCell(group: nil, level: level.id, heldAs: way)).count
        return HoldingRowModel.Cell(
          level: context.words.title(of: level),
          levelLink: context.addresses.link(.level(level.id, in: scheme.id)),
          exampleCount: count,
          gap: count == 0 ? gap(reasons(for: way, level)) : nil)
      })
  }

  /// The closest reason for a way at a level whatever the group; else those of all the groups together.
  private func reasons(for way: HeldAs, _ level: Level) -> [Int?] {
    let everyone = CoverageCell(group: nil, level: level.id, heldAs: way)
    if let reason = coverage.reason(for: everyone) { return [reason] }
    return scheme.groups.map {
      coverage.reason(for: CoverageCell(group: $0.id, level: level.id, heldAs: way))
    }
  }

  // MARK: Reasons

  private func reason(at index: Int) -> CoverageReasonModel {
    let reason = scheme.coverage[index]
    var names: CoverageReason.Names?
    if case .named(let named) = reason.scope { names = named }
    return CoverageReasonModel(
      id: reasonIDs[index], number: String(index + 1), levels: list(names?.levels.map(title)),
      groups: list(names?.groups.map(name)),
      waysOfHolding: list(names?.waysOfHolding.map(context.words.heldAs)), isRest: reason.scope == .rest,
      isRanges: reason.scope == .ranges, reason: reason.reason,
      fillBy: reason.fillBy.map(context.words.date))
  }

  /// Each reason once, in the council's order; nil stands for none, and so does an empty list.
  private func gap(_ reasons: [Int?]) -> GapModel {
    GapModel(
      reasons: Set(reasons.compactMap(\.self)).sorted().map {
        GapModel.Reason(number: String($0 + 1), link: Href("#" + reasonIDs[$0]) ?? .top)
      }, isUnexplained: reasons.isEmpty || reasons.contains(nil))
  }

  private func words(_ gap: WholeGap) -> String {
    switch gap {
    case .level(let id): title(of: id)
    case .group(let id): name(of: id)
    case .heldAs(let way): context.words.heldAs(way)
    case .ranges: context.words.currentRange
    }
  }

  private func title(of level: LevelID) -> String {
    scheme.table[level].map(context.words.title) ?? level.name
  }

  private func name(of group: GroupID) -> String {
    scheme.groups.first { $0.id == group }?.name ?? group.slug
  }

  /// Names may hold commas, so they are parted by something stronger.
  private func list(_ names: [String]?) -> String? {
    guard let names, !names.isEmpty else { return nil }
    return names.joined(separator: "; ")
  }
}
