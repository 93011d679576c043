import Diagnostics
import GuideModel

/// The rules that hold between a scheme and the rest of its edition.
enum SchemeRules {
  /// A route must be for the scheme's nation, and for its audience or for everyone.
  static func checkRoutes(
    _ places: [Located<RouteID>], of facts: Scheme.Facts, among routes: [ChallengeRoute],
    _ findings: inout Findings
  ) {
    for place in places {
      guard let route = routes.first(where: { $0.id == place.value }) else { continue }
      if route.nation != facts.nation {
        findings.add(
          .routeMismatch,
          "the route “\(route.id)” is for \(route.nation.rawValue), this scheme for \(facts.nation.rawValue)",
          at: place.location, help: "name a route of the scheme's own nation")
      } else if route.audience != .everyone, facts.audience != .everyone, route.audience != facts.audience {
        findings.add(
          .routeMismatch,
          "the route “\(route.id)” is for \(route.audience.rawValue), this scheme for \(facts.audience.rawValue)",
          at: place.location, help: "name a route for the people this scheme is for")
      }
    }
  }

  /// Looks up the levels and groups that the reasons for gaps name.
  static func coverage(
    _ unread: [SchemeReader.UnreadCoverage], levels: Known<LevelID>, groups: Known<GroupID>,
    _ findings: inout Findings
  ) -> [Located<CoverageReason>] {
    unread.compactMap { entry in
      let level = entry.level.flatMap { References.level(in: levels)($0, &findings) }
      let group = entry.group.flatMap { References.group(in: groups)($0, &findings) }
      guard let gap = level.map(CoverageReason.Gap.level) ?? group.map(CoverageReason.Gap.group) else {
        return nil
      }
      return Located(
        CoverageReason(gap: gap, reason: entry.reason, fillBy: entry.fillBy), at: entry.location)
    }
  }

  /// Every gap has a reason, and every reason a gap.
  static func checkCoverage(
    of scheme: Scheme, reasons: [Located<CoverageReason>], file: SourceLocation, _ findings: inout Findings
  ) {
    let gaps = scheme.gaps
    for gap in gaps where !reasons.contains(where: { $0.value.gap == gap }) {
      findings.add(
        .coverageGap, "there is nothing to show for \(words(gap)), and no reason", at: file,
        help: "add an example, or give the reason under “coverage:”")
    }
    for reason in reasons where !gaps.contains(reason.value.gap) {
      findings.add(
        .coverageStale, "there is no gap any more for \(words(reason.value.gap))", at: reason.location,
        help: "take this reason away")
    }
  }

  private static func words(_ gap: CoverageReason.Gap) -> String {
    switch gap {
    case .level(let id): "level \(id)"
    case .group(let id): "the group “\(id)”"
    }
  }
}
