import GuideModel
import Templates

/// Makes what one side of paper says of a scheme.
struct SheetMaking {
  let context: PageContext
  let ownScheme: Scheme
  let standing: EditionStanding

  private var words: Words { context.words }

  var sheet: OnePageModel {
    let facts = ownScheme.facts
    let contacts = context.contactLines(for: ownScheme)
    return OnePageModel(
      council: context.guide.facts.council, standing: words.standing(standing, of: context.edition),
      title: facts.name, whoFor: facts.whoFor,
      startSentence: words.startingPoint, startMore: words.phrases.text("starting_point.more"),
      hasPoints: hasPoints, hasMoney: hasMoney,
      levels: ownScheme.table.levels.map(level), rules: context.rules(of: ownScheme),
      routes: context.edition.routes(of: ownScheme).map(route), independent: contacts.independent,
      others: contacts.others,
      corrections: context.corrections(of: .onePage(of: ownScheme.id)).map { model in
        [words.phrases.text("correction.on", ["made_on": model.madeOn]), model.what, model.why]
          .joined(separator: " ")
      },
      foot: foot, scheme: context.addresses.link(.scheme(ownScheme.id)),
      largePrint: context.addresses.link(.largePrint(of: ownScheme.id)))
  }

  private func level(_ level: Level) -> OnePageLevelModel {
    let services = context.reference(of: level, in: ownScheme)?.services.map { service in
      words.phrases.text(
        "one_page.service", ["service": service.service, "units": service.units, "unit": service.unit])
    }
    return OnePageLevelModel(
      name: level.id.name, more: level.name == level.id.name ? nil : level.name,
      link: context.addresses.link(.level(level.id, in: ownScheme.id)),
      points: hasPoints ? level.points.map(words.points) ?? words.phrases.text("level_table.none") : nil,
      year: words.amount(of: level, by: .year),
      month: words.amount(of: level, by: .month), week: words.amount(of: level, by: .week),
      support: level.supportShort ?? level.support,
      services: services.map {
        words.phrases.text("one_page.services", ["services": $0.joined(separator: ", ")])
      })
  }

  private func route(_ route: ChallengeRoute) -> OnePageRouteModel {
    OnePageRouteModel(
      title: route.title,
      link: context.addresses.link(.challenge(in: ownScheme.id), fragment: route.id.slug),
      steps: route.steps.map {
        let times = [
          $0.actWithin.flatMap(RouteWords(words: words).youHave), $0.clock.map(words.shortClock),
        ].compactMap(\.self)
        return OnePageRouteModel.Step(
          title: $0.title, clock: times.isEmpty ? nil : times.joined(separator: " "))
      })
  }

  /// The day since when every time limit on the sheet was checked; nil where there is none.
  private var oldestCheck: CalendarDate? {
    context.edition.routes(of: ownScheme).flatMap { route in
      route.steps.filter { $0.clock != nil || $0.actWithin != nil }.map {
        context.guide.lastCheck(of: $0, in: route).checkedOn
      }
    }.min()
  }

  private var hasPoints: Bool { ownScheme.table.levels.contains { $0.points != nil } }

  /// False for a table of bands without money.
  private var hasMoney: Bool { ownScheme.table.levels.contains { $0.budget != nil } }

  private var foot: [String] {
    let facts = context.guide.facts
    let edition = context.edition
    let address = context.addresses.within(.edition(edition.date)).absolute(.onePage(of: ownScheme.id))
    let checked = oldestCheck.map {
      words.phrases.text("one_page.checked", ["checked_on": words.date($0)])
    }
    let always = words.phrases.text("one_page.address", ["address": address])
    return [
      words.phrases.text(
        "one_page.edition",
        [
          "date": words.date(edition.date.date),
          "review_on": words.date(edition.facts.reviewOn), "licence": facts.licence.title,
        ]),
      // In one line: a line of its own would cost some sheets the hours of their helpers.
      [checked, always].compactMap(\.self).joined(separator: " "),
      words.phrases.text("one_page.digest", ["digest": context.digest]), facts.notice,
    ].compactMap(\.self)
  }

  var headings: SheetLayout.Headings {
    let phrase = { (key: String) in words.phrases.text(key) }
    let money = hasMoney ? ["money.year", "money.month", "money.week"] : []
    let points = hasPoints ? ["level_table.points"] : []
    return SheetLayout.Headings(
      caption: phrase("level_table.caption"), columns: (["level_table.level"] + points).map(phrase),
      money: money.map(phrase), support: phrase("level_table.support"), rules: phrase("rules.title"),
      challenge: phrase("challenge_box.title"), challengeText: phrase("challenge_box.text"),
      independent: phrase("one_page.independent"), others: phrase("contacts.more"))
  }
}
