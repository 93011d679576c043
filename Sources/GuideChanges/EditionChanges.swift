package import GuideModel

/// Every difference between two editions, as values: what to say of them is the business of a page or a command.
///
/// What an edition tells of itself (its title, state, decision and who took part) is no difference of the rules and is left
/// out. So are expected numbers of people, which the guide may have hidden.
package struct EditionChanges: Hashable, Sendable {
  package let from: EditionDate
  package let to: EditionDate
  package let schemes: [SchemeDifference]
  package let routes: [RouteDifference]
  package let guidance: [ItemChange<PageID>]
  package let letters: [ItemChange<LetterID>]
  package let glossary: [ItemChange<PageID>]
  /// Corrections that only one of the editions tells of.
  package let corrections: [Change<Correction>]

  /// The differences between an edition and the one before it, in either direction.
  package init(from: Edition, to: Edition) {
    self.init(from: from, to: to, on: EditionPath(from: from, to: to))
  }

  /// The differences between any two editions of a guide, with the reasons given in between.
  package init(from: Edition, to: Edition, in guide: Guide) {
    self.init(from: from, to: to, on: EditionPath(from: from, to: to, in: guide))
  }

  private init(from: Edition, to: Edition, on path: EditionPath) {
    self.from = from.date
    self.to = to.date
    schemes = Self.schemes(from: from, to: to, on: path)
    routes = RouteDifference.all(from: from.routes, to: to.routes)
    guidance = PageParts.guidance(from: from.guidance, to: to.guidance)
    letters = PageParts.letters(from: from.letters, to: to.letters)
    glossary = PageParts.glossary(from: from.glossary, to: to.glossary)
    let (old, new) = (from.facts.corrections, to.facts.corrections)
    corrections =
      new.filter { !old.contains($0) }.map { Change(before: nil, after: $0) }
      + old.filter { !new.contains($0) }.map { Change(before: $0, after: nil) }
  }

  /// What is different in the folder of one scheme, and nothing else.
  package func only(_ scheme: SchemeID) -> EditionChanges {
    EditionChanges(of: schemes.filter { $0.id == scheme }, from: from, to: to)
  }

  private init(of schemes: [SchemeDifference], from: EditionDate, to: EditionDate) {
    self.from = from
    self.to = to
    self.schemes = schemes
    routes = []
    guidance = []
    letters = []
    glossary = []
    corrections = []
  }

  /// True where nothing is different.
  package var isEmpty: Bool {
    schemes.isEmpty && routes.isEmpty && guidance.isEmpty && letters.isEmpty && glossary.isEmpty
      && corrections.isEmpty
  }

  private static func schemes(
    from: Edition, to: Edition, on path: EditionPath
  ) -> [SchemeDifference] {
    let reasons = { (id: SchemeID) in
      GivenReason.inOrder(
        path.editions.flatMap { edition in
          edition.facts.levelChanges.filter { $0.scheme == id && $0.level == nil }.map {
            GivenReason(edition: edition.date, reason: $0.reason)
          }
        })
    }
    let old = Dictionary(from.schemes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let differences = to.schemes.map { scheme in
      guard let before = old[scheme.id] else {
        return SchemeDifference(
          id: scheme.id, name: Change(before: nil, after: scheme.facts.name), reasons: reasons(scheme.id))
      }
      return SchemeDifference(from: before, to: scheme, on: path)
    }
    let gone = from.schemes.filter { scheme in !to.schemes.contains { $0.id == scheme.id } }.map { scheme in
      SchemeDifference(
        id: scheme.id, name: Change(before: scheme.facts.name, after: nil), reasons: reasons(scheme.id))
    }
    return (differences + gone).filter { !$0.isEmpty }
  }
}
