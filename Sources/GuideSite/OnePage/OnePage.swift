import Diagnostics
import GuideModel
import Templates

/// `/<scheme>/one-page/`: the whole scheme, which prints on one side of A4.
struct OnePage: SitePage {
  static let template = "one-page"
  let context: PageContext
  let ownScheme: Scheme
  let standing: EditionStanding

  var path: SitePath { .onePage(of: ownScheme.id) }
  var title: String { context.words.title(.onePage, of: ownScheme) }
  var summary: String { ownScheme.facts.summary }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }
  var tables: [PrintedTable] { [PrintedTables(context, ownScheme).oneSide] }
  var look: String? { SheetFit(sheet, headings).look }

  func model(_ prose: inout ProseWriter) -> OnePageModel { sheet }

  /// What is too long for one side of paper.
  ///
  /// The rules of an edition that holds no more cannot be changed, so its page may run on when, say, somebody has a longer
  /// name now.
  func findings() -> [Diagnostic] {
    let sheet = sheet
    let fit = SheetFit(sheet, headings)
    guard fit.excess > 0, !standing.isPast else { return [] }
    return [
      SheetFinding(
        scheme: ownScheme, levels: sheet.levels, fit: fit,
        layout: SheetLayout(
          model: sheet, headings: headings, size: fit.size, leavingOut: fit.leavingOut)
      ).diagnostic
    ]
  }

  /// The ground rules that nobody should plan without.
  static let mainRules: Set<Promises.Name> = [
    .planFreely, .overLevel, .otherAmounts, .whoDecides, .signOff, .fastTrack, .keepShare, .keepFor,
    .reinstatement,
  ]

  private var words: Words { context.words }

  private var sheet: OnePageModel {
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
      corrections: context.corrections(of: path).map { model in
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

  private var hasPoints: Bool { ownScheme.table.levels.contains { $0.points != nil } }

  /// False for a table of bands without money.
  private var hasMoney: Bool { ownScheme.table.levels.contains { $0.budget != nil } }

  private var foot: [String] {
    let facts = context.guide.facts
    let edition = context.edition
    let address = context.addresses.within(.edition(edition.date)).absolute(path)
    let known = [
      words.phrases.text(
        "one_page.edition",
        [
          "date": words.date(edition.date.date),
          "review_on": words.date(edition.facts.reviewOn), "licence": facts.licence.title,
        ]),
      words.phrases.text("one_page.address", ["address": address]),
    ]
    let digest = words.phrases.text("one_page.digest", ["digest": context.digest])
    return known + [digest, facts.notice].compactMap(\.self)
  }

  private var headings: SheetLayout.Headings {
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
