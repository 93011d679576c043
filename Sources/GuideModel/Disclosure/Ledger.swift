package import Diagnostics

/// Every figure about people that was ever published, and every seal of an edition, each in the order of time.
///
/// Only public figures stand in it. Nothing is ever taken out: what was on a page once is in somebody's archive.
package struct Ledger: Hashable, Sendable {
  /// One state of one scheme's `observed.csv`.
  package struct Entry: Hashable, Sendable {
    package let edition: EditionDate
    package let scheme: SchemeID
    /// The day for which `aggregate` was asked; figures that could not be renewed keep an earlier date of their own.
    package let recordedFor: CalendarDate
    package let table: ObservedTable
    /// Where it stands in `ledger.json`, for a report.
    package let place: SourceLocation?

    package init(
      edition: EditionDate, scheme: SchemeID, recordedFor: CalendarDate, table: ObservedTable,
      place: SourceLocation? = nil
    ) {
      self.edition = edition
      self.scheme = scheme
      self.recordedFor = recordedFor
      self.table = table
      self.place = place
    }
  }

  package let entries: [Entry]
  package let seals: [Seal]

  package init(entries: [Entry] = [], seals: [Seal] = []) {
    self.entries = entries
    self.seals = seals
  }

  /// The same ledger with one more state of figures.
  package func adding(_ entry: Entry) -> Ledger { Ledger(entries: entries + [entry], seals: seals) }

  /// The same ledger with one more seal.
  package func adding(_ seal: Seal) -> Ledger { Ledger(entries: entries, seals: seals + [seal]) }

  /// The states of one scheme, in the order in which they were published.
  package func entries(of scheme: SchemeID) -> [Entry] { entries.filter { $0.scheme == scheme } }

  /// The state that a scheme's file has in an edition.
  package func latest(of scheme: SchemeID, in edition: EditionDate) -> Entry? {
    entries.last { $0.scheme == scheme && $0.edition == edition }
  }

  /// The seal that each sealed edition must match, in the order of the editions.
  package var latestSeals: [Seal] {
    Set(seals.map(\.edition)).sorted().compactMap { latestSeal(of: $0) }
  }

  /// The seal that an edition must match.
  package func latestSeal(of edition: EditionDate) -> Seal? { seals.last { $0.edition == edition } }
}
