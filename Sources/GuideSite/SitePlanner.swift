import GuideModel

/// Plans the pages of every edition, and notices at the root for pages that are no more.
struct SitePlanner {
  private let planner: TreePlanner
  private let root: SitePlan
  private let trees: [(edition: Edition, plan: SitePlan)]

  /// `shown` is the edition that stands at the root.
  init(guide: Guide, theme: Theme, asAt: CalendarDate, shown: Edition, proofs: [EditionProof]) {
    let digests = Dictionary(
      proofs.map { ($0.date, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let first = TreePlanner(
      guide: guide, theme: theme, asAt: asAt, shown: shown, digests: digests, pages: [:])
    // A page names its neighbours in other editions, so it must be known first which pages these have.
    let pages = guide.editions.map { edition in
      (edition.date, Set(first.plan(edition, in: .edition(edition.date)).pages.map(\.page)))
    }
    let planner = TreePlanner(
      guide: guide, theme: theme, asAt: asAt, shown: shown, digests: digests,
      pages: Dictionary(pages, uniquingKeysWith: { first, _ in first }))
    self.planner = planner
    root = planner.plan(shown, in: .root)
    trees = guide.editions.map { ($0, planner.plan($0, in: .edition($0.date))) }
  }

  /// Every page but notices.
  func plan() -> SitePlan {
    trees.reduce(into: root) { $0.add($1.plan) }
  }

  /// A page for each address that the root had once and has no more.
  var notices: [PlannedPage] {
    var known = Set(root.pages.map(\.page))
    var notices = SitePlan()
    // The newest edition that has the page tells what it was.
    for (edition, plan) in trees.reversed() where edition.isPublished && edition.date.date <= planner.asAt {
      for page in plan.pages where !page.isOfOneEdition && known.insert(page.page).inserted {
        planner.add(page, of: edition, to: &notices)
      }
    }
    return notices.pages
  }
}

/// Plans the pages of one edition.
private struct TreePlanner {
  let guide: Guide
  let theme: Theme
  let asAt: CalendarDate
  let shown: Edition
  let digests: [EditionDate: String]
  /// The pages of each edition.
  let pages: [EditionDate: Set<SitePath>]

  func plan(_ edition: Edition, in tree: SiteTree) -> SitePlan {
    let context = context(edition, tree)
    return SitePlan(context, frame: frame(context), theme: theme)
  }

  /// Adds the notice of a page that is no more.
  func add(_ page: PlannedPage, of edition: Edition, to plan: inout SitePlan) {
    let context = context(shown, .root)
    let moves = moved(upTo: shown).filter { $0.from.fragment == nil }
    let moved = moves.first { SitePath.page($0.from) == page.page }
    plan.add(
      NoticePage(
        context: context, path: page.page, title: page.title, edition: edition,
        why: moved?.why ?? reasonForLosing(page.page),
        now: moved.flatMap { place(after: $0, moves) }), theme.notice, frame(context))
  }

  private func reasonForLosing(_ page: SitePath) -> String? {
    let editions = guide.editions.filter { $0.isPublished && $0.date <= shown.date }
    return editions.reversed().lazy.compactMap { $0.reasonForLosing(page) }.first
  }

  /// Where a page is found now that may have moved more than once since.
  private func place(after moved: MovedAddress, _ moves: [MovedAddress]) -> GuideAddress? {
    let known = pages[shown.date] ?? []
    guard let to = moved.to, !known.contains(SitePath.page(to)) else { return moved.to }
    return moves.destination(of: SitePath.page(to), among: known).flatMap { GuideAddress($0.text) }
  }

  private func context(_ edition: Edition, _ tree: SiteTree) -> PageContext {
    PageContext(
      guide: guide, edition: edition, words: theme.words,
      addresses: Addresses(base: guide.facts.baseURL, tree: tree), asAt: asAt,
      digest: digests[edition.date])
  }

  private func frame(_ context: PageContext) -> Frame {
    let edition = context.edition
    let published = guide.editions.filter(\.isPublished)
    let status = EditionStatus(
      standing: guide.standing(of: edition, asAt: asAt), shown: shown, shownPages: pages[shown.date] ?? [],
      ownPages: pages[edition.date] ?? [],
      moved: moved(upTo: edition),
      movedSince: guide.editions.filter {
        $0.isPublished && $0.date > edition.date && $0.date <= shown.date
      }.reversed().flatMap(\.moves),
      levels: edition.date == shown.date || pages.isEmpty ? nil : LevelNews(from: edition, to: shown),
      before: neighbour(published.last { $0.date < edition.date }),
      after: neighbour(published.first { $0.date > edition.date }),
      hasTimeMap: guide.periods.contains { $0.from <= asAt && $0.edition == edition.date },
      digest: digests[edition.date])
    return Frame(context: context, theme: theme, asAt: asAt, status: status)
  }

  private func neighbour(_ edition: Edition?) -> EditionStatus.Neighbour? {
    edition.map { EditionStatus.Neighbour(date: $0.date, pages: pages[$0.date] ?? []) }
  }

  /// The newest first.
  private func moved(upTo edition: Edition) -> [MovedAddress] {
    let before = guide.editions.filter { $0.date < edition.date && $0.isPublished }
    return ([edition] + before.reversed()).flatMap(\.moves)
  }
}
