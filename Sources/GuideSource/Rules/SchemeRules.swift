import Diagnostics
import GuideModel

/// The rules that hold between a scheme and the rest of its edition.
enum SchemeRules {
  /// A route must be for the scheme's nation, and for its audience or for everyone; and nobody the scheme is for may be
  /// left without one.
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
      } else if !route.audience.meets(facts.audience) {
        findings.add(
          .routeMismatch,
          "the route “\(route.id)” is for \(route.audience.rawValue), this scheme for \(facts.audience.rawValue)",
          at: place.location, help: "name a route for the people this scheme is for")
      }
    }
    checkNobodyIsLeftOut(places, of: facts, among: routes, &findings)
  }

  private static func checkNobodyIsLeftOut(
    _ places: [Located<RouteID>], of facts: Scheme.Facts, among routes: [ChallengeRoute],
    _ findings: inout Findings
  ) {
    let named = places.compactMap { place in routes.first { $0.id == place.value } }
    // A route that could not be read may be the one that is missing.
    guard facts.audience == .everyone, let first = places.first, named.count == places.count else { return }
    for people in [Audience.children, .adults] where !named.contains(where: { $0.audience.meets(people) }) {
      findings.add(
        .routeMismatch, "this scheme is for everyone, and no route of it is for \(people.rawValue)",
        at: first.location, help: "name a route for \(people.rawValue) too")
    }
  }
}
