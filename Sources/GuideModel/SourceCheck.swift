package import Diagnostics

/// The last time that somebody compared a route or a step with its source.
package struct SourceCheck: Hashable, Sendable {
  package let checkedOn: CalendarDate
  /// Who checked it; nil for the day that an edition itself gives.
  package let byRole: String?
  /// Where the day is written.
  package let place: SourceLocation

  package init(checkedOn: CalendarDate, byRole: String?, place: SourceLocation) {
    self.checkedOn = checkedOn
    self.byRole = byRole
    self.place = place
  }
}

/// What `checks.yml` says of one route.
package struct RouteChecks: Hashable, Sendable {
  /// The check of the whole route, with all its steps.
  package let route: SourceCheck
  /// Checks of single steps.
  package let steps: [StepID: SourceCheck]

  package init(route: SourceCheck, steps: [StepID: SourceCheck] = [:]) {
    self.route = route
    self.steps = steps
  }
}

/// How long a check of a time limit holds.
package struct ChecksPolicy: Hashable, Sendable {
  /// Half a year and a year: duties change in spring and autumn.
  package static let usual = ChecksPolicy(warnAfterDays: 183, refuseAfterDays: 366)

  /// A check older than this many days is a warning.
  package let warnAfterDays: Int
  /// A check older than this many days stops the build.
  package let refuseAfterDays: Int

  package init(warnAfterDays: Int, refuseAfterDays: Int) {
    self.warnAfterDays = warnAfterDays
    self.refuseAfterDays = refuseAfterDays
  }
}

extension Guide {
  /// The last check of a route: in its edition, or since.
  package func lastCheck(of route: ChallengeRoute) -> SourceCheck {
    newest([checks[route.id]?.route], or: route.check)
  }

  /// The last check of a step: in its edition or since, alone or with its whole route.
  package func lastCheck(of step: ChallengeRoute.Step, in route: ChallengeRoute) -> SourceCheck {
    let since = checks[route.id]
    return newest([since?.steps[step.id], since?.route], or: step.check)
  }

  /// The first of the newest: a check that tells who made it goes before one of the same day that does not.
  private func newest(_ checks: [SourceCheck?], or own: SourceCheck) -> SourceCheck {
    checks.compactMap(\.self).filter { $0.checkedOn >= own.checkedOn }.max { $0.checkedOn < $1.checkedOn }
      ?? own
  }
}
