import ArgumentParser
import Diagnostics
import Disk
import GuideModel
import GuideSite

/// `allocation-guide build`: checks everything, then puts the new site in the place of the old one.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the guide's pages.",
    discussion: """
      The new site takes the place of the old one in a single step, and only when nothing is wrong. Files in the root \
      of the output whose name starts with a full stop, and CNAME, are kept.

      Editions of which nothing has changed since the last build are taken over as they are. What the build needs to \
      know for that stands beside the output, in a hidden file such as .public.memory, which may be deleted at any time.

      Examples:
        allocation-guide build
        allocation-guide build --as-at 2026-04-01 --output preview
        allocation-guide build --content guide --format json
        allocation-guide build --receipt ../receipts/today.json
        allocation-guide build --check-published public   (has a file changed since? It writes nothing)
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("The folder to publish into.", valueName: "folder"))
  var output = "public"

  @Flag(help: "Make every page again, whatever stands in the output folder.")
  var full = false

  @Option(
    help: ArgumentHelp(
      "Write a second copy of the site's receipt.json here, outside the site; with --check-published, compare with it.",
      valueName: "file"))
  var receipt: String?

  @Option(
    help: ArgumentHelp(
      "Build nothing: compare a published folder with its receipt, and name each file that is missing, added or changed. "
        + "Besides, only --receipt and --format count.", valueName: "folder"))
  var checkPublished: String?

  func run() throws {
    if let checkPublished { try reading { try compare(checkPublished) } } else { try build() }
  }

  private func compare(_ folder: String) throws {
    let result = try PublishedCheck(folder: folder, receipt: receipt).run()
    try Report(format: options.format).show(result.findings) { _ in nil }
    guard result.findings.isEmpty, let count = result.fileCount else {
      let end = result.fileCount == nil ? "nothing was compared" : "\(folder) is not as it was published"
      try Report.say("\(FindingSummary(of: result.findings).words): \(end)")
      throw ExitCode.findings
    }
    try Report.say("\(count) files of \(folder) are as they were published")
  }

  private func build() throws {
    let interruption = Interruption()
    interruption.watch()
    let started = ContinuousClock.now
    let sources = try reading { try options.decidingDigest(output: output) }
    if let run = try standing(of: sources) {
      try Report(format: options.format).show(run.findings) { try? FileReader.read($0) }
      return try Report.say(run.summary.text(took: ContinuousClock.now - started))
    }
    let (outcome, remembered) = try reading {
      let remembered =
        try lastSite().flatMap { site in BuildMemory(site.memory)?.intact(in: site) } ?? .nothing
      return (try Pipeline(options: options, remembered: remembered).run(), remembered)
    }
    try Report(format: options.format).show(outcome)
    guard let site = outcome.site, !outcome.isStopped, let receipt = Receipt(of: outcome, options: options)
    else {
      try Report.say("\(FindingSummary(of: outcome.findings).words): nothing was published")
      throw ExitCode.stopped(by: outcome.findings)
    }
    let summary = Summary(outcome: outcome, output: output)
    let report = try writing {
      let copy = try self.receipt.map {
        try ReceiptCopy(at: $0, besides: [output, options.content, options.templates])
      }
      let own = SiteFile(path: Receipt.fileName, bytes: receipt.fileBytes)
      let report = try publish(site, and: own, remembered, interruption) { site in
        guard let sources, let site else { return nil }
        return LastRun(sources: sources, site: site, findings: outcome.findings, summary: summary.words)
      }
      // Last, so that a build that fails leaves the copy of the site that stands.
      try copy?.write(receipt)
      return report
    }
    try Report.say(summary.text(report, took: ContinuousClock.now - started))
  }

  private func publish(
    _ site: GeneratedSite, and receipt: SiteFile, _ remembered: BuildMemory, _ interruption: Interruption,
    lastRun: (FolderInventory?) -> LastRun?
  ) throws(DiskError) -> PublicationReport {
    let stage = try Publication.begin(try request())
    interruption.stage = stage
    defer { interruption.stage = nil }
    var stamps: [String: FileStamp] = [:]
    for file in site.files + [receipt] {
      stamps[file.path] = try stage.write(OutputFile(path: file.path, bytes: file.bytes))
    }
    for file in site.kept {
      guard let stamp = remembered.stamps[file.path] else {
        throw .unreadable(path: file.path, fault: .vanished)
      }
      stamps[file.path] = try stage.carry(file.path, stamp: stamp)
    }
    let run = lastRun(stage.inventory())
    return try stage.commit(memory: BuildMemory(lastRun: run, trees: site.trees, stamps: stamps).bytes)
  }

  /// The last run, where the site stands as it made it and another run would make the same.
  ///
  /// With a second copy of the receipt to write, there is always something to do.
  private func standing(of sources: ContentDigest?) throws -> LastRun? {
    guard let sources, receipt == nil, let site = try reading({ try lastSite() }), site.isTidy,
      let run = BuildMemory.lastRun(in: site.memory), run.sources == sources, run.stands(site.inventory)
    else { return nil }
    return run
  }

  /// What a build before may have left; nil when every page is to be made again.
  private func lastSite() throws(DiskError) -> LastSite? { full ? nil : LastSite.find(try request()) }

  private func request() throws(DiskError) -> OutputRequest {
    OutputRequest(
      output: output, currentFolder: try WorkingFolder.current, home: Environment.value("HOME"),
      protected: [options.content, options.templates, "Sources", "Tests", "docs", ".git"])
  }
}
