import Diagnostics
import GuideModel

/// The rules that hold between letters and the rest of their edition.
enum LetterRules {
  static func check(
    _ letters: [WrittenLetter], routes: [ChallengeRoute], schemes: [Scheme], _ findings: inout Findings
  ) {
    for written in letters {
      let id = written.letter.id
      let users = routes.filter { route in route.steps.contains { $0.letter == id } }
      if users.isEmpty {
        findings.add(
          .letterUnused, "no step of a route has the letter “\(id)”", at: written.file,
          help: "write “letter: \(id)” at the step it is for, or take the letter away")
      }
      for route in users { check(written, in: route, &findings) }
      let own = schemes.filter { scheme in
        users.contains { scheme.facts.routes.contains($0.id) }
      }
      for scheme in own { checkLaws(of: written, in: scheme, &findings) }
    }
  }

  private static func check(
    _ written: WrittenLetter, in route: ChallengeRoute, _ findings: inout Findings
  ) {
    let audience = written.letter.audience
    if audience != .everyone, audience != route.audience {
      findings.add(
        .routeMismatch,
        "this letter is for \(audience.rawValue), the route “\(route.id)” that has it for \(route.audience.rawValue)",
        at: written.audience, help: "write the letter for the people of the route, or name another there")
    }
    for time in written.times { check(time, in: route, &findings) }
  }

  private static func check(
    _ time: LetterTextReader.Time, in route: ChallengeRoute, _ findings: inout Findings
  ) {
    guard let step = route.steps.first(where: { $0.id == time.step }) else {
      findings.add(
        .letterName, "the route “\(route.id)” has no step “\(time.step)”", at: time.place,
        help: Suggestion.help(for: time.step.slug, among: route.steps.map(\.id.slug)))
      return
    }
    guard step.clock?.span(time.time) == nil else { return }
    let kind = time.time == .time ? "" : time.time.rawValue + " "
    findings.add(
      .letterName, "the step “\(time.step)” of the route “\(route.id)” has no \(kind)time",
      at: time.place, help: "name a step that has one, or take the sentence out")
  }

  private static func checkLaws(
    of written: WrittenLetter, in scheme: Scheme, _ findings: inout Findings
  ) {
    let titles = scheme.facts.legalBasis.map(\.title)
    for law in written.laws where !titles.contains(law.value) {
      findings.add(
        .letterName, "the legal basis of the scheme “\(scheme.id)” has no “\(law.value)”", at: law.location,
        help: Suggestion.nearest(to: law.value, among: titles).map { "did you mean “\($0)”?" }
          ?? "add it to legal_basis in scheme.yml, or name a law that is there")
    }
  }
}
