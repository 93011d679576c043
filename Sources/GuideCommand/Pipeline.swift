import ArgumentParser
import Diagnostics
import Disk
import GuideDisclosure
import GuideModel
import GuideSeal
import GuideSite
import GuideSource

/// The one-way path from two folders to a finished site in memory: load, read, compile, generate, check.
///
/// Nothing here writes; `build` publishes the result and `check` drops it.
struct Pipeline {
  let options: SiteOptions
  /// Editions that are about to be sealed again, so that they need not match their last seals.
  var resealing: Set<EditionDate> = []
  /// What is left of the build before; nil for a run that neither takes over nor remembers anything.
  var remembered: BuildMemory?

  /// A part of the guide that a run has checked.
  enum Check: String {
    case content, templates, seals
    case figures = "figures-about-people"
    case pages, addresses
    case data = "data-files"
  }

  /// A finished run, with what its report needs.
  struct Outcome {
    let site: GeneratedSite?
    let guide: Guide?
    let asAt: CalendarDate
    var findings: [Diagnostic]
    let sources: LoadedSources
    /// The content without drafts that were not looked at.
    let contentRead: SourceFolder
    /// What was checked, in the order of the run.
    let checks: [Check]
    /// Drafts and consultations that were not looked at.
    let hiddenDrafts: Int

    /// What is to be said of them; nil when there are none.
    var draftNote: String? {
      guard hiddenDrafts > 0 else { return nil }
      let (drafts, them) = hiddenDrafts == 1 ? ("1 draft was", "it") : ("\(hiddenDrafts) drafts were", "them")
      return "note: \(drafts) not looked at; see \(them) with --drafts"
    }

    /// True when something stops publication.
    var isStopped: Bool { site == nil || findings.contains { $0.severity == .error } }
  }

  /// Runs every stage that still makes sense, so that one report holds all findings.
  ///
  /// - Throws: `DiskError` when a whole folder cannot be read.
  func run() throws -> Outcome {
    let sources = try LoadedSources.load(content: options.content, templates: options.templates)
    let folder = sources.content.folder
    let drafts = options.drafts ? [] : folder.drafts
    let contentRead = folder.without(drafts)
    let (readGuide, contentFindings) = GuideReader.read(contentRead)
    let guide = readGuide.map(withBaseURL).map { options.drafts ? $0 : $0.withoutDrafts }
    let (files, themeFindings) = ThemeReader.read(
      sources.templates.folder, pages: Theme.pageTemplates, language: guide?.facts.language ?? .english)
    let compiled = files.map {
      Theme.compile(
        $0.library, stylesheet: $0.stylesheet, sheets: $0.sheets, icon: $0.icon, searchScript: $0.searchScript
      )
    }
    var findings = sources.findings + contentFindings + themeFindings + (compiled?.findings ?? [])
    let asAt = try options.asAt?.date ?? Self.today()
    findings += sources.content.sealFindings(guide, besides: resealing)
    var checks: [Check] = [.content, .templates, .seals]
    if let guide { findings += Self.noEdition(guide, sources.content) }
    if let guide {
      findings += sources.content.sealCheck.notSealed(in: guide, asAt: asAt)
      findings += sources.content.correctionsToCome(guide, asAt: asAt)
      findings += PublishedAudit.findings(guide) + PublishedAudit.findings(guide, asAt: asAt)
      let today = (try? Self.today()) ?? asAt
      findings += CheckRules.findings(guide, asAt: asAt, today: today)
      findings += AccessibilityRules.findings(guide, asAt: asAt, today: today)
      findings += EasyReadRules.findings(guide, asAt: asAt)
      checks.append(.figures)
    }
    var site: GeneratedSite?
    if let guide, let theme = compiled?.theme, !findings.contains(where: { $0.severity == .error }) {
      let reuse = reuse(for: guide, content: contentRead, templates: sources.templates.folder)
      let generated = SiteGenerator.generate(guide, theme: theme, asAt: asAt, reuse: reuse)
      findings += generated.findings
      site = generated
      checks += [.pages, .addresses, .data]
    }
    if options.strict { findings = findings.map(\.asError) }
    return Outcome(
      site: site, guide: guide, asAt: asAt, findings: findings.inReportOrder(), sources: sources,
      contentRead: contentRead, checks: checks, hiddenDrafts: drafts.count)
  }

  private func withBaseURL(_ guide: Guide) -> Guide {
    guard let address = options.baseURL?.address else { return guide }
    return guide.published(at: address)
  }

  private static func noEdition(_ guide: Guide, _ content: ContentFolderOnDisk) -> [Diagnostic] {
    guard guide.editions.isEmpty else { return [] }
    return [
      Diagnostic(
        .editionNone, "no edition has been decided yet",
        at: SourceLocation(path: content.folder.displayPath("editions"), line: 1, column: 1),
        help: "build with --drafts to look at it, or set “state: decided” when it is")
    ]
  }

  /// The day in London.
  static func today() throws -> CalendarDate {
    guard let today = CalendarDate(inLondonAt: Int64(Clock.secondsSince1970())) else {
      throw ValidationError(
        "the computer's clock is outside the years 1900 to 2999; give the day with --as-at")
    }
    return today
  }
}
