import Diagnostics
import GuideModel

extension Edition {
  /// Everything public in the edition, in the order in which a reader meets it.
  var recorded: JSONValue { recorded(state: facts.state, withdrawal: facts.withdrawal) }

  /// The same with another state.
  func recorded(state: EditionState, withdrawal: Withdrawal?) -> JSONValue {
    .record(
      ("version", .integer(EditionRecord.version)), ("edition", .day(date.date)),
      ("state", .string(state.rawValue)), ("title", .string(facts.title)),
      ("summary", .string(facts.summary)), ("reasons", .string(facts.reasons)),
      ("decision", facts.decision.recorded), ("review_on", .day(facts.reviewOn)),
      ("corrections", .items(facts.corrections, \.recorded)), ("withdrawn", withdrawal?.recorded),
      ("level_changes", .items(facts.levelChanges, \.recorded)),
      ("moved", .items(facts.moved, \.recorded)),
      ("glossary", .items(glossary, \.recorded)), ("routes", .items(routes, \.recorded)),
      ("guidance", .items(guidance, \.recorded)), ("letters", .items(letters, \.recorded)),
      ("schemes", .items(schemes, \.recorded)))
  }
}

extension DecisionRecord {
  fileprivate var recorded: JSONValue {
    .record(
      ("made_on", .day(madeOn)), ("made_by", .string(madeBy)), ("record", record.recorded),
      ("took_part", .items(tookPart, \.recorded)), ("you_said", .items(youSaid, \.recorded)),
      ("open_questions", .items(openQuestions, JSONValue.string)), ("next_meeting", .text(nextMeeting)))
  }
}

extension DecisionRecord.Participant {
  fileprivate var recorded: JSONValue {
    ["who": .string(who), "people": .integer(people), "paid": .bool(paid), "how": .string(how)]
  }
}

extension DecisionRecord.Reply {
  fileprivate var recorded: JSONValue { ["said": .string(said), "did": .string(did)] }
}

extension Correction {
  var recorded: JSONValue {
    .record(
      ("made_on", .day(madeOn)), ("what", .string(what)), ("why", .string(why)),
      ("pages", .items(pages) { .string($0.description) }))
  }
}

extension Withdrawal {
  fileprivate var recorded: JSONValue { ["on": .string(on.iso), "reason": .string(reason)] }
}

extension LevelChange {
  fileprivate var recorded: JSONValue {
    var (was, now): ([LevelID], LevelID?) = ([], nil)
    switch course {
    case .changed: break
    case .made(let levels): was = levels
    case .gone(let level): now = level
    }
    return .record(
      ("scheme", .string(scheme.slug)), ("level", .text(level?.name)),
      ("was", .items(was) { .string($0.name) }), ("gone", isGone ? true : nil), ("now", .text(now?.name)),
      ("reason", .string(reason)), ("how_needs_are_met", .text(howNeedsAreMet)))
  }
}

extension MovedAddress {
  fileprivate var recorded: JSONValue {
    .record(
      ("from", .string(from.description)), ("to", .text(to?.description)), ("why", .string(why)))
  }
}

extension GlossaryTerm {
  fileprivate var recorded: JSONValue {
    .record(
      ("term", .string(term)), ("also", .items(also, JSONValue.string)), ("meaning", .string(meaning)))
  }
}

extension Citation {
  var recorded: JSONValue { .record(("title", .string(title)), ("url", .text(url?.text))) }
}

extension ChallengeRoute {
  fileprivate var recorded: JSONValue {
    .record(
      ("route", .string(id.slug)), ("title", .string(title)), ("nation", .string(nation.rawValue)),
      ("audience", .string(audience.rawValue)), ("summary", .string(summary)),
      ("use_for", .items(useFor, JSONValue.string)), ("checked_on", .day(checkedOn)),
      ("source", source.recorded), ("steps", .items(steps, \.recorded)))
  }
}

extension ChallengeRoute.Step {
  fileprivate var recorded: JSONValue {
    .record(
      ("step", .string(id.slug)), ("title", .string(title)), ("who_decides", .string(whoDecides)),
      ("who_may_use", .string(whoMayUse)), ("cost", .string(cost)), ("clock", clock?.recorded),
      ("act_within", actWithin?.recorded),
      ("contacts", .items(contacts) { .string($0.slug) }), ("letter", .text(letter?.slug)),
      ("what_to_do", .prose(texts.whatToDo)),
      ("by_when", .prose(texts.byWhen)), ("what_to_say", .prose(texts.whatToSay)),
      ("what_happens_next", .prose(texts.whatHappensNext)),
      ("current_support", .prose(texts.currentSupport)), ("body", .prose(texts.body)),
      ("urgent_if", .text(urgentIf)),
      ("source", source.recorded), ("checked_on", .day(checkedOn)))
  }
}

extension Clock {
  var recorded: JSONValue {
    .record(
      (unit.rawValue, .integer(count)), ("starts_when", .string(startsWhen)),
      ("extended_to", .count(extendedTo)), ("promised", promised?.recorded))
  }
}

extension Clock.Span {
  fileprivate var recorded: JSONValue { .record((unit.rawValue, .integer(count))) }
}

extension Letter {
  fileprivate var recorded: JSONValue {
    .record(
      ("letter", .string(id.slug)), ("title", .string(title)), ("summary", .string(summary)),
      ("subject", .string(subject)), ("audience", .string(audience.rawValue)), ("to", .string(to.slug)),
      ("relies_on", .items(reliesOn, \.recorded)), ("body", .prose(body)))
  }
}

extension Letter.Reliance {
  fileprivate var recorded: JSONValue {
    switch self {
    case .law(let title): ["law": .string(title)]
    case .promise(let name): ["promise": .string(name.rawValue)]
    }
  }
}

extension GuidancePage {
  /// The page with its text.
  var recorded: JSONValue {
    .record(
      ("page", .string(id.slug)), ("title", .string(title)), ("summary", .string(summary)),
      ("order", .integer(order)), ("body", .prose(body)), ("easy_read", easy?.recorded))
  }
}

extension EasyRead {
  /// The Easy Read version of a page; a page without one has no such member.
  var recorded: JSONValue {
    .record(("title", .string(title)), ("main", .text(mark?.digits)), ("body", .prose(body)))
  }
}
