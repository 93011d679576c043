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

  /// The name of a promise, as the council writes it, in the order in which a family meets them.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case planFreely = "plan_freely_up_to_level"
    case overLevel = "over_level_is_discussed"
    case otherAmounts = "other_amounts_for_a_reason"
    case whoDecides = "who_decides"
    case signOff = "sign_off_days"
    case fastTrack = "fast_track_days"
    case panel = "panel_used_when"
    case payment = "payment_schedule"
    case keepShare = "keep_share_of_savings_percent"
    case keepFor = "keep_for_months"
    case reinstatement = "reinstatement_days"
    case reinstatementContact = "reinstatement_contact"
    case pooling = "pooling_allowed"
    case leavePool = "leave_pool_days"
  }

  package var planFreelyUpToLevel: Bool?
  package var overLevelIsDiscussed: Bool?
  package var otherAmountsForAReason: Bool?
  package var keepShareOfSavingsPercent: Int?
  package var keepForMonths: Int?
  /// Working days.
  package var reinstatementDays: Int?
  package var reinstatementContact: ContactID?
  package var paymentSchedule: PaymentSchedule?
  /// Working days.
  package var fastTrackDays: Int?
  /// Working days.
  package var signOffDays: Int?
  package var panelUsedWhen: String?
  package var whoDecides: String?
  package var poolingAllowed: Bool?
  /// Days of notice for leaving a pool.
  package var leavePoolDays: Int?

  package init() {}
}
