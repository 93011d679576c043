import Diagnostics
import Disk
import GuideDisclosure
import GuideModel
import GuideRecords
import GuideSeal
import GuideSource

/// From private records to the two files that may be published: read, validate, primary rules, ledger, audit.
///
/// It writes nothing. Any finding that is an error means that there is no result, and no message holds a figure.
struct Aggregation {
  struct Request {
    let records: String
    let edition: EditionDate
    let scheme: SchemeID
    let asAt: CalendarDate
    let previous: [(date: CalendarDate, path: String)]
  }

  /// What is to be written, and what to tell.
  struct Result {
    /// The ledger, then the current range.
    let files: [(path: String, bytes: [UInt8])]
    let words: String
  }

  let request: Request
  let content: ContentFolderOnDisk
  private(set) var findings: [Diagnostic] = []

  init(request: Request, content: ContentFolderOnDisk) {
    self.request = request
    self.content = content
  }

  private var observedPath: String { "editions/\(request.edition)/\(request.scheme)/observed.csv" }

  /// The files to write; nil when a finding stops it.
  mutating func run() throws -> Result? {
    findings += content.findings
    let places = try ([request.records] + request.previous.map(\.path)).compactMap {
      try RecordsFile(path: $0).placeFinding(content: content.path)
    }
    guard places.isEmpty else { return refuse(places) }
    let before = content.folder.with(observedPath, nil)
    let (readGuide, found) = GuideReader.read(before, writingFiguresOf: (request.edition, request.scheme))
    guard let guide = readGuide else { return refuse(found.filter { $0.severity == .error }) }
    guard let task = task(in: guide) else { return nil }
    guard let outcome = try outcome(task, guide) else { return nil }
    return result(outcome, guide)
  }

  /// What the figures are made for.
  private struct Task {
    let scheme: Scheme
    let series: DisclosureSeries
    let history: [Ledger.Entry]
  }

  private mutating func task(in guide: Guide) -> Task? {
    let edition = guide.editions.first { $0.date == request.edition }
    let scheme = edition?.schemes.first { $0.id == request.scheme }
    let place = SourceLocation(path: content.folder.displayPath("guide.yml"), line: 1, column: 1)
    guard let scheme else {
      return refuse(
        Diagnostic(
          .disclosurePolicy, "there is no scheme “\(request.scheme)” in an edition of \(request.edition)",
          at: place, help: "give the names of its folders under editions"))
    }
    guard let series = guide.facts.disclosure.series(of: scheme.id) else {
      return refuse(
        Diagnostic(
          .disclosurePolicy, "no design has been chosen for the figures of “\(scheme.id)”", at: place,
          help: "add it under “disclosure: series:”; docs/content-format.md says how"))
    }
    return Task(scheme: scheme, series: series, history: guide.ledger.entries(of: scheme.id))
  }

  private mutating func outcome(_ task: Task, _ guide: Guide) throws -> NextFigures.Outcome? {
    let schema = RecordsSchema(
      levels: task.scheme.table.levels.map(\.id), groups: task.scheme.groups.map(\.id),
      withMoney: withMoney(task.scheme.table.levels), asAt: request.asAt)
    let caseload = try RecordsFile(path: request.records).read(schema, &findings)
    let basis = try basis(task, guide)
    guard let caseload, let basis else { return nil }
    let next = NextFigures(
      caseload, series: task.series, levels: task.scheme.table.levels, history: task.history, basis: basis,
      audit: PublishedAudit.audit(of: task.scheme.id, in: guide))
    do {
      return try next.outcome()
    } catch {
      return refuse(diagnostic(error))
    }
  }

  /// The records behind earlier figures; nil after a finding.
  private mutating func basis(_ task: Task, _ guide: Guide) throws -> [PublishedBasis]? {
    var basis: [PublishedBasis] = []
    for (date, path) in request.previous {
      // Later states may repeat a range of that day beside other levels.
      guard let entry = task.history.first(where: { $0.table.hasFigures(of: date) }),
        let counts = PublishedCounts(entry.table, prices: [:])
      else {
        return refuse(
          Diagnostic(
            .recordsPrevious, "no figures of \(date) were published for “\(task.scheme.id)”", at: nil,
            help: "give the day that stands in the ledger under “as_at”"))
      }
      let levels = guide.levels(of: task.scheme.id, in: entry.edition)
      let schema = RecordsSchema(
        levels: counts.levels, groups: counts.groups.isEmpty ? groups(task, guide, entry) : counts.groups,
        withMoney: withMoney(levels).intersection(counts.levels), asAt: date)
      guard let caseload = try RecordsFile(path: path).read(schema, &findings) else { return nil }
      basis.append(PublishedBasis(asAt: date, levels: levels, caseload: caseload))
    }
    return basis
  }

