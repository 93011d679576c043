/// The ground rules of a scheme, as data, so that each reads the same wherever it is shown.
///
/// A promise that is nil has not been made; pages say so and never guess.
package struct Promises: Hashable, Sendable {
  package enum PaymentSchedule: String, Hashable, Sendable, CaseIterable {
    case monthly
    case fourWeekly = "four-weekly"
    case quarterly, yearly
    case agreedWithYou = "agreed-with-you"
  }

  /// How much of what was saved may be kept at one time.
  package enum KeptAmount: Hashable, Sendable {
    case upTo(Pounds)
    case anyAmount

    /// How the council writes that any amount may be kept.
    package static let anyAmountWord = "any-amount"
  }

  /// The name of a promise, as the council writes it, in the order in which a family meets them.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case planFreely = "plan_freely_up_to_level"
    case overLevel = "over_level_is_discussed"
    case otherAmounts = "other_amounts_for_a_reason"
    case whoDecides = "who_decides"
    case signOff = "sign_off_days"
    case fastTrack = "fast_track_days"
    case panel = "panel_used_when"
    case panelWhy = "panel_why"
    case payment = "payment_schedule"
    case keepShare = "keep_share_of_savings_percent"
    case keepAtMost = "keep_at_most"
    case keepFor = "keep_for_months"
    case keepUse = "keep_may_be_used_for"
    case reinstatement = "reinstatement_days"
    case reinstatementLight = "reinstatement_without_new_assessment"
    case reinstatementContact = "reinstatement_contact"
    case pooling = "pooling_allowed"
    case leavePool = "leave_pool_days"
  }

  package var planFreelyUpToLevel: Bool?
  package var overLevelIsDiscussed: Bool?
  package var otherAmountsForAReason: Bool?
  package var keepShareOfSavingsPercent: Int?
  package var keepAtMost: KeptAmount?
  package var keepForMonths: Int?
  /// What the share that is kept may be used for.
  package var keepMayBeUsedFor: String?
  /// Working days.
  package var reinstatementDays: Int?
  /// Whether money comes back without a new assessment.
  package var reinstatementWithoutNewAssessment: Bool?
  package var reinstatementContact: ContactID?
  package var paymentSchedule: PaymentSchedule?
  /// Working days.
  package var fastTrackDays: Int?
  /// Working days.
  package var signOffDays: Int?
  package var panelUsedWhen: String?
  package var panelWhy: String?
  package var whoDecides: String?
  package var poolingAllowed: Bool?
  /// Days of notice for leaving a pool.
  package var leavePoolDays: Int?

  package init() {}
}
