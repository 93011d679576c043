import ArgumentParser
import Diagnostics
import Disk
import GuideModel
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
        allocation-guide check --readability     (how hard is each page to read?)
      """)

  @OptionGroup var options: SiteOptions

  @Flag(
    help: ArgumentHelp(
      "List how hard each page is to read, the hardest first. Pages and sentences above the limits of guide.yml are "
        + "warnings."))
  var readability = false

  func run() throws {
    try reading {
      var outcome = try Pipeline(options: options).run()
      let report = readability ? outcome.measureReadability(isStrict: options.strict) : nil
      try Report(format: options.format).show(outcome, report)
      if readability, report == nil { try Report.say("nothing was measured: mend the errors first") }
      let pages = outcome.site.map { ", \($0.pageCount) pages" } ?? ""
      try Report.say("\(FindingSummary(of: outcome.findings).words)\(pages) (as at \(outcome.asAt))")
      if let note = outcome.draftNote { try Report.say(note) }
      if outcome.isStopped { throw ExitCode.stopped(by: outcome.findings) }
    }
  }
}

extension Pipeline.Outcome {
  /// Measures the finished pages, and takes what is found into the findings; nil where there are no pages.
  fileprivate mutating func measureReadability(isStrict: Bool) -> ReadabilityReport? {
    guard let site, let guide, let shown = guide.edition(asAt: asAt) else { return nil }
    let pages = site.readings(of: guide, asAt: asAt)
    let policy = guide.facts.readability
    let found = ReadabilityFindings(policy, content: contentRead, templates: sources.templates.folder)
      .findings(pages, shown: shown.date)
    findings = (findings + (isStrict ? found.map(\.asError) : found)).inReportOrder()
    return ReadabilityReport(pages, policy: policy, language: guide.facts.language)
  }
}

extension Report {
  /// Prints the findings of a run, and what was asked for: for programs in one value, for people the pages alone on standard
  /// output.
  fileprivate func show(_ outcome: Pipeline.Outcome, _ readability: ReadabilityReport?) throws {
    guard let readability else { return try show(outcome) }
    guard format == .json, case .object(let members) = JSONReport.value(outcome.findings) else {
      try show(outcome)
      return try Standard.output.write(Array((readability.lines.joined(separator: "\n") + "\n").utf8))
    }
    let both = JSONValue.object(members + [JSONMember("readability", readability.json)])
    try Standard.output.write(Array((JSONWriter.text(both) + "\n").utf8))
  }
}
