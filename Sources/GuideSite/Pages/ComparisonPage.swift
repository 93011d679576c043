import GuideModel
import Templates

/// `/<scheme>/compare/<pair>/`: two levels that stand next to each other in the table, side by side.
struct ComparisonPage: SitePage {
  static let template = "compare-levels"
  let context: PageContext
  let ownScheme: Scheme
  /// The place of the lower level in the table.
  let index: Int

  private var lower: Level { ownScheme.table.levels[index] }
  private var higher: Level { ownScheme.table.levels[index + 1] }

  var path: SitePath { .comparison(LevelPair(lower.id, higher.id), in: ownScheme.id) }
  var title: String { context.words.title(of: lower, beside: higher) }
  var summary: String { title }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }

  func model(_ prose: inout ProseWriter) -> ComparisonPageModel {
    let pairs = ownScheme.table.neighbours
    return ComparisonPageModel(
      title: title, sides: [lower, higher].map(side), difference: difference,
      pager: context.pager(pairs, at: index) { context.comparison($0, in: ownScheme) })
  }

  private func side(_ level: Level) -> ComparedLevelModel {
    ComparedLevelModel(
      level: context.level(level, in: ownScheme),
      range: SchemeRanges(context, ownScheme).sentences(of: level),
      reference: context.reference(of: level, in: ownScheme),
      noReferenceReason: ownScheme.unpriced.first { $0.level == level.id }?.reason,
      examples: ownScheme.examples(of: level.id).map {
        context.link($0.title, .example($0.id, in: ownScheme.id))
      })
  }

  /// Amounts for different lengths of time are not taken from each other.
  private var difference: String? {
    guard let less = lower.budget, let more = higher.budget, less.period == more.period,
      less.amount > .zero, more.amount > less.amount
    else { return nil }
    return context.words.phrases.text(
      "compare_levels.difference",
      [
        "higher": context.words.title(of: higher), "lower": context.words.title(of: lower),
        "amount": context.words.amount(more.amount - less.amount, per: more.period),
      ])
  }

  /// Every phrase that Swift code asks for.
  static let needs = [
    PhraseNeed("compare_levels.title", values: ["lower", "higher"]),
    PhraseNeed("compare_levels.difference", values: ["lower", "higher", "amount"]),
  ]
}

extension PageContext {
  /// A link to two levels side by side; a level that is not in the table goes by its own name.
  func comparison(_ pair: LevelPair, in scheme: Scheme) -> LinkModel {
    let title = { [words] (id: LevelID) in scheme.table[id].map(words.title) ?? id.name }
    return link(
      words.sideBySide(title(pair.lower), title(pair.higher)), .comparison(pair, in: scheme.id))
  }

  /// Links to the pages on which levels of the scheme stand side by side: all of them, or those with one level.
  func comparisons(of scheme: Scheme, with level: LevelID? = nil) -> [LinkModel] {
    scheme.table.neighbours.filter { level == nil || $0.lower == level || $0.higher == level }
      .map { comparison($0, in: scheme) }
  }
}

extension Words {
  fileprivate func title(of lower: Level, beside higher: Level) -> String {
    sideBySide(title(of: lower), title(of: higher))
  }

  fileprivate func sideBySide(_ lower: String, _ higher: String) -> String {
    phrases.text("compare_levels.title", ["lower": lower, "higher": higher])
  }
}
