/// The part of the United Kingdom whose law a scheme or route follows.
package enum Nation: String, Hashable, Sendable, CaseIterable {
  case england, wales, scotland
  case northernIreland = "northern-ireland"
}

/// Whom a scheme or route is for.
package enum Audience: String, Hashable, Sendable, CaseIterable {
  case children, adults, everyone

  /// True where what is for the one can be for the other.
  package func meets(_ other: Audience) -> Bool { self == other || self == .everyone || other == .everyone }
}

/// Where a statement comes from.
package struct Citation: Hashable, Sendable {
  package let title: String
  package let url: WebAddress?

  package init(title: String, url: WebAddress?) {
    self.title = title
    self.url = url
  }
}

/// How long a step may take.
package struct Clock: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case days
    case workingDays = "working_days"
    case months
  }

  /// A number of units.
  package struct Span: Hashable, Sendable {
    package let count: Int
    package let unit: Unit

    package init(count: Int, unit: Unit) {
      self.count = count
      self.unit = unit
    }
  }

  package let count: Int
  package let unit: Unit
  /// The event from which the time runs.
  package let startsWhen: String
  /// The longest the time may become, in the same unit.
  package let extendedTo: Int?
  /// The shorter time that the council promises of itself.
  package let promised: Span?

  package init(count: Int, unit: Unit, startsWhen: String, extendedTo: Int?, promised: Span? = nil) {
    self.count = count
    self.unit = unit
    self.startsWhen = startsWhen
    self.extendedTo = extendedTo
    self.promised = promised
  }

  /// The time itself.
  package var span: Span { Span(count: count, unit: unit) }
  /// The time at its longest.
  package var longest: Span { Span(count: extendedTo ?? count, unit: unit) }
}

/// One way to challenge a decision, step by step.
package struct ChallengeRoute: Sendable, Identifiable {
  package struct Step: Sendable, Identifiable {
    /// What a step tells its reader, in the order in which every page has it.
    package struct Texts: Sendable {
      package let whatToDo: Prose
      /// What there is to know of the last day beyond a number of days.
      package let byWhen: Prose?
      package let whatToSay: Prose
      package let whatHappensNext: Prose
      /// Whether support goes on during the step, and what to do if it may stop.
      package let currentSupport: Prose
      /// What else there is to say.
      package let body: Prose?

      package init(
        whatToDo: Prose, byWhen: Prose?, whatToSay: Prose, whatHappensNext: Prose, currentSupport: Prose,
        body: Prose?
      ) {
        self.whatToDo = whatToDo
        self.byWhen = byWhen
        self.whatToSay = whatToSay
        self.whatHappensNext = whatHappensNext
        self.currentSupport = currentSupport
        self.body = body
      }
    }

    package let id: StepID
    package let title: String
    package let whoDecides: String
    package let whoMayUse: String
    package let cost: String
    package let clock: Clock?
    package let actWithin: ActWithin?
    package let contacts: [ContactID]
    /// The letter that is ready for the step.
    package let letter: LetterID?
    package let texts: Texts
    package let source: Citation
    /// The check that the edition itself tells of; `Guide.lastCheck` knows a newer one.
    package let check: SourceCheck
    /// Why a reader may have to take this step before all others; nil for most steps.
    package let urgentIf: String?

    package init(
      id: StepID, title: String, whoDecides: String, whoMayUse: String, cost: String, clock: Clock?,
      actWithin: ActWithin? = nil, contacts: [ContactID], letter: LetterID? = nil, texts: Texts,
      source: Citation, check: SourceCheck, urgentIf: String? = nil
    ) {
      self.id = id
      self.title = title
      self.whoDecides = whoDecides
      self.whoMayUse = whoMayUse
      self.cost = cost
      self.clock = clock
      self.actWithin = actWithin
      self.contacts = contacts
      self.letter = letter
      self.texts = texts
      self.source = source
      self.check = check
      self.urgentIf = urgentIf
    }

    package var checkedOn: CalendarDate { check.checkedOn }
  }

  package let id: RouteID
  package let title: String
  package let nation: Nation
  package let audience: Audience
  package let summary: String
  /// Which things the route is for, so that a reader can choose among several.
  package let useFor: [String]
  /// The check that the edition itself tells of; `Guide.lastCheck` knows a newer one.
  package let check: SourceCheck
  package let source: Citation
  package let steps: [Step]

  package init(
    id: RouteID, title: String, nation: Nation, audience: Audience, summary: String, useFor: [String] = [],
    check: SourceCheck, source: Citation, steps: [Step]
  ) {
    self.id = id
    self.title = title
    self.nation = nation
    self.audience = audience
    self.summary = summary
    self.useFor = useFor
    self.check = check
    self.source = source
    self.steps = steps
  }

  package var checkedOn: CalendarDate { check.checkedOn }
}
