import GuideChanges
import GuideModel
import Templates

/// `/<scheme>/decisions/`: the four steps to an agreed plan, and the two points at which professionals decide.
struct DecisionsPage: SitePage {
  static let template = "decisions"
  let context: PageContext
  let ownScheme: Scheme

  var path: SitePath { .decisions(in: ownScheme.id) }
  var title: String { context.words.title(.decisions, of: ownScheme) }
  var summary: String { title }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }
  var keepsPlaces: Bool { true }

  private var words: DecisionWords { DecisionWords(words: context.words) }

  func model(_ prose: inout ProseWriter) -> DecisionsPageModel {
    let steps = DecisionPath.Name.allCases.enumerated().map { index, name in
      DecisionStepModel(
        number: String(index + 1), id: name.rawValue.split(separator: "_").joined(separator: "-"),
        title: words.title(name), meaning: words.meaning(name), isDecision: name.isDecision,
        facts: facts(of: name))
    }
    return DecisionsPageModel(
      title: title, steps: steps, money: context.addresses.link(.money(of: ownScheme.id)))
  }

  private func facts(of name: DecisionPath.Name) -> [DecisionFactModel] {
    let step = ownScheme.facts.decisions[name]
    var facts = [
      fact(.how, step.how), fact(.whoDecides, step.whoDecides ?? whoDecides(at: name)),
      fact(.days, words.time(step)),
    ]
    if name.isDecision || step.reasonsGiven != nil {
      facts.append(fact(.reasonsGiven, step.reasonsGiven.map(words.reasons)))
    }
    facts.append(fact(.contact, step.contact.map(context.asking), contactLink(step)))
    if name == .firstFigure { facts.append(reference(.working, step.working)) }
    facts.append(reference(.challenge, step.challenge))
    return facts
  }

  /// The ground rule on who decides is about both decisions.
  private func whoDecides(at name: DecisionPath.Name) -> String? {
    name.isDecision ? ownScheme.facts.promises.whoDecides : nil
  }

  private func fact(
    _ part: Field.DecisionPart, _ text: String?, _ link: Href? = nil
  ) -> DecisionFactModel {
    DecisionFactModel(name: words.part(part), text: text, link: link)
  }

  private func contactLink(_ step: DecisionPath.Step) -> Href? {
    step.contact.map { _ in context.addresses.link(.challenge(in: ownScheme.id), fragment: "who-to-turn-to") }
  }

  private func reference(_ part: Field.DecisionPart, _ reference: StepReference?) -> DecisionFactModel {
    guard let reference, let route = context.edition.routes.first(where: { $0.id == reference.route }),
      let step = route.steps.first(where: { $0.id == reference.step })
    else { return fact(part, nil) }
    return fact(
      part, step.title, context.addresses.link(.challenge(in: ownScheme.id), fragment: place(reference)))
  }

  /// The step's own place, unless another route has a step of the same name.
  private func place(_ reference: StepReference) -> String {
    let namesakes = context.edition.routes(of: ownScheme).flatMap(\.steps).count { $0.id == reference.step }
    return namesakes == 1 ? reference.step.slug : reference.route.slug
  }
}

extension DecisionPath.Name {
  /// True where professionals decide on the amount.
  fileprivate var isDecision: Bool { self == .firstFigure || self == .signOff }
}

/// `/<scheme>/money/`: the whole pot, and what happens when it runs short.
struct MoneyPage: SitePage {
  static let template = "money"
  let context: PageContext
  let ownScheme: Scheme

  var path: SitePath { .money(of: ownScheme.id) }
  var title: String { context.words.title(.money, of: ownScheme) }
  var summary: String { title }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }
  var keepsPlaces: Bool { true }
  var tables: [PrintedTable] { [PrintedTables(context, ownScheme).pot].compactMap(\.self) }

  func model(_ prose: inout ProseWriter) -> MoneyPageModel {
    let facts = ownScheme.facts
    return MoneyPageModel(
      title: title, pot: facts.pot.map(model), spends: spends, whenShort: facts.pot?.whenItRunsShort ?? [],
      certain: facts.pot?.whatIsCertain, charge: facts.decisions[.charge].how,
      decisions: context.addresses.link(.decisions(in: ownScheme.id)))
  }

  private func model(_ pot: Pot) -> MoneyPageModel.Pot {
    MoneyPageModel.Pot(
      from: context.words.date(pot.from), to: context.words.date(pot.to),
      parts: pot.parts.map { MoneyPageModel.Part(what: $0.what, amount: $0.amount.description) },
      total: pot.total.description, source: ownScheme.source(pot.source).map(context.source))
  }

  /// Only what `guide.yml` says that everybody can know: the audit of all figures counts on it.
  private var spends: [MoneyPageModel.Spend] {
    context.guide.facts.disclosure.facts.compactMap { fact in
      guard fact.scheme == ownScheme.id, case .spend(let range, _) = fact.figure else { return nil }
      return MoneyPageModel.Spend(
        what: fact.what, asAt: context.words.date(fact.asAt), low: range.lowerBound.description,
        high: range.upperBound.description)
    }
  }
}
