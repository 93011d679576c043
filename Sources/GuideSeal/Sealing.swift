package import GuideModel

/// What comes of sealing an edition.
package enum Sealing: Hashable, Sendable {
  /// The seal that is to be added to the ledger.
  case new(Seal)
  /// The edition is as it was when this seal was made.
  case unchanged(Seal)
  case refused(Refusal)

  /// Why an edition cannot be sealed.
  package enum Refusal: Hashable, Sendable {
    /// It has not been decided.
    case notDecided
    /// The day is before that of the last seal of any edition.
    case tooEarly(last: CalendarDate)
    /// It has changed since this seal, and readers are not told so.
    case notCorrected(since: Seal)
  }

  /// Seals an edition as it stands.
  package init(_ edition: Edition, files: EditionFiles, on day: CalendarDate, ledger: Ledger) {
    let earlier = ledger.latestSeal(of: edition.date)
    let seal = Seal(
      edition: edition.date, sealedOn: day, corrections: edition.facts.corrections.map(\.madeOn),
      withdrawnOn: edition.facts.withdrawal?.on, record: EditionRecord(edition).digest, files: files.digests)
    if !edition.isPublished {
      self = .refused(.notDecided)
    } else if let earlier, earlier.files == seal.files {
      self = .unchanged(earlier)
    } else if let last = ledger.seals.last?.sealedOn, day < last {
      self = .refused(.tooEarly(last: last))
    } else if let earlier, !seal.tellsOfChanges(since: earlier) {
      self = .refused(.notCorrected(since: earlier))
    } else {
      self = .new(seal)
    }
  }
}
