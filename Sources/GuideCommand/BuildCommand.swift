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

      Examples:
        allocation-guide build
        allocation-guide build --as-at 2026-04-01 --output preview
        allocation-guide build --content guide --format json
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("The folder to publish into.", valueName: "folder"))
  var output = "public"

  func run() throws {
    let interruption = Interruption()
    interruption.watch()
    let started = ContinuousClock.now
    let outcome: Pipeline.Outcome
    do {
      outcome = try Pipeline(options: options).run()
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
      report = try publish(site.files, interruption)
    } catch {
      throw try error.reported(else: .cannotWrite)
    }
    let took = ContinuousClock.now - started
    try Report.say(Summary(outcome: outcome, output: output, report: report, took: took).text)
  }

  private func publish(
    _ files: [SiteFile], _ interruption: Interruption
  ) throws(DiskError) -> PublicationReport {
    let stage = try Publication.begin(
      OutputRequest(
        output: output, currentFolder: try WorkingFolder.current, home: Environment.value("HOME"),
        protected: [options.content, options.templates, "Sources", "Tests", "docs", ".git"]))
    interruption.stage = stage
    defer { interruption.stage = nil }
    for file in files { try stage.write(OutputFile(path: file.path, bytes: file.bytes)) }
    return try stage.commit()
  }
}
