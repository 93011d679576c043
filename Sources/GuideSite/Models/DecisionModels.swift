import Templates

/// One thing that is said of a step to an agreed plan, or that the council has not said it.
struct DecisionFactModel: TemplateModel {
  let name: String
  /// Nil where the council has not said.
  let text: String?
  /// Where the text leads.
  let link: Href?

  static let fields: [TemplateField<DecisionFactModel>] = [
    .text("name", \.name), .text("text", \.text), .link("link", \.link),
  ]
}

/// One of the four steps to an agreed plan.
struct DecisionStepModel: TemplateModel {
  let number: String
  let id: String
  let title: String
  let meaning: String
  /// True where professionals decide.
  let isDecision: Bool
  let facts: [DecisionFactModel]

  static let fields: [TemplateField<DecisionStepModel>] = [
    .text("number", \.number), .text("id", \.id), .text("title", \.title), .text("meaning", \.meaning),
    .flag("decision", \.isDecision), .list("facts", \.facts),
  ]
}

/// The fields of `/<scheme>/decisions/`.
struct DecisionsPageModel: TemplateModel {
  let title: String
  let steps: [DecisionStepModel]
  let money: Href

  static let fields: [TemplateField<DecisionsPageModel>] = [
    .text("title", \.title), .list("steps", \.steps), .link("money_link", \.money),
  ]
}

/// The fields of `/<scheme>/money/`.
struct MoneyPageModel: TemplateModel {
  /// What one part of the pot is set aside for.
  struct Part: TemplateModel {
    let what: String
    let amount: String

    static let fields: [TemplateField<Part>] = [.text("what", \.what), .text("amount", \.amount)]
  }

  struct Pot: TemplateModel {
    let from: String
    let to: String
    let parts: [Part]
    let total: String
    let source: SourceModel?

    static let fields: [TemplateField<Pot>] = [
      .text("from", \.from), .text("to", \.to), .list("parts", \.parts), .text("total", \.total),
      .object("source", \.source),
    ]
  }

  /// What everybody can know was spent, as the check of all figures takes it into account.
  struct Spend: TemplateModel {
    let what: String
    let asAt: String
    let low: String
    let high: String

    static let fields: [TemplateField<Spend>] = [
      .text("what", \.what), .text("as_at", \.asAt), .text("low", \.low), .text("high", \.high),
    ]
  }

  let title: String
  let pot: Pot?
  let spends: [Spend]
  let whenShort: [String]
  let certain: String?
  /// How what a person pays is worked out.
  let charge: String?
  let decisions: Href

  static let fields: [TemplateField<MoneyPageModel>] = [
    .text("title", \.title), .object("pot", \.pot), .list("spends", \.spends),
    .texts("when_short", \.whenShort), .text("certain", \.certain), .text("charge", \.charge),
    .link("decisions_link", \.decisions),
  ]
}
