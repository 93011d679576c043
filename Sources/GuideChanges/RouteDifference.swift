package import GuideModel

/// A challenge route that is not as it was.
package struct RouteDifference: Hashable, Sendable {
  package let id: RouteID
  /// Its title in each edition; nil where it is not there.
  package let title: Change<String>
  package let fields: [FieldChange]
  package let steps: [ItemChange<StepID>]

  package var isAdded: Bool { title.before == nil }
  package var isGone: Bool { title.after == nil }

  static func all(from before: [ChallengeRoute], to after: [ChallengeRoute]) -> [RouteDifference] {
    let old = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = after.compactMap { route -> RouteDifference? in
      guard let earlier = old[route.id] else {
        return RouteDifference(
          id: route.id, title: Change(before: nil, after: route.title), fields: [], steps: [])
      }
      let fields = fields(earlier, route)
      let steps = steps(from: earlier.steps, to: route.steps)
      guard !fields.isEmpty || !steps.isEmpty else { return nil }
      return RouteDifference(
        id: route.id, title: Change(before: earlier.title, after: route.title), fields: fields, steps: steps)
    }
    let left = Set(after.map(\.id))
    let gone = before.filter { !left.contains($0.id) }.map {
      RouteDifference(id: $0.id, title: Change(before: $0.title, after: nil), fields: [], steps: [])
    }
    return kept + gone
  }

  private static func fields(_ before: ChallengeRoute, _ after: ChallengeRoute) -> [FieldChange] {
    var fields = FieldChanges()
    fields.compare(.title, before.title, after.title) { .text($0) }
    fields.compare(.nation, before.nation, after.nation) { .nation($0) }
    fields.compare(.audience, before.audience, after.audience) { .audience($0) }
    fields.compare(.summary, before.summary, after.summary) { .text($0) }
    fields.compareLists(.useFor, before.useFor, after.useFor) { .text($0) }
    fields.compare(.checkedOn, before.checkedOn, after.checkedOn) { .date($0) }
    fields.compare(.source, before.source, after.source) { .citation($0) }
    let left = Set(after.steps.map(\.id)).intersection(before.steps.map(\.id))
    fields.compareLists(
      .steps, before.steps.map(\.id).filter(left.contains), after.steps.map(\.id).filter(left.contains)
    ) { .step($0) }
    return fields.all
  }

  private static func steps(
    from before: [ChallengeRoute.Step], to after: [ChallengeRoute.Step]
  ) -> [ItemChange<StepID>] {
    Comparison(id: \.id, title: \.title) { (old: ChallengeRoute.Step?, new: ChallengeRoute.Step?) in
      var fields = FieldChanges()
      fields.compare(.title, old?.title, new?.title) { .text($0) }
      fields.compare(.whoDecides, old?.whoDecides, new?.whoDecides) { .text($0) }
      fields.compare(.whoMayUse, old?.whoMayUse, new?.whoMayUse) { .text($0) }
      fields.compare(.cost, old?.cost, new?.cost) { .text($0) }
      fields.compare(.clock, old?.clock, new?.clock) { .clock($0) }
      fields.compare(.actWithin, old?.actWithin, new?.actWithin) { .actWithin($0) }
      fields.compareLists(.contacts, old?.contacts, new?.contacts) { .contact($0) }
      fields.compare(.letter, old?.letter, new?.letter) { .letter($0) }
      fields.compare(.source, old?.source, new?.source) { .citation($0) }
      fields.compare(.checkedOn, old?.checkedOn, new?.checkedOn) { .date($0) }
      compare(old?.texts, new?.texts, &fields)
      fields.compare(.urgentIf, old?.urgentIf, new?.urgentIf) { .text($0) }
      return fields.all
    }.changes(from: before, to: after)
  }

  private static func compare(
    _ old: ChallengeRoute.Step.Texts?, _ new: ChallengeRoute.Step.Texts?, _ fields: inout FieldChanges
  ) {
    fields.compare(.whatToDo, old?.whatToDo.words, new?.whatToDo.words) { .prose($0) }
    fields.compare(.byWhen, old?.byWhen?.words, new?.byWhen?.words) { .prose($0) }
    fields.compare(.whatToSay, old?.whatToSay.words, new?.whatToSay.words) { .prose($0) }
    fields.compare(.whatHappensNext, old?.whatHappensNext.words, new?.whatHappensNext.words) { .prose($0) }
    fields.compare(.currentSupport, old?.currentSupport.words, new?.currentSupport.words) { .prose($0) }
    fields.compare(.body, old?.body?.words, new?.body?.words) { .prose($0) }
  }
}
