import ArgumentParser
import Diagnostics
import Disk
import GuideModel
import GuideSeal
import GuideSource

/// `allocation-guide edition verify`: tells file by file what differs from the seals.
struct VerifyEditionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compare sealed editions with their seals, file by file.",
    discussion: """
      Ends with 0 when each file is as it was sealed, and with 2 when one differs.

      Examples:
        allocation-guide edition verify
        allocation-guide edition verify 2026-04-01
      """)

  @Argument(help: ArgumentHelp("The edition. Without it: all that are sealed.", valueName: "date"))
  var date: DayArgument?

  @Option(help: ArgumentHelp("The folder with the guide's content.", valueName: "folder"))
  var content = "content"

  @Option(help: "How findings are reported: text for people, json for programs, github for GitHub.")
  var format: ReportFormat = .text

  func run() throws {
    do {
      try verify()
    } catch let error as DiskError {
      throw try error.reported(else: .cannotRead)
    }
  }

  private func verify() throws {
    let source = try ContentFolderOnDisk.load(content)
    let (guide, found) = GuideReader.read(source.folder)
    let ledgerPath = source.folder.displayPath("ledger.json")
    // Other mistakes are told by `check`; with one in the ledger, no seal can be trusted.
    let unread = (source.findings + found).filter { $0.severity == .error && $0.location?.path == ledgerPath }
    guard unread.isEmpty else { throw try stopped(unread, source) }
    let ledger = source.ledger(guide)
    let dates = Set(ledger.seals.map(\.edition)).filter { date == nil || $0.date == date?.date }.sorted()
    if dates.isEmpty, let date {
      throw try stopped(
        [
          Diagnostic(
            .editionDate, "no edition of \(date.date) has been sealed", at: source.start(of: "ledger.json"),
            help: "“allocation-guide edition seal \(date.date)” does it")
        ], source)
    }
    var findings: [Diagnostic] = []
    for seal in dates.compactMap(ledger.latestSeal) {
      let edition = guide?.edition(seal.edition)
      let differing = source.sealCheck.findings(seal, edition: edition)
      findings += differing
      if format == .text {
        let line = words(seal, differing, record: edition != nil)
        try Standard.output.write(Array((line + "\n").utf8))
      }
    }
    if dates.isEmpty { try Report.say("no edition is sealed") }
    try Report(format: format).show(findings.inReportOrder(), bytes: source.bytes)
    if !findings.isEmpty { throw ExitCode.sealBroken }
  }

  private func words(_ seal: Seal, _ differing: [Diagnostic], record: Bool) -> String {
    let start = "\(seal.edition): sealed on \(seal.sealedOn), "
    guard differing.isEmpty else { return start + "broken: \(FindingSummary(of: differing).words)" }
    let files = "\(seal.files.count) files are as they were"
    return start + files + (record ? ", record \(seal.record)" : "; the record cannot be read")
  }

  private func stopped(_ findings: [Diagnostic], _ source: ContentFolderOnDisk) throws -> ExitCode {
    try Report(format: format).show(findings.inReportOrder(), bytes: source.bytes)
    return .stopped(by: findings)
  }
}
