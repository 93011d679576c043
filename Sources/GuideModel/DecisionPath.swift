/// The way from a first talk to a plan that is agreed, in four steps.
///
/// Professionals decide at two points of it: the first figure and the sign-off. What a person pays is a step of its own,
/// because it is worked out apart from the level. What is nil the council has not said.
package struct DecisionPath: Hashable, Sendable {
  /// The steps as the council writes them, in the order in which a person meets them.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case eligible, charge
    case firstFigure = "first_figure"
    case signOff = "sign_off"
  }

  /// How a person learns why it was decided so.
  ///
  /// There is no case for “never”: a person may always be told how the sum was worked out (Savva, [2010] EWCA Civ 1209).
  package enum Reasons: String, Hashable, Sendable, CaseIterable {
    case inWriting = "in-writing"
    case ifYouAsk = "if-you-ask"
  }

  package struct Step: Hashable, Sendable {
    package var how: String?
    package var whoDecides: String?
    /// Working days.
    package var days: Int?
    /// The event from which the days run.
    package var startsWhen: String?
    package var reasonsGiven: Reasons?
    package var contact: ContactID?
    /// The step of a challenge route with which to question the decision.
    package var challenge: StepReference?
    /// The step of a challenge route that gives the working of a figure.
    package var working: StepReference?

    package init() {}
  }

  package let steps: [Name: Step]

  package init(steps: [Name: Step] = [:]) {
    self.steps = steps
  }

  /// What the council has said of a step.
  package subscript(name: Name) -> Step { steps[name] ?? Step() }
}

/// One step of a challenge route.
package struct StepReference: Hashable, Sendable {
  package let route: RouteID
  package let step: StepID

  package init(route: RouteID, step: StepID) {
    self.route = route
    self.step = step
  }
}
