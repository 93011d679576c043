import Templates

/// One step of a challenge route.
struct StepModel: TemplateModel {
  let number: String
  let id: String
  /// The step's own place on the page.
  let link: Href
  let title: String
  let whatToDo: HTMLFragment
  let byWhen: HTMLFragment?
  let whatToSay: HTMLFragment
  let whatHappensNext: HTMLFragment
  let currentSupport: HTMLFragment
  let body: HTMLFragment?
  let whoDecides: String
  let whoMayUse: String
  let cost: String
  let clock: String?
  /// How long the step takes, in a few words.
  let takes: String?
  /// How long the reader has to start the step.
  let actWithin: String?
  /// The same in a few words.
  let youHave: String?
  /// Why a reader may have to take this step before all others.
  let urgentIf: String?
  let contacts: [ContactModel]
  /// The letter that is ready for the step.
  let letter: LinkModel?
  let source: CitationModel
  let checkedOn: String
  /// The role that last checked the step; nil where that was when the edition was written.
  let checkedBy: String?
  /// Tables of last days: on the challenge page alone.
  var deadlines: [DeadlineTableModel] = []
  /// True where the page tells who helps once, at its end.
  var isBrief = false

  static let fields: [TemplateField<StepModel>] = [
    .text("number", \.number), .text("id", \.id), .link("link", \.link), .text("title", \.title),
    .html("what_to_do", \.whatToDo), .html("by_when", \.byWhen), .html("what_to_say", \.whatToSay),
    .html("what_happens_next", \.whatHappensNext), .html("current_support", \.currentSupport),
    .html("body", \.body),
    .text("who_decides", \.whoDecides), .text("who_may_use", \.whoMayUse), .text("cost", \.cost),
    .text("clock", \.clock), .text("takes", \.takes), .text("act_within", \.actWithin),
    .text("you_have", \.youHave),
    .text("urgent_if", \.urgentIf), .list("deadlines", \.deadlines),
    .flag("is_brief", \.isBrief),
    .list("contacts", \.contacts), .object("step_letter", \.letter), .object("source", \.source),
    .text("checked_on", \.checkedOn), .text("checked_by", \.checkedBy),
  ]
}

/// A way to challenge a decision.
struct RouteModel: TemplateModel {
  let id: String
  /// The route's own place on the page.
  let link: Href
  let title: String
  let whoFor: String
  let summary: String
  /// Which things it is for.
  let useFor: [String]
  var steps: [StepModel]
  let source: CitationModel
  let checkedOn: String
  /// The role that last checked the route, when it has been checked since it was written.
  let checkedBy: String?

  static let fields: [TemplateField<RouteModel>] = [
    .text("id", \.id), .link("link", \.link), .text("title", \.title), .text("who_for", \.whoFor),
    .text("summary", \.summary), .flag("has_use_for", { !$0.useFor.isEmpty }), .texts("use_for", \.useFor),
    .list("steps", \.steps), .list("first_step", { Array($0.steps.prefix(1)) }),
    .list("urgent_steps", { $0.steps.filter { $0.urgentIf != nil } }),
    .object("source", \.source), .text("checked_on", \.checkedOn), .text("checked_by", \.checkedBy),
  ]
}

/// A heading of a page's text, for the list at its top.
struct HeadingModel: TemplateModel {
  let title: String
  let link: Href

  static let fields: [TemplateField<HeadingModel>] = [.text("title", \.title), .link("link", \.link)]
}
