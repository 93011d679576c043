import GuideModel
import Templates

/// What one side of paper says in fewer words than other pages.
extension Words {
  static let onePageNeeds: [PhraseNeed] = [
    PhraseNeed("one_page.standing", values: ["state", "more"]),
    PhraseNeed("one_page.service", values: ["service", "units", "unit"]),
    PhraseNeed("one_page.services", values: ["services"]),
    PhraseNeed("one_page.edition", values: ["date", "review_on", "licence"]),
    PhraseNeed("one_page.address", values: ["address"]), PhraseNeed("one_page.digest", values: ["digest"]),
    PhraseNeed("one_page.checked", values: ["checked_on"]),
    PhraseNeed("one_page.independent"), PhraseNeed("starting_point.more"), PhraseNeed("level_table.caption"),
    PhraseNeed("level_table.support"), PhraseNeed("rules.title"), PhraseNeed("challenge_box.title"),
    PhraseNeed("challenge_box.text"), PhraseNeed("contacts.more"),
    PhraseNeed("correction.on", values: ["made_on"]),
    PhraseNeed("clock.short", values: ["time", "event"]),
    PhraseNeed("clock.short_extended", values: ["time", "longest", "event"]),
    PhraseNeed("status.in_force_since", values: ["edition_title", "since"]),
    PhraseNeed("status.announced_from", values: ["edition_title", "edition_date"]),
    PhraseNeed("status.replaced", values: ["edition_title"]),
    PhraseNeed("status.replaced_days", values: ["first_day", "last_day"]),
    PhraseNeed("status.replaced_use"),
    PhraseNeed("status.withdrawn_day", values: ["edition_title", "edition_date", "withdrawn_on"]),
    PhraseNeed("status.withdrawn_why", values: ["reason"]),
    PhraseNeed("status.not_decided", values: ["edition_title"]),
  ]

  /// `£2,000`, `about £38`, or words where a level gives no amount.
  func amount(of level: Level, by period: Period) -> String {
    guard let budget = level.budget else { return phrases.text("level_table.no_money") }
    return amount(budget, by: period)
  }

  /// `Within 10 working days from when …`.
  func shortClock(_ clock: Clock) -> String {
    var values = ["time": span(clock.span), "event": clock.startsWhen]
    guard clock.extendedTo != nil else { return phrases.text("clock.short", values) }
    values["longest"] = span(clock.longest)
    return phrases.text("clock.short_extended", values)
  }

  /// `In force: April 2026 edition, since 1 April 2026`.
  func standing(_ standing: EditionStanding, of edition: Edition) -> String {
    let title = edition.facts.title
    let more =
      switch standing {
      case .inForce(let since):
        phrases.text("status.in_force_since", ["edition_title": title, "since": date(since)])
      case .announced:
        phrases.text(
          "status.announced_from", ["edition_title": title, "edition_date": date(edition.date.date)])
      case .replaced(let days):
        ([phrases.text("status.replaced", ["edition_title": title])]
          + days.compactMap { days in
            days.to.map { last in
              phrases.text(
                "status.replaced_days", ["first_day": date(days.from), "last_day": date(last)])
            }
          } + [phrases.text("status.replaced_use")]).joined(separator: " ")
      case .withdrawn(let why):
        phrases.text(
          "status.withdrawn_day",
          ["edition_title": title, "edition_date": date(edition.date.date), "withdrawn_on": date(why.on)])
          + " " + phrases.text("status.withdrawn_why", ["reason": why.reason])
      case .draft, .consultation: phrases.text("status.not_decided", ["edition_title": title])
      }
    return phrases.text("one_page.standing", ["state": state(standing), "more": more])
  }
}
