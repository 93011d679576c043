import Diagnostics
import GuideModel

/// What a scheme does not show has a reason, and every reason is for something that is not shown.
enum CoverageRules {
  /// Adds a finding for each whole gap, one for each group with empty places, and one for each idle reason.
  ///
  /// `place` is where the reasons stand, or would stand.
  static func check(
    _ scheme: Scheme, reasons: [Located<CoverageReason>], at place: SourceLocation,
    _ findings: inout Findings
  ) {
    let coverage = Coverage(of: scheme)
    let unexplained = coverage.wholeGaps.filter { coverage.reason(for: $0) == nil }
    for gap in unexplained {
      findings.add(.coverageGap, "\(words(gap)), and there is no reason", at: place, help: help(gap))
    }
    // The places of a whole gap are not told of a second time.
    let told = Set(unexplained)
    for row in coverage.rows {
      let cells = coverage.emptyCells(group: row).filter {
        coverage.reason(for: $0) == nil && told.isDisjoint(with: $0.wholeGaps)
      }
      guard !cells.isEmpty else { continue }
      let whose = row.map { "the group “\($0)”" } ?? "this scheme"
      findings.add(
        .coverageGap, "\(whose) has no example, and there is no reason, for \(words(cells, in: scheme))",
        at: place,
        help: "add examples, or reasons under “coverage:”; “rest: true” stands for all that is left")
    }
    for index in coverage.idleReasons {
      findings.add(
        .coverageStale, "nothing is missing any more that this reason is for", at: reasons[index].location,
        help: "take it away: there is an example now, or another reason is closer")
    }
  }

  private static func words(_ gap: WholeGap) -> String {
    switch gap {
    case .level(let id): "level \(id) has no example"
    case .group(let id): "the group “\(id)” has neither a page nor an example"
    case .heldAs(let way): "there is no example of money held as “\(way.rawValue)”"
    case .ranges: "no current range of budgets is published"
    }
  }

  private static func help(_ gap: WholeGap) -> String {
    switch gap {
    case .level(let id): "add an example, or a reason for “level: \(id)” alone under “coverage:”"
    case .group(let id): "add a page or an example, or a reason for “group: \(id)” alone under “coverage:”"
    case .heldAs(let way):
      "add an example, or a reason for “held_as: \(way.rawValue)” alone under “coverage:”"
    case .ranges: "publish a range with “aggregate”, or add “ranges: true” with the reason under “coverage:”"
    }
  }

  /// `level C (mixed, third-party), level D and 4 more levels`; the ways are left out where all are empty.
  private static func words(_ cells: [CoverageCell], in scheme: Scheme) -> String {
    let byLevel = Dictionary(grouping: cells, by: \.level)
    let names = scheme.table.levels.compactMap { level -> String? in
      guard let ways = byLevel[level.id]?.compactMap(\.heldAs) else { return nil }
      let isAll = ways.isEmpty || ways.count == HeldAs.allCases.count
      return "level \(level.id)" + (isAll ? "" : " (\(ways.map(\.rawValue).joined(separator: ", ")))")
    }
    let most = 8
    let more = names.count - most
    guard more > 1 else { return names.joined(separator: ", ") }
    return names.prefix(most).joined(separator: ", ") + " and \(more) more levels"
  }
}

extension CoverageCell {
  /// The whole gaps that this cell would be a part of.
  fileprivate var wholeGaps: [WholeGap] {
    [.level(level)] + (group.map { [.group($0)] } ?? []) + (heldAs.map { [.heldAs($0)] } ?? [])
  }
}
