import ArgumentParser
import Diagnostics
import Disk
import GuideModel

/// `allocation-guide aggregate`: from private records to the current range that may be published.
struct AggregateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aggregate",
    abstract: "Make the current range of a scheme from private records.",
    discussion: """
      Reads one row for each agreed budget (level, group, indicative, agreed, agreed_on, held_as and household) from a \
      file outside the guide, and writes observed.csv and ledger.json. What it writes is safe to publish: bands, and \
      the middle half of at least 20 people. If anything could be worked out of it, nothing is written.

      Keep the file of records safe and private after use: the next figures are compared with it.

      Examples:
        allocation-guide aggregate --records ../private/2026-03.csv --edition 2026-04-01 --scheme disabled-children
        allocation-guide aggregate --records ../private/2026-07.csv --edition 2026-04-01 --scheme disabled-children \
      --previous 2026-03-02=../private/2026-03.csv
      """)

  @Option(help: ArgumentHelp("The file of private records.", valueName: "file"))
  var records: String

  @Option(help: ArgumentHelp("The edition to write the figures into.", valueName: "date"))
  var edition: DayArgument

  @Option(help: ArgumentHelp("The scheme that the records are of.", valueName: "name"))
  var scheme: SchemeArgument

  @Option(
    help: ArgumentHelp(
      "The day on which the records were true. Without it: today, in London.", valueName: "date"))
  var asAt: DayArgument?

  @Option(
    help: ArgumentHelp(
      "The records behind figures published before, with their day. Give it again for an earlier day.",
      valueName: "date=file"))
  var previous: [DatedFileArgument] = []

  @Option(help: ArgumentHelp("The folder with the guide's content.", valueName: "folder"))
  var content = "content"

  @Option(help: "How findings are reported: text for people, json for programs, github for GitHub.")
  var format: ReportFormat = .text

  func run() throws { try reading(aggregate) }

  private func aggregate() throws {
    // Held from before the ledger is read until both files are written.
    let files = try FileReplacement(in: content)
    let request = Aggregation.Request(
      records: records, edition: EditionDate(edition.date), scheme: scheme.id,
      asAt: try asAt?.date ?? Pipeline.today(), previous: previous.map { ($0.date, $0.path) })
    let folder = try ContentFolderOnDisk.load(content)
    var aggregation = Aggregation(request: request, content: folder)
    let result = try aggregation.run()
    try Report(format: format).show(aggregation.findings.inReportOrder(), bytes: folder.bytes)
    guard let result else {
      try Report.say("\(FindingSummary(of: aggregation.findings).words): nothing was written")
      throw ExitCode.findings
    }
    try writing {
      // The ledger first: with figures that it does not have, the guide could not be told from one that was edited.
      for file in result.files { try files.replace(file.path, file.bytes) }
    }
    try Report.say(result.words)
  }
}

/// A scheme given on the command line.
struct SchemeArgument: ExpressibleByArgument {
  let id: SchemeID

  init?(argument: String) {
    guard let id = SchemeID(argument) else { return nil }
    self.id = id
  }
}

/// A file with the day that it is of, given as `2026-03-02=file.csv`.
struct DatedFileArgument: ExpressibleByArgument {
  let date: CalendarDate
  let path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CalendarDate(iso: parts[0]), !parts[1].isEmpty else { return nil }
    self.date = date
    path = String(parts[1])
  }
}
