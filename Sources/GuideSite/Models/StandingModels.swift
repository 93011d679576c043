import GuideModel
import Templates

/// Where an edition stands on the day for which the site is built: exactly one of the parts is there.
struct StandingModel: TemplateModel {
  /// Days on which the edition counted.
  struct Days: TemplateModel {
    let first: String
    let last: String

    static let fields: [TemplateField<Days>] = [.text("first_day", \.first), .text("last_day", \.last)]
  }

  struct InForce: TemplateModel {
    let since: String

    static let fields: [TemplateField<InForce>] = [.text("since", \.since)]
  }

  struct Withdrawn: TemplateModel {
    let on: String
    let reason: String

    static let fields: [TemplateField<Withdrawn>] = [.text("withdrawn_on", \.on), .text("reason", \.reason)]
  }

  let inForce: InForce?
  let isAnnounced: Bool
  /// A draft or a consultation.
  let isUndecided: Bool
  /// Empty while the edition has not been replaced.
  let replaced: [Days]
  let withdrawn: Withdrawn?
  let state: String

  init(_ standing: EditionStanding, words: Words) {
    isAnnounced = standing == .announced
    isUndecided = standing == .draft || standing == .consultation
    state = words.state(standing)
    var (inForce, replaced, withdrawn): (InForce?, [Days], Withdrawn?) = (nil, [], nil)
    switch standing {
    case .inForce(let since): inForce = InForce(since: words.date(since))
    case .replaced(let days):
      replaced = days.compactMap { one in
        one.to.map { Days(first: words.date(one.from), last: words.date($0)) }
      }
    case .withdrawn(let why): withdrawn = Withdrawn(on: words.date(why.on), reason: why.reason)
    case .announced, .draft, .consultation: break
    }
    (self.inForce, self.replaced, self.withdrawn) = (inForce, replaced, withdrawn)
  }

  /// True for rules that hold no more.
  var isPast: Bool { !replaced.isEmpty || withdrawn != nil }

  static let fields: [TemplateField<StandingModel>] = [
    .object("in_force", \.inForce), .flag("announced", \.isAnnounced), .flag("undecided", \.isUndecided),
    .flag("is_replaced", { !$0.replaced.isEmpty }), .list("replaced", \.replaced),
    .object("withdrawn", \.withdrawn), .text("state", \.state),
  ]
}

/// Where a page of another edition finds what is shown today.
struct NowModel: TemplateModel {
  let link: Href
  let way: EditionStatus.Way
  /// Of a page about one level.
  let level: LevelNews.Word?
  let editionTitle: String

  static let fields: [TemplateField<NowModel>] = [
    .link("link", \.link), .text("now_title", \.editionTitle),
    .flag("level_changed", { $0.way == .same && $0.level == .changed }),
    .flag("level_rules_changed", { $0.way == .same && $0.level == .rulesChanged }),
    .flag("level_same", { $0.way == .same && $0.level == .same }),
    .flag("page_there", { $0.way == .same && $0.level == nil }), .flag("page_moved", { $0.way == .moved }),
    .flag("page_gone", { $0.way == .above }),
  ]
}
