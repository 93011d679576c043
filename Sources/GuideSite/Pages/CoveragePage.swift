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
      wholeGaps: coverage.wholeGaps.map { gap(words($0), reason: coverage.reason(for: $0)) },
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
      gaps: gaps(empty, besideExamples: !examples.isEmpty))
  }

  /// One mark for each reason; where there are several, each names its ways of holding the money.
  private func gaps(_ cells: [CoverageCell], besideExamples: Bool) -> [GapModel] {
    let byReason = Dictionary(grouping: cells) { coverage.reason(for: $0) ?? scheme.coverage.count }
    return byReason.sorted { $0.key < $1.key }.map { index, cells in
      let ways = byReason.count > 1 ? cells.compactMap(\.heldAs).map(context.words.heldAs) : []
      let others = besideExamples ? context.words.otherWays : nil
      return gap(list(ways) ?? others, reason: index < scheme.coverage.count ? index : nil)
    }
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
          gaps: count == 0 ? reasons(for: way, level).map { gap(nil, reason: $0) } : [])
      })
  }

  /// The closest reason for a way at a level whatever the group; else those of all the groups together.
  private func reasons(for way: HeldAs, _ level: Level) -> [Int?] {
    let everyone = CoverageCell(group: nil, level: level.id, heldAs: way)
    if let reason = coverage.reason(for: everyone) { return [reason] }
    let cells = scheme.groups.map { CoverageCell(group: $0.id, level: level.id, heldAs: way) }
    let reasons = Set(cells.compactMap { coverage.reason(for: $0) }).sorted()
    return reasons.isEmpty ? [nil] : reasons
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

  private func gap(_ what: String?, reason: Int?) -> GapModel {
    let reason = reason.map {
      GapModel.Reason(number: String($0 + 1), link: Href("#" + reasonIDs[$0]) ?? .top)
    }
    return GapModel(what: what, reason: reason)
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
