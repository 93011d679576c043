import CommonMark
import GuideModel
import Templates

/// Makes the models that describe ways to challenge.
extension PageContext {
  /// `letters` gives the address of a step's letter; without it, steps do not lead to theirs.
  func route(
    _ route: ChallengeRoute, under heading: Int, letters: ((Letter) -> SitePath)? = nil,
    _ prose: inout ProseWriter
  ) -> RouteModel {
    let check = guide.lastCheck(of: route)
    var steps: [StepModel] = []
    for (index, step) in route.steps.enumerated() {
      let letter = step.letter.flatMap(edition.letter).flatMap { letter in
        letters.map { link(letter.title, $0(letter)) }
      }
      steps.append(
        self.step(step, number: index + 1, of: route, under: heading + 1, letter: letter, &prose))
    }
    let id = prose.takeID(route.id.slug)
    return RouteModel(
      id: id, link: Href("#" + id) ?? .top, title: route.title,
      whoFor: RouteWords(words: words).whoFor(route),
      summary: route.summary, useFor: route.useFor, steps: steps,
      source: citation(route.source), checkedOn: words.date(check.checkedOn), checkedBy: check.byRole)
  }

  private func step(
    _ step: ChallengeRoute.Step, number: Int, of route: ChallengeRoute, under heading: Int,
    letter: LinkModel?, _ prose: inout ProseWriter
  ) -> StepModel {
    let id = prose.takeID(step.id.slug)
    let check = guide.lastCheck(of: step, in: route)
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
      takes: step.clock.map(RouteWords(words: words).takes),
      actWithin: step.actWithin.map(DeadlineWords(words: words).time),
      youHave: step.actWithin.flatMap(RouteWords(words: words).youHave), urgentIf: step.urgentIf,
      contacts: contacts(step.contacts), letter: letter, source: citation(step.source),
      checkedOn: words.date(check.checkedOn), checkedBy: check.byRole)
  }

  /// The first step of a scheme's first route, for a box on its other pages.
  func nextStep(in scheme: Scheme) -> NextStepModel? {
    edition.routes(of: scheme).first?.steps.first.map { nextStep($0, in: scheme) }
  }

  /// A step in short.
  func nextStep(_ step: ChallengeRoute.Step, in scheme: Scheme) -> NextStepModel {
    NextStepModel(
      title: step.title, link: addresses.link(.challenge(in: scheme.id), fragment: step.id.slug),
      byWhen: step.actWithin.map(DeadlineWords(words: words).time) ?? step.texts.byWhen?.document.plainText,
      helpers: independent(step.contacts), support: step.texts.currentSupport.document.plainText)
  }

  /// Everyone independent who helps with a step of these routes.
  func helpers(with routes: [ChallengeRoute]) -> [ContactModel] {
    independent(routes.flatMap { $0.steps.flatMap(\.contacts) })
  }

  /// Those of the contacts that are independent and answer today, or whoever took their place.
  private func independent(_ ids: [ContactID]) -> [ContactModel] {
    contacts(ids.compactMap(whoAnswers).map(\.id)).filter { $0.isIndependent && $0.closing == nil }
  }
}
