import ArgumentParser
import Diagnostics
import Disk
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
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("The folder to publish into.", valueName: "folder"))
  var output = "public"

  @Flag(help: "Make every page again, whatever stands in the output folder.")
  var full = false

  func run() throws {
    let interruption = Interruption()
    interruption.watch()
    let started = ContinuousClock.now
    let outcome: Pipeline.Outcome
    let remembered: BuildMemory
    do {
      remembered = try lastSite().flatMap { site in BuildMemory(site.memory)?.intact(in: site) } ?? .nothing
      outcome = try Pipeline(options: options, remembered: remembered).run()
    } catch let error as DiskError {
      throw try error.reported(else: .cannotRead)
    }
    try Report(format: options.format).show(outcome)
    guard let site = outcome.site, !outcome.isStopped else {
      try Report.say("\(FindingSummary(of: outcome.findings).words): nothing was published")
      throw ExitCode.stopped(by: outcome.findings)
    }
    let report: PublicationReport
    do {
      report = try publish(site, remembered, interruption)
    } catch {
      throw try error.reported(else: .cannotWrite)
    }
    let took = ContinuousClock.now - started
    try Report.say(Summary(outcome: outcome, output: output, report: report, took: took).text)
  }

  private func publish(
    _ site: GeneratedSite, _ remembered: BuildMemory, _ interruption: Interruption
  ) throws(DiskError) -> PublicationReport {
    let stage = try Publication.begin(try request())
    interruption.stage = stage
    defer { interruption.stage = nil }
    var stamps: [String: FileStamp] = [:]
    for file in site.files {
      stamps[file.path] = try stage.write(OutputFile(path: file.path, bytes: file.bytes))
    }
    for file in site.kept {
      guard let stamp = remembered.stamps[file.path] else {
        throw .unreadable(path: file.path, fault: .vanished)
      }
      stamps[file.path] = try stage.carry(file.path, stamp: stamp)
    }
    return try stage.commit(memory: BuildMemory(trees: site.trees, stamps: stamps).bytes)
  }

  /// What a build before may have left; nil when every page is to be made again.
  private func lastSite() throws(DiskError) -> LastSite? { full ? nil : LastSite.find(try request()) }

  private func request() throws(DiskError) -> OutputRequest {
    OutputRequest(
      output: output, currentFolder: try WorkingFolder.current, home: Environment.value("HOME"),
      protected: [options.content, options.templates, "Sources", "Tests", "docs", ".git"])
  }
}
