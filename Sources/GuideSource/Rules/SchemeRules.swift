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

  /// A step of a challenge route that `scheme.yml` names is in a route of the scheme.
  static func checkSteps(
    _ places: [Located<StepReference>], of facts: Scheme.Facts, among routes: [ChallengeRoute],
    _ findings: inout Findings
  ) {
    for place in places {
      let reference = place.value
      // A route that could not be read has its own finding.
      guard let route = routes.first(where: { $0.id == reference.route }) else { continue }
      if !facts.routes.contains(route.id) {
        findings.add(
          .stepUnknown, "the route “\(route.id)” is not one of this scheme", at: place.location,
          help: Suggestion.help(for: route.id.slug, among: facts.routes.map(\.slug)))
      } else if !route.steps.contains(where: { $0.id == reference.step }) {
        findings.add(
          .stepUnknown, "the route “\(route.id)” has no step “\(reference.step)”", at: place.location,
          help: Suggestion.help(for: reference.step.slug, among: route.steps.map(\.id.slug)))
      }
    }
  }

  /// Where there is money, people can know who decides the first figure, how it is worked out, and how to get the working.
  ///
  /// A person may be told how the sum was calculated (Savva, [2010] EWCA Civ 1209), and the figure must be open and
  /// broken down (CP v North East Lincolnshire, 2018; ombudsman on North Lincolnshire, 23 020 813, and Brighton, 18 018 290).
  static func checkWorking(
    of facts: Scheme.Facts, _ table: BandTable, at place: SourceLocation, _ findings: inout Findings
  ) {
    guard table.levels.contains(where: \.hasMoney) else { return }
    let figure = facts.decisions[.firstFigure]
    let missing: [(isMissing: Bool, what: String, key: String)] = [
      (figure.whoDecides == nil && facts.promises.whoDecides == nil, "who decides it", "who_decides"),
      (figure.how == nil, "how it is worked out", "how"),
      (figure.working == nil, "which step gives the working", "working"),
    ]
    for part in missing where part.isMissing {
      findings.add(
        .workingUnsaid, "the scheme gives a first figure and does not say \(part.what)", at: place,
        help: "add “\(part.key):” under “decisions:”, “first_figure:”")
    }
  }

  /// A level with money names what it must be able to buy, or says why it does not.
  static func checkServices(
    _ rows: [ReferenceService], _ table: BandTable, unpriced: [Located<UnpricedLevel>],
    at place: SourceLocation,
    _ findings: inout Findings
  ) {
    for level in table.levels where level.hasMoney && !rows.contains(where: { $0.level == level.id }) {
      guard !unpriced.contains(where: { $0.value.level == level.id }) else { continue }
      findings.add(
        .serviceNone, "level \(level.id) gives money, and nothing shows what it must be able to buy",
        at: level.supportPlace ?? place,
        help:
          "add its service to reference-services.csv, or a reason under “no_reference_service:” in scheme.yml"
      )
    }
    for entry in unpriced where rows.contains(where: { $0.level == entry.value.level }) {
      findings.add(
        .serviceNone,
        "level \(entry.value.level) has a reference service, so it needs no reason for having none",
        at: entry.location, help: "take the entry away")
    }
  }
}

extension Level {
  var hasMoney: Bool { budget.map { $0.amount > .zero } ?? false }
}
