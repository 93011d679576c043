import Diagnostics
import GuideModel

extension Promises.KeptAmount {
  var recorded: JSONValue {
    switch self {
    case .upTo(let amount): .integer(amount.pence)
    case .anyAmount: .string(Self.anyAmountWord)
    }
  }
}

extension DecisionPath {
  /// Nil where the council has said nothing of any step.
  var recorded: JSONValue? {
    let members = Name.allCases.compactMap { name in
      steps[name].map { JSONMember(name.rawValue, $0.recorded) }
    }
    return members.isEmpty ? nil : .object(members)
  }
}

extension DecisionPath.Step {
  fileprivate var recorded: JSONValue {
    .record(
      ("how", .text(how)), ("who_decides", .text(whoDecides)), ("days", .count(days)),
      ("starts_when", .text(startsWhen)), ("reasons_given", .text(reasonsGiven?.rawValue)),
      ("contact", .text(contact?.slug)), ("challenge", challenge?.recorded), ("working", working?.recorded))
  }
}

extension StepReference {
  fileprivate var recorded: JSONValue { ["route": .string(route.slug), "step": .string(step.slug)] }
}

extension Pot {
  var recorded: JSONValue {
    .record(
      ("from", .day(from)), ("to", .day(to)),
      ("parts", .items(parts) { ["what": .string($0.what), "amount_pence": .integer($0.amount.pence)] }),
      ("source", .string(source.slug)), ("when_it_runs_short", .items(whenItRunsShort, JSONValue.string)),
      ("what_is_certain", .text(whatIsCertain)))
  }
}
