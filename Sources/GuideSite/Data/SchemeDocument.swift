import Diagnostics
import GuideModel
import Templates

/// `/data/<date>/<scheme>.json`: all that a scheme's tables tell, with the promises, the sources and the addresses.
struct SchemeDocument {
  private let data: SchemeData
  var context: PageContext { data.context }
  var scheme: Scheme { data.scheme }

  init(_ data: SchemeData) {
    self.data = data
  }

  var json: JSONValue {
    let facts = context.guide.facts
    return [
      "version": 1,
      "title": .string(data.title(.document)),
      "council": .string(facts.council),
      "language": .string(facts.language.rawValue),
      "currency": "GBP",
      "licence": Self.citation(facts.licence),
      "notes": .texts(data.notes(.document)),
      "edition": edition,
      "scheme": about,
      "tables": tables,
      "levels": .array(scheme.table.levels.map(level)),
      "totals": totals,
      "current_range": currentRange,
      "promises": promises,
      "decisions": decisions,
      "pot": pot,
      "sources": .array(scheme.facts.sources.map(source)),
    ]
  }

  /// It tells the days on which the edition counts and not where it stands today, so that the file is the same every day.
  private var edition: JSONValue {
    let edition = context.edition
    let periods = context.guide.periods.filter { $0.edition == edition.date }
    return [
      "date": .string(edition.date.description),
      "title": .string(edition.facts.title),
      "state": .string(edition.facts.state.rawValue),
      "state_words": .string(DataWords(context.words).state(edition.facts.state)),
      "in_force": .array(
        periods.map { ["from": .string($0.from.iso), "to": .optional($0.to?.iso)] }),
      "decided_on": .string(edition.facts.decision.madeOn.iso),
      "withdrawn_on": .optional(edition.facts.withdrawal?.on.iso),
      "review_on": .string(edition.facts.reviewOn.iso),
      "address": .string(permanent(.home)),
    ]
  }

  private var about: JSONValue {
    let facts = scheme.facts
    return [
      "id": .string(scheme.id.slug),
      "name": .string(facts.name),
      "short_name": .string(facts.shortName),
      "for": .string(facts.whoFor),
      "nation": .string(facts.nation.rawValue),
      "audience": .string(facts.audience.rawValue),
      "ages": ["from": .integer(facts.ages.from), "to": .optional(facts.ages.to, JSONValue.integer)],
      "groups": .array(scheme.groups.map { ["id": .string($0.id.slug), "name": .string($0.name)] }),
      "address": .string(permanent(.scheme(scheme.id))),
      "challenge": .string(permanent(.challenge(in: scheme.id))),
    ]
  }

  private var tables: JSONValue {
    let range = data.path(.range)
    return [
      "levels": .string(context.addresses.absolute(data.path(.levels))),
      "current_range": data.hasRange ? .string(context.addresses.absolute(range)) : .null,
    ]
  }

  // MARK: Levels

  private func level(_ level: Level) -> JSONValue {
    let policy = context.guide.facts.expectedPeople
    return [
      "level": .string(level.id.name),
      "name": .optional(level.name),
      "kind": .string(level.kind.rawValue),
      "budget": .optional(level.budget, Self.budget),
      "points": .optional(level.points) {
        ["from": .integer($0.from), "to": .optional($0.to, JSONValue.integer)]
      },
      "expected_people": .optional(policy.people(level.expectedPeople), Self.bounds),
      "total_spend": .optional(policy.spend(level.totalSpend), JSONValue.pounds),
      "support": .string(level.support),
      "review_months": .optional(level.reviewMonths, JSONValue.integer),
      "fast_track_up_to": .optional(level.fastTrackUpTo, JSONValue.pounds),
      "source": .optional(level.source?.slug),
      "reference_services": .array(scheme.services(of: level.id).map(service)),
      "address": .string(permanent(.level(level.id, in: scheme.id))),
    ]
  }

  private static func budget(_ budget: Budget) -> JSONValue {
    [
      "amount": .pounds(budget.amount), "period": .string(budget.period.rawValue),
      "per_year": .pounds(budget.perYear),
    ]
  }

  private func service(_ service: ReferenceService) -> JSONValue {
    [
      "service": .string(service.service),
      "unit": .string(service.unit),
      "units": .string(service.units.decimal),
      "unit_price": .pounds(service.unitPrice),
      "price_date": .string(service.priceDate.iso),
      "source": .string(service.source.slug),
    ]
  }

