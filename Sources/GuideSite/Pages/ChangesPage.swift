import GuideChanges
import GuideModel
import Templates

/// `/editions/<date>/changes/`: what changed since the edition before, in words and rows.
struct ChangesPage: SitePage {
  static let template = "changes"
  let context: PageContext
  /// The published edition before.
  let before: Edition

  var path: SitePath { .changes(of: context.edition.date) }
  var title: String { context.words.title(.changes) }
  var summary: String { context.edition.facts.summary }
  var crumbs: [LinkModel] {
    [
      LinkModel(name: context.words.title(.home), link: context.addresses.link(.home)),
      LinkModel(name: context.words.title(.editions), link: context.addresses.link(.editions)),
    ]
  }

  var promise: PagePromise { .startingPointAndChallenge(context.challengePath(for: nil)) }

  func model(_ prose: inout ProseWriter) -> ChangesPageModel {
    let changes = EditionChanges(from: before, to: context.edition)
    let words = ChangeWords(words: context.words, names: names)
    return ChangesPageModel(
      title: title,
      before: LinkModel(name: before.facts.title, link: context.addresses.link(.edition(before.date))),
      after: LinkModel(
        name: context.edition.facts.title, link: context.addresses.link(.edition(context.edition.date))),
      schemes: changes.schemes.map { ChangedScheme(page: self, words: words, difference: $0).model },
      general: Self.groups([
        (words.heading(.routes), changes.routes.flatMap { routes($0, words) }),
        (words.heading(.guidance), changes.guidance.map { Self.thing($0, words) }),
        (words.heading(.letters), changes.letters.map { Self.thing($0, words) }),
        (words.heading(.glossary), changes.glossary.map { Self.thing($0, words) }),
      ]),
      // Web servers may lead from the old address straight on, so that nobody reads the reason there.
      gone: context.edition.facts.moved.map { GoneAddressModel(address: $0.from.description, why: $0.why) },
      forMe: context.addresses.link(.changesForMe(of: context.edition.date)),
      page: context.addresses.link(path))
  }

  /// The groups that have something in them.
  static func groups(_ groups: [(heading: String, things: [ChangedThingModel])]) -> [ChangedThingsModel] {
    groups.filter { !$0.things.isEmpty }.map { ChangedThingsModel(heading: $0.heading, things: $0.things) }
  }

  static func thing<ID>(
    _ item: ItemChange<ID>, _ words: ChangeWords, named name: String? = nil
  ) -> ChangedThingModel {
    let isChanged = !item.isAdded && !item.isGone
    return ChangedThingModel(
      name: name ?? item.title.current ?? "", isNew: item.isAdded, isGone: item.isGone,
      parts: isChanged ? words.parts(item.fields) : [])
  }

  private func routes(_ route: RouteDifference, _ words: ChangeWords) -> [ChangedThingModel] {
    let name = route.title.current ?? ""
    let own = ChangedThingModel(
      name: name, isNew: route.isAdded, isGone: route.isGone, parts: words.parts(route.fields))
    let steps = route.steps.map { step in
      let title = context.words.phrases.text(
        "changes.step", ["route": name, "step": step.title.current ?? ""])
      return Self.thing(step, words, named: title)
    }
    return (own.parts.isEmpty && !own.isNew && !own.isGone ? [] : [own]) + steps
  }

  /// Names of both editions; those of the later one count.
  private var names: [String: String] {
    var names: [String: String] = [:]
    for edition in [before, context.edition] {
      for scheme in edition.schemes {
        for source in scheme.facts.sources { names[source.id.slug] = source.title }
        for group in scheme.groups { names[group.id.slug] = group.name }
      }
      for route in edition.routes {
        names[route.id.slug] = route.title
        for step in route.steps { names[step.id.slug] = step.title }
      }
      for letter in edition.letters { names[letter.id.slug] = letter.title }
    }
    for contact in context.guide.facts.contacts { names[contact.id.slug] = contact.name }
    return names
  }
}

/// `/editions/<date>/changes/for-me/`: what the changes mean for somebody who has a budget already.
struct ChangesForMePage: SitePage {
  static let template = "changes-for-me"
  let changes: ChangesPage

  private var context: PageContext { changes.context }

  var path: SitePath { .changesForMe(of: context.edition.date) }
  var title: String { context.words.title(.changesForMe) }
  var summary: String { context.edition.facts.summary }
  var crumbs: [LinkModel] {
    changes.crumbs + [LinkModel(name: changes.title, link: context.addresses.link(changes.path))]
  }
  var promise: PagePromise { changes.promise }

  func model(_ prose: inout ProseWriter) -> ChangesPageModel { changes.model(&prose) }
}

/// What is different in one scheme.
private struct ChangedScheme {
  let page: ChangesPage
  let words: ChangeWords
  let difference: SchemeDifference

