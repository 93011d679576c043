import GuideModel

/// The published figures about people: only what a page shows of them is compared.
enum ObservedParts {
  static func figures(
    from before: ObservedTable?, to after: ObservedTable?, _ lineage: LevelLineage
  ) -> [ItemChange<ObservedKey>] {
    Comparison(id: \.key, title: \.key.scope.name) { (old: ObservedFigure?, new: ObservedFigure?) in
      var fields = FieldChanges()
      fields.compare(.people, old?.people, new?.people) { .people($0) }
      fields.compare(.range, old?.amounts, new?.amounts) { .range($0) }
      fields.compare(.asAt, old?.asAt, new?.asAt) { .date($0) }
      fields.compare(.amountsAsAt, old?.amountsAsAt, new?.amountsAsAt) { .date($0) }
      return fields.all
    } counterpart: { key in
      scope(of: key.scope, lineage).map { ObservedKey($0, group: key.group) }
    }.changes(from: before?.figures ?? [], to: after?.figures ?? [])
  }

  static func shares(
    from before: ObservedTable?, to after: ObservedTable?
  ) -> [ItemChange<ShareMeasure>] {
    Comparison(id: \.measure, title: \.measure.name) { (old: ObservedShare?, new: ObservedShare?) in
      var fields = FieldChanges()
      fields.compare(.share, old?.share, new?.share) { .share($0) }
      fields.compare(.asAt, old?.asAt, new?.asAt) { .date($0) }
      return fields.all
    }.changes(from: before?.shares ?? [], to: after?.shares ?? [])
  }

  /// The same levels in the later edition; nil where a level was merged, split or is gone.
  private static func scope(of scope: LevelScope, _ lineage: LevelLineage) -> LevelScope? {
    switch scope {
    case .all: return .all
    case .level(let level): return lineage.counterpart(of: level).map { .level($0) }
    case .span(let span):
      guard let first = lineage.counterpart(of: span.first), let last = lineage.counterpart(of: span.last)
      else { return nil }
      return .span(LevelSpan(first: first, last: last))
    }
  }
}
