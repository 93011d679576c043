import Templates

/// The fields of `/accessibility/`.
struct AccessibilityPageModel: TemplateModel {
  struct Problem: TemplateModel {
    let what: String
    let criterion: String
    let mendBy: String

    static let fields: [TemplateField<Problem>] = [
      .text("what", \.what), .text("criterion", \.criterion), .text("mend_by", \.mendBy),
    ]
  }

  struct Burden: TemplateModel {
    let what: String
    let criterion: String
    let why: String
    let assessedOn: String

    static let fields: [TemplateField<Burden>] = [
      .text("what", \.what), .text("criterion", \.criterion), .text("why", \.why),
      .text("assessed_on", \.assessedOn),
    ]
  }

  struct Exemption: TemplateModel {
    let what: String
    let why: String

    static let fields: [TemplateField<Exemption>] = [.text("what", \.what), .text("why", \.why)]
  }

  struct Wish: TemplateModel {
    let what: String
    let by: String?

    static let fields: [TemplateField<Wish>] = [.text("what", \.what), .text("by", \.by)]
  }

  struct Test: TemplateModel {
    let on: String
    let by: String
    let method: String
    let isByPeople: Bool

    static let fields: [TemplateField<Test>] = [
      .text("tested_on", \.on), .text("tested_by", \.by), .text("method", \.method),
      .flag("by_people", \.isByPeople),
    ]
  }

  /// A scheme in other forms.
  struct Formats: TemplateModel {
    let shortName: String
    let onePage: Href
    let largePrint: Href
    let easy: Href
    let print: Href

    static let fields: [TemplateField<Formats>] = [
      .text("short_name", \.shortName), .link("one_page_link", \.onePage),
      .link("large_print_link", \.largePrint), .link("easy_link", \.easy), .link("print_link", \.print),
    ]
  }

  let title: String
  let site: String
  /// The sentence on the status that the law fixes.
  let status: String
  let test: Test?
  let preparedOn: String
  let reviewedOn: String?
  let problems: [Problem]
  let burdens: [Burden]
  let outOfScope: [Exemption]
  let wanted: [Wish]
  let contact: ContactModel?
  let answerWithinDays: Int
  let withoutInternet: String
  /// Another body enforces the law there.
  let isNorthernIreland: Bool
  let formats: [Formats]

  static let fields: [TemplateField<AccessibilityPageModel>] = [
    .text("title", \.title), .text("site", \.site), .text("status", \.status), .object("test", \.test),
    .text("prepared_on", \.preparedOn), .text("reviewed_on", \.reviewedOn),
    .flag("has_content", { !($0.problems.isEmpty && $0.burdens.isEmpty && $0.outOfScope.isEmpty) }),
    .flag("has_problems", { !$0.problems.isEmpty }), .list("problems", \.problems),
    .flag("has_burdens", { !$0.burdens.isEmpty }), .list("burdens", \.burdens),
    .flag("has_out_of_scope", { !$0.outOfScope.isEmpty }), .list("out_of_scope", \.outOfScope),
    .flag("has_wanted", { !$0.wanted.isEmpty }), .list("wanted", \.wanted), .object("contact", \.contact),
    .number("answer_within_days", \.answerWithinDays), .text("without_internet", \.withoutInternet),
    .flag("northern_ireland", \.isNorthernIreland),
    .list("formats", \.formats),
  ]
}
