import Diagnostics

/// Something in a folded text that looks like personal data.
struct Sighting: Equatable {
  let code: DiagnosticCode
  /// In bytes of the folded text.
  let range: Range<Int>
}

/// What kind of text is searched: an example tells of people's lives, so more is looked for there.
enum TextScope: Sendable, Equatable {
  /// Of an example, with the amounts that may stand in it; nil when they could not be worked out.
  case example(PublicFigures?)
  /// Any other text.
  case other
  /// The target of a link, which is not read but is published.
  case link

  var isExample: Bool {
    if case .example = self { return true }
    return false
  }
}

/// What the guide itself makes public, and what the council says must never be.
struct PersonalTextContext: Sendable {
  /// Nil when `guide.yml` could not be read: numbers and addresses cannot be judged then.
  var contacts: PublicContacts?
  /// The names of levels in small letters, which can look like the first half of a postcode.
  var levels: Set<String> = []
  var words = ForbiddenWords([])
}

/// All detectors over one text.
enum PersonalTextSearch {
  /// What was found, in order of place; of two that overlap the more serious.
  static func sightings(
    in text: FoldedText, _ scope: TextScope, _ context: PersonalTextContext,
    isAllowed: (Sighting) -> Bool = { _ in false }
  ) -> [Sighting] {
    guard !text.words.isEmpty else { return [] }
    var kept: [(sighting: Sighting, isAllowed: Bool)] = []
    for sighting in all(in: text, scope, context) {
      // What is allowed hides a mere likeness within it, and never a graver finding.
      let isHidden = kept.contains { other in
        other.sighting.range.overlaps(sighting.range)
          && (!other.isAllowed || sighting.code.severity == .warning)
      }
      if !isHidden { kept.append((sighting, isAllowed(sighting))) }
    }
    return kept.filter { !$0.isAllowed }.map(\.sighting)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The most serious first.
  private static func all(
    in text: FoldedText, _ scope: TextScope, _ context: PersonalTextContext
  ) -> [Sighting] {
    var found: [Sighting] = []
    if scope != .link {
      NHSNumber.find(in: text, context.contacts, &found)
      NationalInsurance.find(in: text, &found)
      PupilNumber.find(in: text, &found)
      BirthDate.find(in: text, scope, &found)
      CaseReference.find(in: text, &found)
      Postcode.find(in: text, context, &found)
    }
    PhoneNumber.find(in: text, context.contacts, &found)
    EmailAddress.find(in: text, context.contacts, &found)
    context.words.find(in: text, &found)
    if scope != .link { PersonAge.find(in: text, scope, &found) }
    if case .example(let figures) = scope {
      if let figures { PrivateAmount.find(in: text, figures, &found) }
      // A school of St Mary's is a place before it is a name.
      PlaceName.find(in: text, context.contacts, &found)
      PersonName.find(in: text, context.contacts, &found)
      UniqueWording.find(in: text, &found)
    }
    return found.filter { $0.code.severity == .error } + found.filter { $0.code.severity == .warning }
  }
}
