import GuideModel
import Templates

/// `/editions/`: every edition, and which one counted on which day.
struct EditionsPage: SitePage {
  static let template = "editions"
  let context: PageContext
  let asAt: CalendarDate

  var path: SitePath { .editions }
  var title: String { context.words.title(.editions) }
  var summary: String { title }
  var crumbs: [LinkModel] { [context.homeCrumb] }

  func model(_ prose: inout ProseWriter) -> EditionsPageModel {
    let guide = context.guide
    let periods = guide.periods.filter { $0.from <= asAt }
    return EditionsPageModel(
      title: title, firstDay: periods.first.map { context.words.date($0.from) },
      periods: rows(periods),
      others: guide.editions.reversed().filter { edition in
        !periods.contains { $0.edition == edition.date } || edition.facts.withdrawal != nil
      }.map(edition))
  }

  /// The newest first; days on which nothing counted have a row of their own.
  private func rows(_ periods: [InForce]) -> [EditionsPageModel.Period] {
    let gaps = context.guide.withoutEdition(asAt: asAt).map { gap in
      let words = context.words
      return (
        gap.from,
        EditionsPageModel.Period(edition: nil, from: words.date(gap.from), to: gap.to.map(words.date))
      )
    }
    return (periods.map { ($0.from, period($0)) } + gaps).sorted { $0.0 > $1.0 }.map(\.1)
  }

  private func period(_ period: InForce) -> EditionsPageModel.Period {
    // What comes later is announced, and may still change.
    let end = period.to.flatMap { $0 < asAt ? $0 : nil }
    let edition = context.guide.edition(period.edition)
    let hasChanges = edition.flatMap { context.guide.edition(before: $0) } != nil
    return EditionsPageModel.Period(
      edition: EditionsPageModel.Counted(
        name: edition?.facts.title ?? period.edition.description,
        link: context.addresses.link(.edition(period.edition)),
        changes: hasChanges ? context.addresses.link(.changes(of: period.edition)) : nil),
      from: context.words.date(period.from), to: end.map(context.words.date))
  }

  private func edition(_ edition: Edition) -> EditionsPageModel.Other {
    EditionsPageModel.Other(
      name: edition.facts.title, link: context.addresses.link(.edition(edition.date)),
      date: context.words.date(edition.date.date), summary: edition.facts.summary,
      standing: StandingModel(context.guide.standing(of: edition, asAt: asAt), words: context.words))
  }
}
