package import Diagnostics

/// A correction that an edition showed on the day of its seal.
package struct SealedCorrection: Hashable, Sendable {
  package let madeOn: CalendarDate
  /// The digest of its day, its words and its pages; nil in a seal that was made before these were sealed.
  package let digest: ContentDigest?

  package init(madeOn: CalendarDate, digest: ContentDigest? = nil) {
    self.madeOn = madeOn
    self.digest = digest
  }
}

/// What the ledger held, and which editions there were, before a seal: the link of a chain.
///
/// Each seal remembers what came before it, and the next one remembers that seal, so only what stands after the last seal
/// could be changed unseen.
package struct LedgerBefore: Hashable, Sendable {
  /// How many seals stood before this one.
  package let seals: Int
  /// The digest of all of these.
  package let sealsDigest: ContentDigest
  /// The digest of each state of figures that no seal before remembers, in their order.
  package let figures: [ContentDigest]
  /// The editions that were decided, sealed or not.
  package let editions: [EditionDate]

  package init(
    seals: Int, sealsDigest: ContentDigest, figures: [ContentDigest], editions: [EditionDate]
  ) {
    self.seals = seals
    self.sealsDigest = sealsDigest
    self.figures = figures
    self.editions = editions
  }
}

/// What an edition was on the day it was sealed: a digest of each of its files and of its record.
///
/// It says nothing of `observed.csv`, which may be renewed; the ledger holds each state of that.
package struct Seal: Hashable, Sendable {
  package let edition: EditionDate
  package let sealedOn: CalendarDate
  /// The corrections that the edition showed.
  package let corrections: [SealedCorrection]
  /// The first day on which the edition no longer counts, where the council had taken it back.
  package let withdrawnOn: CalendarDate?
  /// The digest that its record would have had if it had not been taken back; nil where it was not, and in older seals.
  package let decidedRecord: ContentDigest?
  /// The digest of the edition's canonical record.
  package let record: ContentDigest
  /// The digest of each file, by its path below the edition's folder.
  package let files: [String: ContentDigest]
  /// The edition's pages, by their addresses in its tree, with the ids on them that people link to.
  package let addresses: [String: Set<String>]
  /// Nil in a seal that was made before seals remembered it.
  package let before: LedgerBefore?
  /// Where it stands in `ledger.json`, for a report.
  package let place: SourceLocation?

  package init(
    edition: EditionDate, sealedOn: CalendarDate, corrections: [SealedCorrection] = [],
    withdrawnOn: CalendarDate? = nil, decidedRecord: ContentDigest? = nil, record: ContentDigest,
    files: [String: ContentDigest], addresses: [String: Set<String>] = [:], before: LedgerBefore? = nil,
    place: SourceLocation? = nil
  ) {
    self.edition = edition
    self.sealedOn = sealedOn
    self.corrections = corrections
    self.withdrawnOn = withdrawnOn
    self.decidedRecord = decidedRecord
    self.record = record
    self.files = files
    self.addresses = addresses
    self.before = before
    self.place = place
  }
}

extension Seal {
  /// True when this seal may follow an earlier one of the edition: readers were told of what has changed since then.
  ///
  /// No correction has gone or says something else, and one has been made since, or the edition has been taken back since
  /// and nothing else is another. A seal of the same content is made for figures that are new.
  package func mayFollow(_ earlier: Seal) -> Bool {
    guard let fresh = corrections(besidesThoseOf: earlier) else { return false }
    return isTakenBack(since: earlier) || repeats(earlier)
      || fresh.contains { earlier.sealedOn <= $0.madeOn && $0.madeOn <= sealedOn }
  }

  /// The corrections that an earlier seal does not have; nil when one that it has is gone or was rewritten.
  private func corrections(besidesThoseOf earlier: Seal) -> [SealedCorrection]? {
    var fresh = corrections
    for old in earlier.corrections {
      let kept = fresh.firstIndex {
        $0.madeOn == old.madeOn && (old.digest == nil || $0.digest == old.digest)
      }
      guard let kept else { return nil }
      fresh.remove(at: kept)
    }
    return fresh
  }

  private func isTakenBack(since earlier: Seal) -> Bool {
    guard earlier.withdrawnOn == nil, let withdrawnOn, withdrawnOn >= earlier.sealedOn else { return false }
    let others = { (files: [String: ContentDigest]) in files.filter { $0.key != "edition.yml" } }
    guard others(files) == others(earlier.files) else { return false }
    // Older seals do not say what else was changed in edition.yml.
    return decidedRecord.map { $0 == earlier.record } ?? (before == nil)
  }

  /// The same content once more, to remember figures that are new, or where the earlier seal remembers none at all.
  private func repeats(_ earlier: Seal) -> Bool {
    guard let before, files == earlier.files, record == earlier.record, withdrawnOn == earlier.withdrawnOn
    else { return false }
    return !before.figures.isEmpty || earlier.before == nil
  }
}
