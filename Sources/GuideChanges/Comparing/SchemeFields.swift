import GuideModel

/// What `scheme.yml` says of a scheme itself.
enum SchemeFields {
  static func changes(from before: Scheme, to after: Scheme, _ lineage: LevelLineage) -> [FieldChange] {
    var fields = FieldChanges()
    let (old, new) = (before.facts, after.facts)
    fields.compare(.name, old.name, new.name) { .text($0) }
    fields.compare(.shortName, old.shortName, new.shortName) { .text($0) }
    fields.compare(.order, old.order, new.order) { .number($0) }
    fields.compare(.whoFor, old.whoFor, new.whoFor) { .text($0) }
    fields.compare(.nation, old.nation, new.nation) { .nation($0) }
    fields.compare(.audience, old.audience, new.audience) { .audience($0) }
    fields.compare(.agesFrom, old.ages.from, new.ages.from) { .number($0) }
    fields.compare(.agesTo, old.ages.to, new.ages.to) { .number($0) }
    fields.compare(.summary, old.summary, new.summary) { .text($0) }
    fields.compareLists(.routes, old.routes, new.routes) { .route($0) }
    fields.compareLists(.legalBasis, old.legalBasis, new.legalBasis) { .legalBasis($0) }
    fields.compareLists(.sources, old.sources, new.sources) { .figureSource($0) }
    fields.compareLists(.coverage, before.coverage, after.coverage) { .coverage($0) }
    fields.compareLists(.noReferenceService, before.unpriced, after.unpriced) { .unpriced($0) }
    compare(old.pot, new.pot, &fields)
    for name in DecisionPath.Name.allCases { compare(old.decisions, new.decisions, name, &fields) }
    compareOrder(before, after, lineage, &fields)
    return fields.all
  }

  private static func compare(_ old: Pot?, _ new: Pot?, _ fields: inout FieldChanges) {
    fields.compare(.potFrom, old?.from, new?.from) { .date($0) }
    fields.compare(.potTo, old?.to, new?.to) { .date($0) }
    fields.compareLists(.potParts, old?.parts, new?.parts) { .potPart($0) }
    fields.compare(.potSource, old?.source, new?.source) { .source($0) }
    fields.compareLists(.whenItRunsShort, old?.whenItRunsShort, new?.whenItRunsShort) { .text($0) }
    fields.compare(.whatIsCertain, old?.whatIsCertain, new?.whatIsCertain) { .text($0) }
  }

  private static func compare(
    _ old: DecisionPath, _ new: DecisionPath, _ name: DecisionPath.Name, _ fields: inout FieldChanges
  ) {
    for part in Field.DecisionPart.allCases {
      fields.compare(.decision(name, part), value(of: part, in: old[name]), value(of: part, in: new[name]))
    }
  }

  private static func value(of part: Field.DecisionPart, in step: DecisionPath.Step) -> FieldValue? {
    switch part {
    case .how: step.how.map(FieldValue.text)
    case .whoDecides: step.whoDecides.map(FieldValue.text)
    case .days: step.days.map(FieldValue.number)
    case .startsWhen: step.startsWhen.map(FieldValue.text)
    case .reasonsGiven: step.reasonsGiven.map(FieldValue.reasonsGiven)
    case .contact: step.contact.map(FieldValue.contact)
    case .challenge: step.challenge.map { .list([.route($0.route), .step($0.step)]) }
    case .working: step.working.map { .list([.route($0.route), .step($0.step)]) }
    }
  }

  /// Levels that are there before and after stand in another order.
  private static func compareOrder(
    _ before: Scheme, _ after: Scheme, _ lineage: LevelLineage, _ fields: inout FieldChanges
  ) {
    let old = before.table.levels.map(\.id).filter { lineage.counterpart(of: $0) != nil }
    let counterparts = old.compactMap { lineage.counterpart(of: $0) }
    let new = after.table.levels.map(\.id).filter(Set(counterparts).contains)
    guard counterparts != new else { return }
    fields.compareLists(.levelOrder, old, new) { .level($0) }
  }
}

/// The ground rules, each by its name.
enum PromiseFields {
  static func changes(from before: Promises, to after: Promises) -> [FieldChange] {
    var fields = FieldChanges()
    for name in Promises.Name.allCases {
      fields.compare(.promise(name), value(of: name, in: before), value(of: name, in: after))
    }
    return fields.all
  }

  private static func value(of name: Promises.Name, in promises: Promises) -> FieldValue? {
    switch name {
    case .planFreely: promises.planFreelyUpToLevel.map(FieldValue.flag)
    case .overLevel: promises.overLevelIsDiscussed.map(FieldValue.flag)
    case .otherAmounts: promises.otherAmountsForAReason.map(FieldValue.flag)
    case .pooling: promises.poolingAllowed.map(FieldValue.flag)
    case .whoDecides: promises.whoDecides.map(FieldValue.text)
    case .panel: promises.panelUsedWhen.map(FieldValue.text)
    case .panelWhy: promises.panelWhy.map(FieldValue.text)
    case .keepUse: promises.keepMayBeUsedFor.map(FieldValue.text)
    case .keepAtMost: promises.keepAtMost.map(FieldValue.keptAmount)
    case .reinstatementLight: promises.reinstatementWithoutNewAssessment.map(FieldValue.flag)
    case .payment: promises.paymentSchedule.map(FieldValue.payment)
    case .reinstatementContact: promises.reinstatementContact.map(FieldValue.contact)
    case .signOff: promises.signOffDays.map(FieldValue.number)
    case .fastTrack: promises.fastTrackDays.map(FieldValue.number)
    case .keepShare: promises.keepShareOfSavingsPercent.map(FieldValue.number)
    case .keepFor: promises.keepForMonths.map(FieldValue.number)
    case .reinstatement: promises.reinstatementDays.map(FieldValue.number)
    case .leavePool: promises.leavePoolDays.map(FieldValue.number)
    }
  }
}
