import Diagnostics
import GuideModel

extension Scheme {
  /// The scheme with its table, what its levels can buy, its examples and its pages.
  var recorded: JSONValue {
    .record(
      ("scheme", .string(id.slug)), ("name", .string(facts.name)), ("short_name", .string(facts.shortName)),
      ("order", .count(facts.order)), ("for", .string(facts.whoFor)),
      ("nation", .string(facts.nation.rawValue)), ("audience", .string(facts.audience.rawValue)),
      ("ages", facts.ages.recorded), ("summary", .string(facts.summary)),
      ("routes", .items(facts.routes) { .string($0.slug) }), ("promises", facts.promises.recorded),
      ("decisions", facts.decisions.recorded), ("pot", facts.pot?.recorded),
      ("legal_basis", .items(facts.legalBasis, \.recorded)), ("sources", .items(facts.sources, \.recorded)),
      ("groups", .items(groups, \.recorded)), ("levels", .items(table.levels, \.recorded)),
      ("reference_services", .items(services, \.recorded)),
      (
        "no_reference_service",
        .items(unpriced) { ["level": .string($0.level.name), "reason": .string($0.reason)] }
      ),
      ("examples", .items(examples, \.recorded)),
      ("guidance", .items(guidance, \.recorded)), ("coverage", .items(coverage, \.recorded)))
  }
}

extension Ages {
  fileprivate var recorded: JSONValue { .record(("from", .integer(from)), ("to", .count(to))) }
}

extension Promises {
  fileprivate var recorded: JSONValue {
    .record(
      ("plan_freely_up_to_level", .truth(planFreelyUpToLevel)),
      ("over_level_is_discussed", .truth(overLevelIsDiscussed)),
      ("other_amounts_for_a_reason", .truth(otherAmountsForAReason)),
      ("keep_share_of_savings_percent", .count(keepShareOfSavingsPercent)),
      ("keep_for_months", .count(keepForMonths)), ("reinstatement_days", .count(reinstatementDays)),
      ("reinstatement_contact", .text(reinstatementContact?.slug)),
      ("payment_schedule", .text(paymentSchedule?.rawValue)), ("fast_track_days", .count(fastTrackDays)),
      ("sign_off_days", .count(signOffDays)), ("panel_used_when", .text(panelUsedWhen)),
      ("who_decides", .text(whoDecides)), ("pooling_allowed", .truth(poolingAllowed)),
      ("leave_pool_days", .count(leavePoolDays)), ("panel_why", .text(panelWhy)),
      ("keep_at_most", keepAtMost?.recorded), ("keep_may_be_used_for", .text(keepMayBeUsedFor)),
      ("reinstatement_without_new_assessment", .truth(reinstatementWithoutNewAssessment)))
  }
}

extension LegalBasis {
  fileprivate var recorded: JSONValue {
    .record(("title", .string(title)), ("says", .string(says)), ("url", .text(url?.text)))
  }
}

extension FigureSource {
  fileprivate var recorded: JSONValue {
    .record(
      ("source", .string(id.slug)), ("title", .string(title)), ("author", .string(author)),
      ("year", .count(year)), ("url", .text(url?.text)), ("note", .text(note)))
  }
}

extension Group {
  fileprivate var recorded: JSONValue {
    .record(
      ("group", .string(id.slug)), ("name", .string(name)), ("title", .text(page?.title)),
      ("summary", .text(page?.summary)), ("body", .prose(page?.body)),
      ("easy_read", page?.easy?.recorded))
  }
}

extension Level {
  /// Without expected people and spend: the guide's policy decides how much of these is public.
  fileprivate var recorded: JSONValue {
    .record(
      ("level", .string(id.name)), ("name", .text(name)), ("kind", .string(kind.rawValue)),
      ("budget_pence", .pence(budget?.amount)), ("period", .text(budget?.period.rawValue)),
      ("points_from", .count(points?.from)), ("points_to", .count(points?.to)),
      ("support", .string(support)), ("support_short", .text(supportShort)),
      ("support_easy", .text(supportEasy)),
      ("review_months", .count(reviewMonths)),
      ("fast_track_up_to_pence", .pence(fastTrackUpTo)), ("source", .text(source?.slug)),
      ("summary", .text(meaning?.summary)), ("body", .prose(meaning?.body)))
  }
}

extension ReferenceService {
  fileprivate var recorded: JSONValue {
    .record(
      ("level", .string(level.name)), ("service", .string(service)), ("unit", .string(unit)),
      ("units", .string(units.decimal)), ("unit_price_pence", .pence(unitPrice)),
      ("price_date", .day(priceDate)), ("source", .string(source.slug)))
  }
}

extension SupportExample {
  fileprivate var recorded: JSONValue {
    .record(
      ("example", .string(id.slug)), ("title", .string(title)), ("summary", .string(summary)),
      ("level", .string(level.name)), ("groups", .items(groups) { .string($0.slug) }),
      ("held_as", .text(heldAs?.rawValue)), ("budget_pence", .pence(budget)),
      ("supports", .items(supports) { ["what": .string($0.what), "cost_pence": .integer($0.cost.pence)] }),
      ("outcomes", .items(outcomes, JSONValue.string)), ("differs", .bool(differs)),
      ("reason_for_amount", .text(reasonForAmount)), ("anonymised", anonymised.recorded),
      ("body", .prose(body)), ("easy_read", easy?.recorded))
  }
}

extension Anonymisation {
  fileprivate var recorded: JSONValue {
    [
      "method": .string(method.rawValue), "checked_by_role": .string(checkedByRole),
      "checked_on": .string(checkedOn.iso),
    ]
  }
}

extension CoverageReason {
  fileprivate var recorded: JSONValue {
    var names: Names?
    if case .named(let named) = scope { names = named }
    return .record(
      ("level", .items(names?.levels ?? []) { .string($0.name) }),
      ("group", .items(names?.groups ?? []) { .string($0.slug) }),
      ("held_as", .items(names?.waysOfHolding ?? []) { .string($0.rawValue) }),
      ("rest", scope == .rest ? true : nil), ("ranges", scope == .ranges ? true : nil),
      ("reason", .string(reason)), ("fill_by", .day(fillBy)))
  }
}
