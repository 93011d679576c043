import Diagnostics
import GuideModel

/// Reads `checks.yml`: when each route, and where it is said each step, was last compared with its source.
enum ChecksReader {
  /// What the checks may be about.
  struct Context {
    let routes: Known<RouteID>
    /// The steps of every edition's routes; a route with faults is not here.
    let steps: [RouteID: Known<StepID>]

    /// `sound` are the routes that could be read.
    init(routes: Known<RouteID>, sound: [ChallengeRoute]) {
      self.routes = routes
      let files = Dictionary(grouping: routes.ids, by: \.self)
      steps = Dictionary(grouping: sound, by: \.id).mapValues { routes in
        let id = routes.first?.id
        return Known(
          ids: Set(routes.flatMap { $0.steps.map(\.id) }).sorted(),
          isWhole: routes.count == id.flatMap { files[$0]?.count })
      }
    }
  }

  static func read(
    _ node: YAMLNode, _ context: Context, _ findings: inout Findings
  ) -> [RouteID: RouteChecks] {
    MappingReader.read(node, &findings) { reader, findings in
      reader.mapping("routes", &findings) { entries, findings in
        var checks: [RouteID: RouteChecks] = [:]
        for entry in entries.allEntries() {
          let id = References.route(in: context.routes)(entry.key, &findings)
          let read = MappingReader.read(entry.value, &findings) { route, findings -> RouteChecks? in
            let whole = check(&route, &findings)
            let steps = route.optionalMapping("steps", &findings) { steps, findings in
              self.steps(&steps, known: id.flatMap { context.steps[$0] } ?? .nothing, &findings)
            }
            return whole.map { RouteChecks(route: $0, steps: steps ?? [:]) }
          }
          if let id, let read { checks[id] = read }
        }
        return checks
      }
    } ?? [:]
  }

  private static func steps(
    _ reader: inout MappingReader, known: Known<StepID>, _ findings: inout Findings
  ) -> [StepID: SourceCheck] {
    var checks: [StepID: SourceCheck] = [:]
    for entry in reader.allEntries() {
      let step = References.step(in: known)(entry.key, &findings)
      let check = MappingReader.read(entry.value, &findings, check)
      if let step, let check { checks[step] = check }
    }
    return checks
  }

  private static func check(_ reader: inout MappingReader, _ findings: inout Findings) -> SourceCheck? {
    let checkedOn = reader.value("checked_on", &findings, ValueReader.date)
    let byRole = reader.text("by_role", &findings)
    guard let checkedOn, let byRole else { return nil }
    return SourceCheck(checkedOn: checkedOn, byRole: byRole, place: reader.place(of: "checked_on"))
  }
}

/// Reads `checks` of `guide.yml`: how long a check holds.
enum ChecksPolicyReader {
  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> ChecksPolicy? {
    let days = ValueReader.number(in: 1...36_500)
    let usual = ChecksPolicy.usual
    let warn = reader.optional("warn_after_days", &findings, days) ?? usual.warnAfterDays
    let refuse = reader.optional("refuse_after_days", &findings, days) ?? usual.refuseAfterDays
    if refuse < warn {
      findings.add(
        .valueNumber, "a check is refused after \(refuse) days, but warned about only after \(warn)",
        at: reader.has("refuse_after_days") ? reader.place(of: "refuse_after_days") : reader.location,
        help: "let refuse_after_days be at least as many days as warn_after_days")
    }
    return ChecksPolicy(warnAfterDays: warn, refuseAfterDays: refuse)
  }
}
