package import Diagnostics

/// What a build wrote down of the site it published, so that anybody can tell later whether a file of it has changed.
///
/// It holds no clock time and nothing of the machine: the same content on the same day gives the same receipt.
package struct Receipt: Hashable, Sendable {
  /// The edition at the root of the site.
  package struct Shown: Hashable, Sendable {
    package let edition: EditionDate
    package let standing: EditionStanding

    package init(edition: EditionDate, standing: EditionStanding) {
      self.edition = edition
      self.standing = standing
    }
  }

  /// Files that went in or came out.
  package struct Files: Hashable, Sendable {
    package let count: Int
    /// One digest over all of them, as `ContentDigest.init(ofTree:)` makes it.
    package let digest: ContentDigest

    package init(count: Int, digest: ContentDigest) {
      self.count = count
      self.digest = digest
    }
  }

  /// How often one kind of finding was reported.
  package struct Finding: Hashable, Sendable {
    package let code: DiagnosticCode
    package let severity: Diagnostic.Severity
    package let count: Int

    package init(code: DiagnosticCode, severity: Diagnostic.Severity, count: Int) {
      self.code = code
      self.severity = severity
      self.count = count
    }
  }

  /// The version of the program, such as `0.1.0`.
  package let tool: String
  package let asAt: CalendarDate
  /// The next day on which the site shows something else, and must be built again; nil when no such day is known.
  package let nextRebuild: CalendarDate?
  package let shown: Shown
  /// Where the site is published.
  package let baseURL: BaseAddress
  /// True for a site that shows editions nobody has decided.
  package let showsDrafts: Bool
  /// True where warnings would have stopped the build.
  package let isStrict: Bool
  /// The files of the content folder that the build looked at.
  package let content: Files
  package let templates: Files
  package let pageCount: Int
  package let output: PublishedFiles
  /// Every check that ran on the way, by its name.
  package let checks: [String]
  package let findings: [Finding]

  package init(
    tool: String, asAt: CalendarDate, nextRebuild: CalendarDate?, shown: Shown, baseURL: BaseAddress,
    showsDrafts: Bool, isStrict: Bool, content: Files, templates: Files, pageCount: Int,
    output: PublishedFiles, checks: [String], findings: [Finding]
  ) {
    self.tool = tool
    self.asAt = asAt
    self.nextRebuild = nextRebuild
    self.shown = shown
    self.baseURL = baseURL
    self.showsDrafts = showsDrafts
    self.isStrict = isStrict
    self.content = content
    self.templates = templates
    self.pageCount = pageCount
    self.output = output
    self.checks = checks
    self.findings = findings
  }
}

/// The files of a published site as its receipt has them.
package struct PublishedFiles: Hashable, Sendable {
  /// The digest of each file by its path, without the receipt's own.
  package let digests: [String: ContentDigest]
  /// The digest over all of them, by which a damaged receipt is known.
  package let digest: ContentDigest

  package init(digests: [String: ContentDigest], digest: ContentDigest) {
    self.digests = digests
    self.digest = digest
  }
}
