import Diagnostics
import GuideModel

/// Who decides what, and the money behind the levels.
extension SchemeDocument {
  /// The four steps by their names; null is what the council has not said.
  var decisions: JSONValue {
    .object(
      DecisionPath.Name.allCases.map { name in
        JSONMember(name.rawValue, .optional(scheme.facts.decisions.steps[name], step))
      })
  }

  private func step(_ step: DecisionPath.Step) -> JSONValue {
    [
      "how": .optional(step.how),
      "who_decides": .optional(step.whoDecides),
      "days": .optional(step.days, JSONValue.integer),
      "starts_when": .optional(step.startsWhen),
      "reasons_given": .optional(step.reasonsGiven?.rawValue),
      "contact": .optional(step.contact?.slug),
      "challenge": .optional(step.challenge, Self.reference),
      "working": .optional(step.working, Self.reference),
    ]
  }

  private static func reference(_ reference: StepReference) -> JSONValue {
    ["route": .string(reference.route.slug), "step": .string(reference.step.slug)]
  }

  /// Null where the council has not said how much there is.
  var pot: JSONValue {
    .optional(scheme.facts.pot) { pot in
      [
        "from": .string(pot.from.iso),
        "to": .string(pot.to.iso),
        "parts": .array(pot.parts.map { ["what": .string($0.what), "amount": .pounds($0.amount)] }),
        "total": .pounds(pot.total),
        "source": .string(pot.source.slug),
        "when_it_runs_short": .texts(pot.whenItRunsShort),
        "what_is_certain": .optional(pot.whatIsCertain),
        "address": .string(permanent(.money(of: scheme.id))),
      ]
    }
  }
}
