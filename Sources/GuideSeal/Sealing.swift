package import GuideModel

/// What comes of sealing an edition.
package enum Sealing: Hashable, Sendable {
  /// The seal that is to be added to the ledger.
  case new(Seal)
  /// The edition is as it was when this seal was made, and no figures are new.
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
    /// This seal tells that there was no such edition then, and its first day has passed.
    case backdated(Seal)
  }

  /// Seals an edition as it stands.
  ///
  /// `decided` are all decided editions of the guide; `addresses` are the edition's pages, with the ids on them.
  package init(
    _ edition: Edition, files: EditionFiles, addresses: [String: Set<String>] = [:], on day: CalendarDate,
    decided: [EditionDate], ledger: Ledger
  ) {
    let earlier = ledger.latestSeal(of: edition.date)
    let chain = LedgerChain(ledger)
    let seal = Seal(
      edition: edition.date, sealedOn: day,
      corrections: edition.facts.corrections.map { SealedCorrection($0) },
      withdrawnOn: edition.facts.withdrawal?.on,
      decidedRecord: edition.facts.withdrawal.map { _ in EditionRecord(notTakenBack: edition).digest },
      record: EditionRecord(edition).digest, files: files.digests, addresses: addresses,
      before: chain.before(decided: decided))
    if !edition.isPublished {
      self = .refused(.notDecided)
    } else if let earlier, earlier.files == seal.files, !chain.hasUnsealedFigures {
      self = .unchanged(earlier)
    } else if let last = ledger.seals.last?.sealedOn, day < last {
      self = .refused(.tooEarly(last: last))
    } else if let witness = ledger.witness(against: edition.date), day > edition.date.date {
      self = .refused(.backdated(witness))
    } else if let earlier, !seal.mayFollow(earlier) {
      self = .refused(.notCorrected(since: earlier))
    } else {
      self = .new(seal)
    }
  }
}
