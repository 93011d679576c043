import GuideModel
import Templates

/// Where an edition stands on the day for which the site is built: exactly one of the parts is there.
struct StandingModel: TemplateModel {
  struct Replaced: TemplateModel {
    let lastDay: String

    static let fields: [TemplateField<Replaced>] = [.text("last_day", \.lastDay)]
  }

  struct Withdrawn: TemplateModel {
    let on: String
    let reason: String

    static let fields: [TemplateField<Withdrawn>] = [.text("withdrawn_on", \.on), .text("reason", \.reason)]
  }

  let isInForce: Bool
  let isAnnounced: Bool
  /// A draft or a consultation.
  let isUndecided: Bool
  let replaced: Replaced?
  let withdrawn: Withdrawn?
  let state: String

  init(_ standing: EditionStanding, words: Words) {
    isInForce = standing == .inForce
    isAnnounced = standing == .announced
    isUndecided = standing == .draft || standing == .consultation
    state = words.state(standing)
    switch standing {
    case .replaced(let day): (replaced, withdrawn) = (Replaced(lastDay: words.date(day)), nil)
    case .withdrawn(let why):
      (replaced, withdrawn) = (nil, Withdrawn(on: words.date(why.on), reason: why.reason))
    case .inForce, .announced, .draft, .consultation: (replaced, withdrawn) = (nil, nil)
    }
  }

  /// True for rules that hold no more.
  var isPast: Bool { replaced != nil || withdrawn != nil }

  static let fields: [TemplateField<StandingModel>] = [
    .flag("in_force", \.isInForce), .flag("announced", \.isAnnounced), .flag("undecided", \.isUndecided),
    .object("replaced", \.replaced), .object("withdrawn", \.withdrawn), .text("state", \.state),
  ]
}

/// Where a page of another edition finds what is shown today.
struct NowModel: TemplateModel {
  let link: Href
  /// True when the same page is there, and not only one above it.
  let isSame: Bool
  let isAboutLevel: Bool
  let hasChanged: Bool
  let editionTitle: String

  static let fields: [TemplateField<NowModel>] = [
    .link("link", \.link), .flag("same_page", \.isSame), .flag("about_level", \.isAboutLevel),
    .flag("changed", \.hasChanged), .text("now_title", \.editionTitle),
  ]
}
