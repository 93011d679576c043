package import Diagnostics
package import GuideModel

/// The finished site, or why there is none.
package struct GeneratedSite: Sendable {
  /// Empty when a finding stops publication.
  package let files: [SiteFile]
  package let findings: [Diagnostic]
  package let pageCount: Int
  /// The pages of each edition's own tree, with the ids on them that people link to.
  package let addresses: [EditionDate: [String: Set<String>]]
}

/// Plans, renders and checks a site: from the model to bytes, without touching the disk or a clock.
package enum SiteGenerator {
  /// The site of a guide as it stands on a day.
  ///
  /// The edition that is shown first stands at the root; every edition has a tree of its own, for ever.
  package static func generate(_ guide: Guide, theme: Theme, asAt: CalendarDate) -> GeneratedSite {
    guard let shown = guide.edition(asAt: asAt) else {
      return GeneratedSite(files: [], findings: [], pageCount: 0, addresses: [:])
    }
    let proofs = guide.editions.map(EditionProof.init)
    let planner = SitePlanner(guide: guide, theme: theme, asAt: asAt, shown: shown, proofs: proofs)
    let plan = planner.plan()
    let pages = plan.pages.map { $0.render() }
    let notices = planner.notices.map { $0.render() }
    let addresses = Addresses(base: guide.facts.baseURL)
    let data = DataTwins(of: guide, words: theme.words)
    let others =
      otherFiles(plan.pages, theme, addresses)
      + [ChangesFeed(guide: guide, words: theme.words, addresses: addresses, asAt: asAt).file]
      + TimeMaps(guide: guide, asAt: asAt, addresses: addresses).files + data.files
      + proofs.flatMap { $0.files(among: data.files) } + CalendarFiles(of: guide, words: theme.words).files
    // Notices are no pages to link to: whoever does has not seen that the page is gone.
    let checks = SiteChecks(
      pages, notices: notices, files: others.map(\.path), words: theme.words, addresses: addresses)
    let addressChecks = AddressChecks(guide: guide, pages: plan.pages, ids: checks.idsByPath)
    let kept = addressChecks.findings()
    let readBack = pages.flatMap { PageReadBack($0).findings() }
    let findings = plan.findings + checks.findings() + kept + data.findings + readBack
    let isSound = !findings.contains { $0.severity == .error }
    let files =
      (pages + notices).map { SiteFile(path: $0.path.outputFile, bytes: $0.bytes) } + others
    return GeneratedSite(
      files: isSound ? files : [], findings: findings, pageCount: pages.count + notices.count,
      addresses: addressChecks.addresses)
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
