import Diagnostics
import GuideModel
import GuideSeal
import Parallel

/// One tree of the site: its pages, and the files that belong to its edition.
struct TreeOfSite: Sendable {
  let tree: SiteTree
  /// Nil where nothing is remembered.
  let keys: TreeKeys?
  let record: ContentDigest?
  /// Without notices.
  let pages: [PageFacts]
  let notices: [PageFacts]
  /// Nil for a tree that was made now.
  let kept: KeptTree?
  private(set) var rendered: [RenderedPage] = []
  private(set) var renderedNotices: [RenderedPage] = []
  /// Files that are no pages.
  private(set) var files: [SiteFile] = []
  let resources: [JSONValue]
  /// What was found before the pages were checked.
  let findings: [Diagnostic]

  /// A tree that is as it was.
  init(kept: KeptTree) {
    self.kept = kept
    tree = kept.tree
    keys = kept.keys
    record = kept.record
    pages = kept.pages.filter { !$0.isNotice }.map(\.facts)
    notices = kept.pages.filter(\.isNotice).map(\.facts)
    resources = kept.resources
    findings = []
  }

  /// The pages at the root.
  init(root planner: SitePlanner, _ status: EditionStatus, keys: TreeKeys?) {
    let plan = planner.rootPlan()
    let frame = Frame(planner.frame(planner.shown, in: .root), status)
    let found = plan.pages.concurrentMap { $0.render(frame) }
    let index = planner.searchIndex(of: found)
    let search = planner.searchPlan(index: index.path)
    let planned = plan.pages + search.pages
    let notices = planner.notices(besides: planned.map(\.facts))
    tree = .root
    self.keys = keys
    record = nil
    pages = planned.map(\.facts)
    self.notices = notices.map(\.facts)
    kept = nil
    rendered = found + search.pages.map { $0.render(frame) }
    renderedNotices = notices.concurrentMap { $0.render(frame) }
    files = [SiteFile(path: index.path.outputFile, bytes: index.bytes)]
    resources = []
    findings = plan.findings + Self.readBack(rendered)
  }

  /// The tree of an edition.
  init(_ edition: EditionPlan, of planner: SitePlanner, _ status: EditionStatus, keys: TreeKeys?) {
    let date = edition.edition.date
    let (plan, proof) =
      edition.made ?? (planner.plan(edition.edition, in: .edition(date)), EditionProof(edition.edition))
    let context = PageContext(
      guide: planner.guide, edition: edition.edition, words: planner.theme.words,
      addresses: Addresses(base: planner.guide.facts.baseURL), asAt: planner.asAt, digest: edition.record.hex)
    let data = DataTwins(context)
    tree = .edition(date)
    self.keys = keys
    record = edition.record
    pages = plan.pages.map(\.facts)
    notices = []
    kept = nil
    let frame = Frame(planner.frame(edition.edition, in: .edition(date)), status)
    rendered = plan.pages.concurrentMap { $0.render(frame) }
    files = data.files + Self.files(beside: context) + proof.files(with: data.files)
    resources = data.resources
    findings = plan.findings + data.findings + Self.readBack(rendered)
  }

  private static func files(beside context: PageContext) -> [SiteFile] {
    let makers: [@Sendable (PageContext) -> [SiteFile]] = [
      { LetterFiles.files($0) }, { CalendarFiles($0).files },
    ]
    return makers.concurrentMap { $0(context) }.flatMap(\.self)
  }

  private static func readBack(_ pages: [RenderedPage]) -> [Diagnostic] {
    pages.concurrentMap { PageReadBack($0).findings() }.flatMap(\.self)
  }

  /// The files that were made now, pages too.
  var madeFiles: [SiteFile] {
    (rendered + renderedNotices).map { SiteFile(path: $0.path.outputFile, bytes: $0.bytes) } + files
  }

  /// The paths of all its files, from the root of the output folder.
  var allPaths: [String] { (pages + notices).map(\.path.outputFile) + otherPaths }

  /// The paths of all files that are no pages, from the root of the output folder.
  var otherPaths: [String] {
    guard let kept else { return files.map(\.path) }
    let pages = Set(kept.pages.map(\.facts.path.outputFile))
    return kept.files.map(\.path).filter { !pages.contains($0) }
  }

  /// What to remember of it; nil where something was found in it, which must be found again.
  func remembered(_ checks: SiteChecks, faulty: Set<SitePath>) -> KeptTree? {
    if let kept { return kept }
    guard let keys, findings.isEmpty else { return nil }
    let all = pages.map { (facts: $0, isNotice: false) } + notices.map { (facts: $0, isNotice: true) }
    let paths = Set(all.map(\.facts.path))
    guard paths.isDisjoint(with: faulty) else { return nil }
    return KeptTree(
      tree: tree, keys: keys, record: record,
      pages: all.map { page in
        KeptTree.Page(
          facts: page.facts, ids: checks.idsByPath[page.facts.path.text] ?? [], isNotice: page.isNotice)
      },
      links: checks.linksOut(of: paths),
      files: madeFiles.concurrentMap {
        KeptFile(path: $0.path, size: $0.bytes.count, digest: ContentDigest(of: $0.bytes))
      },
      resources: resources)
  }
}

extension SitePlanner {
  /// Every tree of the site, the root first: taken over where all that decides its bytes is as it was, else made.
  func trees() -> [TreeOfSite] {
    let ofShown = editions.first { $0.edition.date == shown.date }
    return [ofShown.map(root)].compactMap(\.self) + editions.map { tree(of: $0, shown: ofShown) }
  }

  private func root(_ shown: EditionPlan) -> TreeOfSite {
    let status = status(of: shown)
    let key = reuse?.sources.rootKey(status, in: guide, asAt: asAt)
    if let kept = reuse?.trees[.root], kept.keys.bytes == key { return TreeOfSite(kept: kept) }
    return TreeOfSite(
      root: self, status, keys: key.map { TreeKeys(plan: $0, quick: $0, bytes: $0) })
  }

  private func tree(of plan: EditionPlan, shown: EditionPlan?) -> TreeOfSite {
    var status = status(of: plan)
    let kept = reuse?.trees[.edition(plan.edition.date)]
    // To compare an edition with the one shown takes a while, and is not needed where both are as they were.
    let quick = reuse?.sources.quickKey(of: plan, shown: shown, status, in: guide, asAt: asAt)
    if let kept, kept.keys.quick == quick { return TreeOfSite(kept: kept) }
    status.levels = news(of: plan.edition)
    let keys = reuse?.sources.keys(of: plan, status, quick: quick, in: guide, asAt: asAt)
    if var kept, let keys, kept.keys.bytes == keys.bytes {
      kept.keys = keys
      return TreeOfSite(kept: kept)
    }
    return TreeOfSite(plan, of: self, status, keys: keys)
  }
}
