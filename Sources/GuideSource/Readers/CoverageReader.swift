import Diagnostics
import GuideModel

/// A reason for a gap whose levels and groups have not been looked up yet.
struct UnreadCoverage {
  enum Scope {
    case named(levels: [Located<String>], groups: [Located<String>], waysOfHolding: [HeldAs])
    case rest
    case ranges
  }

  let scope: Scope
  let reason: String
  let fillBy: CalendarDate?
  let location: SourceLocation
}

/// Reads the council's reasons for what a scheme does not show yet.
enum CoverageReader {
  /// One entry under `coverage:`.
  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> UnreadCoverage? {
    let scope = scope(&reader, &findings)
    let reason = reader.text("reason", &findings)
    let fillBy = reader.optional("fill_by", &findings, ValueReader.date)
    guard let scope, let reason else { return nil }
    return UnreadCoverage(scope: scope, reason: reason, fillBy: fillBy, location: reader.location)
  }

  private static func scope(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> UnreadCoverage.Scope? {
    let keep: MappingReader.Parse<Located<String>> = { text, _ in text }
    let levels = reader.oneOrMore("level", &findings, keep)
    let groups = reader.oneOrMore("group", &findings, keep)
    let ways: [HeldAs] = reader.oneOrMore("held_as", &findings, ValueReader.choice)
    let isRest = reader.mark("rest", &findings)
    let isRanges = reader.mark("ranges", &findings)
    let namesCells = ["level", "group", "held_as"].contains { reader.has($0) }
    guard [namesCells, isRest, isRanges].count(where: \.self) == 1 else {
      findings.add(
        .yamlShape,
        "a reason is for places that it names, for the rest, or for the ranges: for exactly one of them",
        at: reader.location,
        help: "write any of “level:”, “group:” and “held_as:”, or “rest: true”, or “ranges: true”")
      return nil
    }
    if isRest { return .rest }
    if isRanges { return .ranges }
    // Without its faulty names a reason would stand for more than the council wrote.
    guard !(levels.isEmpty && groups.isEmpty && ways.isEmpty) else { return nil }
    return .named(levels: levels, groups: groups, waysOfHolding: ways)
  }

  /// Looks up the levels and groups that the reasons name; a reason with a name that is not there is left out.
  static func lookUp(
    _ unread: [UnreadCoverage], levels: Known<LevelID>, groups: Known<GroupID>, _ findings: inout Findings
  ) -> [Located<CoverageReason>] {
    unread.compactMap { entry in
      let scope = scope(entry.scope, levels: levels, groups: groups, &findings)
      return scope.map {
        Located(CoverageReason(scope: $0, reason: entry.reason, fillBy: entry.fillBy), at: entry.location)
      }
    }
  }

  private static func scope(
    _ unread: UnreadCoverage.Scope, levels: Known<LevelID>, groups: Known<GroupID>,
    _ findings: inout Findings
  ) -> CoverageReason.Scope? {
    switch unread {
    case .rest: return .rest
    case .ranges: return .ranges
    case .named(let levelWords, let groupWords, let ways):
      let levelIDs = levelWords.compactMap { References.level(in: levels)($0, &findings) }
      let groupIDs = groupWords.compactMap { References.group(in: groups)($0, &findings) }
      guard levelIDs.count == levelWords.count, groupIDs.count == groupWords.count else { return nil }
      return .named(.init(levels: levelIDs, groups: groupIDs, waysOfHolding: ways))
    }
  }
}
