package import GuideModel

/// One part of a thing that can change.
///
/// The raw value is the lasting name in the JSON of `diff`: the key or column of the content where there is one.
package enum Field: Hashable, Sendable {
  case promise(Promises.Name)
  case decision(DecisionPath.Name, DecisionPart)
  case part(Part)

  /// A part of a step of the way to an agreed plan.
  package enum DecisionPart: String, Hashable, Sendable, CaseIterable {
    case how
    case whoDecides = "who_decides"
    case days
    case startsWhen = "starts_when"
    case reasonsGiven = "reasons_given"
    case contact, challenge, working
  }

  package enum Part: String, Hashable, Sendable, CaseIterable {
    // Levels and schemes
    case shortName = "short_name"
    case name, kind, budget, points, support
    case supportShort = "support_short"
    case supportEasy = "support_easy"
    case reviewMonths = "review_months"
    case fastTrackUpTo = "fast_track_up_to"
    case source, meaning
    case meaningSummary = "meaning_summary"
    // Schemes
    case order
    case whoFor = "for"
    case nation, audience
    case agesFrom = "ages_from"
    case agesTo = "ages_to"
    case summary, routes
    case legalBasis = "legal_basis"
    case sources
    case levelOrder = "level_order"
    case coverage
    case noReferenceService = "no_reference_service"
    case potFrom = "pot_from"
    case potTo = "pot_to"
    case potParts = "pot_parts"
    case potSource = "pot_source"
    case whenItRunsShort = "when_it_runs_short"
    case whatIsCertain = "what_is_certain"
    // Reference services
    case unit, units, total
    case unitPrice = "unit_price"
    case priceDate = "price_date"
    // Examples: their `budget` is an amount in the level's period
    case title, level, groups, supports, outcomes, differs, anonymised, body
    case heldAs = "held_as"
    case reasonForAmount = "reason_for_amount"
    // Current ranges
    case people, range, share
    case asAt = "as_at"
    case amountsAsAt = "amounts_as_at"
    // Routes
    case whoDecides = "who_decides"
    case whoMayUse = "who_may_use"
    case cost, clock, contacts, steps
    case actWithin = "act_within"
    case useFor = "use_for"
    case urgentIf = "urgent_if"
    case whatToDo = "what_to_do"
    case byWhen = "by_when"
    case whatToSay = "what_to_say"
    case whatHappensNext = "what_happens_next"
    case currentSupport = "current_support"
    case checkedOn = "checked_on"
    // Letters, and the letter of a step
    case letter, subject, to
    case reliesOn = "relies_on"
    // Glossary
    case term, also
    // Group pages: `body` is their text
    case pageTitle = "page_title"
    // Easy Read versions of pages
    case easyTitle = "easy_title"
    case easyBody = "easy_body"
  }

  /// The lasting name in JSON.
  package var name: String {
    switch self {
    case .promise(let name): name.rawValue
    case .decision(let step, let part): "\(step.rawValue).\(part.rawValue)"
    case .part(let part): part.rawValue
    }
  }
}

/// What a field holds.
package enum FieldValue: Hashable, Sendable {
  case flag(Bool)
  case number(Int)
  case text(String)
  case prose(ProseWords)
  case letterText(LetterWording)
  case list([FieldValue])
  case date(CalendarDate)
  case amount(Pounds)
  case budget(Budget)
  case quantity(Quantity)
  /// Units × unit price, exact.
  case total(thousandthsOfAPenny: Int64)
  case points(PointsRange)
  case level(LevelID)
  case kind(LevelKind)
  case nation(Nation)
  case audience(Audience)
  case heldAs(HeldAs)
  case payment(Promises.PaymentSchedule)
  case keptAmount(Promises.KeptAmount)
  case reasonsGiven(DecisionPath.Reasons)
  case potPart(Pot.Part)
  case unpriced(UnpricedLevel)
  case clock(Clock)
  case actWithin(ActWithin)
  case citation(Citation)
  case legalBasis(LegalBasis)
  case figureSource(FigureSource)
  case support(SupportExample.Support)
  case anonymisation(Anonymisation)
  case coverage(CoverageReason)
  case people(Disclosed<PublicBand>)
  case range(Disclosed<PublicRange>)
  case share(Disclosed<PublicShare>)
  case contact(ContactID)
  case source(SourceID)
  case group(GroupID)
  case route(RouteID)
  case step(StepID)
  case letter(LetterID)
  case promise(Promises.Name)
}

/// The text of a letter: as its author wrote it, and as it is read.
package struct LetterWording: Hashable, Sendable {
  package let written: ProseWords
  package let text: LetterText
}

/// One field that differs between two editions.
package struct FieldChange: Hashable, Sendable {
  package let field: Field
  package let value: Change<FieldValue>

  package init(_ field: Field, before: FieldValue?, after: FieldValue?) {
    self.field = field
    value = Change(before: before, after: after)
  }

  /// How the budget changed, where the field is one and both editions have it.
  package var budget: BudgetDifference? {
    guard case .budget(let before)? = value.before, case .budget(let after)? = value.after else { return nil }
    return BudgetDifference(from: before, to: after)
  }

  /// The words that changed, where the field is a text in both editions; letters as their authors wrote them.
  package var words: WordDifference? { words(ofLetter: { $0.written.plainText }) }

  /// The same, with letters in other words.
  package func words(ofLetter letter: (LetterWording) -> String) -> WordDifference? {
    switch (value.before, value.after) {
    case (.text(let before), .text(let after)): WordDifference(from: before, to: after)
    case (.prose(let before), .prose(let after)): WordDifference(from: before.plainText, to: after.plainText)
    case (.letterText(let before), .letterText(let after)):
      WordDifference(from: letter(before), to: letter(after))
    default: nil
    }
  }
}

/// Collects the fields of a thing that differ.
struct FieldChanges {
  private(set) var all: [FieldChange] = []

  /// Takes up a field unless both values are the same.
  mutating func compare<Value>(
    _ part: Field.Part, _ before: Value?, _ after: Value?, _ value: (Value) -> FieldValue
  ) {
    compare(.part(part), before.map(value), after.map(value))
  }

  /// Takes up a list unless both are the same.
  mutating func compareLists<Value>(
    _ part: Field.Part, _ before: [Value]?, _ after: [Value]?, _ value: (Value) -> FieldValue
  ) {
    compare(.part(part), before.map { .list($0.map(value)) }, after.map { .list($0.map(value)) })
  }

  mutating func compare(_ field: Field, _ before: FieldValue?, _ after: FieldValue?) {
    guard before != after else { return }
    all.append(FieldChange(field, before: before, after: after))
  }

  /// Takes up what readers of an Easy Read version see of a change.
  mutating func compareEasyRead(_ before: EasyRead?, _ after: EasyRead?) {
    compare(.easyTitle, before?.title, after?.title) { .text($0) }
    compare(.easyBody, before?.body.words, after?.body.words) { .prose($0) }
  }
}
