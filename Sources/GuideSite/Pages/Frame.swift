import GuideModel
import Templates

/// Makes what stands around a page: menus, breadcrumbs, the edition and the page's own address.
struct Frame: Sendable {
  let context: PageContext
  let theme: Theme
  /// The day for which the site is built.
  let asAt: CalendarDate

  func model(for page: some SitePage) -> FrameModel {
    let guide = context.guide.facts
    let edition = context.edition
    let isDecided = edition.facts.state == .decided
    return FrameModel(
      language: guide.language.rawValue, siteTitle: guide.title, council: guide.council, notice: guide.notice,
      pageTitle: page.title, description: page.summary, canonical: context.addresses.absoluteLink(page.path),
      canonicalText: context.addresses.absolute(page.path),
      stylesheet: context.addresses.link(theme.stylesheet.path),
      icon: context.addresses.link(theme.icon.path),
      home: context.addresses.link(.home), schemes: schemes(on: page), crumbs: page.crumbs,
      guidance: context.addresses.link(.guidanceIndex), glossary: context.addresses.link(.glossary),
      coverage: context.addresses.link(.coverage), accessibility: context.addresses.link(.accessibility),
      aboutEdition: context.addresses.link(.aboutEdition),
      challenge: context.addresses.link(context.challengePath(for: page.scheme)),
      editionTitle: edition.facts.title, editionDate: context.words.date(edition.date.date),
      isInForce: isDecided && edition.date.date <= asAt, isAnnounced: isDecided && edition.date.date > asAt,
      editionState: context.words.state(edition.facts.state), isDecided: isDecided,
      reviewOn: context.words.date(edition.facts.reviewOn), licence: context.citation(guide.licence))
  }

  private func schemes(on page: some SitePage) -> [LinkModel] {
    context.edition.schemes.map { scheme in
      context.link(
        scheme.facts.shortName, .scheme(scheme.id), summary: scheme.facts.name,
        isCurrent: page.scheme?.id == scheme.id)
    }
  }
}
