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
  /// How long the reader has to start the step.
  let actWithin: String?
  let contacts: [ContactModel]
  let source: CitationModel
  let checkedOn: String
  /// Tables of last days: on the challenge page alone.
  var deadlines: [DeadlineTableModel] = []

  static let fields: [TemplateField<StepModel>] = [
    .text("number", \.number), .text("id", \.id), .link("link", \.link), .text("title", \.title),
    .html("what_to_do", \.whatToDo), .html("by_when", \.byWhen), .html("what_to_say", \.whatToSay),
    .html("what_happens_next", \.whatHappensNext), .html("current_support", \.currentSupport),
    .html("body", \.body),
    .text("who_decides", \.whoDecides), .text("who_may_use", \.whoMayUse), .text("cost", \.cost),
    .text("clock", \.clock), .text("act_within", \.actWithin), .list("deadlines", \.deadlines),
    .list("contacts", \.contacts), .object("source", \.source),
    .text("checked_on", \.checkedOn),
  ]
}

/// A way to challenge a decision.
struct RouteModel: TemplateModel {
  let id: String
  let title: String
  let summary: String
  var steps: [StepModel]
  let source: CitationModel
  let checkedOn: String
  /// The role that last checked the route, when it has been checked since it was written.
  let checkedBy: String?

  static let fields: [TemplateField<RouteModel>] = [
    .text("id", \.id), .text("title", \.title), .text("summary", \.summary), .list("steps", \.steps),
    .object("source", \.source), .text("checked_on", \.checkedOn), .text("checked_by", \.checkedBy),
  ]
}

/// A heading of a page's text, for the list at its top.
struct HeadingModel: TemplateModel {
  let title: String
  let link: Href

  static let fields: [TemplateField<HeadingModel>] = [.text("title", \.title), .link("link", \.link)]
}
