package import Diagnostics

/// What an edition was on the day it was sealed: a digest of each of its files and of its record.
///
/// It says nothing of `observed.csv`, which may be renewed; the ledger holds each state of that.
package struct Seal: Hashable, Sendable {
  package let edition: EditionDate
  package let sealedOn: CalendarDate
  /// The days of the corrections that the edition showed.
  package let corrections: [CalendarDate]
  /// The first day on which the edition no longer counts, where the council had taken it back.
  package let withdrawnOn: CalendarDate?
  /// The digest of the edition's canonical record.
  package let record: ContentDigest
  /// The digest of each file, by its path below the edition's folder.
  package let files: [String: ContentDigest]
  /// The edition's pages, by their addresses in its tree, with the ids on them that people link to.
  package let addresses: [String: Set<String>]
  /// Where it stands in `ledger.json`, for a report.
  package let place: SourceLocation?

  package init(
    edition: EditionDate, sealedOn: CalendarDate, corrections: [CalendarDate] = [],
    withdrawnOn: CalendarDate? = nil, record: ContentDigest, files: [String: ContentDigest],
    addresses: [String: Set<String>] = [:], place: SourceLocation? = nil
  ) {
    self.edition = edition
    self.sealedOn = sealedOn
    self.corrections = corrections
    self.withdrawnOn = withdrawnOn
    self.record = record
    self.files = files
    self.addresses = addresses
    self.place = place
  }

  /// True when readers were told of what has changed since an earlier seal of the edition.
  ///
  /// No correction has gone, and one has been made since then, or the edition has been taken back since then and no file
  /// but `edition.yml` is another.
  package func tellsOfChanges(since earlier: Seal) -> Bool {
    var fresh = corrections
    for day in earlier.corrections {
      guard let index = fresh.firstIndex(of: day) else { return false }
      fresh.remove(at: index)
    }
    let others = { (files: [String: ContentDigest]) in files.filter { $0.key != "edition.yml" } }
    let isTakenBack =
      earlier.withdrawnOn == nil && withdrawnOn.map { $0 >= earlier.sealedOn } == true
      && others(files) == others(earlier.files)
    return isTakenBack || fresh.contains { earlier.sealedOn <= $0 && $0 <= sealedOn }
  }
}
