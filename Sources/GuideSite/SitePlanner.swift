import GuideModel
import Parallel

/// Which pages an edition has in its own tree, and the digest of its record: worked out now, or remembered.
struct EditionPlan: Sendable {
  let edition: Edition
  /// The digest of all that decides this; nil where nothing is remembered.
  let key: ContentDigest?
  let pages: [PageFacts]
  let record: ContentDigest
  /// Nil where it was remembered.
  let made: (plan: SitePlan, proof: EditionProof)?

  var paths: Set<SitePath> { Set(pages.map(\.page)) }
}

/// Plans the pages of every edition, and notices at the root for pages that are no more.
///
/// A page names its neighbours in other editions, so it must be known first which pages these have.
struct SitePlanner {
  let guide: Guide
  let theme: Theme
  let asAt: CalendarDate
  /// The edition that stands at the root.
  let shown: Edition
  let reuse: TreeReuse?
  let editions: [EditionPlan]
  /// The pages of each edition.
  let pages: [EditionDate: Set<SitePath>]

  init(guide: Guide, theme: Theme, asAt: CalendarDate, shown: Edition, reuse: TreeReuse?) {
    self.guide = guide
    self.theme = theme
    self.asAt = asAt
    self.shown = shown
    self.reuse = reuse
    let trees = TreePlanner(guide: guide, theme: theme, asAt: asAt)
    editions = guide.editions.concurrentMap { edition in
      let key = reuse?.sources.planKey(of: edition, in: guide)
      if let key, let kept = reuse?.trees[.edition(edition.date)], kept.keys.plan == key,
        let record = kept.record
      {
        return EditionPlan(
          edition: edition, key: key, pages: kept.pages.map(\.facts), record: record, made: nil)
      }
      let proof = EditionProof(edition)
      let plan = trees.plan(edition, in: .edition(edition.date), record: proof.digest)
      return EditionPlan(
        edition: edition, key: key, pages: plan.pages.map(\.facts), record: proof.digest, made: (plan, proof))
    }
    pages = Dictionary(editions.map { ($0.edition.date, $0.paths) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pages at the root but notices.
  func rootPlan() -> SitePlan { plan(shown, in: .root) }

  /// The page of the search, which leads to its index.
  func searchPlan(index: SitePath) -> SitePlan {
    let frame = frame(shown, in: .root)
    var plan = SitePlan()
    plan.add(
      SearchPage(context: frame.context, script: theme.searchScript.path, index: index), theme.search, frame)
    return plan
  }

  /// The pages of an edition in a tree.
  func plan(_ edition: Edition, in tree: SiteTree) -> SitePlan {
    TreePlanner(guide: guide, theme: theme, asAt: asAt).plan(edition, in: tree, record: record(of: edition))
  }

  /// What stands around the pages of an edition in a tree.
  func frame(_ edition: Edition, in tree: SiteTree) -> BareFrame {
    TreePlanner(guide: guide, theme: theme, asAt: asAt).frame(edition, in: tree, record: record(of: edition))
  }

  /// The digest of an edition's record.
  private func record(of edition: Edition) -> ContentDigest {
    editions.first { $0.edition.date == edition.date }?.record ?? EditionProof(edition).digest
  }

  /// A page for each address that the root had once and has no more.
  func notices(besides root: [PageFacts]) -> [PlannedPage] {
    var known = Set(root.map(\.page))
    var notices = SitePlan()
    // The newest edition that has the page tells what it was.
    for plan in editions.reversed() where plan.edition.isPublished && plan.edition.date.date <= asAt {
      for page in plan.pages where !page.isOfOneEdition && known.insert(page.page).inserted {
        add(page, of: plan.edition, to: &notices)
      }
    }
    return notices.pages
  }

  /// Adds the notice of a page that is no more.
  private func add(_ page: PageFacts, of edition: Edition, to plan: inout SitePlan) {
    let frame = frame(shown, in: .root)
    let gone = gone(page.page)
    plan.add(
      NoticePage(
        context: frame.context, path: page.page, title: page.title, edition: edition, why: gone.why,
        now: gone.now), theme.notice, frame)
  }

  /// What became of a page that the root has no more.
  func gone(_ page: SitePath) -> GonePage {
    let moves = moved(upTo: shown).filter { $0.from.fragment == nil }
    let moved = moves.first { SitePath.page($0.from) == page }
    let same = moved.flatMap { place(after: $0, moves) }
    let pair = moves.levelsSideBySide(on: page, among: pages[shown.date] ?? [])
    return GonePage(
      path: page, why: moved?.why ?? reasonForLosing(page),
      now: same ?? pair.flatMap { GuideAddress($0.text) },
      isReplaced: same != nil || pair?.levelsSideBySide != nil)
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

  /// Where an edition stands, and what its pages say of others, but for the news of its levels.
  func status(of plan: EditionPlan) -> EditionStatus {
    let edition = plan.edition
    let published = guide.editions.filter(\.isPublished)
    return EditionStatus(
      standing: guide.standing(of: edition, asAt: asAt), shown: shown, shownPages: pages[shown.date] ?? [],
      ownPages: pages[edition.date] ?? [],
      moved: moved(upTo: edition),
      movedSince: guide.editions.filter {
        $0.isPublished && $0.date > edition.date && $0.date <= shown.date
      }.reversed().flatMap(\.moves),
      levels: nil,
      before: neighbour(published.last { $0.date < edition.date }),
      after: neighbour(published.first { $0.date > edition.date }),
      hasTimeMap: guide.periods.contains { $0.from <= asAt && $0.edition == edition.date },
      digest: plan.record.hex)
  }

  /// What has become of an edition's levels; nil for the edition shown.
  func news(of edition: Edition) -> LevelNews? {
    edition.date == shown.date ? nil : LevelNews(from: edition, to: shown)
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

/// Plans the pages of one edition.
private struct TreePlanner {
  let guide: Guide
  let theme: Theme
  let asAt: CalendarDate

  func plan(_ edition: Edition, in tree: SiteTree, record: ContentDigest) -> SitePlan {
    let frame = frame(edition, in: tree, record: record)
    return SitePlan(frame.context, frame: frame, theme: theme)
  }

  func frame(_ edition: Edition, in tree: SiteTree, record: ContentDigest) -> BareFrame {
    let context = PageContext(
      guide: guide, edition: edition, words: theme.words,
      addresses: Addresses(base: guide.facts.baseURL, tree: tree), asAt: asAt, digest: record.hex)
    return BareFrame(context: context, theme: theme, asAt: asAt)
  }
}
