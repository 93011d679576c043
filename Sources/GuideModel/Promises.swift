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
