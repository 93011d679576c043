import Diagnostics
import GuideModel

/// The policy on figures about people fits the schemes, and what is shown is what the ledger holds.
enum DisclosureRules {
  /// Checks the policy, each scheme's `observed.csv` and the ledger against one another.
  static func check(
    _ read: DisclosurePolicyReader.Result, editions: [Edition], ledger: Ledger,
    besides target: GuideReader.FiguresToWrite?, path: (String) -> String, _ findings: inout Findings
  ) {
    checkSeries(read.series, editions: editions, &findings)
    checkSchemes(of: read, in: editions, &findings)
    for edition in editions {
      for scheme in edition.schemes where target.map({ $0 != (edition.date, scheme.id) }) ?? true {
        let place = SourceLocation(
          path: path("editions/\(edition.date)/\(scheme.id)/observed.csv"), line: 1, column: 1)
        let isNewest = !editions.contains { later in
          later.date > edition.date && later.schemes.contains { $0.id == scheme.id }
        }
        checkPeriods(of: scheme, in: edition, editions, ledger, at: place, &findings)
        checkObserved(
          of: scheme, in: edition, isNewest ? read.policy : nil, ledger, at: place, &findings)
      }
    }
    LedgerRules.check(ledger, &findings)
    LedgerRules.checkSeals(ledger, &findings)
  }

  /// A scheme has one design, and its classes are all its levels in order.
  private static func checkSeries(
    _ series: [Located<DisclosureSeries>], editions: [Edition], _ findings: inout Findings
  ) {
    var seen: [SchemeID: SourceLocation] = [:]
    for entry in series {
      References.once(
        entry.value.scheme, at: entry.location, seen: &seen, .disclosurePolicy, "series of the scheme",
        &findings)
      // It binds the edition whose figures are made next; those before are compared with the ledger alone.
      for scheme in newest(entry.value.scheme, in: editions) {
        let levels = scheme.table.levels.map(\.id)
        guard let message = fault(of: entry.value, levels: levels) else { continue }
        findings.add(
          .disclosurePolicy, message, at: entry.location,
          help: "name the levels of \(scheme.id) in their order, each once")
        break
      }
    }
  }

  private static func newest(_ scheme: SchemeID, in editions: [Edition]) -> [Scheme] {
    editions.last { $0.schemes.contains { $0.id == scheme } }?.schemes.filter { $0.id == scheme } ?? []
  }

  private static func fault(of series: DisclosureSeries, levels: [LevelID]) -> String? {
    if case .groupsByClass(let classes) = series.design {
      let named = classes.map { $0.levels(in: levels).map(Array.init) ?? [] }
      guard named.flatMap(\.self) == levels else {
        return "the classes are not all the levels in their order"
      }
      if let together = series.together, !classes.contains(together) {
        return "the levels shown together must be one of the classes"
      }
    }
    guard let together = series.together else { return nil }
    guard let span = together.levels(in: levels), span.count > 1 else {
      return "“\(together.name)” are not levels of this scheme in their order"
    }
    if series.design == .groupsByLevel { return "levels can be shown together only beside broader tables" }
    return nil
  }

  private static func checkSchemes(
    of read: DisclosurePolicyReader.Result, in editions: [Edition], _ findings: inout Findings
  ) {
    let known = Set(editions.flatMap(\.schemes).map(\.id))
    let named =
      read.series.map { $0.map(\.scheme) } + read.facts.map { $0.map(\.scheme) }
      + read.uplifts.map { $0.map(\.scheme) }
    for scheme in named where !known.contains(scheme.value) {
      findings.add(
        .disclosurePolicy, "there is no scheme “\(scheme.value)”", at: scheme.location,
        help: Suggestion.help(for: scheme.value.slug, among: known.sorted().map(\.slug)))
    }
  }

  /// An edition may begin with the figures of the one before only where its budgets are by the same period: £2,000 a year
  /// is not £2,000 a week.
  private static func checkPeriods(
    of scheme: Scheme, in edition: Edition, _ editions: [Edition], _ ledger: Ledger,
    at place: SourceLocation, _ findings: inout Findings
  ) {
    guard ledger.latest(of: scheme.id, in: edition.date) == nil,
      let entry = ledger.entries(of: scheme.id).last,
      let before = editions.first(where: { $0.date == entry.edition })?.schemes.first(where: {
        $0.id == scheme.id
      })
    else { return }
    for figure in scheme.observed?.figures ?? [] where figure.amounts.value != nil {
      guard case .level(let level) = figure.scope, let old = before.table[level]?.budget?.period,
        let new = scheme.table[level]?.budget?.period, old != new
      else { continue }
      findings.add(
        .observedLedger,
        "the range of level \(level) is by the \(old.rawValue), and its budget by the \(new.rawValue)",
        at: place,
        help: "run “allocation-guide aggregate” for this edition, or keep the period")
    }
  }

  /// `policy` is nil where it binds no more: the edition has been followed by another.
  private static func checkObserved(
    of scheme: Scheme, in edition: Edition, _ policy: DisclosurePolicy?, _ ledger: Ledger,
    at place: SourceLocation, _ findings: inout Findings
  ) {
    let recorded = ledger.latest(of: scheme.id, in: edition.date)
    let help = "run “allocation-guide aggregate”: it writes the file and the ledger together"
    guard let observed = scheme.observed else {
      guard recorded != nil else { return }
      findings.add(
        .observedLedger, "the ledger has figures for this scheme, but the file is gone", at: place, help: help
      )
      return
    }
    // A new edition begins with the figures of the one before, which adds nothing to what is known.
    let known = recorded ?? ledger.entries(of: scheme.id).last
    guard known?.table == observed else {
      findings.add(
        .observedLedger, "these are not the figures that the ledger has for them", at: place, help: help)
      return
    }
    guard !observed.isWithdrawn, let policy else { return }
    let series = policy.series(of: scheme.id)
    let wanted = series?.keys(levels: scheme.table.levels.map(\.id), groups: scheme.groups.map(\.id)) ?? []
    // Shares begin with new numbers only.
    let showsShares = series?.showsShares ?? false && !observed.shares.isEmpty
    let measures = showsShares ? ShareMeasure.all : []
    if observed.figures.map(\.key) != wanted || observed.shares.map(\.measure) != measures {
      findings.add(
        .observedLedger, "these are not the figures that the policy in guide.yml asks for", at: place,
        help: help)
    }
  }
}
