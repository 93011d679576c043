package import Diagnostics

/// Everything about people that was ever published, in the order in which it was.
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

  package init(entries: [Entry] = []) {
    self.entries = entries
  }

  /// The states of one scheme, in the order in which they were published.
  package func entries(of scheme: SchemeID) -> [Entry] { entries.filter { $0.scheme == scheme } }

  /// The state that a scheme's file has in an edition.
  package func latest(of scheme: SchemeID, in edition: EditionDate) -> Entry? {
    entries.last { $0.scheme == scheme && $0.edition == edition }
  }
}
