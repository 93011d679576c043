package import Diagnostics
package import GuideModel

/// The finished site, or why there is none.
package struct GeneratedSite: Sendable {
  /// Empty when a finding stops publication.
  package let files: [SiteFile]
  package let findings: [Diagnostic]
  package let pageCount: Int
}

/// Plans, renders and checks a site: from the model to bytes, without touching the disk or a clock.
package enum SiteGenerator {
  /// The site of a guide as it stands on a day.
  ///
  /// The edition that is shown first stands at the root; every edition has a tree of its own, for ever.
  package static func generate(_ guide: Guide, theme: Theme, asAt: CalendarDate) -> GeneratedSite {
    guard let shown = guide.edition(asAt: asAt) else {
      return GeneratedSite(files: [], findings: [], pageCount: 0)
    }
    let planner = SitePlanner(guide: guide, theme: theme, asAt: asAt, shown: shown)
    let plan = planner.plan()
    let pages = plan.pages.map { $0.render() }
    let addresses = Addresses(base: guide.facts.baseURL)
    let others = otherFiles(plan.pages, theme, addresses)
    let data = DataTwins(of: guide, words: theme.words)
    let checks = SiteChecks(
      pages, files: [theme.stylesheet.path, theme.icon.path, .sitemap, .robots] + data.paths,
      words: theme.words, addresses: addresses)
    let findings =
      plan.findings + checks.findings() + data.findings + pages.flatMap { PageReadBack($0).findings() }
    let isSound = !findings.contains { $0.severity == .error }
    let files = pages.map { SiteFile(path: $0.path.outputFile, bytes: $0.bytes) } + others + data.files
    return GeneratedSite(files: isSound ? files : [], findings: findings, pageCount: pages.count)
  }

  private static func otherFiles(
    _ pages: [PlannedPage], _ theme: Theme, _ addresses: Addresses
  ) -> [SiteFile] {
    [
      SiteFile(path: theme.stylesheet.path.outputFile, bytes: theme.stylesheet.bytes),
      SiteFile(path: theme.icon.path.outputFile, bytes: theme.icon.bytes),
      MachineFiles.sitemap(pages.filter(\.isCanonical), addresses: addresses), MachineFiles.robots(addresses),
    ]
  }
}

/// Plans the pages of every edition.
private struct SitePlanner {
  let guide: Guide
  let theme: Theme
  let asAt: CalendarDate
  /// The edition that stands at the root.
  let shown: Edition

  func plan() -> SitePlan {
    var plan = plan(shown, in: .root, rootPaths: [])
    let rootPaths = Set(plan.pages.map(\.path))
    for edition in guide.editions {
      plan.add(self.plan(edition, in: .edition(edition.date), rootPaths: rootPaths))
    }
    return plan
  }

  private func plan(_ edition: Edition, in tree: SiteTree, rootPaths: Set<SitePath>) -> SitePlan {
    let context = PageContext(
      guide: guide, edition: edition, words: theme.words,
      addresses: Addresses(base: guide.facts.baseURL, tree: tree))
    let status = EditionStatus(
      standing: guide.standing(of: edition, asAt: asAt), shown: shown, rootPaths: rootPaths)
    return SitePlan(
      context, frame: Frame(context: context, theme: theme, asAt: asAt, status: status), theme: theme)
  }
}
