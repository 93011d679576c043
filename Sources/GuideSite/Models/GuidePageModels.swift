import Templates

/// A scheme on the home page.
struct SchemeCardModel: TemplateModel {
  let name: String
  let shortName: String
  let link: Href
  let whoFor: String
  let summary: String
  let ages: String
  let challenge: Href
  let examples: Href
  /// Two levels side by side; nil for a scheme with one level.
  let comparisons: Href?
  let groups: Href
  let letters: Href?
  let levels: [LinkModel]

  static let fields: [TemplateField<SchemeCardModel>] = [
    .text("name", \.name), .text("short_name", \.shortName), .link("link", \.link),
    .text("who_for", \.whoFor),
    .text("summary", \.summary), .text("ages", \.ages), .link("challenge_link", \.challenge),
    .link("examples_link", \.examples), .link("comparisons_link", \.comparisons),
    .link("groups_link", \.groups), .link("letters_link", \.letters), .list("levels", \.levels),
  ]
}

/// The fields of `/`.
struct HomePageModel: TemplateModel {
  let schemes: [SchemeCardModel]
  let editionSummary: String
  let guidance: [LinkModel]
  let contacts: [ContactModel]

  static let fields: [TemplateField<HomePageModel>] = [
    .list("scheme_cards", \.schemes), .text("edition_summary", \.editionSummary),
    .list("guidance", \.guidance),
    .list("contacts", \.contacts),
  ]
}

/// The fields of `/guidance/`.
struct GuidanceIndexModel: TemplateModel {
  struct SchemePages: TemplateModel {
    let name: String
    let pages: [LinkModel]

    static let fields: [TemplateField<SchemePages>] = [.text("name", \.name), .list("pages", \.pages)]
  }

  let title: String
  let pages: [LinkModel]
  let schemePages: [SchemePages]
  /// The pages that have an Easy Read version.
  let easyPages: [LinkModel]

  static let fields: [TemplateField<GuidanceIndexModel>] = [
    .text("title", \.title), .list("pages", \.pages), .list("scheme_pages", \.schemePages),
    .flag("has_easy_pages", { !$0.easyPages.isEmpty }), .list("easy_pages", \.easyPages),
  ]
}

/// The fields of `/guidance/<page>/` and `/<scheme>/guidance/<page>/`.
struct GuidancePageModel: TemplateModel {
  let title: String
  let summary: String
  let headings: [HeadingModel]
  let body: HTMLFragment
  /// The Easy Read version.
  let easy: Href?
  let pager: PagerModel

  static let fields: [TemplateField<GuidancePageModel>] = [
    .text("title", \.title), .text("summary", \.summary), .link("easy_link", \.easy),
    .flag("has_headings", { !$0.headings.isEmpty }),
    .list("headings", \.headings),
    .html("body", \.body),
    .object("pager", \.pager),
  ]
}

/// The fields of `/glossary/`.
struct GlossaryPageModel: TemplateModel {
  struct Term: TemplateModel {
    let term: String
    let id: String
    let meaning: String
    let also: String?

    static let fields: [TemplateField<Term>] = [
      .text("term", \.term), .text("id", \.id), .text("meaning", \.meaning), .text("also", \.also),
    ]
  }

  let title: String
  let terms: [Term]

  static let fields: [TemplateField<GlossaryPageModel>] = [.text("title", \.title), .list("terms", \.terms)]
}

/// The fields of `/about-this-edition/`.
struct AboutEditionModel: TemplateModel {
  struct Participant: TemplateModel {
    let who: String
    let people: Int
    let isPaid: Bool
    let how: String

    static let fields: [TemplateField<Participant>] = [
      .text("who", \.who), .number("people", \.people), .flag("paid", \.isPaid), .text("how", \.how),
    ]
  }

  struct Reply: TemplateModel {
    let said: String
    let did: String

    static let fields: [TemplateField<Reply>] = [.text("said", \.said), .text("did", \.did)]
  }

  let title: String
  let summary: String
  let reasons: String
  let madeOn: String
  let madeBy: String
  let record: CitationModel
  let tookPart: [Participant]
  let youSaid: [Reply]
  let openQuestions: [String]
  let nextMeeting: String?
  let corrections: [CorrectionModel]

  static let fields: [TemplateField<AboutEditionModel>] = [
    .text("title", \.title), .text("summary", \.summary), .text("reasons", \.reasons),
    .text("made_on", \.madeOn), .text("made_by", \.madeBy), .object("record", \.record),
    .list("took_part", \.tookPart), .list("you_said", \.youSaid), .texts("open_questions", \.openQuestions),
    .text("next_meeting", \.nextMeeting), .list("corrections", \.corrections),
  ]
}

/// The fields of `/404.html`.
struct NotFoundModel: TemplateModel {
  let title: String

  static let fields: [TemplateField<NotFoundModel>] = [.text("title", \.title)]
}
