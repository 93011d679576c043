import GuideModel
import Templates

/// What stands around the pages of a tree, before it is known where their edition stands.
struct BareFrame: Sendable {
  let context: PageContext
  let theme: Theme
  /// The day for which the site is built.
  let asAt: CalendarDate
}

/// Makes what stands around a page of a tree: menus, breadcrumbs, the edition and the page's own address.
struct Frame: Sendable {
  let context: PageContext
  let theme: Theme
  let status: EditionStatus

  init(_ bare: BareFrame, _ status: EditionStatus) {
    context = bare.context
    theme = bare.theme
    self.status = status
  }

  /// `places` are no longer told of as lost: the page has them again.
  func model(for page: some SitePage, without places: Set<String> = []) -> FrameModel {
    let guide = context.guide.facts
    let edition = context.edition
    let kept = page.keptIn ?? edition
    let permanent = context.addresses.within(.edition(kept.date)).absolute(page.path)
    return FrameModel(
      language: guide.language.rawValue, siteTitle: guide.title, council: guide.council, notice: guide.notice,
      pageTitle: page.title, titleScheme: titleScheme(of: page), titleEdition: titleEdition,
      description: page.summary, canonical: canonical(page),
      canonicalText: canonical(page).text,
      permanent: Href(permanent) ?? canonical(page), permanentText: permanent,
      stylesheet: context.addresses.link(theme.stylesheet.path),
      sheets: context.addresses.link(theme.sheets.path), logo: logo,
      icon: context.addresses.link(theme.icon.path),
      dataFiles: page.dataFiles, look: page.look, home: context.addresses.link(.home),
      schemes: schemes(on: page),
      crumbs: page.crumbs,
      guidance: context.addresses.link(.guidanceIndex), glossary: context.addresses.link(.glossary),
      aToZ: context.addresses.link(.aToZ), search: context.addresses.link(.search),
      coverage: context.addresses.link(.coverage), accessibility: context.addresses.link(.accessibility),
      aboutEdition: context.addresses.link(.aboutEdition), editions: context.addresses.link(.editions),
      changes: status.before.map { _ in context.addresses.link(.changes(of: edition.date)) },
      feed: context.addresses.link(.feed),
      challenge: context.addresses.link(challengePath(for: page)),
      nextStep: status.isPast ? nil : page.scheme.flatMap(context.nextStep),
      editionTitle: edition.facts.title, editionDate: context.words.date(edition.date.date),
      standing: StandingModel(status.standing, words: context.words),
      now: now(for: page), moved: moved(from: page).filter { !places.contains($0.id) },
      corrections: corrections(of: page),
      versions: versions(of: page), proof: proof(of: page),
      reviewOn: context.words.date(edition.facts.reviewOn), licence: context.citation(guide.licence))
  }

  private var logo: LogoModel? {
    guard let logo = context.guide.facts.look.logo, let asset = theme.logo else { return nil }
    return LogoModel(
      link: context.addresses.link(asset.path), alt: logo.alt,
      width: max(1, LogoModel.height * logo.width / logo.height))
  }

  private func titleScheme(of page: some SitePage) -> String? {
    page.scheme.flatMap { page.path == .scheme($0.id) ? nil : $0.facts.shortName }
  }

  private var titleEdition: String? {
    context.addresses.tree == .root ? nil : context.edition.facts.title
  }

  /// Ids that the page tells of as lost, and has again itself.
  func placesThatCameBack(on page: some SitePage, _ bytes: [UInt8]) -> Set<String> {
    let told = Set(moved(from: page).map(\.id))
    return told.isEmpty ? [] : told.intersection(PageScan(bytes).repeatedIDs)
  }

  /// Where a page leads who wants to challenge: today's way, for rules that hold no more.
  func challengePath(for page: some SitePage) -> SitePath {
    let own = context.challengePath(for: page.scheme)
    guard status.isPast else { return own.within(context.addresses.tree) }
    let today = status.today(for: own, in: page.scheme)
    return today.way == .same ? today.path.within(.root) : own.within(context.addresses.tree)
  }

  /// For search engines: the page at the root while its edition is the one shown there, else the page itself.
  private func canonical(_ page: some SitePage) -> Href {
    let kept = page.keptIn ?? context.edition
    let tree: SiteTree = status.shown?.date == kept.date ? .root : .edition(kept.date)
    return context.addresses.within(tree).absoluteLink(page.path)
  }

  private func schemes(on page: some SitePage) -> [LinkModel] {
    context.edition.schemes.map { scheme in
      context.link(
        scheme.facts.shortName, .scheme(scheme.id), summary: scheme.facts.name,
        isCurrent: page.scheme?.id == scheme.id)
    }
  }

  /// Nil where the edition has not, or no more, the page that is meant.
  private func link(to address: GuideAddress?) -> Href? {
    guard let address else { return nil }
    let page = SitePath.page(address)
    if status.ownPages.contains(page) { return context.addresses.link(page, fragment: address.fragment) }
    return status.moved.destination(of: page, among: status.ownPages).map { context.addresses.link($0) }
  }

  /// The corrections that name the page, or no page at all.
  private func corrections(of page: some SitePage) -> [CorrectionModel] {
    guard page.keptIn == nil else { return [] }
    return context.corrections(of: page.path)
  }

  /// Nil on a page that is kept in another edition.
  private func proof(of page: some SitePage) -> ProofModel? {
    guard page.keptIn == nil, let digest = status.digest else { return nil }
    return ProofModel(
      digest: digest, record: context.addresses.link(.record(of: context.edition.date)),
      checksums: context.addresses.link(.checksums(of: context.edition.date)))
  }

  /// Links to the page's other states, for programs that archive.
  private func versions(of page: some SitePage) -> VersionsModel {
    let link = { (neighbour: EditionStatus.Neighbour?) -> Href? in
      guard let neighbour, neighbour.pages.contains(page.path) else { return nil }
      return context.addresses.within(.edition(neighbour.date)).link(page.path)
    }
    let isShown = status.shown?.date == context.edition.date
    let latest = isShown || status.shownPages.contains(page.path)
    let map = page.level.flatMap { level in
      page.scheme.map { SitePath.timeMap(of: level.id, in: $0.id) }
    }
    return VersionsModel(
      latest: latest ? context.addresses.within(.root).link(page.path) : nil, before: link(status.before),
      after: link(status.after), all: map == nil ? nil : context.addresses.link(.editions),
      timeMap: status.hasTimeMap ? map.map { context.addresses.link($0) } : nil)
  }

  /// Places of the page that are no more, so that links to them still arrive.
  private func moved(from page: some SitePage) -> [MovedPlaceModel] {
    var seen: Set<String> = []
    return status.moved.compactMap { moved in
      guard SitePath.page(moved.from) == page.path, let id = moved.from.fragment, seen.insert(id).inserted
      else { return nil }
      return MovedPlaceModel(
        id: id, why: moved.why,
        link: link(to: moved.to))
    }
  }

  /// Where the same is said in the edition that the site shows first; nil on its own pages.
  private func now(for page: some SitePage) -> NowModel? {
    // What there is once has no other state.
    guard let shown = status.shown, shown.date != context.edition.date, !page.path.isShared else {
      return nil
    }
    let today = status.today(for: page.path, in: page.scheme)
    let word = page.level.flatMap { level in
      page.scheme.flatMap { status.levels?.word(of: level.id, in: $0.id) }
    }
    return NowModel(
      link: context.addresses.within(.root).link(today.path), way: today.way, level: word,
      editionTitle: shown.facts.title)
  }
}