  /// The groups of the scheme in the edition whose figures were published.
  private func groups(_ task: Task, _ guide: Guide, _ entry: Ledger.Entry) -> [GroupID] {
    let scheme = guide.edition(entry.edition)?.schemes.first { $0.id == task.scheme.id }
    return (scheme ?? task.scheme).groups.map(\.id)
  }

  private func withMoney(_ levels: [Level]) -> Set<LevelID> {
    Set(levels.filter { $0.budget.map { $0.amount > .zero } ?? false }.map(\.id))
  }

  /// The two files, checked as a build would check them before either is written.
  private mutating func result(_ outcome: NextFigures.Outcome, _ guide: Guide) -> Result? {
    let table = outcome.table
    let last = guide.ledger.entries(of: request.scheme).last
    let isKnown = last?.edition == request.edition && last?.table == table
    let entry = Ledger.Entry(
      edition: request.edition, scheme: request.scheme, recordedFor: request.asAt, table: table)
    let ledger = isKnown ? guide.ledger : guide.ledger.adding(entry)
    let observed = Array((table.lines.joined(separator: "\n") + "\n").utf8)
    let record = ledger.fileBytes
    let after = content.folder.with(observedPath, observed).with("ledger.json", record)
    let (readGuide, found) = GuideReader.read(after)
    let audited = readGuide.map(PublishedAudit.findings) ?? []
    let errors = (found + audited + LedgerChain(ledger).findings()).filter { $0.severity == .error }
    guard errors.isEmpty else { return refuse(errors) }
    // The next seal remembers them; until then nothing would tell a change of them.
    let advice =
      isKnown || ledger.seals.isEmpty
      ? "" : "; to protect them too: allocation-guide edition seal \(request.edition)"
    return Result(
      files: [("ledger.json", record), (observedPath, observed)],
      words: "\(words(for: outcome)) → \(content.folder.displayPath(observedPath)) (as at \(request.asAt))"
        + advice)
  }

  private func words(for outcome: NextFigures.Outcome) -> String {
    switch outcome {
    case .first: "the first figures were made"
    case .renewed: "figures were renewed"
    case .repeated: "the figures of \(outcome.table.countDates.first?.iso ?? "before") are repeated"
    case .withdrawn:
      "there are no figures: too few people have changed, and the last ones are too old or of other levels"
    }
  }

  private func diagnostic(_ refusal: NextFigures.Refusal) -> Diagnostic {
    let records = SourceLocation(path: request.records, line: 1, column: 1)
    switch refusal {
    case .audit(let fault):
      return fault.diagnostic(of: request.scheme, asAt: request.asAt, at: records)
    case .basisMissing(let day):
      return Diagnostic(
        .recordsPrevious, "the records behind the figures of \(day) are needed", at: records,
        help: "add --previous \(day)=FILE")
    case .basisDiffers(let day):
      return Diagnostic(
        .recordsPrevious, "these are not the records behind the figures of \(day)", at: records,
        help: "find the file that was used for that day")
    case .finerThanPublished(let day):
      return Diagnostic(
        .disclosurePolicy, "the tables would tell more than those of \(day)", at: records,
        help: "go back to the design and groups of that day, or choose a coarser design")
    case .olderThanPublished(let day):
      return Diagnostic(
        .recordsPrevious, "figures were made for \(day) already, which is later", at: records,
        help: "give the day of the records with --as-at")
    }
  }

  private mutating func refuse<Value>(_ diagnostics: [Diagnostic]) -> Value? {
    findings += diagnostics
    return nil
  }

  private mutating func refuse<Value>(_ diagnostic: Diagnostic) -> Value? { refuse([diagnostic]) }
}

extension ObservedTable {
  /// Whether a count or a range is of a day.
  fileprivate func hasFigures(of day: CalendarDate) -> Bool {
    figures.contains { $0.asAt == day || $0.amountsDate == day }
  }
}
