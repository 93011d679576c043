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
      Ends with 0 when each file, and the ledger before its last seal, is as it was sealed, and with 2 when one differs.

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

  func run() throws { try reading(verify) }

  private func verify() throws {
    let source = try ContentFolderOnDisk.load(content)
    let (guide, found) = GuideReader.read(source.folder)
    // Other mistakes are told by `check`; one in the ledger is one in the proof.
    var findings = (source.findings + found).filter {
      $0.severity == .error && $0.location?.path == source.folder.displayPath("ledger.json")
    }
    let seals = source.ledger(guide).latestSeals.filter { date == nil || $0.edition.date == date?.date }
    if seals.isEmpty, findings.isEmpty {
      guard let date else { return try Report.say("no edition is sealed") }
      findings.append(notSealed(date.date, source))
    }
    let chain = LedgerChain(source.ledger(guide))
    let chainFindings = chain.findings()
    findings += chainFindings + source.sealCheck.findings(of: guide, source.ledger(guide), besides: [])
    for seal in seals {
      let edition = guide?.edition(seal.edition)
      let differing = source.sealCheck.findings(seal, edition: edition)
      findings += differing
      guard format == .text else { continue }
      let line = words(seal, differing, isRecordRead: edition != nil)
      try Standard.output.write(Array((line + "\n").utf8))
    }
    if format == .text, !seals.isEmpty {
      let line = words(chain, source.ledger(guide), chainFindings)
      try Standard.output.write(Array((line + "\n").utf8))
    }
    guard findings.isEmpty else { throw try stopped(by: findings, source) }
  }

  private func notSealed(_ day: CalendarDate, _ source: ContentFolderOnDisk) -> Diagnostic {
    Diagnostic(
      .editionDate, "no edition of \(day) has been sealed", at: source.start(of: "ledger.json"),
      help: "“allocation-guide edition seal \(day)” does it")
  }

  private func words(_ seal: Seal, _ differing: [Diagnostic], isRecordRead: Bool) -> String {
    let start = "\(seal.edition): sealed on \(seal.sealedOn), "
    guard differing.isEmpty else { return start + "broken: \(FindingSummary(of: differing).words)" }
    let files = "\(seal.files.count) files are as they were"
    return start + files + (isRecordRead ? ", record \(seal.record)" : "; the record cannot be read")
  }

  /// What the seals tell of the ledger itself.
  private func words(_ chain: LedgerChain, _ ledger: Ledger, _ differing: [Diagnostic]) -> String {
    let start = "ledger (seals: \(ledger.seals.count), states of figures: \(ledger.entries.count)): "
    guard differing.isEmpty else { return start + "broken: \(FindingSummary(of: differing).words)" }
    let after = chain.unsealedFigures
    return start + "digest of the seals \(chain.digest)"
      + (after == 0 ? "" : "; \(after) of the states came after the last seal: seal again to protect them")
  }

  private func stopped(by findings: [Diagnostic], _ source: ContentFolderOnDisk) throws -> ExitCode {
    try Report(format: format).show(findings.inReportOrder(), bytes: source.bytes)
    return .stopped(by: findings)
  }
}
