package import Diagnostics
package import GuideModel

/// Time limits must have been compared with their sources lately, on the day for which the site is built.
package enum CheckRules {
  /// What is wrong with the checks of the routes that people use now or will use soon.
  ///
  /// A replaced edition is never held up: its pages lead to today's routes. `today` is later than `day` where a guide is
  /// built as at a day in the past, with checks that were made since.
  package static func findings(_ guide: Guide, asAt day: CalendarDate, today: CalendarDate) -> [Diagnostic] {
    let routes = guide.editions.filter { isLive(guide.standing(of: $0, asAt: day)) }.flatMap(\.routes)
    let since = guide.checks.values.flatMap { [$0.route] + $0.steps.values }
    let own = routes.flatMap { [$0.check] + $0.steps.map(\.check) }
    let list = guide.bankHolidays.map { [$0.check] } ?? []
    let future = Set(since + own + list).filter { $0.checkedOn > max(day, today) }.map(inFuture)
    return future + old(routes, guide, day)
  }

  private static func isLive(_ standing: EditionStanding) -> Bool {
    switch standing {
    case .inForce, .announced: true
    case .replaced, .withdrawn, .draft, .consultation: false
    }
  }

  /// One finding for each day that is written too long ago, even where it speaks for several steps.
  private static func old(_ routes: [ChallengeRoute], _ guide: Guide, _ day: CalendarDate) -> [Diagnostic] {
    var told: Set<SourceLocation> = []
    return routes.flatMap { route in
      let steps = route.steps.map { step in
        (
          guide.lastCheck(of: step, in: route), "the step “\(step.id)” of the route “\(route.id)”",
          step.source
        )
      }
      return [(guide.lastCheck(of: route), "the route “\(route.id)”", route.source)] + steps
    }.compactMap { check, name, source in
      let age = day.daysSince1970 - check.checkedOn.daysSince1970
      let policy = guide.facts.checks
      guard age > policy.warnAfterDays, told.insert(check.place).inserted else { return nil }
      return Diagnostic(
        age > policy.refuseAfterDays ? .checkStale : .checkOld,
        "\(name) was last checked on \(check.checkedOn), which is \(age) days before \(day)", at: check.place,
        help: "compare it with “\(source.title)”, put right what has changed, and write the day in checks.yml"
      )
    }
  }

  private static func inFuture(_ check: SourceCheck) -> Diagnostic {
    Diagnostic(
      .checkFuture, "this check is dated \(check.checkedOn), a day that has not come",
      at: check.place, help: "give the day on which it was really compared with its source")
  }
}
