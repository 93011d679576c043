package import Diagnostics
package import GuideModel
import Parallel

/// The finished site, or why there is none.
package struct GeneratedSite: Sendable {
  /// The files that were made now; empty when a finding stops publication.
  package let files: [SiteFile]
  /// Published files that stay as they are; no finding stops publication where there are any.
  package let kept: [KeptFile]
  /// What the next build may take over.
  package let trees: [KeptTree]
  package let findings: [Diagnostic]
  package let pageCount: Int
  /// The pages of each edition's own tree, with the ids on them that people link to.
  package let addresses: [EditionDate: [String: Set<String>]]
  /// The pages that were made now, also where a finding stops publication.
  let made: [MadePage]
}

/// Plans, renders and checks a site: from the model to bytes, without touching the disk or a clock.
package enum SiteGenerator {
  /// The site of a guide as it stands on a day.
  ///
  /// The edition that is shown first stands at the root; every edition has a tree of its own, for ever. With `reuse`, trees
  /// are taken over from the build before where that gives the same bytes and findings.
  package static func generate(
    _ guide: Guide, theme: Theme, asAt: CalendarDate, reuse: TreeReuse? = nil
  ) -> GeneratedSite {
    let (theme, findings) = theme.wearing(guide.facts.look)
    return generate(guide, theme: theme, asAt: asAt, reuse: reuse, found: findings)
  }

  /// The same in a theme that wears the council's look; `found` is what is wrong with that.
  private static func generate(
    _ guide: Guide, theme: Theme, asAt: CalendarDate, reuse: TreeReuse?, found: [Diagnostic]
  ) -> GeneratedSite {
    guard let shown = guide.edition(asAt: asAt) else {
      return GeneratedSite(
        files: [], kept: [], trees: [], findings: found, pageCount: 0, addresses: [:], made: [])
    }
    let planner = SitePlanner(guide: guide, theme: theme, asAt: asAt, shown: shown, reuse: reuse)
    let site = WholeSite(planner, found: found)
    // A tree that leads to what there is no more must be made anew, so that its dead links are told of.
    guard let reuse, !site.treesWithDeadLinks.isEmpty else { return site.generated }
    return generate(
      guide, theme: theme, asAt: asAt, reuse: reuse.without(site.treesWithDeadLinks), found: found)
  }
}

/// All trees of a site together, and what there is once.
private struct WholeSite {
  private let planner: SitePlanner
  private let trees: [TreeOfSite]
  private let checks: SiteChecks
  /// Files of no tree.
  private let others: [SiteFile]
  private let serving: ServingFiles
  /// What is wrong with the look.
  private let found: [Diagnostic]

  init(_ planner: SitePlanner, found: [Diagnostic]) {
    self.found = found
    self.planner = planner
    let (guide, theme) = (planner.guide, planner.theme)
    let addresses = Addresses(base: guide.facts.baseURL)
    let trees = planner.trees()
    others =
      theme.assets.map { SiteFile(path: $0.path.outputFile, bytes: $0.bytes) } + [
        MachineFiles.sitemap(planner.canonicalPages(of: trees), addresses: addresses),
        MachineFiles.robots(addresses),
        ChangesFeed(guide: guide, words: theme.words, addresses: addresses, asAt: planner.asAt).file,
        DataPackage(guide, words: theme.words, trees.flatMap(\.resources)).file,
      ] + TimeMaps(guide: guide, asAt: planner.asAt, addresses: addresses).files
    // Notices are no pages to link to: whoever does has not seen that the page is gone.
    checks = SiteChecks(
      trees.flatMap(\.rendered), notices: trees.flatMap(\.renderedNotices), kept: trees.compactMap(\.kept),
      files: others.map(\.path) + trees.flatMap(\.otherPaths), words: theme.words, addresses: addresses)
    serving = ServingFiles(
      settled: ServingTable.settled(in: guide, asAt: planner.asAt),
      redirects: Redirects(trees.flatMap(\.notices).map { planner.gone($0.page) }), addresses: addresses,
      paths: trees.flatMap(\.allPaths) + others.map(\.path) + [Receipt.fileName])
    self.trees = trees
  }

  /// Trees that were taken over, and lead to what there is no more.
  var treesWithDeadLinks: Set<SiteTree> {
    Set(trees.filter { !($0.kept?.links ?? []).allSatisfy(checks.leadsSomewhere) }.map(\.tree))
  }

  var generated: GeneratedSite {
    let pages = trees.flatMap(\.pages)
    let addressChecks = AddressChecks(guide: planner.guide, pages: pages, ids: checks.idsByPath)
    let (inPages, faulty) = checks.findings()
    let findings =
      found + trees.flatMap(\.findings) + Self.clashes(of: trees) + inPages + addressChecks.findings()
      + serving.findings(at: planner.shown.facts.place, leadsSomewhere: checks.leadsSomewhere)
    let isSound = !findings.contains { $0.severity == .error }
    return GeneratedSite(
      files: isSound ? trees.flatMap(\.madeFiles) + others + serving.files : [],
      kept: isSound ? trees.flatMap { $0.kept?.files ?? [] } : [],
      trees: isSound ? remembered(faulty) : [],
      findings: findings, pageCount: pages.count + trees.flatMap(\.notices).count,
      addresses: addressChecks.addresses, made: trees.flatMap(\.madePages))
  }

  private func remembered(_ faulty: Set<SitePath>) -> [KeptTree] {
    trees.concurrentMap { $0.remembered(checks, faulty: faulty) }.compactMap(\.self)
  }

  /// Two trees that have a page at one address; those of one tree were found when it was planned.
  private static func clashes(of trees: [TreeOfSite]) -> [Diagnostic] {
    var taken = TakenAddresses()
    return trees.flatMap(\.pages).compactMap { taken.add($0) }
  }
}

extension SitePlanner {
  /// The pages that search engines should know, each with the day on which its rules were last decided or put right.
  fileprivate func canonicalPages(of trees: [TreeOfSite]) -> [(path: SitePath, changedOn: CalendarDate?)] {
    trees.flatMap { tree -> [(path: SitePath, changedOn: CalendarDate?)] in
      switch tree.tree {
      case .root: tree.pages.map { ($0.path, shown.facts.changedOn) }
      // The second copy of a page that stands at the root too is left out.
      case .edition(let date) where date == shown.date: []
      case .edition(let date):
        tree.pages.map { ($0.path, guide.edition(date)?.facts.changedOn) }
      }
    }
  }
}
