import ArgumentParser
import Diagnostics
import Disk
import GuideModel
import GuideSeal
import GuideSource

/// `allocation-guide edition list`: every edition, where it stands, and its seal.
struct ListEditionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the editions, where each stands on a day, and whether it is sealed.",
    discussion: """
      Examples:
        allocation-guide edition list
        allocation-guide edition list --as-at 2026-04-01
      """)

  @Option(help: ArgumentHelp("The day to list for. Without it: today, in London.", valueName: "date"))
  var asAt: DayArgument?

  @Option(help: ArgumentHelp("The folder with the guide's content.", valueName: "folder"))
  var content = "content"

  func run() throws { try reading(list) }

  private func list() throws {
    let source = try ContentFolderOnDisk.load(content)
    let (guide, found) = GuideReader.read(source.folder)
    guard let guide else {
      let findings = (source.findings + found + source.sealFindings(nil, besides: [])).filter {
        $0.severity == .error
      }
      try Report(format: .text).show(findings.inReportOrder(), bytes: source.bytes)
      throw ExitCode.stopped(by: findings)
    }
    let list = EditionList(
      guide: guide, broken: broken(source, guide), asAt: try asAt?.date ?? Pipeline.today())
    try Standard.output.write(Array((list.lines.joined(separator: "\n") + "\n").utf8))
  }

  /// Editions that do not match their seals.
  private func broken(_ source: ContentFolderOnDisk, _ guide: Guide) -> Set<EditionDate> {
    let check = source.sealCheck
    let seals = guide.ledger.latestSeals.filter { seal in
      !check.findings(seal, edition: guide.edition(seal.edition)).isEmpty
    }
    return Set(seals.map(\.edition))
  }
}

/// The lines that tell of the editions, in columns.
struct EditionList {
  let guide: Guide
  /// Editions that do not match their seals.
  let broken: Set<EditionDate>
  let asAt: CalendarDate

  /// One line for each edition, and for each sealed one whose folder is gone.
  var lines: [String] {
    let gone = broken.filter { guide.edition($0) == nil }
    let dates = (guide.editions.map(\.date) + gone).sorted()
    let rows = dates.map { date in
      let edition = guide.edition(date)
      return [
        date.description, edition?.facts.title ?? "–", edition.map(standing) ?? "its folder is gone",
        seal(of: date),
      ]
    }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return (padded + [row[3]]).joined(separator: "  ")
    }
  }

  private func standing(of edition: Edition) -> String {
    switch guide.standing(of: edition, asAt: asAt) {
    case .inForce(let since): return "in force since \(since)"
    case .announced: return "not yet in force"
    case .replaced(let days):
      return "replaced" + (days.last?.to.map { ", last day \($0)" } ?? "")
    case .withdrawn(let withdrawal): return "withdrawn from \(withdrawal.on)"
    case .draft: return "draft"
    case .consultation: return "consultation"
    }
  }

  private func seal(of date: EditionDate) -> String {
    guard let seal = guide.ledger.latestSeal(of: date) else { return "not sealed" }
    return broken.contains(date) ? "seal broken" : "sealed since \(seal.sealedOn)"
  }
}
