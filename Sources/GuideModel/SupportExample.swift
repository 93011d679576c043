/// How the money of a personal budget is held.
package enum HeldAs: String, Hashable, Sendable, CaseIterable {
  case directPayment = "direct-payment"
  case managedAccount = "managed-account"
  case thirdParty = "third-party"
  case mixed
}

/// How a story was made safe to publish.
package struct Anonymisation: Hashable, Sendable {
  package enum Method: String, Hashable, Sendable, CaseIterable {
    /// Made from several people's stories.
    case composite
    /// One person's story, told with consent.
    case consent
    /// One person's story, changed so that nobody is recognised.
    case altered
  }

  package let method: Method
  package let checkedByRole: String
  package let checkedOn: CalendarDate

  package init(method: Method, checkedByRole: String, checkedOn: CalendarDate) {
    self.method = method
    self.checkedByRole = checkedByRole
    self.checkedOn = checkedOn
  }
}

/// An anonymised example of support: not a menu, a story to think with.
package struct SupportExample: Sendable, Identifiable {
  /// One thing the money buys.
  package struct Support: Hashable, Sendable {
    package let what: String
    package let cost: Pounds

    package init(what: String, cost: Pounds) {
      self.what = what
      self.cost = cost
    }
  }

  package let id: PageID
  package let title: String
  package let summary: String
  package let level: LevelID
  package let groups: [GroupID]
  /// Nil only where there is no money to hold.
  package let heldAs: HeldAs?
  /// What this plan costs in the level's period; the supports add up to it.
  package let budget: Pounds
  package let supports: [Support]
  package let outcomes: [String]
  /// True where the need is met in a way unlike the reference service.
  package let differs: Bool
  /// Why the amount is outside its level, where it is.
  package let reasonForAmount: String?
  package let anonymised: Anonymisation
  package let body: Prose
  package let easy: EasyRead?

  package init(
    id: PageID, title: String, summary: String, level: LevelID, groups: [GroupID], heldAs: HeldAs?,
    budget: Pounds, supports: [Support], outcomes: [String], differs: Bool, reasonForAmount: String?,
    anonymised: Anonymisation, body: Prose, easy: EasyRead? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.level = level
    self.groups = groups
    self.heldAs = heldAs
    self.budget = budget
    self.supports = supports
    self.outcomes = outcomes
    self.differs = differs
    self.reasonForAmount = reasonForAmount
    self.anonymised = anonymised
    self.body = body
    self.easy = easy
  }
}
