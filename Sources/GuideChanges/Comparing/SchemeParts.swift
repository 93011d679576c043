import GuideModel

/// Reference services, groups and examples of a scheme.
enum SchemeParts {
  static func services(
    from before: Scheme, to after: Scheme, _ lineage: LevelLineage
  ) -> [ItemChange<ServiceKey>] {
    Comparison(
      id: { ServiceKey(level: $0.level, service: $0.service) }, title: \.service, fields: fields,
      counterpart: { key in
        lineage.counterpart(of: key.level).map { ServiceKey(level: $0, service: key.service) }
      }
    ).changes(from: before.services, to: after.services)
  }

  private static func fields(_ before: ReferenceService?, _ after: ReferenceService?) -> [FieldChange] {
    var fields = FieldChanges()
    fields.compare(.unit, before?.unit, after?.unit) { .text($0) }
    fields.compare(.units, before?.units, after?.units) { .quantity($0) }
    fields.compare(.unitPrice, before?.unitPrice, after?.unitPrice) { .amount($0) }
    fields.compare(.total, before?.total, after?.total) { .total(thousandthsOfAPenny: $0) }
    fields.compare(.priceDate, before?.priceDate, after?.priceDate) { .date($0) }
    fields.compare(.source, before?.source, after?.source) { .source($0) }
    return fields.all
  }

  static func groups(from before: [Group], to after: [Group]) -> [ItemChange<GroupID>] {
    Comparison(id: \.id, title: \.name) { (old: Group?, new: Group?) in
      var fields = FieldChanges()
      fields.compare(.name, old?.name, new?.name) { .text($0) }
      fields.compare(.pageTitle, old?.page?.title, new?.page?.title) { .text($0) }
      fields.compare(.summary, old?.page?.summary, new?.page?.summary) { .text($0) }
      fields.compare(.body, old?.page?.body.words, new?.page?.body.words) { .prose($0) }
      fields.compareEasyRead(old?.page?.easy, new?.page?.easy)
      return fields.all
    }.changes(from: before, to: after)
  }

  static func examples(
    from before: [SupportExample], to after: [SupportExample], _ lineage: LevelLineage
  ) -> [ItemChange<PageID>] {
    Comparison(id: \.id, title: \.title) { (old: SupportExample?, new: SupportExample?) in
      var fields = FieldChanges()
      fields.compare(.title, old?.title, new?.title) { .text($0) }
      fields.compare(.summary, old?.summary, new?.summary) { .text($0) }
      // An example that went with its level has not moved.
      if !hasKeptItsLevel(old, new, lineage) { fields.compare(.level, old?.level, new?.level) { .level($0) } }
      fields.compareLists(.groups, old?.groups, new?.groups) { .group($0) }
      fields.compare(.heldAs, old?.heldAs, new?.heldAs) { .heldAs($0) }
      fields.compare(.budget, old?.budget, new?.budget) { .amount($0) }
      fields.compareLists(.supports, old?.supports, new?.supports) { .support($0) }
      fields.compareLists(.outcomes, old?.outcomes, new?.outcomes) { .text($0) }
      fields.compare(.differs, old?.differs, new?.differs) { .flag($0) }
      fields.compare(.reasonForAmount, old?.reasonForAmount, new?.reasonForAmount) { .text($0) }
      fields.compare(.anonymised, old?.anonymised, new?.anonymised) { .anonymisation($0) }
      fields.compare(.body, old?.body.words, new?.body.words) { .prose($0) }
      fields.compareEasyRead(old?.easy, new?.easy)
      return fields.all
    }.changes(from: before, to: after)
  }

  private static func hasKeptItsLevel(
    _ before: SupportExample?, _ after: SupportExample?, _ lineage: LevelLineage
  ) -> Bool {
    guard let before, let after else { return false }
    return lineage.successors(of: before.level).contains(after.level)
  }
}

extension ReferenceService {
  /// Units × unit price in thousandths of a penny.
  fileprivate var total: Int64? { units.price(at: unitPrice) }
}
