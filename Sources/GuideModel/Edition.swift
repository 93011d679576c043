package import Diagnostics

/// What the council has done with an edition; whether it counts on a given day follows from its date.
package enum EditionState: String, Hashable, Sendable, CaseIterable {
  case draft, consultation, decided, withdrawn
}

/// A word and its meaning.
package struct GlossaryTerm: Hashable, Sendable {
  package let term: String
  /// Other forms of the word, such as its plural.
  package let also: [String]
  package let meaning: String
  /// The term's place on the glossary page.
  package let anchor: PageID

  package init(term: String, also: [String], meaning: String, anchor: PageID) {
    self.term = term
    self.also = also
    self.meaning = meaning
    self.anchor = anchor
  }
}

/// The record of how an edition came about.
package struct DecisionRecord: Hashable, Sendable {
  package struct Participant: Hashable, Sendable {
    package let who: String
    package let people: Int
    package let paid: Bool
    package let how: String

    package init(who: String, people: Int, paid: Bool, how: String) {
      self.who = who
      self.people = people
      self.paid = paid
      self.how = how
    }
  }

  /// What people said and what the council did about it.
  package struct Reply: Hashable, Sendable {
    package let said: String
    package let did: String

    package init(said: String, did: String) {
      self.said = said
      self.did = did
    }
  }

  package let madeOn: CalendarDate
  /// A role, not a person's name.
  package let madeBy: String
  package let record: Citation
  package let tookPart: [Participant]
  package let youSaid: [Reply]
  package let openQuestions: [String]
  package let nextMeeting: String?

  package init(
    madeOn: CalendarDate, madeBy: String, record: Citation, tookPart: [Participant], youSaid: [Reply],
    openQuestions: [String], nextMeeting: String?
  ) {
    self.madeOn = madeOn
    self.madeBy = madeBy
    self.record = record
    self.tookPart = tookPart
    self.youSaid = youSaid
    self.openQuestions = openQuestions
    self.nextMeeting = nextMeeting
  }
}

/// A mistake the council has put right in the open.
package struct Correction: Hashable, Sendable {
  package let madeOn: CalendarDate
  package let what: String
  package let why: String
  /// The pages that say so; none stands for every page of the edition.
  package let pages: [GuideAddress]

  package init(madeOn: CalendarDate, what: String, why: String, pages: [GuideAddress] = []) {
    self.madeOn = madeOn
    self.what = what
    self.why = why
    self.pages = pages
  }

}

/// Since when, and why, an edition no longer counts; it stays readable.
package struct Withdrawal: Hashable, Sendable {
  /// The first day on which the edition no longer counts.
  package let on: CalendarDate
  package let reason: String

  package init(on: CalendarDate, reason: String) {
    self.on = on
    self.reason = reason
  }
}

/// One complete set of rules, in force from its date.
package struct Edition: Sendable {
  /// What `edition.yml` says.
  package struct Facts: Sendable {
    package let state: EditionState
    package let title: String
    package let summary: String
    package let reasons: String
    package let decision: DecisionRecord
    package let reviewOn: CalendarDate
    package let corrections: [Correction]
    /// Why levels are not as they were in the published edition before.
    package let levelChanges: [LevelChange]
    /// Present exactly when the state is `withdrawn`.
    package let withdrawal: Withdrawal?
    /// What became of addresses that the edition before had, and this one has not.
    package let moved: [MovedAddress]
    /// The start of `edition.yml`.
    package let place: SourceLocation?

    package init(
      state: EditionState, title: String, summary: String, reasons: String, decision: DecisionRecord,
      reviewOn: CalendarDate, corrections: [Correction], levelChanges: [LevelChange] = [],
      withdrawal: Withdrawal? = nil, moved: [MovedAddress] = [], place: SourceLocation? = nil
    ) {
      self.state = state
      self.title = title
      self.summary = summary
      self.reasons = reasons
      self.decision = decision
      self.reviewOn = reviewOn
      self.corrections = corrections
      self.levelChanges = levelChanges
      self.withdrawal = withdrawal
      self.moved = moved
      self.place = place
    }
  }

  package let date: EditionDate
  package let facts: Facts
  package let glossary: [GlossaryTerm]
  package let routes: [ChallengeRoute]
  package let guidance: [GuidancePage]
  package let letters: [Letter]
  package let schemes: [Scheme]

  package init(
    date: EditionDate, facts: Facts, glossary: [GlossaryTerm], routes: [ChallengeRoute],
    guidance: [GuidancePage], letters: [Letter], schemes: [Scheme]
  ) {
    self.date = date
    self.facts = facts
    self.glossary = glossary
    self.routes = routes
    self.guidance = guidance
    self.letters = letters
    self.schemes = schemes
  }

  /// A scheme's routes in the order in which a reader should try them.
  package func routes(of scheme: Scheme) -> [ChallengeRoute] {
    scheme.facts.routes.compactMap { id in routes.first { $0.id == id } }
  }
}
