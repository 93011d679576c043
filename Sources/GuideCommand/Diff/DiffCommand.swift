import ArgumentParser
import Diagnostics
import Disk
import GuideChanges
import GuideModel
import GuideSource

/// `allocation-guide diff`: what is different between two editions, in words or for programs.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what is different between two editions.",
    discussion: """
      Compares any two editions, in either order: levels, ground rules, reference services, examples, groups, current \
      ranges, challenge routes, guidance and the glossary, with the reasons that the editions give. Words that were \
      taken out stand in [-…-], words that were put in in {+…+}.

      It ends with 0, with or without differences.

      Examples:
        allocation-guide diff 2025-04-01 2026-04-01
        allocation-guide diff 2025-04-01 2026-04-01 --scheme disabled-children
        allocation-guide diff 2026-04-01 2025-04-01 --format json
      """)

  /// How the differences are told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: ArgumentHelp("The edition to compare from.", valueName: "from"))
  var from: DayArgument

  @Argument(help: ArgumentHelp("The edition to compare to.", valueName: "to"))
  var to: DayArgument

  @Option(help: ArgumentHelp("Only what is different in this scheme's folder.", valueName: "name"))
  var scheme: SchemeArgument?

  @Option(help: ArgumentHelp("The folder with the guide's content.", valueName: "folder"))
  var content = "content"

  @Option(help: "How it is told: text for people, json for programs.")
  var format: Format = .text

  func run() throws { try reading(compare) }

  private func compare() throws {
    let folder = try ContentFolderOnDisk.load(content)
    let (guide, found) = GuideReader.read(folder.folder)
    var findings = folder.findings + found
    var changes: EditionChanges?
    if let guide, !findings.contains(where: { $0.severity == .error }) {
      let request = EditionPair.Request(
        from: EditionDate(from.date), to: EditionDate(to.date), scheme: scheme?.id)
      let pair = EditionPair.find(request, in: guide, folder.folder)
      findings = pair.findings
      changes = pair.changes
    }
    guard let changes else {
      let errors = findings.filter { $0.severity == .error }
      try Report(format: format == .json ? .json : .text).show(errors.inReportOrder(), bytes: folder.bytes)
      try Report.say("\(FindingSummary(of: errors).words): nothing was compared")
      throw ExitCode.findings
    }
    let bytes =
      format == .json
      ? JSONWriter.bytes(changes.json) : Array(ChangesText(changes).lines.joined(separator: "\n").utf8)
    try Standard.output.write(bytes + Array("\n".utf8))
  }
}

/// The two editions that a command names, compared.
enum EditionPair {
  struct Request {
    let from: EditionDate
    let to: EditionDate
    let scheme: SchemeID?
  }

  /// The differences; nil when an edition or the scheme is not there, with a finding for each.
  static func find(
    _ request: Request, in guide: Guide, _ folder: SourceFolder
  ) -> (changes: EditionChanges?, findings: [Diagnostic]) {
    let place = SourceLocation(path: folder.displayPath("editions"), line: 1, column: 1)
    let dates = guide.editions.map(\.date.description)
    let unknown = Set([request.from, request.to]).filter { guide.edition($0) == nil }.sorted()
    guard unknown.isEmpty, let from = guide.edition(request.from), let to = guide.edition(request.to) else {
      return (
        nil,
        unknown.map {
          Diagnostic(
            .editionUnknown, "there is no edition of \($0)", at: place,
            help: Suggestion.help(for: $0.description, among: dates))
        }
      )
    }
    let changes = EditionChanges(from: from, to: to, in: guide)
    guard let scheme = request.scheme else { return (changes, []) }
    let schemes = Set((from.schemes + to.schemes).map(\.id))
    guard schemes.contains(scheme) else {
      return (
        nil,
        [
          Diagnostic(
            .schemeUnknown, "there is no scheme “\(scheme)” in the editions of \(from.date) and \(to.date)",
            at: place,
            help: Suggestion.help(for: scheme.slug, among: schemes.sorted().map(\.slug)))
        ]
      )
    }
    return (changes.only(scheme), [])
  }
}
