package import Diagnostics
package import GuideModel

/// The audit that `check` and `build` run over everything published, all editions together.
package enum PublishedAudit {
  /// What a reader could work out, or what cannot be true; each at the ledger, and never with a number.
  package static func findings(_ guide: Guide) -> [Diagnostic] {
    let schemes = Set(guide.ledger.entries.map(\.scheme)).sorted()
    return schemes.flatMap { scheme in
      audit(of: scheme, in: guide).faults().map { diagnostic($0.fault, of: scheme, asAt: $0.asAt, guide) }
    }
  }

  /// Figures that should have been renewed or taken away by the day for which a site is built.
  package static func findings(_ guide: Guide, asAt day: CalendarDate) -> [Diagnostic] {
    guard let edition = guide.edition(asAt: day) else { return [] }
    return edition.schemes.compactMap { scheme in
      guard let date = scheme.observed?.countDates.first,
        day.isAtLeast(guide.facts.disclosure.withdrawAfterMonths, monthsAfter: date)
      else { return nil }
      return Diagnostic(
        .observedOld, "the current range of “\(scheme.id)” is from \(date)",
        at: guide.ledger.latest(of: scheme.id, in: edition.date)?.place,
        help: "run “allocation-guide aggregate” with this year's records")
    }
  }

  /// All that is to be known of one scheme's figures.
  package static func audit(of scheme: SchemeID, in guide: Guide) -> SeriesAudit {
    let policy = guide.facts.disclosure
    var seen: Set<PublishedCounts> = []
    let states = guide.ledger.entries(of: scheme).compactMap { entry in
      PublishedCounts(entry.table, prices: guide.prices(of: scheme, in: entry.edition))
    }.filter { seen.insert($0).inserted }
    return SeriesAudit(
      states: states, facts: policy.facts.filter { $0.scheme == scheme }, policy: policy)
  }

  private static func diagnostic(
    _ fault: DisclosureFault, of scheme: SchemeID, asAt day: CalendarDate, _ guide: Guide
  ) -> Diagnostic {
    let place = guide.ledger.entries(of: scheme).first { $0.table.countDates.first == day }?.place
    return fault.diagnostic(of: scheme, asAt: day, at: place)
  }
}

extension Guide {
  /// The scheme's levels in an edition; of the latest one that has it where the edition itself is no more.
  package func levels(of scheme: SchemeID, in edition: EditionDate) -> [Level] {
    let holding = editions.filter { $0.schemes.contains { $0.id == scheme } }
    let found = holding.first { $0.date == edition } ?? holding.last
    return found?.schemes.first { $0.id == scheme }?.table.levels ?? []
  }

  /// The public price list of an edition.
  package func prices(of scheme: SchemeID, in edition: EditionDate) -> [LevelID: Budget] {
    Dictionary(
      levels(of: scheme, in: edition).compactMap { level in level.publicPrice.map { (level.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension DisclosureFault {
  /// The finding that a fault becomes; it names the table and never a number.
  package func diagnostic(
    of scheme: SchemeID, asAt day: CalendarDate, at place: SourceLocation?
  ) -> Diagnostic {
    switch self {
    case .unsafe:
      Diagnostic(
        .disclosureUnsafe,
        "a reader could work out a hidden number of “\(scheme)” from the figures of \(day)",
        at: place, help: "choose a coarser design for the scheme in guide.yml, and run “aggregate” again")
    case .contradiction:
      Diagnostic(
        .disclosureContradiction, "the figures of “\(scheme)” of \(day) cannot all be true", at: place,
        help: "correct the facts under “disclosure:” in guide.yml, or put back the ledger")
    case .unusable(let fact):
      Diagnostic(
        .disclosurePolicy, "the fact “\(fact.what)” is about people of whom no table has a figure", at: place,
        help: "give it for levels and days that the tables show, or take it out")
    }
  }
}
