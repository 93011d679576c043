package import Diagnostics

/// The facts of the accessibility statement.
///
/// The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018, SI 2018/952.
package struct AccessibilityFacts: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable, CaseIterable {
    /// Only after people have tested it and found nothing: no program can know it.
    case full
    case partial, not
  }

  /// How the guide was tested.
  package struct Test: Hashable, Sendable {
    package let on: CalendarDate
    package let by: String
    package let method: String
    /// True where people used it, and not only a program.
    package let isByPeople: Bool

    package init(on: CalendarDate, by: String, method: String, isByPeople: Bool) {
      self.on = on
      self.by = by
      self.method = method
      self.isByPeople = isByPeople
    }
  }

  /// A failure to meet a criterion.
  package struct Problem: Hashable, Sendable {
    package let what: String
    /// The success criteria of WCAG 2.2 that are not met.
    package let criterion: String
    package let mendBy: CalendarDate

    package init(what: String, criterion: String, mendBy: CalendarDate) {
      self.what = what
      self.criterion = criterion
      self.mendBy = mendBy
    }
  }

  /// A failure that the council does not mend because it would be a disproportionate burden (regulation 7).
  package struct Burden: Hashable, Sendable {
    package let what: String
    package let criterion: String
    package let why: String
    package let assessedOn: CalendarDate

    package init(what: String, criterion: String, why: String, assessedOn: CalendarDate) {
      self.what = what
      self.criterion = criterion
      self.why = why
      self.assessedOn = assessedOn
    }
  }

  /// Content to which the regulations do not apply (regulation 4).
  package struct Exemption: Hashable, Sendable {
    package let what: String
    package let why: String

    package init(what: String, why: String) {
      self.what = what
      self.why = why
    }
  }

  /// Something that the law does not ask for and people need, such as Easy Read.
  package struct Wish: Hashable, Sendable {
    package let what: String
    package let by: CalendarDate?

    package init(what: String, by: CalendarDate?) {
      self.what = what
      self.by = by
    }
  }

  /// A day that the statement tells of, and where it is written.
  package struct StatedDay: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// Something was done on it: a test, an assessment, the statement itself.
      case done
      /// Somebody looked at the whole statement on it.
      case looked
      /// Something is promised by it.
      case promised
    }

    package let kind: Kind
    package let day: CalendarDate
    package let place: SourceLocation

    package init(_ kind: Kind, _ day: CalendarDate, at place: SourceLocation) {
      self.kind = kind
      self.day = day
      self.place = place
    }
  }

  package let status: Status
  /// Nil where nobody has tested the guide.
  package let test: Test?
  package let preparedOn: CalendarDate
  package let reviewedOn: CalendarDate?
  package let problems: [Problem]
  package let burdens: [Burden]
  package let outOfScope: [Exemption]
  package let wanted: [Wish]
  package let contact: ContactID
  package let answerWithinDays: Int
  package let withoutInternet: String
  /// Every day of the statement, in the order of the file.
  package let days: [StatedDay]

  package init(
    status: Status, test: Test?, preparedOn: CalendarDate, reviewedOn: CalendarDate? = nil,
    problems: [Problem], burdens: [Burden] = [], outOfScope: [Exemption] = [], wanted: [Wish] = [],
    contact: ContactID, answerWithinDays: Int, withoutInternet: String, days: [StatedDay] = []
  ) {
    self.status = status
    self.test = test
    self.preparedOn = preparedOn
    self.reviewedOn = reviewedOn
    self.problems = problems
    self.burdens = burdens
    self.outOfScope = outOfScope
    self.wanted = wanted
    self.contact = contact
    self.answerWithinDays = answerWithinDays
    self.withoutInternet = withoutInternet
    self.days = days
  }
}
