import Diagnostics
import Disk
import GuideModel
import GuideSeal
import GuideSite

/// The run that made the site which stands, and all that decided it: where nothing of that has changed, another run would
/// make the same site, and need not begin.
struct LastRun {
  /// All that decided the site.
  let sources: ContentDigest
  /// The site as it was published.
  let site: ContentDigest
  /// What was found: it is said again, each time.
  let findings: [Diagnostic]
  /// What is said of it, but for the time that it took.
  let summary: Summary.Words

  init(sources: ContentDigest, site: FolderInventory, findings: [Diagnostic], summary: Summary.Words) {
    self.sources = sources
    self.site = ContentDigest(of: site.bytes)
    self.findings = findings
    self.summary = summary
  }

  /// Whether a site stands as it was published.
  func stands(_ now: FolderInventory?) -> Bool { now.map { ContentDigest(of: $0.bytes) } == site }

  init(_ reader: inout ByteReader) throws(UnreadableBytes) {
    guard let sources = ContentDigest(hex: try reader.text()),
      let site = ContentDigest(hex: try reader.text())
    else { throw UnreadableBytes() }
    self.sources = sources
    self.site = site
    findings = try reader.list { (reader) throws(UnreadableBytes) in try Diagnostic(&reader) }
    summary = Summary.Words(
      before: try reader.text(), after: try reader.text(),
      remarks: try reader.list { (reader) throws(UnreadableBytes) in try reader.text() })
  }

  func write(_ writer: inout ByteWriter) {
    writer.text(sources.hex)
    writer.text(site.hex)
    writer.list(findings) { $1.write(&$0) }
    writer.text(summary.before)
    writer.text(summary.after)
    writer.list(summary.remarks) { $0.text($1) }
  }
}

extension SiteOptions {
  /// A digest of everything that decides the site: the program, the options, the days, and every file of the sources by its
  /// marks; nil where somebody cannot tell whether that has changed.
  ///
  /// It is taken before anything is read. A file that was changed less than two seconds ago could be changed again in the same
  /// tick of its disk's clock, as `LastSite` has it.
  func decidingDigest(output: String) throws -> ContentDigest? {
    guard let program = RunningProgram.identity, let content = FolderInventory.ofSources(content),
      let templates = FolderInventory.ofSources(templates)
    else { return nil }
    let settled = (Clock.secondsSince1970() - 2) * 1_000_000_000
    guard max(content.youngest, templates.youngest) < settled else { return nil }
    let today = try Pipeline.today()
    var writer = ByteWriter()
    writer.number(BuildMemory.form)
    writer.text(program)
    writer.text(self.content)
    writer.text(self.templates)
    writer.text(output)
    writer.text((asAt?.date ?? today).description)
    // Some findings depend on the day itself, whatever day is shown.
    writer.text(today.description)
    writer.optional(baseURL) { $0.text($1.address.description) }
    writer.flag(drafts)
    writer.flag(strict)
    writer.data(content.bytes)
    writer.data(templates.bytes)
    return writer.digest
  }
}
