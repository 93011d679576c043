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
  package static func generate(_ guide: Guide, theme: Theme, asAt: CalendarDate) -> GeneratedSite {
    guard let edition = guide.edition(asAt: asAt) else {
      return GeneratedSite(files: [], findings: [], pageCount: 0)
    }
    let addresses = Addresses(base: guide.facts.baseURL)
    let context = PageContext(guide: guide, edition: edition, words: theme.words, addresses: addresses)
    let plan = SitePlan(context, frame: Frame(context: context, theme: theme, asAt: asAt), theme: theme)
    let pages = plan.pages.map { $0.render() }
    let others = otherFiles(pages: plan.pages.map(\.path), edition, theme, addresses)
    let data = DataTwins(
      context,
      editions: guide.editions.map {
        PageContext(guide: guide, edition: $0, words: theme.words, addresses: addresses)
      })
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
    pages: [SitePath], _ edition: Edition, _ theme: Theme, _ addresses: Addresses
  ) -> [SiteFile] {
    [
      SiteFile(path: theme.stylesheet.path.outputFile, bytes: theme.stylesheet.bytes),
      SiteFile(path: theme.icon.path.outputFile, bytes: theme.icon.bytes),
      MachineFiles.sitemap(pages, edition: edition, addresses: addresses), MachineFiles.robots(addresses),
    ]
  }
}
