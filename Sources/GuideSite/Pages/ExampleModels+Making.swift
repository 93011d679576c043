import GuideModel
import Templates

/// Makes the models that describe examples.
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

  func pager<Item>(_ items: [Item], at index: Int, _ link: (Item) -> LinkModel) -> PagerModel {
    PagerModel(
      previous: index > 0 ? link(items[index - 1]) : nil,
      next: index + 1 < items.count ? link(items[index + 1]) : nil)
  }
}
