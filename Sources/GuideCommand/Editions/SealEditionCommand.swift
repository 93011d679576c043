import ArgumentParser
import Diagnostics
import Disk
import GuideModel
import GuideSeal
import GuideSite
import GuideSource

/// `allocation-guide edition seal DATE`: writes down what is in an edition, so that no change goes unnoticed.
struct SealEditionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Seal a decided edition, or seal it again after a correction.",
    discussion: """
      Adds the SHA-256 digests of the edition's files, and of its record, to ledger.json. From then on a change of the \
      edition stops every build, unless it is a dated correction that is sealed in turn. The current range \
      (observed.csv) is not sealed, for it is renewed.

      Examples:
        allocation-guide edition seal 2026-04-01
        allocation-guide edition seal 2026-04-01 --on 2026-03-20
        allocation-guide edition seal 2026-04-01 2026-10-01   (one mistake was corrected in both)
      """)

  @Argument(help: ArgumentHelp("The edition, or several that are corrected together.", valueName: "date"))
  var dates: [DayArgument]

  @Option(help: ArgumentHelp("The day of the seal. Without it: today, in London.", valueName: "date"))
  var on: DayArgument?

  @Option(help: ArgumentHelp("The day taken for today, to try something out.", valueName: "date"))
  var asAt: DayArgument?

  @Option(help: ArgumentHelp("The folder with the guide's content.", valueName: "folder"))
  var content = "content"

  @Option(help: ArgumentHelp("The folder with the page templates.", valueName: "folder"))
  var templates = "templates"

  @Option(help: "How findings are reported: text for people, json for programs, github for GitHub.")
  var format: ReportFormat = .text

  func run() throws { try reading(seal) }

  private var editions: [EditionDate] { Set(dates.map { EditionDate($0.date) }).sorted() }

  private func seal() throws {
    // Held from before the ledger is read until it is written.
    let files = try FileReplacement(in: content)
    let today = try asAt?.date ?? Pipeline.today()
    let day = on?.date ?? today
    let outcome = try checked(on: day)
    guard day <= today else { throw try refused([inTheFuture(day, today, outcome)], outcome) }
    var ledger = outcome.sources.content.ledger(outcome.guide)
    var lines: [String] = []
    for edition in editions {
      let sealing = try sealing(edition, on: day, ledger, outcome)
      if case .new(let seal) = sealing { ledger = ledger.adding(seal) }
      lines.append(try words(sealing, edition, on: day, outcome))
    }
    try write(ledger, files)
    for line in lines { try Report.say(line) }
    try Report.say("digest of all seals: \(LedgerChain(ledger).digest)")
  }

  private func sealing(
    _ date: EditionDate, on day: CalendarDate, _ ledger: Ledger, _ outcome: Pipeline.Outcome
  ) throws -> Sealing {
    let folder = outcome.sources.content.folder
    let decided = outcome.guide?.editions.filter(\.isPublished).map(\.date) ?? []
    let guide = folder.drafts.contains(date) ? GuideReader.read(folder).guide : outcome.guide
    guard let edition = guide?.edition(date) else {
      throw try refused([unknown(date, outcome.sources.content)], outcome)
    }
    guard day >= edition.facts.decision.madeOn else {
      throw try refused([early(day, edition, in: folder)], outcome)
    }
    return Sealing(
      edition, files: EditionFiles(of: date, in: folder.files),
      addresses: outcome.site?.addresses[date] ?? [:], on: day, decided: decided, ledger: ledger)
  }

  /// What is to be said of a seal; a refusal is reported and thrown, before anything is written.
  private func words(
    _ sealing: Sealing, _ date: EditionDate, on day: CalendarDate, _ outcome: Pipeline.Outcome
  ) throws -> String {
    let folder = outcome.sources.content.folder
    switch sealing {
    case .unchanged(let seal):
      return "the edition of \(date) has been sealed since \(seal.sealedOn), and nothing has changed"
    case .refused(let refusal):
      throw try refused([diagnostic(refusal, of: date, in: folder)], outcome)
    case .new(let seal):
      return "the edition of \(date) is sealed: \(seal.files.count) files, record \(seal.record) → "
        + "\(folder.displayPath("ledger.json")) (on \(day))"
    }
  }

  /// Only what `check` accepts is sealed: a dead link in a sealed edition could never be mended in silence.
  ///
  /// The guide is looked at as it stands when the edition is in force, so that its pages are among those checked.
  private func checked(on day: CalendarDate) throws -> Pipeline.Outcome {
    let options = try SiteOptions.parse([
      "--content=\(content)", "--templates=\(templates)",
      "--as-at=\(editions.reduce(day) { max($0, $1.date) })",
    ])
    let outcome = try Pipeline(options: options, resealing: Set(editions)).run()
    guard !outcome.isStopped else {
      throw try refused(outcome.findings.filter { $0.severity == .error }, outcome)
    }
    return outcome
  }

  private func write(_ ledger: Ledger, _ files: FileReplacement) throws {
    try writing {
      try files.replace("ledger.json", ledger.fileBytes)
    }
  }

  /// Reports what stands in the way.
  private func refused(_ findings: [Diagnostic], _ outcome: Pipeline.Outcome) throws -> ExitCode {
    try Report(format: format).show(findings, bytes: outcome.sources.bytes)
    try Report.say("\(FindingSummary(of: findings).words): nothing was sealed")
    return .stopped(by: findings)
  }

  private func inTheFuture(_ day: CalendarDate, _ today: CalendarDate, _ outcome: Pipeline.Outcome)
    -> Diagnostic
  {
    Diagnostic(
      .editionDate, "\(day) is still to come: today is \(today)",
      at: outcome.sources.content.start(of: "ledger.json"),
      help: "give the day on which the seal is made, or leave --on away")
  }

  private func early(_ day: CalendarDate, _ edition: Edition, in folder: SourceFolder) -> Diagnostic {
    Diagnostic(
      .editionDate, "the edition was decided on \(edition.facts.decision.madeOn), after \(day)",
      at: EditionOutline(of: edition.date, in: folder)?.placeOfValue(of: "state"),
      help: "give that day or a later one with --on")
  }

  private func unknown(_ edition: EditionDate, _ content: ContentFolderOnDisk) -> Diagnostic {
    Diagnostic(
      .editionDate, "there is no edition of \(edition)", at: content.start(of: "editions"),
      help: "“allocation-guide edition list” shows the editions")
  }

  private func diagnostic(
    _ refusal: Sealing.Refusal, of edition: EditionDate, in folder: SourceFolder
  ) -> Diagnostic {
    let outline = EditionOutline(of: edition, in: folder)
    switch refusal {
    case .notDecided:
      return Diagnostic(
        .sealState, "this edition has not been decided", at: outline?.placeOfValue(of: "state"),
        help: "set “state: decided” when it is, and seal it then")
    case .tooEarly(let last):
      return Diagnostic(
        .editionDate, "an edition was sealed on \(last), which is later",
        at: SourceLocation(path: folder.displayPath("ledger.json"), line: 1, column: 1),
        help: "give that day or a later one with --on")
    case .backdated(let witness):
      return Diagnostic(
        .editionBackdated,
        "this edition was not there when the edition of \(witness.edition) was sealed on \(witness.sealedOn), and "
          + "its first day has passed", at: outline?.placeOfValue(of: "state"),
        help: "give it a first day that is still to come, and seal it by then")
    case .notCorrected(let seal):
      return Diagnostic(
        .sealCorrection,
        "this edition has changed since it was sealed on \(seal.sealedOn), and readers are not told",
        at: outline?.place(of: "corrections") ?? outline?.place(of: "state"),
        help:
          "keep its corrections word for word, and add one made on \(seal.sealedOn) or later, with what and why"
      )
    }
  }
}
