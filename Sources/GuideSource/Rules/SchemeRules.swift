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
}
