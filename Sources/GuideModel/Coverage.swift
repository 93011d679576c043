/// What the examples of a scheme show, what is missing, and which of the council's reasons is for it.
///
/// It looks at what the guide publishes and at nothing else, so it can tell nothing about how many people there are.
package struct Coverage: Sendable {
  private let scheme: Scheme
  private let examples: [CoverageCell: [SupportExample]]
  /// The places of the reasons in the council's list, the closest first.
  private let closestFirst: [Int]

  package init(of scheme: Scheme) {
    self.scheme = scheme
    let levels = Dictionary(scheme.table.levels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var examples: [CoverageCell: [SupportExample]] = [:]
    for example in scheme.examples {
      let heldAs = levels[example.level]?.holdsMoney == true ? example.heldAs : nil
      for group in [nil] + Set(example.groups).map(Optional.some) {
        let cell = CoverageCell(group: group, level: example.level, heldAs: heldAs)
        examples[cell, default: []].append(example)
      }
    }
    self.examples = examples
    let reasons = scheme.coverage
    // Of equals the one written first wins: sorting keeps their order.
    closestFirst = reasons.indices.sorted { CoverageReason.isCloser(reasons[$0], than: reasons[$1]) }
  }

  /// The cells of a level for one group, or for everyone: one for each way of holding the money.
  package func cells(of level: Level, group: GroupID?) -> [CoverageCell] {
    let ways = level.holdsMoney ? HeldAs.allCases.map(Optional.some) : [nil]
    return ways.map { CoverageCell(group: group, level: level.id, heldAs: $0) }
  }

  /// The examples of a cell, in the order of their addresses.
  package func examples(in cell: CoverageCell) -> [SupportExample] { examples[cell] ?? [] }

  /// The examples of a level for one group, or for everyone, in the order of the ways of holding the money.
  ///
  /// Where an example needs none of its level's money, there is no way of holding it, and it comes last.
  package func examples(of level: Level, group: GroupID?) -> [SupportExample] {
    let free = level.holdsMoney ? [CoverageCell(group: group, level: level.id, heldAs: nil)] : []
    return (cells(of: level, group: group) + free).flatMap { examples(in: $0) }
  }

  /// The cells without an example for one group, or for everyone, in the order of the levels and the ways.
  package func emptyCells(group: GroupID?) -> [CoverageCell] {
    scheme.table.levels.flatMap { cells(of: $0, group: group) }.filter { examples(in: $0).isEmpty }
  }

  /// The rows whose every empty cell needs a reason: each group, or everyone where there are no groups.
  package var rows: [GroupID?] { scheme.groups.isEmpty ? [nil] : scheme.groups.map(\.id) }

  /// What the scheme shows nothing of, in the order of the levels, the groups and the ways.
  package var wholeGaps: [WholeGap] {
    let shown = Set(examples.keys.map(\.level))
    let levels = scheme.table.levels.map(\.id).filter { !shown.contains($0) }
    let groups = scheme.groups.filter { $0.page == nil && scheme.examples(of: $0.id).isEmpty }
    let held = Set(examples.keys.compactMap(\.heldAs))
    let ways = scheme.table.levels.contains(where: \.holdsMoney) ? HeldAs.allCases : []
    return levels.map { .level($0) } + groups.map { .group($0.id) }
      + ways.filter { !held.contains($0) }.map { .heldAs($0) } + (scheme.observed == nil ? [.ranges] : [])
  }

  /// The place in the council's list of the reason that names exactly this.
  package func reason(for gap: WholeGap) -> Int? { scheme.coverage.firstIndex { $0.explains(gap) } }

  /// The place in the council's list of the closest reason for an empty cell.
  package func reason(for cell: CoverageCell) -> Int? {
    closestFirst.first { scheme.coverage[$0].fits(cell) }
  }

  /// The places in the council's list of the reasons that are the closest for nothing.
  package var idleReasons: [Int] {
    let cells = (rows + [nil]).flatMap { emptyCells(group: $0) }
    let busy = Set(wholeGaps.compactMap { reason(for: $0) } + cells.compactMap { reason(for: $0) })
    return scheme.coverage.indices.filter { !busy.contains($0) }
  }
}

extension Level {
  /// True where there is money to hold: a level of £0, or without an amount, has none.
  package var holdsMoney: Bool { budget.map { $0.amount != .zero } ?? false }
}
