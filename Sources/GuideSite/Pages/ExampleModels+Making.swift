import GuideModel
import Templates

/// Makes the models that describe examples and routes.
extension PageContext {
  func card(_ example: SupportExample, in scheme: Scheme) -> ExampleCardModel {
    let level = scheme.table[example.level]
    return ExampleCardModel(
      title: example.title, summary: example.summary,
      link: addresses.link(.example(example.id, in: scheme.id)),
      levelTitle: level.map(words.title) ?? example.level.name,
      levelLink: addresses.link(.level(example.level, in: scheme.id)), budget: example.budget.description,
      per: words.per(level?.budget?.period ?? .year), isNothing: example.budget == .zero,
      heldAs: example.heldAs.map(words.heldAs),
      groups: scheme.groups.filter { example.groups.contains($0.id) }.map {
        link($0.name, .group($0.id, in: scheme.id))
      },
      differs: example.differs)
  }

  func cards(_ examples: [SupportExample], in scheme: Scheme) -> [ExampleCardModel] {
    examples.map { card($0, in: scheme) }
  }

  /// All examples of a scheme, in the order of its levels.
  func examplesInOrder(of scheme: Scheme) -> [SupportExample] {
    scheme.table.levels.flatMap { scheme.examples(of: $0.id) }
  }

  func route(_ route: ChallengeRoute, under heading: Int, _ prose: inout ProseWriter) -> RouteModel {
    let check = guide.checks[route.id]
    var steps: [StepModel] = []
    for (index, step) in route.steps.enumerated() {
      let id = prose.takeID(step.id.slug)
      steps.append(
        StepModel(
          number: String(index + 1), id: id, link: Href("#" + id) ?? .top, title: step.title,
          body: prose.html(step.body, under: heading + 1, idPrefix: id + "-"), whoDecides: step.whoDecides,
          whoMayUse: step.whoMayUse, cost: step.cost, clock: step.clock.map(words.clock),
          actWithin: step.actWithin.map(DeadlineWords(words: words).time),
          contacts: contacts(step.contacts), source: citation(step.source),
          checkedOn: words.date(max(step.checkedOn, check?.checkedOn ?? step.checkedOn))))
    }
    return RouteModel(
      id: prose.takeID(route.id.slug), title: route.title, summary: route.summary, steps: steps,
      source: citation(route.source), checkedOn: words.date(check?.checkedOn ?? route.checkedOn),
      checkedBy: check?.byRole)
  }

  func pager<Item>(_ items: [Item], at index: Int, _ link: (Item) -> LinkModel) -> PagerModel {
    PagerModel(
      previous: index > 0 ? link(items[index - 1]) : nil,
      next: index + 1 < items.count ? link(items[index + 1]) : nil)
  }
}