  private var totals: JSONValue {
    let policy = context.guide.facts.expectedPeople
    return .optional(scheme.table.totals) {
      [
        "expected_people": .optional(policy.people($0.expectedPeople), Self.bounds),
        "total_spend": .optional(policy.spend($0.totalSpend), JSONValue.pounds),
      ]
    }
  }

  private static func bounds(_ bounds: ClosedRange<Int>) -> JSONValue {
    ["min": .integer(bounds.lowerBound), "max": .integer(bounds.upperBound)]
  }

  // MARK: The current range

  private var currentRange: JSONValue {
    let rows = RangeColumns.rows(of: scheme)
    guard !rows.isEmpty else { return .null }
    return [
      "figures": .array(rows.filter { $0.measure == nil }.map(figure)),
      "shares": .array(rows.filter { $0.measure != nil }.map(share)),
    ]
  }

  private func figure(_ row: RangeColumns.Row) -> JSONValue {
    [
      "level": .string(row.scope.name),
      "group": .string(row.group),
      "people": .optional(row.people, Self.bounds),
      "middle_half": .optional(row.amounts) { ["low": .pounds($0.low), "high": .pounds($0.high)] },
      "symbol": .optional(row.symbol),
      "as_at": .string(row.asAt.iso),
      "amounts_as_at": .optional(row.amountsAsAt?.iso),
    ]
  }

  private func share(_ row: RangeColumns.Row) -> JSONValue {
    [
      "of": .string(row.group),
      "share": .optional(row.share?.rawValue),
      "symbol": .optional(row.symbol),
      "as_at": .string(row.asAt.iso),
    ]
  }

  // MARK: Promises and sources

  /// Null is a promise that the council has not made.
  private var promises: JSONValue {
    let promises = scheme.facts.promises
    return [
      "plan_freely_up_to_level": .optional(promises.planFreelyUpToLevel, JSONValue.bool),
      "over_level_is_discussed": .optional(promises.overLevelIsDiscussed, JSONValue.bool),
      "other_amounts_for_a_reason": .optional(promises.otherAmountsForAReason, JSONValue.bool),
      "keep_share_of_savings_percent": .optional(promises.keepShareOfSavingsPercent, JSONValue.integer),
      "keep_for_months": .optional(promises.keepForMonths, JSONValue.integer),
      "reinstatement_days": .optional(promises.reinstatementDays, JSONValue.integer),
      "reinstatement_contact": .optional(promises.reinstatementContact?.slug),
      "payment_schedule": .optional(promises.paymentSchedule?.rawValue),
      "fast_track_days": .optional(promises.fastTrackDays, JSONValue.integer),
      "sign_off_days": .optional(promises.signOffDays, JSONValue.integer),
      "panel_used_when": .optional(promises.panelUsedWhen),
      "who_decides": .optional(promises.whoDecides),
      "pooling_allowed": .optional(promises.poolingAllowed, JSONValue.bool),
      "leave_pool_days": .optional(promises.leavePoolDays, JSONValue.integer),
      "panel_why": .optional(promises.panelWhy),
      "keep_at_most": .optional(promises.keepAtMost, keptAmount),
      "keep_may_be_used_for": .optional(promises.keepMayBeUsedFor),
      "reinstatement_without_new_assessment": .optional(
        promises.reinstatementWithoutNewAssessment, JSONValue.bool),
    ]
  }

  private func keptAmount(_ amount: Promises.KeptAmount) -> JSONValue {
    switch amount {
    case .upTo(let amount): .pounds(amount)
    case .anyAmount: .string(Promises.KeptAmount.anyAmountWord)
    }
  }

  private func source(_ source: FigureSource) -> JSONValue {
    [
      "id": .string(source.id.slug),
      "title": .string(source.title),
      "author": .string(source.author),
      "year": .optional(source.year, JSONValue.integer),
      "address": .optional(source.url?.text),
      "note": .optional(source.note),
    ]
  }

  private static func citation(_ citation: Citation) -> JSONValue {
    ["name": .string(citation.title), "address": .optional(citation.url?.text)]
  }

  /// The address of a page as it stands for ever.
  func permanent(_ path: SitePath) -> String {
    context.addresses.within(.edition(context.edition.date)).absolute(path)
  }
}
