import ArgumentParser
import Diagnostics
import Disk
import GuideSite

/// `allocation-guide check`: everything that `build` does, but nothing is written.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the guide and write nothing.",
    discussion: """
      Finds every mistake that a build would find, on the finished pages too.

      Examples:
        allocation-guide check
        allocation-guide check --strict
        allocation-guide check --format github
      """)

  @OptionGroup var options: SiteOptions

  func run() throws {
    try reading {
      let outcome = try Pipeline(options: options).run()
      try Report(format: options.format).show(outcome)
      let pages = outcome.site.map { ", \($0.pageCount) pages" } ?? ""
      try Report.say("\(FindingSummary(of: outcome.findings).words)\(pages) (as at \(outcome.asAt))")
      if let note = outcome.draftNote { try Report.say(note) }
      if outcome.isStopped { throw ExitCode.stopped(by: outcome.findings) }
    }
  }
}
