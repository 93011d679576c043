import GuideModel
import Templates

/// Makes the models that describe ways to challenge.
extension PageContext {
  func route(_ route: ChallengeRoute, under heading: Int, _ prose: inout ProseWriter) -> RouteModel {
    let check = guide.checks[route.id]
    var steps: [StepModel] = []
    for (index, step) in route.steps.enumerated() {
      steps.append(self.step(step, number: index + 1, check: check, under: heading + 1, &prose))
    }
    return RouteModel(
      id: prose.takeID(route.id.slug), title: route.title, summary: route.summary, steps: steps,
      source: citation(route.source), checkedOn: words.date(check?.checkedOn ?? route.checkedOn),
      checkedBy: check?.byRole)
  }

  private func step(
    _ step: ChallengeRoute.Step, number: Int, check: RouteCheck?, under heading: Int,
    _ prose: inout ProseWriter
  ) -> StepModel {
    let id = prose.takeID(step.id.slug)
    // Texts are written in the order in which the page has them: the first use of a term is the one that is linked.
    let write = { (text: Prose, prose: inout ProseWriter) in
      prose.html(text, under: heading, idPrefix: id + "-")
    }
    let whatToDo = write(step.texts.whatToDo, &prose)
    let byWhen = step.texts.byWhen.map { write($0, &prose) }
    let whatToSay = write(step.texts.whatToSay, &prose)
    let whatHappensNext = write(step.texts.whatHappensNext, &prose)
    let currentSupport = write(step.texts.currentSupport, &prose)
    return StepModel(
      number: String(number), id: id, link: Href("#" + id) ?? .top, title: step.title, whatToDo: whatToDo,
      byWhen: byWhen, whatToSay: whatToSay, whatHappensNext: whatHappensNext, currentSupport: currentSupport,
      body: step.texts.body.map { write($0, &prose) }, whoDecides: step.whoDecides,
      whoMayUse: step.whoMayUse, cost: step.cost, clock: step.clock.map(words.clock),
      actWithin: step.actWithin.map(DeadlineWords(words: words).time),
      contacts: contacts(step.contacts), source: citation(step.source),
      checkedOn: words.date(max(step.checkedOn, check?.checkedOn ?? step.checkedOn)))
  }
}
