import Diagnostics
import GuideModel
import GuideSeal
import GuideSite
import GuideSource

extension Receipt {
  /// The receipt of a site that is about to be published; nil when there is none to publish.
  init?(of outcome: Pipeline.Outcome, options: SiteOptions) {
    guard let site = outcome.site, let guide = outcome.guide, let shown = guide.edition(asAt: outcome.asAt)
    else { return nil }
    self.init(
      tool: AllocationGuide.version, asAt: outcome.asAt, nextRebuild: guide.nextChange(after: outcome.asAt),
      shown: Shown(edition: shown.date, standing: guide.standing(of: shown, asAt: outcome.asAt)),
      baseURL: guide.facts.baseURL, showsDrafts: options.drafts, isStrict: options.strict,
      content: Files(outcome.contentRead), templates: Files(outcome.sources.templates.folder),
      pageCount: site.pageCount, output: PublishedFiles(site),
      checks: outcome.checks.map(\.rawValue), findings: Finding.counts(outcome.findings))
  }
}

extension Receipt.Files {
  fileprivate init(_ folder: SourceFolder) {
    let published = PublishedFiles(folder.files)
    self.init(count: published.digests.count, digest: published.digest)
  }
}

extension Receipt.Finding {
  /// How often each code was reported, in the order of the codes' names.
  fileprivate static func counts(_ findings: [Diagnostic]) -> [Receipt.Finding] {
    struct Kind: Hashable {
      let code: DiagnosticCode
      let severity: Diagnostic.Severity
    }
    // A finding that was made twice is one finding, as in the last line of a run.
    let kinds = Dictionary(grouping: Set(findings)) { Kind(code: $0.code, severity: $0.severity) }
    return kinds.map { Self(code: $0.key.code, severity: $0.key.severity, count: $0.value.count) }
      .sorted { ($0.code.rawValue, $0.severity.rawValue) < ($1.code.rawValue, $1.severity.rawValue) }
  }
}

extension PublishedFiles {
  /// The digests of a site's files, those that stay as they were published too.
  fileprivate init(_ site: GeneratedSite) {
    let known = Dictionary(
      site.trees.lazy.flatMap(\.files).map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    self.init(
      site.files.map { ($0.path, known[$0.path] ?? ContentDigest(of: $0.bytes)) }
        + site.kept.map { ($0.path, $0.digest) })
  }

  /// The digests of some files.
  init(_ files: [(path: String, bytes: [UInt8])]) {
    self.init(files.map { ($0.path, ContentDigest(of: $0.bytes)) })
  }

  private init(_ files: [(path: String, digest: ContentDigest)]) {
    let digests = Dictionary(files.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    self.init(digests: digests, digest: ContentDigest(ofTree: digests))
  }

  /// False for a list that was changed after it was written.
  var isWhole: Bool { digest == ContentDigest(ofTree: digests) }
}
