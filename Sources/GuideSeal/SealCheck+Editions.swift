package import Diagnostics
package import GuideModel

extension Ledger {
  /// The first seal that tells that an edition was not there when days on which it would count had been settled.
  ///
  /// Nil for an edition that was sealed by its first day: everybody could know it before it counted.
  func witness(against edition: EditionDate) -> Seal? {
    if let first = seals.first(where: { $0.edition == edition }), first.sealedOn <= edition.date {
      return nil
    }
    return seals.first { seal in
      guard let before = seal.before, !before.editions.contains(edition) else { return false }
      return edition < seal.edition || edition.date < seal.sealedOn
    }
  }
}

extension SealCheck {
  /// Decided editions that came too late or are gone, as far as seals and figures tell.
  ///
  /// `guide` is nil where it cannot be read; `besides` are editions about to be sealed.
  package func findings(of guide: Guide?, _ ledger: Ledger, besides: Set<EditionDate>) -> [Diagnostic] {
    let decided = guide?.editions.filter(\.isPublished) ?? []
    let late = decided.filter { !besides.contains($0.date) }.compactMap { edition in
      ledger.witness(against: edition.date).map { backdated(edition, $0) }
    }
    return late + gone(ledger, decided: guide.map { _ in Set(decided.map(\.date)) })
  }

  /// Editions that have counted by a day and were never sealed, in a guide that has begun to seal.
  package func notSealed(in guide: Guide, asAt day: CalendarDate) -> [Diagnostic] {
    guard !guide.ledger.seals.isEmpty else { return [] }
    return guide.editions.filter { edition in
      edition.isPublished && edition.date.date <= day && guide.ledger.latestSeal(of: edition.date) == nil
    }.map { edition in
      Diagnostic(
        .sealMissing, "this edition has been in force, and it has never been sealed",
        at: edition.facts.place, help: "“allocation-guide edition seal \(edition.date)” does it")
    }
  }

  private func backdated(_ edition: Edition, _ witness: Seal) -> Diagnostic {
    Diagnostic(
      .editionBackdated,
      "this edition was not there when the edition of \(witness.edition) was sealed on \(witness.sealedOn), and it "
        + "would change which rules counted", at: edition.facts.place,
      help: """
        give it a first day that is still to come; before that day, “allocation-guide edition seal \(edition.date)” \
        makes it known in time
        """)
  }

  /// Sealed editions that are gone are told by their own seals.
  private func gone(_ ledger: Ledger, decided: Set<EditionDate>?) -> [Diagnostic] {
    let sealed = Set(ledger.seals.map(\.edition))
    let known = Set(ledger.seals.flatMap { $0.before?.editions ?? [] }).subtracting(sealed)
    let withFigures = Set(ledger.entries.map(\.edition)).subtracting(sealed)
    return known.union(withFigures).sorted().compactMap { edition in
      guard hasFiles(of: edition) else {
        return gone(
          edition, "the edition of \(edition), of which the ledger tells, is gone", in: "",
          help: "put its folder back; to take its rules back, set “state: withdrawn” and say when and why")
      }
      guard known.contains(edition), let decided, !decided.contains(edition) else { return nil }
      return gone(
        edition, "the edition of \(edition) was decided, and is a draft again", in: "/edition.yml",
        help: "to take its rules back, set “state: withdrawn” and say when and why")
    }
  }

  private func gone(
    _ edition: EditionDate, _ message: String, in file: String, help: String
  ) -> Diagnostic {
    Diagnostic(.editionGone, message, at: place(of: "editions/\(edition)\(file)"), help: help)
  }
}