  private var before: Scheme? { page.before.schemes.first { $0.id == difference.id } }
  private var after: Scheme? { page.context.edition.schemes.first { $0.id == difference.id } }

  var model: ChangedSchemeModel {
    ChangedSchemeModel(
      id: difference.id.slug, name: difference.name.current ?? "", isNew: difference.isAdded,
      isGone: difference.isGone, reasons: difference.reasons.map(\.reason),
      needs: (difference.reasons + difference.levels.flatMap(\.reasons)).compactMap(\.howNeedsAreMet),
      ownLevels: difference.levels.flatMap(ownLevels),
      ownRules: ChangesPage.groups([
        (words.heading(.promises), promises),
        (words.heading(.services), services(difference.services.filter(LevelNews.countsAsNews))),
      ]), levels: difference.levels.map(level), groups: groups)
  }

  private func link(_ level: LevelMention, in edition: Edition) -> LinkModel {
    let addresses = page.context.addresses.within(.edition(edition.date))
    return LinkModel(name: words.title(level), link: addresses.link(.level(level.id, in: difference.id)))
  }

  private func level(_ level: LevelDifference) -> ChangedLevelModel {
    ChangedLevelModel(
      words: words.sentence(level), before: level.before.map { link($0, in: page.before) },
      after: level.after.map { link($0, in: page.context.edition) },
      parts: level.passages.count == 1 ? words.parts(level.passages.flatMap(\.fields)) : [],
      reasons: level.reasons.map(\.reason), needs: level.reasons.compactMap(\.howNeedsAreMet))
  }

  /// A row for each level that somebody has, where its budget or its name is another, or it is gone.
  private func ownLevels(_ level: LevelDifference) -> [OwnLevelModel] {
    level.before.flatMap { old -> [OwnLevelModel] in
      let next = level.passages.filter { $0.before == old.id }.compactMap { passage in
        level.after.first { $0.id == passage.after }
      }
      let from = link(old, in: page.before)
      guard !next.isEmpty else {
        return [
          OwnLevelModel(
            before: from, after: nil, amountBefore: words.amount(old.budget), amountAfter: words.amount(nil),
            difference: nil)
        ]
      }
      return next.filter { $0 != old || next.count > 1 }.map { new in
        let difference = old.budget.flatMap { budget in
          new.budget.map { words.difference(BudgetDifference(from: budget, to: $0)) }
        }
        return OwnLevelModel(
          before: from, after: link(new, in: page.context.edition), amountBefore: words.amount(old.budget),
          amountAfter: words.amount(new.budget), difference: difference)
      }
    }
  }

  private func services(_ services: [ItemChange<ServiceKey>]) -> [ChangedThingModel] {
    services.map { service in
      let level = service.id.current.map { words.title($0.level) } ?? ""
      let name = page.context.words.phrases.text(
        "changes.of_level", ["thing": service.title.current ?? "", "level": level])
      return ChangesPage.thing(service, words, named: name)
    }
  }

  private var groups: [ChangedThingsModel] {
    let own = words.parts(difference.fields)
    return ChangesPage.groups([
      (
        words.heading(.scheme),
        own.isEmpty
          ? []
          : [ChangedThingModel(name: difference.name.current ?? "", isNew: false, isGone: false, parts: own)]
      ),
      (words.heading(.promises), promises),
      (words.heading(.services), services(difference.services)),
      (words.heading(.groups), difference.groups.map { ChangesPage.thing($0, words) }),
      (words.heading(.examples), difference.examples.map { ChangesPage.thing($0, words) }),
      (
        words.heading(.ranges), difference.ranges.filter { !$0.isAdded || before?.observed != nil }.map(range)
      ),
      (words.heading(.guidance), difference.guidance.map { ChangesPage.thing($0, words) }),
    ])
  }

  private func range(_ figure: ItemChange<ObservedKey>) -> ChangedThingModel {
    let phrases = page.context.words.phrases
    let key = figure.id.current
    let scope = key.map { $0.scope == .all ? phrases.text("changes.all_levels") : $0.scope.name } ?? ""
    let group = key?.group.flatMap { id in
      [after, before].lazy.compactMap { $0?.groups.first { $0.id == id }?.name }.first
    }
    let name = phrases.text(
      "changes.of_level", ["thing": group ?? phrases.text("changes.everybody"), "level": scope])
    return ChangesPage.thing(figure, words, named: name)
  }

  /// Each ground rule that is another, in the sentences that pages use.
  private var promises: [ChangedThingModel] {
    guard let before, let after else { return [] }
    let lines = PromiseWords(words: page.context.words, asking: page.context.asking)
    return zip(lines.lines(before.facts.promises), lines.lines(after.facts.promises)).compactMap { old, new in
      guard old.text != new.text else { return nil }
      return ChangedThingModel(
        name: new.name, isNew: false, isGone: false,
        parts: [ChangedPartModel(name: words.rule, before: old.text, after: new.text, words: [])])
    }
  }
}
